/** A copy of the skill package for ask-cli, which writes into what it deploys. */

import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import * as v from 'valibot';

import { alexaRegions, type AlexaRegion } from './options.ts';

/** Where ask-cli and we look for the skill of this clone. */
export const statesFile = '.ask/ask-states.json';

const endpointsSchema = v.looseObject({ endpoint: v.unknown(), regions: v.unknown() });
const manifestSchema = v.looseObject({
  apis: v.looseObject({ custom: endpointsSchema }),
  events: v.optional(endpointsSchema),
});
const fileSchema = v.pipe(v.string(), v.parseJson(), v.object({ manifest: manifestSchema }));

type Manifest = v.InferOutput<typeof manifestSchema>;

export function readManifest(): Manifest {
  return v.parse(fileSchema, readFileSync('skill-package/skill.json', 'utf8')).manifest;
}

export function writeStates(file: string, skillId: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const states = { askcliStatesVersion: '2020-03-31', profiles: { default: { skillId } } };
  writeFileSync(file, `${JSON.stringify(states, null, 2)}\n`);
}

/** Lays out `folder` for `ask deploy`: skill package with its endpoints, resources, and the skill's id. */
export function writeSkillFolder(
  folder: string,
  skillId: string,
  endpoints: ReadonlyMap<AlexaRegion, string>,
): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync('skill-package', join(folder, 'skill-package'), { recursive: true });
  const manifest = withEndpoints(readManifest(), endpoints);
  writeFileSync(
    join(folder, 'skill-package/skill.json'),
    `${JSON.stringify({ manifest }, null, 2)}\n`,
  );
  const resources = {
    askcliResourcesVersion: '2020-03-31',
    profiles: { default: { skillMetadata: { src: './skill-package' } } },
  };
  writeFileSync(join(folder, 'ask-resources.json'), `${JSON.stringify(resources, null, 2)}\n`);
  writeStates(join(folder, statesFile), skillId);
}

/** Names the functions: each part of the world its own, where there is one, else the first. */
function withEndpoints(manifest: Manifest, endpoints: ReadonlyMap<AlexaRegion, string>): Manifest {
  const [first = ''] = endpoints.values();
  const regions = Object.fromEntries(
    Object.entries(alexaRegions).map(([region, part]) => {
      const own = [...endpoints].find(([deployed]) => deployed === region)?.[1];
      return [part, { endpoint: { uri: own ?? first } }];
    }),
  );
  const wired = { endpoint: { uri: first }, regions };
  const { apis, events } = manifest;
  return {
    ...manifest,
    apis: { ...apis, custom: { ...apis.custom, ...wired } },
    ...(events !== undefined && { events: { ...events, ...wired } }),
  };
}
