/** What a wording is shown with: every thing that can be said of a topic, at the times that change its words. */

import type { Body } from '../../lambda/answer/plan.ts';
import type { Instant, LocalDate } from '../../lambda/time/localDate.ts';
import type { Topic } from '../../lambda/understanding/question.ts';

export const sceneNames = ['now', 'tomorrow', 'weekend', 'yesterday'] as const;
export type SceneName = (typeof sceneNames)[number];

/** The clock of the asked day. */
export interface Scene {
  readonly name: SceneName;
  /** So many hours after its midnight; past 24 it is the day after. */
  readonly at: (hour: number) => Instant;
  /** The asked date, or so many days after it. */
  readonly date: (days: number) => LocalDate;
}

/** A thing to say, in the scenes in which it is said. */
export interface Sample<B extends Body> {
  readonly body: B;
  readonly scenes: readonly SceneName[];
}

type BodyOf<T extends Topic> = Extract<Body, { readonly topic: T }>;

/** Samples of each thing that is said of a topic; one that is left out does not compile. */
export type SamplesOf<T extends Topic> = {
  readonly [Says in BodyOf<T>['says']]: readonly Sample<BodyOf<T> & { readonly says: Says }>[];
};

/** Said ahead of its time and looking back. */
export function anyDay<const B extends Body>(...bodies: readonly B[]): readonly Sample<B>[] {
  return during(['tomorrow', 'yesterday'], ...bodies);
}

export function during<const B extends Body>(
  scenes: readonly SceneName[],
  ...bodies: readonly B[]
): readonly Sample<B>[] {
  return bodies.map((body) => ({ body, scenes }));
}
