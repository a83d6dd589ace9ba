import { foldName } from '../../lambda/place/foldName.ts';
import { qualifierMark } from '../../lambda/place/gazetteerFormat.ts';
import type { Exactness } from '../../lambda/place/gazetteerFormat.ts';
import { englishName, namesOf } from './nameSettlement.ts';
import type { Settlement } from './readGeoNames.ts';
import {
  capitalStandsFor,
  countryLanguages,
  settledCities,
  settledCountries,
  settledRegions,
  spokenCountries,
  usStateCodes,
} from './settledNames.ts';
import { sights } from './sights.ts';
import { countryBonus, isSection, sightWeight, stateBonus, weighSettlement } from './weighPlace.ts';
import type { Row } from './writeGazetteer.ts';

/** Where English is spoken, villages are asked about too. */
const villageCountries = new Set(['US', 'CA', 'GB', 'IE', 'AU', 'NZ']);
const leastPopulation = 5000;

export function gatherRows(
  settlements: readonly Settlement[],
  regionNames: ReadonlyMap<string, string>,
): readonly Row[] {
  const cities = settlements.filter(isKept).map((settlement) => cityRow(settlement, regionNames));
  return [
    ...cities.map(({ row }) => row),
    ...stateRows(settlements, cities, regionNames),
    ...countryRows(settlements, cities),
    ...sightRows(regionNames),
  ];
}

interface City {
  readonly settlement: Settlement;
  readonly row: Row;
}

function isKept({ population, featureCode, country }: Settlement): boolean {
  if (population >= leastPopulation || featureCode === 'PPLC' || featureCode === 'PPLA')
    return true;
  return villageCountries.has(country) && !isSection(featureCode);
}

function cityRow(settlement: Settlement, regionNames: ReadonlyMap<string, string>): City {
  const { name, country, regionCode, latitude, longitude, timeZone, featureCode } = settlement;
  const keys = new Map(namesOf(settlement));
  for (const [said, meant, inCountry, inRegion] of settledCities) {
    if (name !== meant || country !== inCountry) continue;
    if (inRegion !== undefined && regionCode !== `${inCountry}.${inRegion}`) continue;
    if (settlement.population >= leastPopulation) keys.set(foldName(said), 'settled');
  }
  const kind = isSection(featureCode) ? 'section' : 'settlement';
  const code = regionNames.has(regionCode) ? regionCode : undefined;
  const weight = weighSettlement(settlement);
  const row: Row = {
    kind, name: englishName(settlement), regionCode: code, country, latitude, longitude, timeZone, weight, keys,
  }; // prettier-ignore
  return { settlement, row };
}

/** A state or country is answered for its most populous city. */
function mostPopulous(cities: readonly City[]): Row | undefined {
  const whole = cities.filter(({ row }) => row.kind === 'settlement');
  return whole.reduce<City | undefined>(
    (best, city) =>
      best && best.settlement.population >= city.settlement.population ? best : city,
    undefined,
  )?.row;
}

function stateRows(
  settlements: readonly Settlement[],
  cities: readonly City[],
  regionNames: ReadonlyMap<string, string>,
): Row[] {
  const inRegion = groupBy(cities, ({ settlement }) => settlement.regionCode);
  const populations = sumPopulations(settlements, ({ regionCode }) => regionCode);
  return [...regionNames].flatMap(([code, name]) => {
    const own = inRegion.get(code) ?? [];
    const city = mostPopulous(own);
    if (city === undefined) return [];
    const shorts = settledRegions.flatMap(([said, of]) => (of === code ? [said] : []));
    const names = [name, ...shorts.filter((short) => short.length > 3)];
    const abbreviation = usStateCodes.flatMap((state) => (code === `US.${state}` ? [state] : []));
    const keys = regionKeys(names, [...shorts, ...abbreviation], own);
    const weight = Math.log10(Math.max(populations.get(code) ?? 0, 100)) + stateBonus;
    return [{ ...city, kind: 'state', name, regionCode: code, weight, city, keys }];
  });
}

function countryRows(settlements: readonly Settlement[], cities: readonly City[]): Row[] {
  const inCountry = groupBy(cities, ({ settlement }) => settlement.country);
  const populations = sumPopulations(settlements, ({ country }) => country);
  const languages = countryLanguages.map(
    (code) => new Intl.DisplayNames([code], { type: 'region' }),
  );
  return [...inCountry].flatMap(([code, own]) => {
    const capitals = own.filter(({ settlement }) => settlement.featureCode === 'PPLC');
    const city = mostPopulous(capitalStandsFor.has(code) ? capitals : own);
    const name = languages[0]?.of(code);
    if (city === undefined || name === undefined) return [];
    const settled = settledCountries.flatMap(([said, of]) => (of === code ? [said] : []));
    const names = [...languages.flatMap((language) => language.of(code) ?? []), ...settled];
    // Two letters alone are too often a word ("us"); behind a name they are the country.
    const fullNames = names.filter((said) => said.length > 2 || said === 'UK');
    const keys = regionKeys(fullNames, names, own);
    const weight = Math.log10(Math.max(populations.get(code) ?? 0, 100)) + countryBonus;
    const spoken = spokenCountries[code] ?? name.replace(' & ', ' and ');
    return [{ ...city, kind: 'country', name: spoken, weight, city, keys }];
  });
}

/**
 * Keys of a state or country: all behind another name, and its full names alone too, unless a city of it that is
 * its capital, its seat or has 100,000 people bears that name: "New York" and "Luxembourg" are the cities.
 */
function regionKeys(
  names: readonly string[],
  qualifiers: readonly string[],
  cities: readonly City[],
): ReadonlyMap<string, Exactness> {
  const keys = new Map<string, Exactness>();
  for (const words of [...names, ...qualifiers]) keys.set(qualifierMark + foldName(words), 'main');
  const notable = cities.filter(
    ({ settlement: { featureCode, population } }) =>
      featureCode === 'PPLC' || featureCode === 'PPLA' || population >= 100_000,
  );
  for (const words of names) {
    const key = foldName(words);
    const hasNamesake = notable.some(({ row }) =>
      ['main', 'settled'].includes(row.keys.get(key) ?? ''),
    );
    if (!hasNamesake) keys.set(key, 'main');
  }
  return keys;
}

function sightRows(regionNames: ReadonlyMap<string, string>): Row[] {
  const codes = new Map(
    [...regionNames].map(([code, name]) => [`${code.slice(0, 2)} ${name}`, code]),
  );
  return sights.map(({ names, country, region, at: [latitude, longitude], timeZone }) => {
    const regionCode = region === undefined ? undefined : codes.get(`${country ?? ''} ${region}`);
    if (region !== undefined && regionCode === undefined)
      throw new Error(`${names[0]}: no region ${region}`);
    const keys = new Map(names.map((name) => [foldName(name), 'main'] as const));
    return {
      kind: 'sight', name: names[0], regionCode, country, latitude, longitude, timeZone, weight: sightWeight, keys,
    }; // prettier-ignore
  });
}

function groupBy(
  cities: readonly City[],
  keyOf: (city: City) => string,
): ReadonlyMap<string, City[]> {
  const groups = new Map<string, City[]>();
  for (const city of cities) {
    const group = groups.get(keyOf(city));
    if (group === undefined) groups.set(keyOf(city), [city]);
    else group.push(city);
  }
  return groups;
}

function sumPopulations(
  settlements: readonly Settlement[],
  keyOf: (settlement: Settlement) => string,
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const settlement of settlements) {
    if (isSection(settlement.featureCode)) continue;
    const key = keyOf(settlement);
    sums.set(key, (sums.get(key) ?? 0) + settlement.population);
  }
  return sums;
}
