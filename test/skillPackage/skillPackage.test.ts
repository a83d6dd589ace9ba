import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { loadAmazonCheck } from '../../tools/skillPackage/amazonSchema.ts';
import { handledIntents } from '../../tools/skillPackage/handledIntents.ts';
import { readSkillPackage } from '../../tools/skillPackage/readSkillPackage.ts';
import { applyRules } from '../../tools/skillPackage/rules.ts';

test('the committed skill package passes Amazon’s schema and our rules', () => {
  const { findings, skillPackage } = readSkillPackage(
    process.cwd(),
    loadAmazonCheck(process.cwd()),
    handledIntents,
  );
  const errors = [...findings, ...(skillPackage ? applyRules(skillPackage) : [])]
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, file, what }) => `${rule} ${file}: ${what}`);
  // The first few tell enough; `npm run check:skill` prints them all.
  expect(errors.slice(0, 10)).toEqual([]);
});

test('ask-resources.json points ask-cli at the skill package and at a built bundle', () => {
  const source = v.object({ src: v.string() });
  const schema = v.object({
    askcliResourcesVersion: v.literal('2020-03-31'),
    profiles: v.object({
      default: v.object({ skillMetadata: source, code: v.object({ default: source }) }),
    }),
  });
  const { profiles } = v.parse(schema, JSON.parse(readFileSync('ask-resources.json', 'utf8')));
  expect(existsSync(path.join(profiles.default.skillMetadata.src, 'skill.json'))).toBe(true);
  expect(profiles.default.code.default.src).toMatch(/^\.\/dist\//);
});
