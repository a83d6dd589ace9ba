import { readFileSync } from 'node:fs';

import { readProject } from '../../tools/template/project.ts';
import { readTemplate } from '../../tools/template/readTemplate.ts';
import { applyRules } from '../../tools/template/rules.ts';
import { validateTemplate } from '../../tools/template/validateTemplate.ts';

test('no rule of ours complains about template.yaml', () => {
  const template = readTemplate(readFileSync('template.yaml', 'utf8'));
  expect(applyRules(template, readProject(process.cwd()))).toEqual([]);
});

test("nor does Amazon's validator", () => {
  expect(validateTemplate('template.yaml')).toEqual([]);
});
