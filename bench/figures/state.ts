import { readConfig } from '../../lambda/config.ts';
import { createDependencies } from '../../lambda/dependencies.ts';
import { createHandler } from '../../lambda/handlers/createHandler.ts';
import { cacheTable, peopleTable } from '../../lambda/memory/tables.ts';
import { openGazetteer } from '../../lambda/place/gazetteer.ts';
import { countMetrics } from '../../lambda/support/countMetrics.ts';
import { createLog } from '../../lambda/support/log.ts';
import { createAccount } from '../../simulator/alexaAccount.ts';
import { createTables } from '../../simulator/createTables.ts';
import { createEcho } from '../../simulator/echo.ts';
import { gazetteerFile } from '../../simulator/gazetteerFile.ts';
import { loadUnderstanding } from '../../simulator/loadUnderstanding.ts';
import { startLocalDynamo } from '../../simulator/localDynamo.ts';
import { startSampleWeather } from '../../simulator/sampleWeather/startSampleWeather.ts';
import { localTables } from '../../simulator/startRedSky.ts';
import { skillId } from '../containers/buildQuestion.ts';
import type { Figure, Say } from '../figure.ts';
import { startRecorder, type Recorded } from '../record/startRecorder.ts';
import { round } from '../statistics.ts';

const locale = 'en-GB';
const startsAt = Date.UTC(2026, 10, 22, 18);
const minute = 60_000;

/** Conversations of one person, each minutes after the one before. */
const conversations: readonly (readonly string[])[] = [
  ['open red sky', 'will it rain in Oslo tomorrow', 'what about Bergen', 'and on Sunday', 'why'],
  ['ask red sky how windy it is in Lima', 'tell me more'],
  ['ask red sky to set my home to Bergen', 'will it rain'],
  ['ask red sky do i need a coat', 'and tomorrow morning'],
  ['ask red sky to use celsius'],
  ['ask red sky if it will be sunny at home tomorrow', 'repeat', 'what about there on Sunday'],
  ['ask red sky for the weather in Springfield', 'the first one'],
  ['open red sky', 'help', 'stop'],
];

export interface RecordedTurns {
  /** What each turn asked of DynamoDB. */
  readonly turns: readonly (readonly Recorded[])[];
  /** Of all log lines, with what they count. */
  readonly logBytes: number;
}

/** Talks in ordinary conversations; forgetting somebody takes more, and is not among them. */
export async function recordTurns(say: Say): Promise<RecordedTurns> {
  const database = await startLocalDynamo();
  if ('problem' in database) throw new Error(database.message);
  await createTables(database.config, {
    [localTables.people]: peopleTable,
    [localTables.cache]: cacheTable,
  });
  const recorder = await startRecorder(database.config.endpoint);
  let now = startsAt;
  const weather = await startSampleWeather({ now: () => now, search: () => [] });
  const config = readConfig({
    SKILL_ID: skillId,
    PEOPLE_TABLE: localTables.people,
    CACHE_TABLE: localTables.cache,
    DYNAMODB_ENDPOINT: recorder.endpoint,
    OPEN_METEO_URL: weather.url,
    WEATHER_IS_SAMPLE: 'true',
    GAZETTEER_FILE: gazetteerFile,
  });
  let logBytes = 0;
  const log = countMetrics(
    (tellMore) => createLog('INFO', (line) => (logBytes += line.length + 1), tellMore),
    'red-sky',
    () => now,
  );
  const handler = createHandler(createDependencies(config, log, () => now));
  const echo = createEcho({
    skillId,
    handler,
    understand: await loadUnderstanding(locale, openGazetteer(gazetteerFile)),
    device: {
      locale,
      timeZone: 'Europe/London',
      account: createAccount('Europe/London', 'unasked'),
      hasScreen: false,
      // Nothing answers there.
      apiEndpoint: 'http://127.0.0.1:9',
    },
    now: () => now,
  });
  const turns: (readonly Recorded[])[] = [];
  for (const utterances of conversations) {
    for (const utterance of utterances) {
      await echo.say(utterance);
      const calls = recorder.take();
      turns.push(calls);
      say(`  ${utterance}: ${calls.map(describe).join(', ') || 'nothing'}`);
      now += minute / 10;
    }
    await echo.leave();
    recorder.take();
    now += 20 * minute;
  }
  await Promise.all([recorder.close(), weather.close()]);
  await database.close();
  return { turns, logBytes };
}

/** What a turn takes of DynamoDB. */
export async function measureState(say: Say): Promise<readonly Figure[]> {
  const { turns } = await recordTurns(say);
  for (const table of Object.values(localTables))
    say(`  a turn, ${table}: ${meanOf(turns, table)}`);
  const most = (isRead: boolean) =>
    Math.max(...turns.map((calls) => callsOf(calls, localTables.people, isRead).length));
  return [
    { figure: 'stateReads', value: most(true), limit: 1, unit: 'reads of people in a turn' },
    { figure: 'stateWrites', value: most(false), limit: 1, unit: 'writes of people in a turn' },
  ];
}

function callsOf(calls: readonly Recorded[], table: string, isRead: boolean): readonly Recorded[] {
  return calls.filter((call) => call.table === table && call.isRead === isRead);
}

function describe({ operation, table, units, bytesSent, bytesReceived }: Recorded): string {
  return `${operation} ${table.replace(/^.*-/, '')} ${units} units ${bytesSent}+${bytesReceived} B`;
}

function meanOf(turns: readonly (readonly Recorded[])[], table: string): string {
  const mean = (isRead: boolean, of: (call: Recorded) => number) => {
    const calls = turns.flatMap((turn) => callsOf(turn, table, isRead));
    return round(calls.reduce((sum, call) => sum + of(call), 0) / turns.length);
  };
  const bytes = ({ bytesSent, bytesReceived }: Recorded) => bytesSent + bytesReceived;
  return (
    `${mean(true, () => 1)} reads (${mean(true, ({ units }) => units)} units, ${mean(true, bytes)} B), ` +
    `${mean(false, () => 1)} writes (${mean(false, ({ units }) => units)} units, ${mean(false, bytes)} B)`
  );
}
