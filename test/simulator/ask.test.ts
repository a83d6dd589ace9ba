import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { isRequestEnvelope } from '../../lambda/handlers/readEnvelope.ts';
import { runCommand } from './runCommand.ts';

jest.setTimeout(90_000);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'red-sky-'));
});
afterEach(() => rm(folder, { recursive: true }));

const now = ['--now', '2026-11-22T18:00:00Z'];
const turn = v.strictObject({
  request: v.custom<object>(isRequestEnvelope),
  response: v.looseObject({ version: v.literal('1.0'), response: v.looseObject({}) }),
  speech: v.string(),
});

function turnsOf(lines: readonly string[]) {
  return lines.map((line) => v.parse(turn, JSON.parse(line)));
}

test('an answer a line on standard output, and nothing else anywhere', async () => {
  const run = await runCommand('ask', [
    ...now,
    'ask red sky if I need a coat in Oslo tonight',
    'and tomorrow morning?',
    'what about Bergen?',
    'why?',
  ]);
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(run.lines).toHaveLength(4);
  for (const line of run.lines) expect(line).toMatch(/^[A-Z].*This is sample weather\.$/);
  const [coat, , bergen] = run.lines;
  expect(coat).toMatch(/^(?:Yes|No)/);
  expect(bergen).toContain('Bergen');
});

test('a session that stays open is carried on, and one that closes is not', async () => {
  const { code, lines } = await runCommand('ask', [
    ...now,
    '--json',
    'will it rain in Springfield',
    'Illinois',
    'and tomorrow',
  ]);
  expect(code).toBe(0);
  const sessions = turnsOf(lines).map(({ request }) =>
    v.parse(v.looseObject({ session: v.looseObject({ new: v.boolean() }) }), request),
  );
  expect(sessions.map(({ session }) => session.new)).toEqual([true, false, true]);
});

test('locale, instant and place of the device stand in the request', async () => {
  const { code, lines } = await runCommand('ask', [
    ...now,
    ...['--locale', 'en-GB', '--device-place', 'Seattle, US', '--json'],
    "what's the temperature",
  ]);
  expect(code).toBe(0);
  const turns = turnsOf(lines);
  expect(turns).toMatchObject([
    {
      request: {
        request: { locale: 'en-GB', timestamp: '2026-11-22T18:00:00.000Z' },
        context: { Geolocation: { coordinate: { latitudeInDegrees: 47.60621 } } },
      },
    },
  ]);
  expect(turns[0]?.speech).toMatch(/\d.*sample weather/);
});

test('what is set is kept in the folder for state, and only there', async () => {
  const state = ['--state', join(folder, 'state')];
  const kept = await runCommand('ask', [...now, ...state, 'my home is Bergen']);
  expect(kept.lines).toEqual([expect.stringMatching(/home.*Bergen/)]);
  const later = ['--now', '2026-11-22T20:00:00Z', 'will it rain tomorrow'];
  expect((await runCommand('ask', [...state, ...later])).lines).toEqual([
    expect.stringContaining('sample weather'),
  ]);
  expect((await runCommand('ask', later)).lines).toEqual([
    expect.stringMatching(/^To answer for where you are, I need/),
  ]);
});

test('the same words at the same instant have the same answer', async () => {
  const asked = [...now, 'will it rain tomorrow in Oslo', 'weather for the week in Lima'];
  const [one, other] = await Promise.all([runCommand('ask', asked), runCommand('ask', asked)]);
  expect(one.lines).toEqual(other.lines);
  expect(one.lines).toHaveLength(2);
});

test('a weather service that is not there costs the answer, not the program', async () => {
  const { code, lines, stderr } = await runCommand('ask', [
    ...['--weather', 'http://127.0.0.1:9', 'will it rain in Oslo'],
  ]);
  expect([code, lines]).toEqual([0, [expect.stringContaining('cannot reach the weather service')]]);
  expect(JSON.parse(stderr)).toMatchObject({ message: 'weatherFailed', cause: 'refused' });
});

test.each([
  [['--now', 'yesterday'], /^--now yesterday: give an instant/],
  [['--locale', 'xx-XX'], /^--locale xx-XX: there is no interaction model/],
  [['--weather', 'fine'], /^--weather fine: give live, sample, or/],
  [['--weather', 'http://somebody@127.0.0.1'], /^--weather http:.*: give live, sample, or/],
  [['--weather', 'http://127.0.0.1:99999'], /^--weather http:.*: give live, sample, or/],
  [['--device-place', 'Qwertzuiop'], /^--device-place Qwertzuiop: no such place/],
  [['--nonsense'], /^Unknown option '--nonsense'/],
  [['--now'], /^Option '--now <value>' argument missing/],
])('%j is refused in a line', async (args, message) => {
  const { code, lines, stderr } = await runCommand('ask', args);
  expect([code, lines]).toEqual([1, []]);
  expect(stderr).toMatch(message);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});

test('a folder for state that is a file is refused in a line', async () => {
  const file = join(folder, 'file');
  await writeFile(file, '');
  const { code, stderr } = await runCommand('ask', ['--state', file, 'hello']);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^The folder .* can't hold the database .*choose another folder\.\n$/);
});

test('a gazetteer that was never built is named in a line, with what to run', async () => {
  await symlink(join(process.cwd(), 'skill-package'), join(folder, 'skill-package'));
  const { code, lines, stderr } = await runCommand('ask', ['hello'], { cwd: folder });
  expect([code, lines]).toEqual([1, []]);
  expect(stderr).toMatch(/^.*dist\/place\/gazetteer\.bin.*npm run gazetteer.*\n$/);
});
