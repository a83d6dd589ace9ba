import { applyRules, rules } from '../../tools/skillPackage/rules.ts';
import { exampleCases } from './exampleCases.ts';
import { localeCases } from './localeCases.ts';
import { manifestCases, withPolicy } from './manifestCases.ts';
import { modelCases } from './modelCases.ts';
import type { Case } from './ruleCase.ts';
import { sampleCases } from './sampleCases.ts';
import { tinyPackage } from './tinyPackage.ts';

const cases = {
  ...sampleCases,
  ...modelCases,
  ...localeCases,
  ...exampleCases,
  ...manifestCases,
} satisfies Record<keyof typeof rules, readonly Case[]>;
const casesOfRule = new Map<string, readonly Case[]>(Object.entries(cases));

describe.each(Object.entries(rules))('%s', (rule, check) => {
  test.each(casesOfRule.get(rule) ?? [])('$name', ({ given, finding }) => {
    const said = check(given).map(({ what }) => what);
    expect(said).toEqual(finding ? [expect.stringMatching(finding)] : []);
  });

  test('has a package that passes and one that fails', () => {
    const verdicts = (casesOfRule.get(rule) ?? []).map((each) => each.finding === undefined);
    expect(new Set(verdicts)).toEqual(new Set([true, false]));
  });
});

test('no rule complains about the tiny package', () => {
  expect(applyRules(tinyPackage())).toEqual([]);
});

test('the placeholder of the privacy policy is a warning, all else is an error', () => {
  const [placeholder] = applyRules(withPolicy('https://example.com/'));
  const [wrong] = applyRules(withPolicy('http://example.com/'));
  expect(placeholder).toMatchObject({ rule: 'privacy-policy', severity: 'warning' });
  expect(wrong).toMatchObject({ rule: 'privacy-policy', severity: 'error' });
});
