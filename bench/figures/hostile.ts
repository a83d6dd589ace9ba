import { readConfig } from '../../lambda/config.ts';
import { createDependencies } from '../../lambda/dependencies.ts';
import { createHandler } from '../../lambda/handlers/createHandler.ts';
import { createLog } from '../../lambda/support/log.ts';
import { gazetteerFile } from '../../simulator/gazetteerFile.ts';
import { eventOf, intentOf } from '../../tools/upstream/questions.ts';
import { startUpstream } from '../../tools/upstream/startUpstream.ts';
import type { Figure, Say } from '../figure.ts';
import { hostileEnvelopes } from '../hostile/hostileEnvelopes.ts';
import { tryEnvelope, type Tried } from '../hostile/tryEnvelope.ts';
import { round } from '../statistics.ts';

const seed = 20261122;
const count = 5000;
/** What the process does beside, such as collecting garbage, falls on some turn: the least of so many tries counts. */
const tries = 3;
/** In milliseconds: what takes no longer is not tried again. */
const quick = 25;

/** Envelopes of those who mean no good, one after the other to one process. */
export async function measureHostile(say: Say): Promise<readonly Figure[]> {
  const upstream = await startUpstream();
  const config = readConfig({ ...upstream.environment, GAZETTEER_FILE: gazetteerFile });
  let defects = 0;
  const log = createLog('ERROR', (line) => {
    if (line.includes('"defect"') && ++defects <= 5) say(`  ${line}`);
  });
  const handler = createHandler(createDependencies(config, log, () => Date.now()));
  let crashes = 0;
  const onCrash = (error: unknown) => {
    crashes += 1;
    say(`  nobody waited for: ${String(error)}`);
  };
  process.on('unhandledRejection', onCrash);
  process.on('uncaughtException', onCrash);

  const ask = async (place: string, attributes = {}) =>
    handler(JSON.parse(eventOf(intentOf('RainIntent', { place }), { attributes })), {});
  // Compiles what every turn runs, and opens a session in the middle of a question.
  for (let turn = 0; turn < 20; turn++) await ask('Oslo');
  const { sessionAttributes: attributes = {} } = await ask('Springfield');

  let faulty = 0;
  let slowest = 0;
  const outcomes: Record<Tried['outcome'], number> = { answered: 0, refused: 0 };
  const { skillId } = config;
  for (const envelope of hostileEnvelopes({ seed, count, skillId, attributes })) {
    const { tried, milliseconds } = await timeOf(() => tryEnvelope(handler, envelope));
    outcomes[tried.outcome] += 1;
    if (tried.faults.length > 0 && ++faulty <= 20) say(`  ${tried.faults.join('; ')}`);
    if (milliseconds > slowest) {
      slowest = milliseconds;
      say(`  ${round(milliseconds)} ms: ${beginningOf(envelope)}`);
    }
  }
  process.off('unhandledRejection', onCrash);
  process.off('uncaughtException', onCrash);
  await upstream.close();
  say(`  ${outcomes.answered} answered, ${outcomes.refused} refused with a reason`);
  return [
    { figure: 'hostileSlowest', value: round(slowest), limit: 100, unit: 'ms of processor time' },
    { figure: 'hostileFaulty', value: faulty + defects + crashes, limit: 0, unit: 'envelopes' },
  ];
}

async function timeOf(turn: () => Promise<Tried>): Promise<{ tried: Tried; milliseconds: number }> {
  const spent: number[] = [];
  let tried: Tried;
  do {
    const before = process.cpuUsage();
    tried = await turn();
    const { user, system } = process.cpuUsage(before);
    spent.push((user + system) / 1000);
  } while (Math.min(...spent) > quick && spent.length < tries);
  return { tried, milliseconds: Math.min(...spent) };
}

/** Its beginning, to find it again. */
function beginningOf(envelope: unknown): string {
  const isObject = typeof envelope === 'object' && envelope !== null;
  const request: unknown = isObject ? Reflect.get(envelope, 'request') : envelope;
  const short = (_key: string, value: unknown) =>
    typeof value === 'string' ? value.slice(0, 30) : value;
  return JSON.stringify({ request }, short).slice(0, 500);
}
