import type { ApiProblem } from './readParameters.ts';

/** A place as the sample search finds it. */
export interface SampleHit {
  readonly id: number;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly timeZone: string;
  /** Of GeoNames, such as PPL or PPLC. */
  readonly featureCode: string;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country?: string;
  /** In words. */
  readonly countryName?: string;
  /** State or province. */
  readonly region?: string;
  readonly population?: number;
}

/** Places of a name, best first; a country narrows the search. */
export type SampleSearch = (
  name: string,
  count: number,
  country: string | undefined,
) => readonly SampleHit[];

/** proto3 JSON leaves out what is zero or empty, even a latitude on the equator. */
function withoutDefaults(fields: Readonly<Record<string, string | number | undefined>>) {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && value !== 0 && value !== '',
    ),
  );
}

function writeHit(hit: SampleHit) {
  return withoutDefaults({
    id: hit.id,
    name: hit.name,
    latitude: hit.latitude,
    longitude: hit.longitude,
    feature_code: hit.featureCode,
    country_code: hit.country,
    timezone: hit.timeZone,
    population: hit.population,
    country: hit.countryName,
    admin1: hit.region,
  });
}

/** The body of a place search; without hits there is no `results`. */
export function respondSearch(query: URLSearchParams, search: SampleSearch): object | ApiProblem {
  const count = Number(query.get('count') ?? 10);
  if (!Number.isInteger(count) || count < 1 || count > 100) {
    return { status: 400, reason: 'Parameter count must be between 1 and 100.' };
  }
  const name = (query.get('name') ?? '').trim();
  const country = query.get('countryCode') ?? undefined;
  const hits = name.length < 2 ? [] : search(name, count, country).slice(0, count);
  return {
    ...(hits.length > 0 && { results: hits.map(writeHit) }),
    generationtime_ms: 0.2 + hits.length / 100,
  };
}
