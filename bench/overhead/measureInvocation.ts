import { resolve } from 'node:path';

import { gazetteerFile } from '../../simulator/gazetteerFile.ts';
import { startFunction } from '../../tools/lambdaRuntime/startFunction.ts';
import type { Environment, Runtime } from '../starts/startOnce.ts';
import { openTurn } from '../turns/warmTurn.ts';
import type { WarmEvents } from '../turns/warmTurn.ts';

/** To warm up, and to be measured. */
const turns = 4_000;

/**
 * Microseconds of processor time that a warm turn takes as Lambda runs it: with AWS's client, which gets the event, parses
 * it, and posts the answer. Undefined where the system does not tell.
 */
export async function measureInvocation(
  folder: string,
  environment: Environment,
  { client, node }: Runtime,
  events: WarmEvents,
): Promise<number | undefined> {
  const running = await startFunction({
    folder,
    client,
    node,
    environment: { ...environment, GAZETTEER_FILE: resolve(gazetteerFile) },
  });
  const { turn } = await openTurn(async (event) => (await running.invoke(event)).body, events);
  const askMany = async () => {
    for (let count = 0; count < turns; count++) await turn();
    return running.processorTime();
  };
  const [before, after] = [await askMany(), await askMany()];
  await running.kill();
  return before === undefined || after === undefined ? undefined : (after - before) / turns;
}
