import * as v from 'valibot';
import { foldName } from './foldName.ts';
import {
  degree, exactnesses, gazetteerHeader, hashKey, magic, noCountry, noRegion, placeKinds, qualifierMark,
  rowWords, unpackTarget,
} from './gazetteerFormat.ts'; // prettier-ignore
import type { Exactness, PlaceKind } from './gazetteerFormat.ts';
import { distanceInKilometers } from './distance.ts';
import { openPagedFile, type PagedFile } from './pagedFile.ts';

/** A place that a name stands for. Of a state or country, everything but the kind and `standsFor` is its city's. */
export interface GazetteerEntry {
  readonly kind: PlaceKind;
  /** In English. */
  readonly name: string;
  readonly region?: string;
  readonly country?: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly timeZone: string;
  /** The state or country itself, where its most populous city stands for it. */
  readonly standsFor?: string;
  readonly exactness: Exactness;
  /** How likely it is meant, all else equal: about the logarithm of its population plus its fame; 2 to 11. */
  readonly weight: number;
}

/** Looked up in microseconds; only what a look-up touches is read from the file. Names in any case, with or without accents. */
export interface Gazetteer {
  /** All places of this name, states and countries among them; in no order. */
  readonly lookup: (name: string) => readonly GazetteerEntry[];
  /** States and countries that these words mean behind another name: `TX`, `England`, `USA`. */
  readonly qualifiers: (words: string) => readonly GazetteerEntry[];
  /** The closest settlement (no section of a city) within so many kilometers. */
  readonly nearest: (
    latitude: number,
    longitude: number,
    withinKilometers: number,
  ) => GazetteerEntry | undefined;
  /**
   * How likely words are a place's name: 0 for no place, about 3 for a village, 6 for a city of a million, 8 and
   * more for a country; other than usual names count 1.5 less. For spotting places in free text.
   */
  readonly prominence: (words: string) => number;
}

/** Steps of likelihood, comparable to a factor of ten in population. */
export const exactnessBonus = {
  alternate: 0,
  short: 1.2,
  main: 1.5,
  settled: 2.35,
} as const satisfies Record<Exactness, number>;

/** Opens the file that tools/buildGazetteer.ts writes, by its path or its bytes. */
export function openGazetteer(file: string | Buffer): Gazetteer {
  let tables: Tables | undefined;
  const read = () => (tables ??= readTables(openPagedFile(file)));
  return {
    lookup: (name) => lookUp(read(), foldName(name)),
    qualifiers: (words) => lookUp(read(), qualifierMark + foldName(words)),
    nearest: (latitude, longitude, within) => findNearest(read(), latitude, longitude, within),
    prominence: (words) => {
      const { weigh, find } = read();
      let best = 0;
      for (const { row, exactness } of find(foldName(words))) {
        best = Math.max(best, weigh(row) + exactnessBonus[exactness] - exactnessBonus.main);
      }
      return best;
    },
  };
}

interface Target {
  readonly row: number;
  readonly exactness: Exactness;
}

interface Tables {
  readonly find: (key: string) => Target[];
  readonly decode: (row: number, exactness: Exactness) => GazetteerEntry;
  readonly weigh: (row: number) => number;
  readonly kindOf: (row: number) => PlaceKind;
  readonly coordinates: (row: number) => { readonly latitude: number; readonly longitude: number };
  readonly settlements: number;
}

function readTables(file: PagedFile): Tables {
  if (file.text(0, magic.length) !== magic) {
    throw new Error('gazetteer.bin is no gazetteer; build it again with npm run gazetteer');
  }
  const headerBytes = file.word(4);
  const header = v.parse(gazetteerHeader, JSON.parse(file.text(8, headerBytes)));
  const hashes = 8 + headerBytes;
  const targets = hashes + header.keys * 4;
  const rows = targets + header.keys * 4;
  const regions = rows + header.rows * rowWords * 4;
  const strings = regions + header.regions * 4;

  const word = (row: number, index: number): number =>
    file.word(rows + (row * rowWords + index) * 4);
  const text = (offset: number): string => {
    const start = strings + offset;
    const length = (file.word(start & ~3) >>> ((start & 3) * 8)) & 0xff;
    return file.text(start + 1, length);
  };
  const weigh = (row: number): number => (word(row, 5) & 0xffff) / 100;
  const kindOf = (row: number): PlaceKind => placeKinds[word(row, 5) >>> 24] ?? 'settlement';
  const coordinates = (row: number) => ({
    latitude: (word(row, 0) | 0) / degree,
    longitude: (word(row, 1) | 0) / degree,
  });

  const find = (key: string): Target[] => {
    const { hash, check } = hashKey(key);
    const found: Target[] = [];
    for (
      let index = firstAtLeast(header.keys, (at) => file.word(hashes + at * 4) >= hash);
      index < header.keys && file.word(hashes + index * 4) === hash;
      index++
    ) {
      const target = unpackTarget(file.word(targets + index * 4));
      if (target.check !== check) continue;
      found.push({ row: target.row, exactness: exactnesses[target.exactness] ?? 'alternate' });
    }
    return found;
  };

  const decode = (row: number, exactness: Exactness): GazetteerEntry => {
    const city = word(row, 3);
    const regionIndex = word(city, 4) & 0xffff;
    const countryIndex = (word(row, 5) >>> 16) & 0xff;
    const country = countryIndex === noCountry ? undefined : header.countries[countryIndex];
    const name = text(word(city, 2));
    const region =
      regionIndex === noRegion ? undefined : text(file.word(regions + regionIndex * 4));
    return {
      kind: kindOf(row),
      name,
      ...(region === undefined ? {} : { region }),
      ...(country === undefined ? {} : { country }),
      ...coordinates(city),
      timeZone: header.timeZones[word(city, 4) >>> 16] ?? 'UTC',
      ...(city === row ? {} : { standsFor: text(word(row, 2)) }),
      exactness,
      weight: weigh(row),
    };
  };
  return { find, decode, weigh, kindOf, coordinates, settlements: header.settlements };
}

function lookUp({ find, decode }: Tables, key: string): readonly GazetteerEntry[] {
  return find(key).map(({ row, exactness }) => decode(row, exactness));
}

function findNearest(tables: Tables, latitude: number, longitude: number, within: number) {
  const { coordinates, kindOf, decode, settlements } = tables;
  const reach = within / 111; // kilometers in a degree of latitude
  let best: number | undefined;
  let shortest = within;
  const start = firstAtLeast(settlements, (row) => coordinates(row).latitude >= latitude - reach);
  for (let row = start; row < settlements; row++) {
    const at = coordinates(row);
    if (at.latitude > latitude + reach) break;
    const distance = distanceInKilometers(at, { latitude, longitude });
    if (distance > shortest || kindOf(row) !== 'settlement') continue;
    shortest = distance;
    best = row;
  }
  return best === undefined ? undefined : decode(best, 'main');
}

/** The first index for which an ordered claim holds; `count` where it holds for none. */
function firstAtLeast(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
