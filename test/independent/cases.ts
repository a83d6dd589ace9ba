import type { WithForm } from '../properties/subjects.ts';
import type { SubjectOf, Topic } from '../../lambda/understanding/question.ts';
import type { Complaints } from './hear.ts';
import type { View } from './rows.ts';

/** A question, and what is wrong with an answer to it. */
export interface Case<S> {
  readonly subject: S;
  readonly check: (said: string, view: View) => Complaints;
}

/** Questions of each form of a topic; a form that is left out does not compile. */
export type CasesOf<T extends Topic> = {
  readonly [F in SubjectOf<T>['form']]: readonly Case<WithForm<SubjectOf<T>, F>>[];
};
