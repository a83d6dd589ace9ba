/** `npm run cost [-- --seconds 0.25]`: what 1,000 questions cost, from what ordinary conversations take of DynamoDB. */

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { readTemplate } from '../tools/template/readTemplate.ts';
import { metricCount } from '../tools/template/metricRules.ts';
import { ofType } from '../tools/template/template.ts';
import { costOfMonth, costOfQuestion, sumOf } from './cost/costOf.ts';
import { recordTurns } from './figures/state.ts';

/** Measured by nobody before there is an account: mostly the wait for a source, and a start now and then. */
const { values } = parseArgs({ options: { seconds: { type: 'string', default: '0.25' } } });

const template = readTemplate(readFileSync('template.yaml', 'utf8'));
const skill = template.resources.get('SkillFunction');
const { turns, logBytes } = await recordTurns(() => undefined);
const calls = turns.flat();
const unitsOf = (isRead: boolean) =>
  calls.filter((call) => call.isRead === isRead).reduce((sum, { units }) => sum + units, 0) /
  turns.length;
const usage = {
  seconds: Number(values.seconds),
  gigabytes: Number(skill?.properties['MemorySize']) / 1024,
  readUnits: unitsOf(true),
  writeUnits: unitsOf(false),
  logBytes: logBytes / turns.length,
};
const standing = {
  metrics: metricCount(template),
  alarms: ofType(template, 'AWS::CloudWatch::Alarm').length,
};

console.log(`Counted in ${turns.length} turns: ${JSON.stringify(usage)}`);
print('1,000 questions', costOfQuestion(usage), 1000);
print(
  `A month: ${standing.metrics} metrics, ${standing.alarms} alarms`,
  costOfMonth(standing, usage),
  1,
);

function print(title: string, parts: Readonly<Record<string, number>>, times: number): void {
  console.log(`${title}: $${(sumOf(parts) * times).toFixed(4)}`);
  for (const [name, part] of Object.entries(parts))
    console.log(`  ${name.padEnd(18)} $${(part * times).toFixed(4)}`);
}
