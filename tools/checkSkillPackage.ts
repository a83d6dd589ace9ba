/** `npm run check:skill`: a line for each thing in skill-package/ that Amazon or our own rules refuse. */

import { handledIntents } from './skillPackage/handledIntents.ts';
import { loadAmazonCheck } from './skillPackage/amazonSchema.ts';
import { readSkillPackage } from './skillPackage/readSkillPackage.ts';
import { applyRules } from './skillPackage/rules.ts';

const projectRoot = process.cwd();
const read = readSkillPackage(projectRoot, loadAmazonCheck(projectRoot), handledIntents);
const findings = [...read.findings, ...(read.skillPackage ? applyRules(read.skillPackage) : [])];

for (const { severity, rule, file, what, remedy } of findings) {
  console.log(`${severity} ${rule} ${file}: ${what} ${remedy}`);
}
if (findings.some(({ severity }) => severity === 'error')) {
  process.exitCode = 1;
} else {
  console.log(`The skill package passes (${read.skillPackage?.models.size ?? 0} models).`);
}
