import type { IncomingMessage } from 'node:http';

import * as v from 'valibot';

import { readConfig } from '../../lambda/config.ts';
import { createDependencies } from '../../lambda/dependencies.ts';
import { createHandler } from '../../lambda/handlers/createHandler.ts';
import { createLog } from '../../lambda/support/log.ts';
import { gazetteerFile } from '../../simulator/gazetteerFile.ts';
import { eventOf, intentOf } from '../../tools/upstream/questions.ts';
import type { Upstream } from '../../tools/upstream/startUpstream.ts';
import { createTripCounter } from './tripCounter.ts';

export interface Trips {
  readonly namedInContainer: number;
  readonly namedInShared: number;
  readonly named: number;
  readonly homeInNewSession: number;
}

/** Of the conversation, which runs beside, and of fetched weather, which the words of the answer do not wait for. */
const isPut = ({ headers }: IncomingMessage) =>
  headers['x-amz-target'] === 'DynamoDB_20120810.PutItem';

const attributesSchema = v.object({ sessionAttributes: v.record(v.string(), v.unknown()) });

/** Round trips in sequence before an answer, for the ways a question can be asked. */
export async function countTrips({ environment }: Pick<Upstream, 'environment'>): Promise<Trips> {
  const counter = createTripCounter();
  const [weather, dynamo] = await Promise.all([
    counter.gate(environment['OPEN_METEO_URL'] ?? ''),
    counter.gate(environment['DYNAMODB_ENDPOINT'] ?? '', isPut),
  ]);
  const gated = {
    ...environment,
    OPEN_METEO_URL: weather,
    DYNAMODB_ENDPOINT: dynamo,
    GAZETTEER_FILE: gazetteerFile,
  };
  const openContainer = () => {
    const log = createLog('SILENT', () => undefined);
    const handler = createHandler(createDependencies(readConfig(gated), log, () => Date.now()));
    return async (event: string) => handler(JSON.parse(event), {});
  };

  const ask = openContainer();
  // A session that was opened brings along what is kept of the person, the last question included.
  const openSession = async () =>
    v.parse(attributesSchema, await ask(eventOf({ kind: 'launch' }))).sessionAttributes;
  const inOslo = async () =>
    eventOf(intentOf('RainIntent', { place: 'Oslo' }), { attributes: await openSession() });
  await ask(eventOf(intentOf('SetHomeIntent', { place: 'Bergen' })));
  // What is loaded at its first use would come late, and look like a trip of its own.
  await ask(eventOf(intentOf('RainIntent', { place: 'Lima' })));
  const first = await inOslo();
  const named = await counter.count(() => ask(first));
  // The same question again, so that nothing new is to be kept.
  const again = await inOslo();
  const namedInContainer = await counter.count(() => ask(again));

  const askElsewhere = openContainer();
  const elsewhere = await inOslo();
  await askElsewhere(eventOf(intentOf('RainIntent', { place: 'Lima' })));
  const namedInShared = await counter.count(() => askElsewhere(elsewhere));

  await ask(eventOf(intentOf('RainIntent')));
  const askFresh = openContainer();
  const homeInNewSession = await counter.count(() => askFresh(eventOf(intentOf('RainIntent'))));
  await counter.close();
  return { namedInContainer, namedInShared, named, homeInNewSession };
}
