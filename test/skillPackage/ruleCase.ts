import type { SkillPackage } from '../../tools/skillPackage/skillPackage.ts';

export interface Case {
  readonly name: string;
  readonly given: SkillPackage;
  /** What the one finding says; without it, the rule has nothing to say. */
  readonly finding?: RegExp;
}
