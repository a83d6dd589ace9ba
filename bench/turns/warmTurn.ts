import { createRequire } from 'node:module';
import { resolve } from 'node:path';

import * as v from 'valibot';

import { medianOf } from '../statistics.ts';

/** Sends one event and resolves to the answer, both as JSON. */
export type Turn = () => Promise<string>;

/** JSON. */
export interface WarmEvents {
  readonly question: string;
  readonly launch: string;
  /** The question in a session that the launch has opened, whose attributes are yet to come. */
  readonly inSession: string;
}

export interface OpenTurn {
  readonly turn: Turn;
  readonly event: string;
}

const turnsPerRound = 200;
/** By then the engine has compiled what is hot: in rounds of 200, a turn falls from 1.2 ms to 0.3, most of it by then. */
const roundsToWarmUp = 20;
const bundleSchema = v.object({ handler: v.function() });
const requestSchema = v.looseObject({ session: v.looseObject({}) });
const responseSchema = v.object({ sessionAttributes: v.record(v.string(), v.unknown()) });

/** A turn of a bundle in an open session whose weather is in the container: nothing is left to read or to keep. */
export function openWarmTurn(folder: string, events: WarmEvents): Promise<OpenTurn> {
  const load = createRequire(resolve('package.json'));
  const { handler } = v.parse(bundleSchema, load(resolve(folder, 'index.cjs')));
  return openTurn(async (event) => JSON.stringify(await handler(JSON.parse(event), {})), events);
}

/** The same of whatever answers events. */
export async function openTurn(
  ask: (event: string) => Promise<string>,
  { question, launch, inSession }: WarmEvents,
): Promise<OpenTurn> {
  await ask(question);
  // A session that is opened now brings along settings and the last question.
  const opened = v.parse(responseSchema, JSON.parse(await ask(launch)));
  const { session, ...rest } = v.parse(requestSchema, JSON.parse(inSession));
  const attributes = opened.sessionAttributes;
  const event = JSON.stringify({ ...rest, session: { ...session, attributes } });
  return { turn: () => ask(event), event };
}

/** Microseconds of all threads, for one of many turns. */
export async function processorTime(turn: Turn): Promise<number> {
  const before = process.cpuUsage();
  for (let count = 0; count < turnsPerRound; count++) await turn();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / turnsPerRound;
}

/** Until the engine has compiled what is hot. Microseconds, as the median of rounds, for one of those turns. */
export async function warmUp(turn: Turn): Promise<number> {
  const spent: number[] = [];
  for (let count = 0; count < roundsToWarmUp; count++) spent.push(await processorTime(turn));
  return medianOf(spent);
}
