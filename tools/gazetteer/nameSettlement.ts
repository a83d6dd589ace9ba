import { foldName } from '../../lambda/place/foldName.ts';
import type { Exactness } from '../../lambda/place/gazetteerFormat.ts';
import type { Settlement } from './readGeoNames.ts';
import { englishNames, transliterated } from './settledNames.ts';

/** From here on a settlement is known by its other names too; of villages they are mostly forgotten ones. */
const knownPopulation = 5000;

/** The name that is spoken in English. */
export function englishName({ country, name, asciiName }: Settlement): string {
  const english = englishNames[`${country} ${name}`];
  if (english !== undefined) return english;
  return transliterated.has(country) ? asciiName.replace(/['`]+$/, '') : name;
}

/** Every folded name of a settlement, and how exactly it names it. */
export function namesOf(settlement: Settlement): ReadonlyMap<string, Exactness> {
  const names = new Map<string, Exactness>();
  const add = (name: string, exactness: Exactness) => {
    const key = foldName(name);
    if (key !== '' && !names.has(key)) names.set(key, exactness);
  };
  const { name, asciiName, population, featureCode } = settlement;
  const mains = [englishName(settlement), name, asciiName, ...name.split(' / ')];
  for (const main of mains) add(main, 'main');
  if (population < knownPopulation && featureCode !== 'PPLC' && featureCode !== 'PPLA')
    return names;
  const longNames = [...names.keys()];
  for (const other of settlement.otherNames) {
    if (isNoise(other)) continue;
    const key = foldName(other);
    // "Newcastle" for "Newcastle upon Tyne", "Frankfurt" for "Frankfurt am Main"
    const isShort = longNames.some((long) => long.startsWith(`${key} `));
    add(other, isShort ? 'short' : 'alternate');
  }
  return names;
}

/** Airport codes, machine transliterations ("mo si ke") and single letters are nobody's name for a town. */
function isNoise(name: string): boolean {
  return (
    /^[A-Z]{3,4}$/.test(name) || /^[a-z][\x20-\x7e]*$/.test(name) || /^[\x20-\x7f]{1,2}$/.test(name)
  );
}
