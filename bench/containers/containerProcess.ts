/**
 * A container of Lambda's in a process of its own, whose clock stands where it is told: for each line of questions on
 * standard input, all of them asked at once, it prints a line with what came of them.
 */

import { createInterface } from 'node:readline';
import * as v from 'valibot';

import { readConfig } from '../../lambda/config.ts';
import { createDependencies } from '../../lambda/dependencies.ts';
import { createHandler } from '../../lambda/handlers/createHandler.ts';
import { createLog } from '../../lambda/support/log.ts';
import { buildQuestion } from './buildQuestion.ts';
import { readAnswer } from './readAnswer.ts';
import { stepSchema, type Step, type StepOutcome } from './step.ts';

const environmentSchema = v.record(v.string(), v.string());

let now = 0;
const config = readConfig(
  v.parse(v.pipe(v.string(), v.parseJson(), environmentSchema), process.argv[2]),
);
const log = createLog('SILENT', () => undefined);
const handler = createHandler(createDependencies(config, log, () => now));

createInterface({ input: process.stdin })
  .on('line', (line) => {
    void answer(v.parse(v.pipe(v.string(), v.parseJson(), stepSchema), line));
  })
  .on('close', () => process.exit());

async function answer(step: Step): Promise<void> {
  now = step.now;
  const outcomes = await Promise.all(
    step.questions.map(async ({ where, somebody }) => {
      const startedAt = performance.now();
      const envelope = await handler(buildQuestion(where, somebody, now), {});
      const isAnswered = readAnswer(envelope).source !== undefined;
      return { isAnswered, took: performance.now() - startedAt };
    }),
  );
  const outcome: StepOutcome = {
    answered: outcomes.filter(({ isAnswered }) => isAnswered).length,
    slowest: Math.max(0, ...outcomes.map(({ took }) => took)),
  };
  console.log(JSON.stringify(outcome));
}
