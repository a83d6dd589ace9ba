import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './runCommand.ts';

jest.setTimeout(90_000);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'red-sky-'));
});
afterEach(() => rm(folder, { recursive: true }));

function start(args: readonly string[], input: string) {
  return runCommand('start', ['--weather', 'sample', '--state', folder, ...args], { input });
}

const answersOf = (lines: readonly string[]) =>
  lines.flatMap((line) => /Echo: (.*)$/.exec(line)?.[1] ?? []);

test.each([
  ['until somebody leaves', 'quit\nwill it rain in Lima\n'],
  ['until the input ends', ''],
])('talks %s', async (_how, end) => {
  const { code, lines, stderr } = await start(
    [],
    `will it rain tomorrow in Oslo\n\nwhat about Bergen?\n${end}`,
  );
  expect([code, stderr]).toEqual([0, '']);
  expect(lines.join('\n')).toMatch(/SAMPLE weather/);
  expect(answersOf(lines)).toEqual([
    expect.stringMatching(/Oslo.*sample weather/),
    expect.stringMatching(/Bergen.*sample weather/),
  ]);
});

test('remembers what was set in the run before', async () => {
  await start([], 'use celsius\nmy home is Phoenix\n');
  const { lines } = await start([], 'how hot will it get tomorrow\n');
  expect(answersOf(lines)).toEqual([expect.not.stringContaining('For which town?')]);
});

test('a port that is taken stops the start in a line', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const { code, lines, stderr } = await start(['--port', String(port)], '');
  await new Promise((resolve) => other.close(resolve));
  expect([code, lines]).toEqual([1, []]);
  expect(stderr).toBe(`Port ${port} is taken: end what listens there, or choose another port.\n`);
});

test.each([
  [['--port', 'http'], /^--port http: /],
  [['--port', '99999'], /^--port 99999: /],
  [['--device-place', 'Qwertzuiop'], /^--device-place Qwertzuiop: no such place/],
  [['--weather', 'fine'], /^--weather fine: /],
])('%j is refused in a line', async (args, message) => {
  const { code, lines, stderr } = await start(args, 'will it rain in Oslo\n');
  expect([code, lines]).toEqual([1, []]);
  expect(stderr).toMatch(message);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});
