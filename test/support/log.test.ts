import { spawnSync } from 'node:child_process';

import { createLog, describeDefect } from '../../lambda/support/log.ts';
import type { Log, LogLevel } from '../../lambda/support/log.ts';

function collect(level: LogLevel, use: (log: Log) => void): unknown[] {
  const lines: string[] = [];
  use(createLog(level, (line) => lines.push(line)));
  return lines.map((line): unknown => JSON.parse(line));
}

const writeAll = (log: Log) => {
  log.info('turnAnswered', { outcome: 'answered', milliseconds: 12 });
  log.warn('memoryFailed', { call: 'load', cause: 'throttled' });
  log.error('defect', { error: 'TypeError' });
};

test('a line is a JSON object with level, event and fields', () => {
  expect(collect('INFO', writeAll)).toEqual([
    {
      level: 'INFO',
      message: 'turnAnswered',
      service: 'red-sky',
      outcome: 'answered',
      milliseconds: 12,
    },
    {
      level: 'WARN',
      message: 'memoryFailed',
      service: 'red-sky',
      call: 'load',
      cause: 'throttled',
    },
    { level: 'ERROR', message: 'defect', service: 'red-sky', error: 'TypeError' },
  ]);
});

test.each([
  ['INFO', ['INFO', 'WARN', 'ERROR']],
  ['WARN', ['WARN', 'ERROR']],
  ['ERROR', ['ERROR']],
  ['SILENT', []],
] as const)('%s lets through %j', (level, heard) => {
  expect(collect(level, writeAll)).toMatchObject(heard.map((each) => ({ level: each })));
});

test('what is not of the closed set does not compile', () => {
  const words: string = 'in Oslo';
  const write = (log: Log) => {
    // @ts-expect-error an event that is not in the list
    log.info('somethingElse', {});
    // @ts-expect-error free text where a cause stands
    log.warn('memoryFailed', { call: 'load', cause: words });
    // @ts-expect-error a field that the event does not have
    log.warn('memoryFailed', { call: 'load', cause: 'timeout', place: 'Oslo' });
  };
  expect(collect('SILENT', write)).toEqual([]);
});

describe('a defect is told by its name and place', () => {
  test('never by its message, which may quote what was said', () => {
    const error = new TypeError('Can not read "my secret place.ts:1:2"');
    const told = describeDefect(error);
    expect(told.error).toBe('TypeError');
    expect(told.at).toMatch(/^log\.test\.ts:\d+:\d+$/);
    expect(JSON.stringify(told)).not.toContain('secret');
  });

  test('without a place where it has none', () => {
    const error = new RangeError('x');
    error.stack = 'RangeError: x\n    at <anonymous>';
    expect(describeDefect(error)).toEqual({ error: 'RangeError' });
  });

  test('in a bundle', () => {
    const error = new Error('x');
    error.stack =
      'Error: x\n    at async Ae.load (/var/task/index.js:12:3456)\n    at b (/a.js:1:1)';
    expect(describeDefect(error)).toEqual({ error: 'Error', at: 'index.js:12:3456' });
  });

  test.each([['text'], [undefined], [{ message: 'my place' }]])(
    'as an error where it is %j',
    (thrown) => {
      expect(describeDefect(thrown)).toEqual({ error: 'Error' });
    },
  );
});

test('on Lambda the same lines bear their time and their trace, on standard output', () => {
  const program = `
    import { createLambdaLog } from './lambda/support/log.ts';
    import { startTrace } from './lambda/support/trace/span.ts';
    const log = createLambdaLog('WARN', () => ${Date.UTC(2026, 10, 22)});
    log.info('turnAnswered', { outcome: 'answered', milliseconds: 12 });
    log.warn('memoryFailed', { call: 'load', cause: 'throttled' });
    const createId = () => '53995c3f42cd8ad8';
    const source = { traceId: '5759e988bd862e3fe1be46a994272793', readNow: () => 0, createId, left: 9 };
    startTrace(source, { kind: 'function', name: 'skill' }, async () => log.error('defect', { error: 'Error' }));
  `;
  const run = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', program],
    { encoding: 'utf8' },
  );
  const lines = run.stdout.trim().split('\n');
  expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
    {
      level: 'WARN',
      message: 'memoryFailed',
      timestamp: '2026-11-22T00:00:00.000Z',
      service: 'red-sky',
      call: 'load',
      cause: 'throttled',
    },
    {
      level: 'ERROR',
      message: 'defect',
      timestamp: '2026-11-22T00:00:00.000Z',
      xray_trace_id: '1-5759e988-bd862e3fe1be46a994272793',
      service: 'red-sky',
      error: 'Error',
    },
  ]);
});
