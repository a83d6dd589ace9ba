import { startLocalDynamo } from '../../simulator/localDynamo.ts';
import { limitConcurrency } from '../../lambda/support/limitConcurrency.ts';
import { aloneCases, nameOf, pairCases } from '../faults/faultCase.ts';
import { runFaultCase, type FaultOutcome } from '../faults/runFaultCase.ts';
import type { Figure, Say } from '../figure.ts';

/** So many at once that one process, which plays skill, services and database, keeps up: what waits for the processor is not measured. */
const size = { questions: 1_000, batch: 10 };
/** Most of a case with a slow service is waiting, so that cases are run beside each other. */
const casesAtOnce = 2;

/** Every fault alone and in pairs: who gets an answer, when, and whether it says truly where it is from and how old. */
export async function measureFaults(say: Say): Promise<readonly Figure[]> {
  const database = await startLocalDynamo();
  if ('problem' in database) throw new Error(database.message);
  // What is loaded and compiled at its first use is so here, and costs no case its time.
  for (const wrong of aloneCases.slice(0, 2))
    await runFaultCase(database, wrong, { questions: 4, batch: 1 });
  const inTurn = limitConcurrency(casesAtOnce);
  const outcomes = await Promise.all(
    [...aloneCases, ...pairCases].map((wrong) =>
      inTurn(async () => {
        const outcome = await runFaultCase(database, wrong, size);
        tell(say, nameOf(wrong), outcome);
        return outcome;
      }),
    ),
  );
  await database.close();
  const sum = (of: (outcome: FaultOutcome) => number) =>
    outcomes.reduce((total, outcome) => total + of(outcome), 0);
  const worst = Math.max(...outcomes.map(({ unanswered, asked }) => (100 * unanswered) / asked));
  say(`  ${outcomes.length} cases of ${size.questions} questions`);
  return [
    { figure: 'faultsUnanswered', value: worst, limit: 0.1, unit: '% in the worst case' },
    { figure: 'faultsLate', value: sum(({ late }) => late), limit: 0, unit: 'answers' },
    { figure: 'faultsWrong', value: sum(({ wrong }) => wrong), limit: 0, unit: 'answers' },
    { figure: 'faultsThrown', value: sum(({ thrown }) => thrown), limit: 0, unit: 'answers' },
  ];
}

/** A line for each case that is not as it should be, or slow. */
function tell(say: Say, name: string, outcome: FaultOutcome): void {
  const { unanswered, late, wrong, thrown, slowest, examples } = outcome;
  if (unanswered + late + wrong + thrown === 0 && slowest < 3_000) return;
  say(`  ${name}: ${unanswered} unanswered, ${late} late, ${wrong} wrong, ${thrown} thrown, slowest ${Math.round(slowest)} ms`); // prettier-ignore
  for (const example of examples) say(`    ${example}`);
}
