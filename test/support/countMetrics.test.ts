import { countMetrics } from '../../lambda/support/countMetrics.ts';
import { createLog } from '../../lambda/support/log.ts';
import { metrics } from '../../lambda/support/metricNames.ts';

const now = Date.UTC(2026, 10, 22, 18);

function counted(namespace?: string) {
  const lines: unknown[] = [];
  const log = createLog('INFO', (line) => lines.push(JSON.parse(line)));
  return { lines, log: countMetrics(log, namespace, () => now) };
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
