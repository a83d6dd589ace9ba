import type { Project } from './project.ts';
import type { Template } from './template.ts';

export interface Finding {
  /** Of the resource, parameter or output. */
  readonly where: string;
  readonly what: string;
  readonly remedy: string;
}

/** A rule looks at the whole template, and at what in the project it has to fit. */
export type Rule = (template: Template, project: Project) => readonly Finding[];

export function finding(where: string, what: string, remedy: string): Finding {
  return { where, what, remedy };
}
