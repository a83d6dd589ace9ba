import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** A settlement of GeoNames (https://download.geonames.org/export/dump/readme.txt). */
export interface Settlement {
  readonly name: string;
  readonly asciiName: string;
  readonly otherNames: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
  /** Such as PPL, PPLA (seat of a state), PPLC (capital), PPLX (section of a city). */
  readonly featureCode: string;
  readonly country: string;
  /** Country and state, such as `US.TX`. */
  readonly regionCode: string;
  readonly population: number;
  readonly timeZone: string;
}

export function readSettlements(file: string): readonly Settlement[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map(readSettlement);
}

function readSettlement(line: string): Settlement {
  const columns = line.split('\t');
  const column = (index: number): string => columns[index] ?? '';
  return {
    name: column(1),
    asciiName: column(2),
    otherNames: column(3) === '' ? [] : column(3).split(','),
    latitude: Number(column(4)),
    longitude: Number(column(5)),
    featureCode: column(7),
    country: column(8),
    regionCode: `${column(8)}.${column(10)}`,
    population: Number(column(14)),
    timeZone: column(17),
  };
}

const regionList = v.array(v.object({ code: v.string(), name: v.string() }));

/** Names of states and provinces by their code. */
export function readRegionNames(file: string): ReadonlyMap<string, string> {
  const regions = v.parse(regionList, JSON.parse(readFileSync(file, 'utf8')));
  return new Map(regions.map(({ code, name }) => [code, name]));
}
