/**
 * One device of a household: changes settings until its standard input ends. For each write that was acknowledged it
 * prints the total of the household's writes as this write has left it, or `refused` with the cause.
 */

import * as v from 'valibot';

import { createDynamo } from '../../lambda/memory/dynamo.ts';
import { createPeopleStore } from '../../lambda/memory/peopleStore.ts';
import { createLog } from '../../lambda/support/log.ts';
import { createRandom } from '../random.ts';
import { countWrite, totalOf } from './household.ts';

const optionsSchema = v.object({
  endpoint: v.string(),
  table: v.string(),
  account: v.string(),
  writer: v.string(),
  seed: v.number(),
});
export type WriterOptions = v.InferOutput<typeof optionsSchema>;

/** Between two changes, at most: people do not change settings without a pause, and the machine has two cores. */
const mostPauseMs = 300;

void run(v.parse(v.pipe(v.string(), v.parseJson(), optionsSchema), process.argv[2]));

async function run({ endpoint, table, account, writer, seed }: WriterOptions): Promise<void> {
  const random = createRandom(seed);
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const dynamo = createDynamo({ region: 'us-east-1', endpoint, credentials });
  const log = createLog('SILENT', () => undefined);
  const store = createPeopleStore({ dynamo, table, log, deadline: 60_000 });
  const speaker = { account };
  const { signal } = new AbortController();
  process.stdin.on('end', () => process.exit()).resume();
  for (;;) {
    const loaded = random() < 0.5 ? await store.load(speaker, 0, signal) : undefined;
    const known = loaded === undefined || 'problem' in loaded ? undefined : loaded;
    const kept = await store.changeSettings(
      speaker,
      (settings) => countWrite(settings, writer),
      0,
      signal,
      known,
    );
    console.log('problem' in kept ? `refused ${kept.cause}` : String(totalOf(kept)));
    await new Promise((resolve) => setTimeout(resolve, random() * mostPauseMs));
  }
}
