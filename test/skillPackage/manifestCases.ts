import type { SkillPackage } from '../../tools/skillPackage/skillPackage.ts';
import type { Case } from './ruleCase.ts';
import { tinyManifest, tinyPackage, tinyPublication } from './tinyPackage.ts';

const withPublication = (changes: Parameters<typeof tinyPublication>[0]) =>
  tinyPackage({
    manifest: tinyManifest({ publishing: { locales: { 'en-US': tinyPublication(changes) } } }),
  });

export const manifestCases = {
  category: [
    { name: 'WEATHER', given: tinyPackage() },
    {
      name: 'a typo',
      given: tinyPackage({ manifest: tinyManifest({ publishing: { category: 'WHETHER' } }) }),
      finding: /WHETHER/,
    },
  ],
  'store-texts': [
    { name: 'within the limits', given: withPublication({ summary: 'a'.repeat(160) }) },
    {
      name: 'a long summary',
      given: withPublication({ summary: 'a'.repeat(161) }),
      finding: /summary has 161/,
    },
    {
      name: 'no description',
      given: withPublication({ description: '' }),
      finding: /description has 0/,
    },
    { name: 'a short name', given: withPublication({ name: 'a' }), finding: /name has 1/ },
    { name: 'no keywords', given: withPublication({ keywords: [] }), finding: /keywords has 0/ },
  ],
  icons: [
    { name: 'two PNGs of the right size', given: tinyPackage() },
    {
      name: 'the small one for the large one',
      given: withPublication({ largeIconUri: 'file://assets/small.png' }),
      finding: /108 × 108/,
    },
    {
      name: 'no file',
      given: withPublication({ smallIconUri: 'file://assets/smal.png' }),
      finding: /not in the package/,
    },
    {
      name: 'no PNG',
      given: tinyPackage({
        images: new Map([...tinyPackage().images, ['file://assets/small.png', { kind: 'notPng' }]]),
      }),
      finding: /no PNG/,
    },
  ],
  'privacy-policy': [
    { name: 'an https address', given: tinyPackage() },
    { name: 'http', given: withPolicy('http://red-sky.test/privacy'), finding: /no https/ },
    { name: 'no address', given: withPolicy('privacy.html'), finding: /no https/ },
    {
      name: 'the placeholder',
      given: withPolicy('https://example.com/red-sky/privacy'),
      finding: /placeholder/,
    },
  ],
  compliance: [
    { name: 'as it should be', given: tinyPackage() },
    {
      name: 'location is personal',
      given: withPrivacy({ usesPersonalInfo: false }),
      finding: /usesPersonalInfo/,
    },
    {
      name: 'location is not for children',
      given: withPrivacy({ isChildDirected: true }),
      finding: /isChildDirected/,
    },
    {
      name: 'export',
      given: withPrivacy({ isExportCompliant: false }),
      finding: /isExportCompliant/,
    },
    {
      name: 'worldwide and one country',
      given: tinyPackage({
        manifest: tinyManifest({ publishing: { distributionCountries: ['US'] } }),
      }),
      finding: /contradict/,
    },
  ],
  regions: [
    { name: 'all three', given: tinyPackage() },
    { name: 'one missing', given: withRegions('NA', 'EU'), finding: /no region FE/ },
    {
      name: 'one unknown',
      given: withRegions('NA', 'EU', 'FE', 'AP'),
      finding: /unknown region AP/,
    },
  ],
} as const satisfies Record<string, readonly Case[]>;

function withPrivacy(
  privacy: Partial<SkillPackage['manifest']['privacyAndCompliance']>,
): SkillPackage {
  return tinyPackage({ manifest: tinyManifest({ privacy }) });
}

export function withPolicy(privacyPolicyUrl: string): SkillPackage {
  return withPrivacy({ locales: { 'en-US': { privacyPolicyUrl } } });
}

function withRegions(...names: string[]): SkillPackage {
  const endpoint = { uri: 'https://red-sky.test' };
  const regions = Object.fromEntries(names.map((name) => [name, { endpoint }]));
  return tinyPackage({ manifest: tinyManifest({ regions }) });
}
