import type { LocalDynamo } from '../../simulator/localDynamo.ts';
import { buildQuestion } from '../containers/buildQuestion.ts';
import { readAnswer, type AnswerSeen } from '../containers/readAnswer.ts';
import { createRandom } from '../random.ts';
import { isTelling, type FaultCase } from './faultCase.ts';
import { startWorld } from './startWorld.ts';

export interface FaultOutcome {
  readonly asked: number;
  readonly unanswered: number;
  /** Past five seconds. */
  readonly late: number;
  /** With a source or an age that cannot be. */
  readonly wrong: number;
  /** Exceptions, and defects that were apologised for. */
  readonly thrown: number;
  /** Milliseconds. */
  readonly slowest: number;
  /** The first few that were not as they should be, for people. */
  readonly examples: readonly string[];
}

interface Size {
  readonly questions: number;
  /** Asked at once. */
  readonly batch: number;
}

const startsAt = Date.UTC(2026, 10, 22, 6);
/** What was kept before is stale by then, and its age spoken; it is of use for fifty minutes more. */
const goesWrongAfter = 130 * 60_000;
/** Of the clock, between batches: some pauses of a circuit end, and all that is fetched anew stays fresh. */
const betweenBatches = 5_000;
const containers = 4;
const lateAfter = 5_000;
/** Where nobody asked tells of warnings: an answer tells the age of the oldest that it is from, and it is the forecast's here. */
const places = [
  'Lisbon', 'Lima', 'Rome', 'Madrid', 'Berlin', 'Tokyo', 'Vienna', 'Prague', 'Warsaw', 'Athens',
]; // prettier-ignore

/**
 * Asks about ten places while something is wrong. Where both sources are, all of it was asked two hours before, so that
 * something is kept; else nothing is.
 */
export async function runFaultCase(
  database: LocalDynamo,
  wrong: FaultCase,
  { questions, batch }: Size,
): Promise<FaultOutcome> {
  const world = await startWorld(database, startsAt);
  const isKept = wrong.openMeteo !== undefined && wrong.metNorway !== undefined;
  const random = createRandom(questions);
  let somebody = 0;
  if (isKept)
    for (const [index, place] of places.entries())
      // On a busy machine a write may not be in time, as at any time: here it has to be.
      for (let tries = 0; (await world.countKept()) <= index; tries++) {
        if (tries > 9) throw new Error(`What was asked about ${place} was never kept.`);
        await world.openContainer()(buildQuestion(place, somebody++, world.clock.now), {});
      }
  world.clock.now += goesWrongAfter;
  world.goWrong(wrong);
  const handlers = Array.from({ length: containers }, () => world.openContainer());

  const outcome = { unanswered: 0, late: 0, wrong: 0, thrown: 0, slowest: 0 };
  const examples: string[] = [];
  const note = (kind: 'unanswered' | 'late' | 'wrong' | 'thrown', example: string) => {
    outcome[kind] += 1;
    if (examples.length < 3) examples.push(`${kind}: ${example}`);
  };
  const askOne = async () => {
    const place = places[Math.floor(random() * places.length)] ?? 'Lisbon';
    const ask = handlers[Math.floor(random() * containers)];
    const startedAt = performance.now();
    const minutesKept = isKept ? (world.clock.now - startsAt) / 60_000 : undefined;
    try {
      const answer = await ask?.(buildQuestion(place, somebody++, world.clock.now), {});
      const seen = answer && readAnswer(answer);
      if (seen?.source === undefined)
        note('unanswered', JSON.stringify(answer?.response.outputSpeech));
      else if (!isPossible(seen, wrong, minutesKept)) note('wrong', JSON.stringify(seen));
    } catch (error) {
      note('thrown', String(error));
    }
    const took = performance.now() - startedAt;
    outcome.slowest = Math.max(outcome.slowest, took);
    if (took > lateAfter) note('late', `${Math.round(took)} ms`);
  };
  for (let asked = 0; asked < questions; asked += batch) {
    await Promise.all(Array.from({ length: Math.min(batch, questions - asked) }, askOne));
    world.clock.now += betweenBatches;
  }
  await world.close();
  for (const defect of world.defects) note('thrown', defect);
  return { asked: questions, ...outcome, examples };
}

/** Long ages are told in half hours, of whole minutes. */
const mostOff = 15.5;

/**
 * Whether an answer may say this of its source and its age. `minutesKept` is the age of what is kept, which is from
 * Open-Meteo.
 */
function isPossible(
  { source, minutesOld }: AnswerSeen,
  wrong: FaultCase,
  minutesKept: number | undefined,
): boolean {
  const isNew = minutesOld === undefined;
  if (source === 'MET Norway') return isNew && isTelling(wrong.metNorway) !== 'no';
  if (source !== 'Open-Meteo') return false;
  if (isNew) return isTelling(wrong.openMeteo) !== 'no';
  return minutesKept !== undefined && Math.abs(minutesOld - minutesKept) <= mostOff;
}
