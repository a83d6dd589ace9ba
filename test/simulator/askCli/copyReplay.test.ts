import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyReplay } from '../../../simulator/askCli/copyReplay.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'red-sky-replay-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const copy = async (content: string) => {
  writeFileSync(join(folder, 'from.json'), content);
  await copyReplay(join(folder, 'from.json'), join(folder, 'to.json'), 'ours');
  const json: unknown = JSON.parse(readFileSync(join(folder, 'to.json'), 'utf8'));
  return json;
};

test('another skill’s replay becomes one of ours, and ends', async () => {
  const replay = { skillId: 'theirs', locale: 'en-GB', type: 'text', userInput: ['will it rain'] };
  expect(await copy(JSON.stringify(replay))).toEqual({
    ...replay,
    skillId: 'ours',
    userInput: ['will it rain', '.quit'],
  });
});

test('what ends in the middle is said to its end', async () => {
  const userInput = ['hello', '.quit', 'goodbye'];
  const copied = await copy(JSON.stringify({ locale: 'en-GB', userInput }));
  expect(copied).toHaveProperty('userInput', ['hello', 'goodbye', '.quit']);
});

test.each(['', '{', '[]', '{"locale":"en-GB"}', '{"locale":"en-GB","userInput":"hello"}'])(
  'no replay file: %j',
  async (content) => {
    await expect(copy(content)).rejects.toThrow(/--replay .*from\.json: there is no replay file/);
  },
);

test('a file that is not there', async () => {
  await expect(copyReplay(join(folder, 'none'), join(folder, 'to'), 'ours')).rejects.toThrow(
    /none/,
  );
});
