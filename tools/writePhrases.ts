/** `npm run phrases`: writes all that is said, by locale; with `--check`, only says whether the files are current. */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { locales } from '../lambda/speech/voice.ts';
import { writeLocale } from './phrases/writeLocale.ts';

const folder = join(process.cwd(), 'test/phrases');
const isCheck = process.argv.includes('--check');

await mkdir(folder, { recursive: true });
for (const locale of locales) {
  const file = join(folder, `${locale}.txt`);
  const text = writeLocale(locale);
  if (!isCheck) await writeFile(file, text);
  else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
    console.error(`${file} is not current: run "npm run phrases" and read the difference.`);
    process.exitCode = 1;
  }
}
