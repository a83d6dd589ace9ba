import { readdir, readFile } from 'node:fs/promises';

const folder = 'test/phrases';

it('has the wording of each locale, clean in every line', async () => {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.txt'));
  expect(files).toEqual(['en-AU.txt', 'en-CA.txt', 'en-GB.txt', 'en-IN.txt', 'en-US.txt']);
  for (const file of files) {
    const lines = (await readFile(`${folder}/${file}`, 'utf8')).split('\n');
    expect(lines.length).toBeGreaterThan(500);
    expect(lines.filter((line) => / {2}|undefined|NaN|null| [,.]|,\.|\.\./.test(line))).toEqual([]);
  }
});
