import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { isRequestEnvelope } from '../../../lambda/handlers/readEnvelope.ts';
import { readConversations } from '../../dialogs/conversation.ts';
import { playConversation } from '../../dialogs/playConversation.ts';
import { runCommand } from '../runCommand.ts';

jest.setTimeout(120_000);

let parent: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'red-sky-'));
});
afterEach(() => rm(parent, { recursive: true }));

const words = [
  'ask red sky if I need a coat tonight',
  'and tomorrow morning?',
  'what about Bergen?',
];
const place = ['--device-place', 'Oslo, Norway', '--locale', 'en-GB'];
const now = ['--now', '2026-11-22T18:00:00Z'];

test('a conversation of the command replays word for word, and each of its requests', async () => {
  const asked = await runCommand('ask', [...now, ...place, '--record', parent, ...words]);
  const folder = join(parent, 'ask-red-sky-if-i-need-a-coat-tonight');
  expect(asked).toMatchObject({ code: 0, stderr: `Saved in ${folder}\n` });

  const [conversation] = readConversations(await readFile(join(folder, 'dialog.txt'), 'utf8'));
  if (conversation === undefined) throw new Error('no conversation');
  const played = await playConversation(conversation);
  expect(played.map(({ speech }) => speech)).toEqual(asked.lines);

  const names = (await readdir(join(folder, 'requests'))).sort();
  const files = names.map((name) => join(folder, 'requests', name));
  expect(files).toHaveLength(3);
  for (const file of files)
    expect(isRequestEnvelope(JSON.parse(await readFile(file, 'utf8')))).toBe(true);
  // The first needs nothing of those before it.
  const invoked = await runCommand('invoke', [...now, files[0] ?? '']);
  expect(invoked.lines[0]).toContain(asked.lines[0]);
});

test('the file for ask-cli has the words as they were said, and ends ask-cli at the end', async () => {
  await runCommand('ask', [...now, ...place, '--record', parent, ...words]);
  const file = join(parent, 'ask-red-sky-if-i-need-a-coat-tonight', 'replay.json');
  const schema = v.strictObject({
    skillId: v.pipe(v.string(), v.startsWith('amzn1.ask.skill.')),
    locale: v.literal('en-GB'),
    type: v.literal('text'),
    userInput: v.array(v.string()),
  });
  const json: unknown = JSON.parse(await readFile(file, 'utf8'));
  expect(v.parse(schema, json).userInput).toEqual([...words, '.quit']);
});

test('a second conversation of the same beginning has a folder of its own', async () => {
  for (let run = 0; run < 2; run += 1)
    await runCommand('ask', [...now, '--record', parent, 'Wéather: in Lima?']);
  expect((await readdir(parent)).sort()).toEqual(['we-ather-in-lima', 'we-ather-in-lima-2']);
});

test('the terminal saves as well', async () => {
  const { lines } = await runCommand(
    'start',
    ['--weather', 'sample', '--state', join(parent, 'state'), '--recordings', parent],
    { input: 'save\nwill it rain in Lima\nsave\nquit\n' },
  );
  expect(lines.join('\n')).toMatch(/Nothing has been said yet\./);
  expect(lines.join('\n')).toContain(`Saved in ${join(parent, 'will-it-rain-in-lima')}`);
});
