import { existsSync, readFileSync } from 'node:fs';

import * as v from 'valibot';

import { readManifest, statesFile, writeStates } from './skillFolder.ts';
import type { Shell } from './shell.ts';
import { DeployStop } from './stop.ts';

const idSchema = v.pipe(v.string(), v.regex(/^amzn1\.ask\.skill\.[0-9a-f-]{36}$/));
/** As ask-cli keeps it. */
const statesSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ profiles: v.object({ default: v.object({ skillId: idSchema }) }) }),
);
const createdSchema = v.pipe(v.string(), v.parseJson(), v.object({ skillId: idSchema }));

/** The skill that an earlier deployment made, or a new one, which calls nothing yet. */
export async function findSkill(shell: Shell): Promise<string> {
  const states = existsSync(statesFile) ? readFileSync(statesFile, 'utf8') : '';
  const known = v.safeParse(statesSchema, states);
  if (known.success) return known.output.profiles.default.skillId;
  const manifest = JSON.stringify({ manifest: withoutEndpoints(readManifest()) });
  const printed = await shell.run('ask', [
    'smapi', 'create-skill-for-vendor', '--manifest', shell.isDry ? '<manifest>' : manifest,
  ]); // prettier-ignore
  if (shell.isDry) return '<skill id>';
  const created = v.safeParse(createdSchema, printed);
  if (!created.success)
    throw new DeployStop('ask smapi create-skill-for-vendor tells no skill id.');
  writeStates(statesFile, created.output.skillId);
  return created.output.skillId;
}

/** Amazon refuses a function that does not let the skill in yet. */
function withoutEndpoints(manifest: Readonly<Record<string, unknown>>): object {
  const others = Object.entries(manifest).filter(([name]) => name !== 'events');
  return { ...Object.fromEntries(others), apis: { custom: {} } };
}
