import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './runCommand.ts';

jest.setTimeout(90_000);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'red-sky-'));
});
afterAll(() => rm(folder, { recursive: true }));

const application = { applicationId: 'amzn1.ask.skill.any-that-it-was-recorded-from' };
const user = { userId: 'amzn1.ask.account.x' };
const shared = { requestId: 'x', timestamp: '2026-11-22T18:00:00Z', locale: 'en-US' };

async function writeRequest(name: string, request: object): Promise<string> {
  const file = join(folder, name);
  const session = { new: true, sessionId: 'x', application, user };
  const context = { System: { application, user } };
  const envelope = { version: '1.0', session, context, request: { ...shared, ...request } };
  await writeFile(file, JSON.stringify(envelope));
  return file;
}

const rain = {
  type: 'IntentRequest',
  intent: { name: 'RainIntent', slots: { place: { name: 'place', value: 'Oslo' } } },
};

test('a response envelope a line, in order, and a line for each file that is no request', async () => {
  const launch = await writeRequest('launch.json', { type: 'LaunchRequest' });
  const asked = await writeRequest('rain.json', rain);
  const broken = join(folder, 'broken.json');
  await writeFile(broken, '{"version":');
  const other = join(folder, 'other.json');
  await writeFile(other, '{}');
  const missing = join(folder, 'missing.json');
  const files = [launch, broken, asked, other, missing];
  const { code, lines, stderr } = await runCommand('invoke', ['--now', '2026-11-22', ...files]);
  expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
    { version: '1.0', response: { shouldEndSession: false } },
    { version: '1.0', response: { shouldEndSession: true } },
  ]);
  expect(lines[1]).toContain('sample weather');
  expect(code).toBe(1);
  const faults = stderr.split('\n').filter((line) => line.startsWith(folder));
  expect(faults).toEqual([
    expect.stringMatching(/broken\.json: .*JSON/),
    expect.stringMatching(/other\.json: This is no request of Alexa's: context is missing/),
    expect.stringMatching(/missing\.json: .*no such file/),
  ]);
});

test('requests alone end well', async () => {
  const asked = await writeRequest('rain.json', rain);
  expect(await runCommand('invoke', [asked])).toMatchObject({ code: 0, stderr: '' });
});

test('no file is an error that says what is missing', async () => {
  expect(await runCommand('invoke', [])).toEqual({
    code: 1,
    lines: [],
    stderr: 'Give one or more files that hold a request envelope each.\n',
  });
});
