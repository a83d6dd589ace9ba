import * as v from 'valibot';

import { countMetrics } from '../../lambda/support/countMetrics.ts';
import { createLog, type Log } from '../../lambda/support/log.ts';
import { metrics } from '../../lambda/support/metricNames.ts';

const now = Date.UTC(2026, 10, 22, 18);

function counted(namespace?: string) {
  const lines: unknown[] = [];
  const write = (line: string) => lines.push(JSON.parse(line));
  const log = countMetrics(
    (describe) => createLog('INFO', write, describe),
    namespace,
    () => now,
  );
  return { lines, log };
}

const embedded = (names: readonly string[], dimensions: readonly (readonly string[])[]) => ({
  Timestamp: now,
  CloudWatchMetrics: [
    {
      Namespace: 'red-sky',
      Dimensions: dimensions,
      Metrics: names.map((Name) => ({ Name, Unit: 'Count' })),
    },
  ],
});

test('an answer counts as a question, an answer and a quick one, on its own line', () => {
  const { log, lines } = counted('red-sky');
  log.info('turnAnswered', { outcome: 'answered', milliseconds: 999 });
  expect(lines).toEqual([
    {
      level: 'INFO',
      message: 'turnAnswered',
      service: 'red-sky',
      outcome: 'answered',
      milliseconds: 999,
      Questions: 1,
      Answers: 1,
      QuickAnswers: 1,
      _aws: embedded(['Questions', 'Answers', 'QuickAnswers'], [[]]),
    },
  ]);
});

test('a slow problem counts as a question alone', () => {
  const { log, lines } = counted('red-sky');
  log.info('turnAnswered', { outcome: 'notUnderstood', milliseconds: 1000 });
  expect(lines).toMatchObject([{ Questions: 1, _aws: embedded(['Questions'], [[]]) }]);
  expect(lines[0]).not.toHaveProperty('Answers');
});

test('the failure of a source counts in all and by source', () => {
  const { log, lines } = counted('red-sky');
  log.warn('weatherFailed', { source: 'MET Norway', cause: 'timeout' });
  expect(lines).toMatchObject([
    {
      SourceFailures: 1,
      Source: 'MET Norway',
      _aws: embedded(['SourceFailures'], [[], ['Source']]),
    },
  ]);
});

test("the canary's turns count apart from people's", () => {
  const { log, lines } = counted('red-sky');
  log.countFor('canary');
  log.warn('weatherFailed', { source: 'MET Norway', cause: 'timeout' });
  log.countFor('people');
  log.warn('placeSearchFailed', { cause: 'timeout' });
  expect(lines).toMatchObject([
    {
      Traffic: 'canary',
      _aws: embedded(['SourceFailures'], [['Traffic'], ['Traffic', 'Source']]),
    },
    { _aws: embedded(['SearchFailures'], [[]]) },
  ]);
});

test('without a namespace a line is as it was', () => {
  const { log, lines } = counted();
  log.error('defect', { error: 'TypeError' });
  expect(lines).toEqual([
    { level: 'ERROR', message: 'defect', service: 'red-sky', error: 'TypeError' },
  ]);
});

test('no figure has the name of a field of an event', () => {
  expect(Object.keys(metrics).filter((name) => !/^[A-Z]/.test(name))).toEqual([]);
});

test('what has no line of its own counts on the next that is of no source', () => {
  const { log, lines } = counted('red-sky');
  log.count('weatherRead', { kind: 'forecast', from: 'container', isStale: true });
  log.count('weatherRead', { kind: 'air', from: 'container' });
  log.warn('weatherFailed', { source: 'MET Norway', cause: 'timeout' });
  log.info('turnAnswered', { outcome: 'answered', milliseconds: 1000 });
  log.info('turnAnswered', { outcome: 'answered', milliseconds: 1000 });
  const figures = ['Questions', 'Answers', 'ContainerHits', 'StaleReads'];
  expect(lines).toMatchObject([
    { _aws: embedded(['SourceFailures'], [[], ['Source']]) },
    { ContainerHits: 2, StaleReads: 1, _aws: embedded(figures, [[]]) },
    { _aws: embedded(['Questions', 'Answers'], [[]]) },
  ]);
});

/** One of each event, and of each of its words that counts something else. */
function logEverything(log: Log): void {
  log.info('turnAnswered', { outcome: 'answered', milliseconds: 1 });
  log.warn('requestRefused', { cause: 'malformed' });
  log.error('alexaFailed', { request: 'SessionEndedRequest', error: 'OTHER' });
  log.warn('weatherFailed', { source: 'Open-Meteo', cause: 'timeout' });
  log.warn('placeSearchFailed', { cause: 'timeout' });
  log.warn('alexaServiceFailed', { service: 'address', cause: 'timeout' });
  for (const from of ['container', 'shared', 'source', 'nowhere'] as const)
    log.count('weatherRead', { kind: 'forecast', from, isStale: from === 'shared' });
  for (const tier of ['container', 'shared'] as const)
    log.count('weatherKept', { kind: 'forecast', tier });
  log.warn('sharedTierFailed', { call: 'look', cause: 'timeout' });
  for (const to of ['open', 'closed'] as const)
    log.warn('circuitChanged', { source: 'Open-Meteo', circuit: 'forecast', to });
  log.warn('budgetSpent', { source: 'Open-Meteo', window: 'day' });
  log.warn('memoryFailed', { call: 'load', cause: 'timeout' });
  log.warn('itemUnread', { item: 'weather', cause: 'malformed' });
  log.info('containerStarted', { nodeVersion: 24 });
  for (const verdict of ['good', 'slow'] as const)
    log.info('canaryChecked', { check: 'launch', verdict, milliseconds: 1 });
  for (const result of ['done', 'failed'] as const)
    log.info('remedyActed', { alarm: 'dead-letters', act: 'redrive', result });
  log.warn('personWoken', { alarm: 'other', reason: 'noRemedy' });
  log.info('watchRan', { subscribers: 1, homes: 1, unread: 1, found: 1 });
  log.warn('queueFailed', { messages: 1 });
  log.info('warningTold', { isRepeated: false });
  log.warn('warningUntold', { cause: 'expired' });
  log.error('defect', { error: 'TypeError' });
}

const countedSchema = v.looseObject({
  _aws: v.object({
    CloudWatchMetrics: v.array(v.object({ Metrics: v.array(v.object({ Name: v.string() })) })),
  }),
});

test('every figure that has a name is counted by some event, and no other', () => {
  const { log, lines } = counted('red-sky');
  logEverything(log);
  const names = lines.flatMap((line) =>
    v
      .parse(countedSchema, line)
      ._aws.CloudWatchMetrics.flatMap(({ Metrics }) => Metrics.map(({ Name }) => Name)),
  );
  expect([...new Set(names)].sort()).toEqual(Object.keys(metrics).sort());
});
