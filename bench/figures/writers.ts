import { createDynamo } from '../../lambda/memory/dynamo.ts';
import { createPeopleStore } from '../../lambda/memory/peopleStore.ts';
import { peopleTable } from '../../lambda/memory/tables.ts';
import { createLog } from '../../lambda/support/log.ts';
import { createTables } from '../../simulator/createTables.ts';
import { startLocalDynamo } from '../../simulator/localDynamo.ts';
import type { Figure, Say } from '../figure.ts';
import { bundleProcess } from '../processes/bundleProcess.ts';
import { startProcess, type Running } from '../processes/startProcess.ts';
import { createRandom } from '../random.ts';
import { totalOf } from '../writers/household.ts';
import type { WriterOptions } from '../writers/writerProcess.ts';

const writers = 20;
const writes = 10_000;
const kills = 100;
const table = 'red-sky-people';
/** No voice is recognised: all of them share what is the household's. */
const speaker = { account: 'amzn1.ask.account.HOUSEHOLD' };

/**
 * Twenty devices of one household change settings at once, and are killed at random. Every write counts itself and all
 * (household.ts): a total that is missing, doubled or does not add up is an update that was lost or torn.
 */
export async function measureWriters(say: Say): Promise<readonly Figure[]> {
  const database = await startLocalDynamo();
  if ('problem' in database) throw new Error(database.message);
  await createTables(database.config, { [table]: peopleTable });
  const store = createPeopleStore({
    dynamo: createDynamo(database.config),
    table,
    log: createLog('SILENT', () => undefined),
    deadline: 60_000,
  });
  const program = await bundleProcess('bench/writers/writerProcess.ts');
  const seen = await writeAtOnce(program, database.config.endpoint, async () => {
    const kept = await store.load(speaker, 0, new AbortController().signal);
    return 'problem' in kept ? undefined : { ...kept, total: totalOf(kept.settings) };
  });
  await database.close();
  say(
    `  ${seen.acknowledged.length} writes acknowledged, ${seen.version} kept, ${seen.kills} writers killed, ` +
      `${seen.outrun} told that others were faster 32 times, read ${seen.reads} times between`,
  );
  const distinct = new Set(seen.acknowledged);
  const beyond = seen.acknowledged.filter((total) => total > seen.version).length;
  // What is kept beyond what was acknowledged are writes whose writer was killed before it could say so.
  const unexplained = Math.max(0, seen.version - distinct.size - seen.kills);
  return [
    {
      figure: 'writersLost',
      value: seen.acknowledged.length - distinct.size + beyond,
      limit: 0,
      unit: 'updates',
    },
    { figure: 'writersTorn', value: seen.torn, limit: 0, unit: 'reads' },
    { figure: 'writersUnexplained', value: unexplained, limit: 0, unit: 'versions' },
    { figure: 'writersRefused', value: seen.refused, limit: 0, unit: 'updates' },
  ];
}

interface Kept {
  readonly settingsVersion: number | undefined;
  readonly total: number | undefined;
}

async function writeAtOnce(
  program: string,
  endpoint: string,
  read: () => Promise<Kept | undefined>,
) {
  const random = createRandom(20);
  const acknowledged: number[] = [];
  let [refused, outrun, torn, killed, reads, version] = [0, 0, 0, 0, 0, 0];
  const onLine = (line: string) => {
    // NaN, where the settings that were written contradict themselves, counts as torn.
    if (line === 'refused conflict') outrun += 1;
    else if (line.startsWith('refused')) refused += 1;
    else if (Number.isNaN(Number(line))) torn += 1;
    else acknowledged.push(Number(line));
  };
  const start = (writer: number): Running => {
    const seed = Math.floor(random() * 2 ** 32);
    const options: WriterOptions = {
      endpoint,
      table,
      account: speaker.account,
      writer: `writer ${writer}`,
      seed,
    };
    return startProcess(program, [JSON.stringify(options)], onLine);
  };
  const look = async () => {
    const kept = await read();
    reads += 1;
    const isWhole =
      kept?.total !== undefined &&
      kept.total === (kept.settingsVersion ?? 0) &&
      kept.total >= version;
    if (isWhole) version = kept.total;
    else torn += 1;
  };
  const running = Array.from({ length: writers }, (_, writer) => start(writer));
  while (acknowledged.length + refused < writes) {
    await new Promise((resolve) => setTimeout(resolve, 20 + random() * 60));
    await look();
    const due = (kills * acknowledged.length) / writes;
    if (killed >= due) continue;
    const chosen = Math.floor(random() * writers);
    await running[chosen]?.kill();
    killed += 1;
    running[chosen] = start(chosen);
  }
  await Promise.all(running.map((writer) => writer.kill()));
  killed += writers;
  await look();
  return { acknowledged, refused, outrun, torn, kills: killed, reads, version };
}
