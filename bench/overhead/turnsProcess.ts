/**
 * Turns whose weather is in the container, of the skill with log lines, figures and traces and of one without, in turns.
 * Run by itself: prints the processor time of each in microseconds, as a line on standard error, since lines of the log
 * go to standard output. Its options: the folders of both bundles, and three events: a question, a launch, and the question
 * in a session that the launch has opened.
 */

import { createRequire } from 'node:module';

import * as v from 'valibot';

import { medianOf } from '../statistics.ts';

const rounds = 31;
const turnsPerRound = 200;
const sampled = 'Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1';
const bundleSchema = v.object({ handler: v.function() });
const requestSchema = v.looseObject({ session: v.looseObject({}) });
const responseSchema = v.object({ sessionAttributes: v.record(v.string(), v.unknown()) });

const load = createRequire(__filename);
const [unwatched = '', watched = '', question = '', launch = '', inSession = ''] =
  process.argv.slice(2);

async function openSession(folder: string) {
  const { handler } = v.parse(bundleSchema, load(`${folder}/index.cjs`));
  await handler(JSON.parse(question), {});
  const opened: unknown = await handler(JSON.parse(launch), {});
  const { sessionAttributes: attributes } = v.parse(responseSchema, opened);
  const { session, ...rest } = v.parse(requestSchema, JSON.parse(inSession));
  const event = JSON.stringify({ ...rest, session: { ...session, attributes } });
  return async () => JSON.stringify(await handler(JSON.parse(event), {}));
}

/** Of all threads, for one of many turns. */
async function processorTime(turn: () => Promise<string>): Promise<number> {
  const before = process.cpuUsage();
  for (let count = 0; count < turnsPerRound; count++) await turn();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / turnsPerRound;
}

async function measure(): Promise<void> {
  const turns = { unwatched: await openSession(unwatched), watched: await openSession(watched) };
  const spent: Record<'unwatched' | 'watched' | 'traced', number[]> = {
    unwatched: [],
    watched: [],
    traced: [],
  };
  for (let count = 0; count < rounds; count++) {
    spent.unwatched.push(await processorTime(turns.unwatched));
    spent.watched.push(await processorTime(turns.watched));
    process.env['_X_AMZN_TRACE_ID'] = sampled;
    spent.traced.push(await processorTime(turns.watched));
    delete process.env['_X_AMZN_TRACE_ID'];
  }
  const medians = Object.entries(spent).map(([name, times]) => [name, medianOf(times)]);
  process.stderr.write(`${JSON.stringify(Object.fromEntries(medians))}\n`);
}

void measure().then(() => process.exit());
