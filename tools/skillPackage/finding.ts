import type { LocaleModel, SkillPackage } from './skillPackage.ts';

export interface Finding {
  /** A warning is printed and lets the check pass. */
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly what: string;
  readonly remedy: string;
}

/** A rule looks at the whole package and knows neither its own name nor the disk. */
export type Rule = (skillPackage: SkillPackage) => readonly Finding[];

export function error(file: string, what: string, remedy: string): Finding {
  return { severity: 'error', file, what, remedy };
}

export function warning(file: string, what: string, remedy: string): Finding {
  return { severity: 'warning', file, what, remedy };
}

/** A rule that looks at one locale's model at a time. */
export function forEachModel(check: (model: LocaleModel) => readonly Finding[]): Rule {
  return ({ models }) => [...models.values()].flatMap(check);
}
