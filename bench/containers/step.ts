/** What the bench and a container's process say to each other. */

import * as v from 'valibot';

const whereSchema = v.union([
  v.string(),
  v.object({ latitude: v.number(), longitude: v.number() }),
]);
export const stepSchema = v.object({
  now: v.number(),
  questions: v.array(v.object({ where: whereSchema, somebody: v.number() })),
});
export type Step = v.InferOutput<typeof stepSchema>;

export const outcomeSchema = v.object({ answered: v.number(), slowest: v.number() });
/** `slowest`: milliseconds. */
export type StepOutcome = v.InferOutput<typeof outcomeSchema>;
