import type { AlexaRegion } from './options.ts';
import type { Shell } from './shell.ts';
import { writeSkillFolder } from './skillFolder.ts';

interface SkillDeployment {
  readonly skillId: string;
  readonly endpoints: ReadonlyMap<AlexaRegion, string>;
  readonly shell: Shell;
}

const folder = 'dist/deploy/skill';

/** Sends the skill package, its endpoints filled in, and enables the skill for its owner's devices. */
export async function deploySkill({ skillId, endpoints, shell }: SkillDeployment): Promise<void> {
  if (!shell.isDry) writeSkillFolder(folder, skillId, endpoints);
  await shell.run('ask', ['deploy', '--target', 'skill-metadata', '--ignore-hash'], { folder });
  await shell.run('ask', [
    'smapi', 'set-skill-enablement', '--skill-id', skillId, '--stage', 'development',
  ]); // prettier-ignore
}
