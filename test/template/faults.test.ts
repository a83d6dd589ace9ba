/** Faults that are seeded one at a time: how many of them the check sees that runs wherever Node does. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { readProject } from '../../tools/template/project.ts';
import { readTemplate } from '../../tools/template/readTemplate.ts';
import { applyRules } from '../../tools/template/rules.ts';
import { validateTemplate } from '../../tools/template/validateTemplate.ts';
import { faults } from './faults.ts';

const sound = readFileSync('template.yaml', 'utf8');
const project = readProject(process.cwd());
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'red-sky-faults-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Who saw it first: our own rules, which take milliseconds, or Amazon's validator. */
function findingsOf(text: string): readonly string[] {
  const own = applyRules(readTemplate(text), project).map(({ rule, what }) => `${rule}: ${what}`);
  if (own.length > 0) return own;
  const file = join(folder, 'template.yaml');
  writeFileSync(file, text);
  return validateTemplate(file);
}

test.each(faults)('$name', ({ from, to }) => {
  const faulty = sound.replace(from, () => to);
  expect(faulty).not.toBe(sound);
  expect(findingsOf(faulty)).not.toEqual([]);
});

test('there are 40 at least', () => {
  expect(new Set(faults.map(({ name }) => name)).size).toBeGreaterThanOrEqual(40);
});
