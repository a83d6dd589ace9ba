/**
 * The layout of gazetteer.bin, shared by the build step that writes it and the reader. Little-endian, as is
 * every processor that Node runs on for Lambda.
 *
 *     "RSGZ", header length, header (JSON, padded with spaces to a multiple of four)
 *     hashes    uint32 per key, ascending: names are found by binary search
 *     targets   uint32 per key: which row, how exactly, and further bits of the hash
 *     rows      six 32-bit words per place (see `rowWords`); settlements first, from south to north
 *     regions   uint32 per state or province: where its name starts among the strings
 *     strings   a length byte and UTF-8
 *
 * Keys themselves are not stored: 45 bits of hash tell 400,000 names apart, and of a hundred million unknown
 * names about one is mistaken for a known one.
 */
import * as v from 'valibot';

export const magic = 'RSGZ';

export const gazetteerHeader = v.object({
  /** Changes when anything that the file is made of changes. */
  inputs: v.string(),
  keys: v.number(),
  rows: v.number(),
  /** The first so many rows are settlements, in order of latitude. */
  settlements: v.number(),
  regions: v.number(),
  timeZones: v.array(v.string()),
  /** ISO 3166-1 alpha-2, upper case. */
  countries: v.array(v.string()),
});
export type GazetteerHeader = v.InferOutput<typeof gazetteerHeader>;

/**
 * A row: latitude and longitude in 1e-5 degrees (signed), where the name starts, the row that stands for it
 * (itself, unless a state or country), region | time zone << 16, weight × 100 | country << 16 | kind << 24.
 */
export const rowWords = 6;
/** "None" for a region, and for a country. */
export const noRegion = 0xffff;
export const noCountry = 0xff;
export const degree = 1e5;

/** In the order of their numbers in the file. A section is a part of a city, such as Harlem. */
export const placeKinds = ['settlement', 'section', 'state', 'country', 'sight'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** How well a key names its place, in the order of their numbers in the file. */
export const exactnesses = ['alternate', 'short', 'main', 'settled'] as const;
export type Exactness = (typeof exactnesses)[number];

const rowBits = 17;
export const mostRows = 2 ** rowBits;

/** Written before the name of a state or country (and its abbreviations) where it qualifies another name. */
export const qualifierMark = '~';

export function hashKey(key: string): { readonly hash: number; readonly check: number } {
  let hash = 0x811c9dc5;
  let check = 0x9747b28c;
  for (let index = 0; index < key.length; index++) {
    const unit = key.charCodeAt(index);
    hash = Math.imul(hash ^ unit, 0x01000193);
    check = Math.imul(check ^ unit, 0x5bd1e995);
    check ^= check >>> 13;
  }
  hash ^= hash >>> 15;
  return { hash: Math.imul(hash, 0x2c1b3c6d) >>> 0, check: check & 0x1fff };
}

export function packTarget(row: number, exactness: number, check: number): number {
  return (row | (exactness << rowBits) | (check << (rowBits + 2))) >>> 0;
}

export function unpackTarget(target: number): { row: number; exactness: number; check: number } {
  return {
    row: target & (mostRows - 1),
    exactness: (target >>> rowBits) & 3,
    check: target >>> (rowBits + 2),
  };
}
