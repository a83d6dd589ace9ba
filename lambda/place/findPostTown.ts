import type { Gazetteer, GazetteerEntry } from './gazetteer.ts';
import { postAreas } from './postAreas.ts';

type Country = keyof typeof postAreas;

interface Postcode {
  readonly country: Country;
  /** What names its area, and the part of that by which an area may be divided: `NG` and `7`, `M5` and `H`. */
  readonly area: string;
  readonly part: string;
}

/** No two countries write a whole code alike. */
const wholeCodes: readonly (readonly [Country, RegExp])[] = [
  ['GB', /^(?<area>[A-Z]{1,2})(?<part>\d{1,2})[A-Z]?\d[A-Z]{2}$/],
  ['CA', /^(?<area>[A-Z]\d)(?<part>[A-Z])\d[A-Z]\d$/],
];
/** These are postcodes only where such are used: first halves, and six digits. */
const localCodes: readonly (readonly [Country, RegExp])[] = [
  ['GB', /^(?<area>[A-Z]{1,2})(?<part>\d{1,2})[A-Z]?$/],
  ['CA', /^(?<area>[A-Z]\d)(?<part>[A-Z])$/],
  ['IN', /^(?<area>\d{3})(?<part>)\d{3}$/],
];

/**
 * The town of a postcode of Great Britain, Canada or India, without its exact place; undefined where the words are
 * none, and where its area is too wide to tell. The country is the person's or the address's, ISO 3166-1 alpha-2.
 */
export function findPostTown(
  words: string,
  country: string | undefined,
  gazetteer: Gazetteer,
): GazetteerEntry | undefined {
  const postcode = readPostcode(words, country);
  if (postcode === undefined) return undefined;
  const [town] =
    Object.entries<string>(postAreas[postcode.country]).find(([, areas]) =>
      areas.split(' ').some((area) => holds(area, postcode)),
    ) ?? [];
  if (town === undefined) return undefined;
  return gazetteer
    .lookup(town)
    .filter(({ name, country: where }) => name === town && where === postcode.country)
    .reduce<GazetteerEntry | undefined>(
      (best, entry) => (best !== undefined && best.weight >= entry.weight ? best : entry),
      undefined,
    );
}

function readPostcode(words: string, country: string | undefined): Postcode | undefined {
  const code = words.toUpperCase().replace(/[^A-Z\d]/g, '');
  const local = localCodes.filter(([where]) => where === country);
  for (const [where, pattern] of [...wholeCodes, ...local]) {
    const groups = pattern.exec(code)?.groups;
    if (groups !== undefined)
      return { country: where, area: groups['area'] ?? '', part: groups['part'] ?? '' };
  }
  return undefined;
}

/** Whether a row of the table, such as `NG`, `NG1-25` or `L5A-C`, holds a postcode. */
function holds(row: string, { area, part }: Postcode): boolean {
  if (row === area) return true;
  if (!row.startsWith(area)) return false;
  const [first = '', last] = row.slice(area.length).split('-');
  if (last === undefined) return false;
  return /^\d/.test(part)
    ? Number(first) <= Number(part) && Number(part) <= Number(last)
    : first <= part && part <= last;
}
