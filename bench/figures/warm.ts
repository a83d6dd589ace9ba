import { createRequire } from 'node:module';
import { resolve } from 'node:path';

import * as v from 'valibot';

import { gazetteerFile } from '../../simulator/gazetteerFile.ts';
import { bundleFunction } from '../../tools/bundle/bundleFunction.ts';
import { eventOf, intentOf } from '../../tools/upstream/questions.ts';
import { startUpstream } from '../../tools/upstream/startUpstream.ts';
import type { Figure, Say } from '../figure.ts';
import { medianOf, round } from '../statistics.ts';

const folder = 'dist/bench/warm';
const rounds = 21;
const turnsPerRound = 200;
const bundleSchema = v.object({ handler: v.function() });
const responseSchema = v.object({ sessionAttributes: v.record(v.string(), v.unknown()) });

/**
 * Processor time of a turn in an open session whose weather is in the container, against parsing the same request and
 * writing the same response out.
 */
export async function measureWarm(say: Say): Promise<readonly Figure[]> {
  await bundleFunction({ entry: 'lambda/functions/skill.ts', folder });
  const upstream = await startUpstream();
  const environment = { ...upstream.environment, GAZETTEER_FILE: gazetteerFile, LOG_LEVEL: 'WARN' };
  Object.assign(process.env, environment);
  const load = createRequire(resolve('package.json'));
  const { handler } = v.parse(bundleSchema, load(resolve(folder, 'index.cjs')));
  const turn = async (event: string): Promise<unknown> => {
    const answer: unknown = await handler(JSON.parse(event), {});
    return JSON.parse(JSON.stringify(answer));
  };

  const question = intentOf('RainIntent', { place: 'Oslo' });
  const response = await turn(eventOf(question));
  // A session that is opened now brings along settings and the last question: nothing is left to read or to keep.
  const opened = await turn(eventOf({ kind: 'launch' }));
  const { sessionAttributes: attributes } = v.parse(responseSchema, opened);
  const event = eventOf(question, { attributes });
  const answer = async () => JSON.stringify(await handler(JSON.parse(event), {}));
  const fixed = () => Promise.resolve(JSON.parse(event)).then(() => JSON.stringify(response));

  const spent: Record<'answer' | 'fixed', number[]> = { answer: [], fixed: [] };
  for (let count = 0; count < rounds; count++) {
    spent.answer.push(await processorTime(answer));
    spent.fixed.push(await processorTime(fixed));
  }
  await upstream.close();
  const [turnTime, fixedTime] = [medianOf(spent.answer), medianOf(spent.fixed)];
  say(
    `  on Node ${process.versions.node}: a turn ${round(turnTime)} µs, parse and stringify ${round(fixedTime)} µs`,
  );
  return [
    {
      figure: 'warm',
      value: round(turnTime / fixedTime),
      limit: 20,
      unit: '× parse and stringify',
    },
  ];
}

/** Microseconds of all threads, for one of many turns. */
async function processorTime(turn: () => Promise<string>): Promise<number> {
  const before = process.cpuUsage();
  for (let count = 0; count < turnsPerRound; count++) await turn();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / turnsPerRound;
}
