/** Every fault alone, with a few questions; `npm run bench -- faults` asks a thousand each, and of pairs as well. */

import { aloneCases, nameOf } from '../../bench/faults/faultCase.ts';
import { runFaultCase } from '../../bench/faults/runFaultCase.ts';
import { startLocalDynamo, type LocalDynamo } from '../../simulator/localDynamo.ts';

let database: LocalDynamo;
beforeAll(async () => {
  const started = await startLocalDynamo();
  if ('problem' in started) throw new Error(started.message);
  database = started;
  // What is loaded and compiled at its first use is so here, and costs no case its time.
  for (const wrong of aloneCases.slice(0, 2))
    await runFaultCase(database, wrong, { questions: 4, batch: 1 });
}, 60_000);
afterAll(() => database.close());

test.each(aloneCases.map((wrong) => [nameOf(wrong), wrong] as const))(
  '%s costs no answer, nor its truth about source and age',
  async (_name, wrong) => {
    // Few at once: beside other suites, ten in one process wait for the processor until their turn is over.
    const { examples, unanswered, thrown } = await runFaultCase(database, wrong, {
      questions: 20,
      batch: 4,
    });
    const untrue = examples.filter((example) => !example.startsWith('late'));
    expect({ untrue, unanswered, thrown }).toEqual({ untrue: [], unanswered: 0, thrown: 0 });
  },
  30_000,
);
