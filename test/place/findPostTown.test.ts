import { findPostTown } from '../../lambda/place/findPostTown.ts';
import { openGazetteer } from '../../lambda/place/gazetteer.ts';
import { postAreas } from '../../lambda/place/postAreas.ts';
import { gazetteerFile, knownIn, outcome } from './support.ts';

const gazetteer = openGazetteer(gazetteerFile);

/** A code in each area of the table, as its country writes it. */
const examples = {
  GB: (area: string) => `${area.split('-')[0] ?? ''}${/\d/.test(area) ? '' : '1'} 1AA`,
  CA: (area: string) => `${(/^[A-Z]\d[A-Z]/.exec(area)?.[0] ?? `${area}A`).slice(0, 3)} 1A1`,
  IN: (area: string) => `${area}001`,
} as const;

const towns = (['GB', 'CA', 'IN'] as const).flatMap((country) =>
  Object.entries<string>(postAreas[country]).map(
    ([town, areas]) => [country, town, areas] as const,
  ),
);

test.each(towns)('%s: %s has all of its areas: %s', (country, town, areas) => {
  for (const area of areas.split(' ')) {
    const code = examples[country](area);
    const found = findPostTown(code, country, gazetteer);
    expect({ code, name: found?.name, country: found?.country }).toEqual({
      code,
      name: town,
      country,
    });
  }
});

test('no area is in two towns', () => {
  const areas = towns.flatMap(([country, , list]) =>
    list.split(' ').map((one) => `${country} ${one}`),
  );
  expect(new Set(areas).size).toBe(areas.length);
});

test.each([
  ['SW1A 1AA', 'GB', 'London'],
  ['sw1a1aa', 'US', 'London'],
  ['EH1 1YZ', 'GB', 'Edinburgh'],
  ['EH11YZ', 'GB', 'Edinburgh'],
  ['NG7', 'GB', 'Nottingham'],
  ['NG34 7AA', 'GB', undefined],
  ['IV51 9XX', 'GB', undefined],
  ['SW1A', 'US', undefined],
  ['K1A 0B1', 'CA', 'Ottawa'],
  ['K1A-0B1', undefined, 'Ottawa'],
  ['A1V 1A1', 'CA', undefined],
  ['T0L 0C0', 'CA', undefined],
  ['110001', 'IN', 'Delhi'],
  ['110 001', 'IN', 'Delhi'],
  ['110001', 'US', undefined],
  ['737101', 'IN', undefined],
  ['98104', 'US', undefined],
  ['', 'GB', undefined],
])('%s, %s: %s', (code, country, town) => {
  expect(findPostTown(code, country, gazetteer)?.name).toBe(town);
});

test.each([
  ['SW1A 1AA', 'GB', 'London, England, GB'],
  ['the postcode EH1 1YZ', 'GB', 'Edinburgh, Scotland, GB'],
  ['K1A 0B1', 'CA', 'Ottawa, Ontario, CA'],
  ['110001', 'IN', 'Delhi, -, IN'],
  ['IV51 9XX', 'GB', 'placeNotFound'],
])('"%s" as somebody of %s says it: %s', async (words, country, expected) => {
  expect(await outcome(words, knownIn(country))).toMatch(expected);
});
