/** `npm run check:template`: a line for each thing in template.yaml that Amazon's checkers or our own rules refuse. */

import { readFileSync } from 'node:fs';

import { describeOutcome, runCheckers } from './template/checkers.ts';
import { readProject } from './template/project.ts';
import { readTemplate } from './template/readTemplate.ts';
import { applyRules } from './template/rules.ts';

const file = 'template.yaml';
const template = readTemplate(readFileSync(file, 'utf8'));
const findings = applyRules(template, readProject(process.cwd()));
for (const { rule, where, what, remedy } of findings)
  console.log(`error ${rule} ${where}: ${what} ${remedy}`);

const outcomes = await runCheckers([file, 'pipeline.yaml'], process.env);
for (const outcome of outcomes) console.log(describeOutcome(outcome));
if (findings.length > 0 || outcomes.some(({ problem }) => problem === 'refused'))
  process.exitCode = 1;
else console.log(`The template passes (${template.resources.size} resources).`);
