import {
  degree, exactnesses, hashKey, magic, mostRows, noCountry, noRegion, packTarget, placeKinds, rowWords,
} from '../../lambda/place/gazetteerFormat.ts'; // prettier-ignore
import type { Exactness, GazetteerHeader, PlaceKind } from '../../lambda/place/gazetteerFormat.ts';

export interface Row {
  readonly kind: PlaceKind;
  readonly name: string;
  readonly regionCode?: string | undefined;
  readonly country?: string | undefined;
  readonly latitude: number;
  readonly longitude: number;
  readonly timeZone: string;
  readonly weight: number;
  /** The city that is answered for a state or country. */
  readonly city?: Row;
  /** Folded, or the mark of a qualifier and the folded name. */
  readonly keys: ReadonlyMap<string, Exactness>;
}

/** Lays the rows out as lambda/place/gazetteerFormat.ts describes. */
export function writeGazetteer(
  inputs: string,
  rows: readonly Row[],
  regionNames: ReadonlyMap<string, string>,
): Buffer {
  if (rows.length > mostRows) throw new Error(`${rows.length} places do not fit into 17 bits`);
  const ordered = [
    ...rows.filter(isSettlement).sort((one, other) => one.latitude - other.latitude),
    ...rows.filter((row) => !isSettlement(row)),
  ];
  const position = new Map(ordered.map((row, index) => [row, index]));
  const timeZones = indexOf(ordered.map((row) => row.timeZone));
  const countries = indexOf(ordered.flatMap((row) => row.country ?? []));
  const regions = indexOf(ordered.flatMap((row) => row.regionCode ?? []));
  if (countries.size > noCountry)
    throw new Error(`${countries.size} countries do not fit into a byte`);
  const strings = collectStrings();

  const words = new Uint32Array(ordered.length * rowWords);
  for (const [index, row] of ordered.entries()) {
    const region =
      row.regionCode === undefined ? noRegion : (regions.get(row.regionCode) ?? noRegion);
    const country =
      row.country === undefined ? noCountry : (countries.get(row.country) ?? noCountry);
    words.set(
      [
        Math.round(row.latitude * degree),
        Math.round(row.longitude * degree),
        strings.add(row.name),
        position.get(row.city ?? row) ?? index,
        region | ((timeZones.get(row.timeZone) ?? 0) << 16),
        Math.round(row.weight * 100) | (country << 16) | (placeKinds.indexOf(row.kind) << 24),
      ],
      index * rowWords,
    );
  }
  const regionOffsets = Uint32Array.from([...regions.keys()], (code) =>
    strings.add(regionNames.get(code) ?? ''),
  );
  const keys = ordered.flatMap((row, index) =>
    [...row.keys].map(([key, exactness]) => {
      const { hash, check } = hashKey(key);
      return { hash, target: packTarget(index, exactnesses.indexOf(exactness), check) };
    }),
  );
  keys.sort((one, other) => one.hash - other.hash || one.target - other.target);
  const header = {
    inputs,
    keys: keys.length,
    rows: ordered.length,
    settlements: ordered.filter(isSettlement).length,
    regions: regions.size,
    timeZones: [...timeZones.keys()],
    countries: [...countries.keys()],
  } satisfies GazetteerHeader;
  return Buffer.concat([
    headerBytes(header),
    bytesOf(Uint32Array.from(keys, ({ hash }) => hash)),
    bytesOf(Uint32Array.from(keys, ({ target }) => target)),
    bytesOf(words),
    bytesOf(regionOffsets),
    strings.bytes(),
  ]);
}

function isSettlement({ kind }: Row): boolean {
  return kind === 'settlement' || kind === 'section';
}

function headerBytes(header: GazetteerHeader): Buffer {
  const json = Buffer.from(JSON.stringify(header));
  const padding = Buffer.alloc((4 - (json.length % 4)) % 4, ' ');
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length + padding.length);
  return Buffer.concat([Buffer.from(magic, 'latin1'), length, json, padding]);
}

function bytesOf(words: Uint32Array): Buffer {
  return Buffer.from(words.buffer, words.byteOffset, words.byteLength);
}

function indexOf(values: readonly string[]): Map<string, number> {
  return new Map([...new Set(values)].map((value, index) => [value, index]));
}

function collectStrings() {
  const offsets = new Map<string, number>();
  const parts: Buffer[] = [];
  let size = 0;
  return {
    add: (text: string): number => {
      const known = offsets.get(text);
      if (known !== undefined) return known;
      const bytes = Buffer.from(text);
      if (bytes.length > 255) throw new Error(`A name is longer than 255 bytes: ${text}`);
      const offset = size;
      offsets.set(text, offset);
      parts.push(Buffer.of(bytes.length), bytes);
      size += bytes.length + 1;
      return offset;
    },
    bytes: () => Buffer.concat(parts),
  };
}
