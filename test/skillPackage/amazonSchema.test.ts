import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { loadAmazonCheck } from '../../tools/skillPackage/amazonSchema.ts';

const checkAmazon = loadAmazonCheck(process.cwd());
const manifestText = readFileSync('skill-package/skill.json', 'utf8');
const check = (text: string) =>
  checkAmazon('manifest', 'skill.json', JSON.parse(text)).map(({ what }) => what);

test('the manifest has Amazon’s shape', () => {
  expect(check(manifestText)).toEqual([]);
});

test.each([
  [
    'an unknown field at the top',
    '"manifest":',
    '"manifst":',
    /the top has an unknown field "manifst"/,
  ],
  [
    'in publishingInformation',
    '"distributionMode"',
    '"distributionMod"',
    /unknown field "distributionMod"/,
  ],
  ['in a locale', '"keywords"', '"keyword"', /locales\/en-US has an unknown field "keyword"/],
  ['in privacyAndCompliance', '"containsAds"', '"containAds"', /unknown field "containAds"/],
  ['in the privacy policy', '"privacyPolicyUrl"', '"privacyUrl"', /unknown field "privacyUrl"/],
  ['in apis', '"custom"', '"costum"', /apis has an unknown field "costum"/],
  [
    'in an interface',
    '"type": "ALEXA_PRESENTATION_APL"',
    '"typ": "ALEXA_PRESENTATION_APL"',
    /interfaces\/0/,
  ],
  ['an unknown interface', 'ALEXA_PRESENTATION_APL', 'ALEXA_PRESENTATION_APPLE', /interfaces\/0/],
  ['in a region', '"endpoint": {', '"endpiont": {', /must have required property 'endpoint'/],
  ['in an endpoint', '"uri"', '"url"', /must have required property 'uri'/],
  ['an endpoint that is no function', 'arn:aws', 'http://aws', /must match pattern/],
  ['in events', '"subscriptions"', '"subscription"', /events has an unknown field "subscription"/],
  ['an unknown event', 'SKILL_DISABLED', 'SKILL_DISABELD', /eventName/],
  ['an unknown permission', 'geolocation:read', 'geolocation:reed', /permissions\/0\/name/],
  ['an unknown mode', '"PUBLIC"', '"PUBLICK"', /distributionMode .* PRIVATE, PUBLIC/],
  ['another version', '"manifestVersion": "1.0"', '"manifestVersion": "2.0"', /manifestVersion/],
  [
    'text for a truth value',
    '"isChildDirected": false',
    '"isChildDirected": "no"',
    /must be boolean/,
  ],
])('a manifest is refused: %s', (_, right, wrong, complaint) => {
  expect(manifestText).toContain(right);
  const complaints = check(manifestText.replaceAll(right, wrong));
  expect(complaints).toContainEqual(expect.stringMatching(complaint));
});

test('any field with a letter too many is refused, wherever it stands', () => {
  const manifest = v.parse(v.looseObject({}), JSON.parse(manifestText));
  const pointers = fieldPointers(manifest);
  expect(pointers.length).toBeGreaterThan(50);
  const passed = pointers.filter(
    (pointer) => check(JSON.stringify(renameField(manifest, pointer))).length === 0,
  );
  expect(passed.filter((pointer) => !isNameOfOurs(pointer))).toEqual([]);
});

describe('an interaction model', () => {
  const complaints = (languageModel: object, rest: object = {}) =>
    checkAmazon('interactionModel', 'en-US.json', {
      interactionModel: {
        languageModel: {
          invocationName: 'red sky',
          intents: [{ name: 'RainIntent' }],
          ...languageModel,
        },
        ...rest,
      },
    }).map(({ what }) => what);
  const dialogWith = (validation: object) => ({
    dialog: {
      intents: [
        { name: 'A', slots: [{ name: 'b', type: 'C', prompts: {}, validations: [validation] }] },
      ],
    },
  });

  test('passes', () => {
    const types = [{ name: 'Coat', values: [{ name: { value: 'coat', synonyms: ['overcoat'] } }] }];
    const dialog = dialogWith({ type: 'isInSet', prompt: 'p', values: ['a'] });
    expect(complaints({ types }, dialog)).toEqual([]);
  });

  test.each([
    ['no intents', { intents: [] }, {}, /intents must NOT have fewer than 1/],
    ['an unknown field of an intent', { intents: [{ name: 'A', sample: [] }] }, {}, /"sample"/],
    [
      'an unknown field of a slot',
      { intents: [{ name: 'A', slots: [{ name: 'b', typ: 'C' }] }] },
      {},
      /"typ"/,
    ],
    [
      'a value without synonyms',
      { types: [{ name: 'A', values: [{ name: { value: 'b' } }] }] },
      {},
      /'synonyms'/,
    ],
    ['an unknown validation', {}, dialogWith({ type: 'isOdd', prompt: 'p' }), /validations\/0/],
    [
      'an unknown field of a validation',
      {},
      dialogWith({ type: 'hasEntityResolutionMatch', prompt: 'p', x: 1 }),
      /"x"/,
    ],
    [
      'a validation without its values',
      {},
      dialogWith({ type: 'isInSet', prompt: 'p' }),
      /'values'/,
    ],
  ])('is refused for %s', (_, languageModel, rest, complaint) => {
    expect(complaints(languageModel, rest)).toContainEqual(expect.stringMatching(complaint));
  });
});

type Json = { readonly [field: string]: unknown };

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

function fieldPointers(value: unknown, path: readonly string[] = []): string[][] {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([field, inner]) => [
    ...(Array.isArray(value) ? [] : [[...path, field]]),
    ...fieldPointers(inner, [...path, field]),
  ]);
}

function renameField(value: unknown, [field, ...rest]: readonly string[]): unknown {
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([each, inner]) =>
    each !== field
      ? [each, inner]
      : rest.length === 0
        ? [`${each}x`, inner]
        : [each, renameField(inner, rest)],
  );
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

/** Locales and regions are keys that Amazon's schema leaves open; rules of ours know them. */
function isNameOfOurs(pointer: readonly string[]): boolean {
  return ['locales', 'regions'].includes(pointer.at(-2) ?? '');
}
