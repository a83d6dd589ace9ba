/**
 * Turns whose weather is in the container, of the skill with log lines, figures and traces and of one without, in turns.
 * Run by itself: prints the processor time of each in microseconds, as a line on standard error, since lines of the log
 * go to standard output. Its options: the folders of both bundles, and three events: a question, a launch, and the question
 * in a session that the launch has opened.
 */

import { sampledHeader } from '../../tools/aws/startXray.ts';
import { medianOf } from '../statistics.ts';
import { openWarmTurn, processorTime, warmUp } from '../turns/warmTurn.ts';

const rounds = 31;
const [unwatched = '', watched = '', question = '', launch = '', inSession = ''] =
  process.argv.slice(2);

async function measure(): Promise<void> {
  const events = { question, launch, inSession };
  const [plain, observed] = [
    await openWarmTurn(unwatched, events),
    await openWarmTurn(watched, events),
  ];
  await warmUp(plain.turn);
  await warmUp(observed.turn);
  const spent: Record<'unwatched' | 'watched' | 'traced', number[]> = {
    unwatched: [],
    watched: [],
    traced: [],
  };
  // In turns: what one leaves to the collector of garbage falls on the next.
  for (let count = 0; count < rounds; count++) {
    const plainFirst = count % 2 === 0;
    if (plainFirst) spent.unwatched.push(await processorTime(plain.turn));
    spent.watched.push(await processorTime(observed.turn));
    if (!plainFirst) spent.unwatched.push(await processorTime(plain.turn));
  }
  process.env['_X_AMZN_TRACE_ID'] = sampledHeader;
  for (let count = 0; count < rounds; count++)
    spent.traced.push(await processorTime(observed.turn));
  const medians = Object.entries(spent).map(([name, times]) => [name, medianOf(times)]);
  process.stderr.write(`${JSON.stringify(Object.fromEntries(medians))}\n`);
}

void measure().then(() => process.exit());
