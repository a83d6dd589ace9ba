import { mkdirSync } from 'node:fs';

import { deployStack, readAccount } from './deployStack.ts';
import { deploySkill } from './deploySkill.ts';
import { findSkill } from './findSkill.ts';
import type { AlexaRegion, DeployOptions } from './options.ts';
import type { Shell } from './shell.ts';
import { DeployStop } from './stop.ts';

/**
 * Stack and skill need each other: the function lets one skill in, and the skill names the function. So an empty skill
 * is made first, where there is none, then the stack with its id, then the skill package with the stack's addresses.
 */
export async function deployAll(
  options: DeployOptions,
  shell: Shell,
  say: (line: string) => void,
): Promise<void> {
  const account = await readAccount(shell);
  if (options.isWithSkill) await shell.run('ask', ['--version']);
  await shell.run('npm', ['run', '--silent', 'build']);
  await shell.run('npm', ['run', '--silent', 'check:template']);
  await shell.run('npm', ['run', '--silent', 'check:skill']);

  const skillId = options.skillId ?? (options.isWithSkill ? await findSkill(shell) : undefined);
  if (skillId === undefined)
    throw new DeployStop('Without the skill package, give --skill-id of the skill to let in.');
  if (!shell.isDry) mkdirSync('dist/deploy', { recursive: true });
  const endpoints = new Map<AlexaRegion, string>();
  for (const region of options.regions)
    endpoints.set(region, await deployStack({ options, region, account, skillId, shell }));
  if (options.isWithSkill) await deploySkill({ skillId, endpoints, shell });

  if (shell.isDry) return;
  for (const [region, endpoint] of endpoints) say(`${region}: ${endpoint}`);
  say(
    options.isWithSkill
      ? `${skillId} is deployed and enabled: say "Alexa, open red sky" to an Echo of your account.`
      : `${skillId} may call it.`,
  );
}
