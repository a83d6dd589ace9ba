/** Writes the interaction model of every locale; with `--check`, only says whether the files are current. */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildModel } from '../interactionModels/buildModel.ts';
import { english } from '../interactionModels/en/english.ts';
import { findModelProblems } from '../interactionModels/findModelProblems.ts';

const folder = join(process.cwd(), 'skill-package/interactionModels/custom');
const isCheck = process.argv.includes('--check');

await mkdir(folder, { recursive: true });
for (const [locale, regional] of Object.entries(english.locales)) {
  const file = join(folder, `${locale}.json`);
  const model = buildModel(english, regional);
  for (const problem of findModelProblems(model)) fail(`${locale}: ${problem}`);
  // A value a line, for the sake of diffs, and no blanks: Alexa limits the size of the file.
  const text = `${JSON.stringify(model).replace(/(?<=["\]}]),(?=["{])/g, ',\n')}\n`;
  if (!isCheck) await writeFile(file, text);
  else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
    fail(`${file} is not current: run "npm run models".`);
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
