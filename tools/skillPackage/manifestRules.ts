import { error, warning, type Finding, type Rule } from './finding.ts';
import type { Manifest } from './skillPackage.ts';

const iconSides = { smallIconUri: 108, largeIconUri: 512 } as const;
/** Where Amazon's cloud calls from: North America, Europe and India, Far East. */
const alexaRegions = ['NA', 'EU', 'FE'];

export const category: Rule = ({ manifestFile, manifest }) =>
  manifest.publishingInformation.category === 'WEATHER'
    ? []
    : [
        error(
          manifestFile,
          `The category is ${manifest.publishingInformation.category}.`,
          'Set it to WEATHER.',
        ),
      ];

/** Amazon's schema knows some of the upper limits, none of the lower ones. */
export const storeTexts: Rule = ({ manifestFile, manifest }) =>
  Object.entries(manifest.publishingInformation.locales).flatMap(([locale, texts]) => {
    const limits = [
      { field: 'name', length: texts.name.length, least: 2, most: 50, unit: 'characters' },
      { field: 'summary', length: texts.summary.length, least: 1, most: 160, unit: 'characters' },
      {
        field: 'description',
        length: texts.description.length,
        least: 1,
        most: 4000,
        unit: 'characters',
      },
      { field: 'keywords', length: texts.keywords.length, least: 1, most: 30, unit: 'entries' },
    ];
    return limits
      .filter(({ length, least, most }) => length < least || length > most)
      .map(({ field, length, least, most, unit }) =>
        error(
          manifestFile,
          `${locale}: ${field} has ${length} ${unit}.`,
          `Amazon takes ${least} to ${most}.`,
        ),
      );
  });

export const icons: Rule = ({ manifestFile, manifest, images }) =>
  Object.entries(manifest.publishingInformation.locales).flatMap(([locale, publication]) =>
    Object.entries(iconSides).flatMap(([field, sidePx]): Finding[] => {
      const uri = field === 'smallIconUri' ? publication.smallIconUri : publication.largeIconUri;
      const image = images.get(uri) ?? { kind: 'missing' };
      const remedy = `Draw a PNG of ${sidePx} × ${sidePx} pixels there (npm run icons).`;
      switch (image.kind) {
        case 'missing':
          return [
            error(
              manifestFile,
              `${locale}: ${field} names ${uri}, which is not in the package.`,
              remedy,
            ),
          ];
        case 'notPng':
          return [
            error(manifestFile, `${locale}: ${field} names ${uri}, which is no PNG.`, remedy),
          ];
        case 'png':
          return image.widthPx === sidePx && image.heightPx === sidePx
            ? []
            : [
                error(
                  manifestFile,
                  `${locale}: ${field} names ${uri}, which has ${image.widthPx} × ${image.heightPx} pixels.`,
                  remedy,
                ),
              ];
      }
    }),
  );

/** The placeholder passes here, for a fork to replace; Amazon would refuse it. */
export const privacyPolicy: Rule = ({ manifestFile, manifest }) =>
  Object.entries(manifest.privacyAndCompliance.locales).flatMap(
    ([locale, { privacyPolicyUrl }]) => {
      const url = URL.canParse(privacyPolicyUrl) ? new URL(privacyPolicyUrl) : undefined;
      if (url?.protocol !== 'https:') {
        return [
          error(
            manifestFile,
            `${locale}: privacyPolicyUrl is "${privacyPolicyUrl}", which is no https address.`,
            'Name the page where your privacy policy is published.',
          ),
        ];
      }
      return url.hostname === 'example.com'
        ? [
            warning(
              manifestFile,
              `${locale}: privacyPolicyUrl is still the placeholder ${privacyPolicyUrl}.`,
              'Name the page where your privacy policy is published before you submit the skill.',
            ),
          ]
        : [];
    },
  );

/** What is declared about people and money has to fit the permissions and each other. */
export const compliance: Rule = ({ manifestFile, manifest }) => {
  const { privacyAndCompliance, permissions, publishingInformation } = manifest;
  const isLocated = permissions.some(({ name }) => /geolocation|location|address/.test(name));
  const complaints = [
    [
      isLocated && !privacyAndCompliance.usesPersonalInfo,
      'A permission reads where people are, and usesPersonalInfo is false.',
      'Set it to true.',
    ],
    [
      isLocated && privacyAndCompliance.isChildDirected,
      'A permission reads where people are, and isChildDirected is true.',
      'Amazon allows one of the two only.',
    ],
    [
      !privacyAndCompliance.isExportCompliant,
      'isExportCompliant is false.',
      'Amazon publishes no skill without it.',
    ],
    [
      publishingInformation.isAvailableWorldwide ===
        publishingInformation.distributionCountries.length > 0,
      'isAvailableWorldwide and distributionCountries contradict each other.',
      'Name countries exactly when the skill is not for the whole world.',
    ],
  ] as const;
  return complaints
    .filter(([isBroken]) => isBroken)
    .map(([, what, remedy]) => error(manifestFile, what, remedy));
};

export const regions: Rule = ({ manifestFile, manifest }) => [
  ...regionFindings(manifestFile, 'apis.custom', manifest.apis.custom),
  ...(manifest.events ? regionFindings(manifestFile, 'events', manifest.events) : []),
];

function regionFindings(
  file: string,
  place: string,
  { regions: declared }: Manifest['apis']['custom'],
): Finding[] {
  const names = Object.keys(declared);
  return [
    ...names
      .filter((name) => !alexaRegions.includes(name))
      .map((name) => error(file, `${place} has an unknown region ${name}.`, 'Use NA, EU and FE.')),
    ...alexaRegions
      .filter((name) => !names.includes(name))
      .map((name) => error(file, `${place} has no region ${name}.`, 'Give it an endpoint.')),
  ];
}
