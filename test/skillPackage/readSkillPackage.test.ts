import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { encodePng } from '../../tools/icons/encodePng.ts';
import { loadAmazonCheck } from '../../tools/skillPackage/amazonSchema.ts';
import { readSkillPackage } from '../../tools/skillPackage/readSkillPackage.ts';

const checkAmazon = loadAmazonCheck(process.cwd());
const manifestText = readFileSync('skill-package/skill.json', 'utf8');
const modelText = JSON.stringify({
  interactionModel: {
    languageModel: {
      invocationName: 'red sky',
      intents: [{ name: 'RainIntent', samples: ['rain'] }],
    },
  },
});
let root: string;
const put = (file: string, content: string | Uint8Array) => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), content);
};
const read = () => readSkillPackage(root, checkAmazon, ['RainIntent']);

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'skill-package-'));
  put('skill-package/skill.json', manifestText);
  put('skill-package/interactionModels/custom/en-US.json', modelText);
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('reads manifest, models and icons', () => {
  const small = 'skill-package/assets/images/smallIcon.png';
  put(small, encodePng({ widthPx: 2, heightPx: 1, rgb: new Uint8Array(6) }));
  put('skill-package/assets/images/largeIcon.png', 'not a picture at all');
  const { findings, skillPackage } = read();
  expect(findings).toEqual([]);
  expect(skillPackage?.manifest.publishingInformation.category).toBe('WEATHER');
  expect([...(skillPackage?.images ?? [])]).toEqual([
    ['file://assets/images/smallIcon.png', { kind: 'png', widthPx: 2, heightPx: 1 }],
    ['file://assets/images/largeIcon.png', { kind: 'notPng' }],
  ]);
  expect(skillPackage?.models.get('en-US')).toMatchObject({
    file: 'skill-package/interactionModels/custom/en-US.json',
    sizeBytes: Buffer.byteLength(modelText),
    languageModel: { types: [], intents: [{ name: 'RainIntent', slots: [] }] },
  });
});

test('an icon that is not there is missing', () => {
  const images = [...(read().skillPackage?.images.values() ?? [])];
  expect(images).toEqual([{ kind: 'missing' }, { kind: 'missing' }]);
});

test.each([
  ['no JSON', 'skill-package/skill.json', '{', 'file', /missing or no JSON/],
  [
    'a field that Amazon does not know',
    'skill-package/skill.json',
    '{"manifst":{}}',
    'amazon-schema',
    /manifst/,
  ],
  [
    'a field that Amazon does not ask for and we do',
    'skill-package/skill.json',
    '{"manifest":{}}',
    'complete',
    /manifest\.publishingInformation/,
  ],
  [
    'a model without invocation name',
    'skill-package/interactionModels/custom/en-US.json',
    modelText.replace('invocationName', 'name'),
    'amazon-schema',
    /invocationName/,
  ],
])('refuses %s', (_, file, content, rule, what) => {
  put(file, content);
  const { findings, skillPackage } = read();
  expect(skillPackage).toBeUndefined();
  const said = findings.map((each) => `${each.severity} ${each.rule} ${each.file}: ${each.what}`);
  expect(said[0]).toContain(`error ${rule} ${file}: `);
  expect(said[0]).toMatch(what);
});

test('refuses a package without a manifest', () => {
  rmSync(path.join(root, 'skill-package/skill.json'));
  expect(read().findings).toEqual([expect.objectContaining({ rule: 'file' })]);
});
