import * as v from 'valibot';
import { fetchJson } from '../support/http.ts';
import type { HttpProblem } from '../support/httpProblem.ts';
import type { Log } from '../support/log.ts';
import { findTimeZone, whereabouts } from './locatePlace.ts';

export interface PlaceHit {
  readonly name: string;
  readonly region?: string;
  readonly country?: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly timeZone: string;
  /** 0 where it is not known. */
  readonly population: number;
  /** Of GeoNames, such as PPL, ADM1, ISL, AIRP; empty where it is not known. */
  readonly featureCode: string;
}

/**
 * Places of a name without qualifiers, or of a postcode, in the service's own order; empty where there are none.
 * The language is ISO 639-1, the country, which narrows the search, ISO 3166-1 alpha-2 in upper case.
 */
export type PlaceSearch = (
  words: string,
  language: string,
  country: string | undefined,
  signal: AbortSignal,
) => Promise<readonly PlaceHit[] | HttpProblem>;

export interface PlaceSearchConfig {
  /** Such as `https://geocoding-api.open-meteo.com/v1/search`. */
  readonly url: string;
  readonly timeoutMs: number;
  /** Of a paid plan. */
  readonly apiKey?: string;
  readonly log: Log;
}

/** Places do not move: an answer is kept as long as its container lives, and the oldest makes room. */
const mostRemembered = 200;
/** Many, as namesakes and noise come first often enough. */
const mostHits = 20;

/** The place search of Open-Meteo (https://open-meteo.com/en/docs/geocoding-api), remembering its answers. */
export function createPlaceSearch(config: PlaceSearchConfig): PlaceSearch {
  const { url: base, timeoutMs, apiKey, log } = config;
  const remembered = new Map<string, readonly PlaceHit[]>();
  /** By the turn, which its signal stands for: no turn waits twice for what has failed it. */
  const failed = new WeakMap<AbortSignal, HttpProblem>();
  const fail = (
    problem: HttpProblem,
    signal: AbortSignal,
    cause: HttpProblem['cause'] | 'malformed' = problem.cause,
  ): HttpProblem => {
    const { status } = problem;
    log.warn('placeSearchFailed', { cause, ...(status !== undefined && { status }) });
    failed.set(signal, problem);
    return problem;
  };
  return async (words, language, country, signal) => {
    const url = new URL(base);
    url.searchParams.set('name', words);
    url.searchParams.set('count', String(mostHits));
    url.searchParams.set('language', language.toLowerCase());
    url.searchParams.set('format', 'json');
    if (country !== undefined) url.searchParams.set('countryCode', country);
    const key = url.search.toLowerCase();
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const failure = failed.get(signal);
    if (failure !== undefined) return failure;
    if (apiKey !== undefined) url.searchParams.set('apikey', apiKey);
    const result = await fetchJson(url, { signal, timeoutMs, apiName: 'Open-Meteo place search' });
    if (!result.ok) return fail(result.problem, signal);
    const hits = await readHits(result.json);
    if (hits === undefined) {
      const detail = 'Open-Meteo place search: no object with a list of results';
      return fail({ cause: 'notJson', detail }, signal, 'malformed');
    }
    remember(remembered, key, hits);
    return hits;
  };
}

function remember(
  remembered: Map<string, readonly PlaceHit[]>,
  key: string,
  hits: readonly PlaceHit[],
): void {
  if (remembered.size >= mostRemembered) {
    const [oldest] = remembered.keys();
    if (oldest !== undefined) remembered.delete(oldest);
  }
  remembered.set(key, hits);
}

/** Fields that are zero or empty are missing: no hits, no `results`; on the equator, no latitude. */
const reply = v.object({ results: v.optional(v.array(v.unknown()), []) });
const hit = v.object({
  name: v.pipe(v.string(), v.nonEmpty()),
  latitude: v.optional(v.pipe(v.number(), v.minValue(-90), v.maxValue(90)), 0),
  longitude: v.optional(v.pipe(v.number(), v.minValue(-180), v.maxValue(180)), 0),
  timezone: v.optional(v.string()),
  country_code: v.optional(v.string()),
  admin1: v.optional(v.string()),
  population: v.optional(v.number(), 0),
  feature_code: v.optional(v.string(), ''),
});

/** Reads a reply, leaving out results that are no place; undefined where it is no reply of this service. */
export async function readHits(json: unknown): Promise<readonly PlaceHit[] | undefined> {
  const parsed = v.safeParse(reply, json);
  if (!parsed.success || Array.isArray(json)) return undefined;
  const hits = parsed.output.results.flatMap((result) => {
    const read = v.safeParse(hit, result);
    return read.success ? [read.output] : [];
  });
  return Promise.all(hits.map(placeHit));
}

async function placeHit(result: v.InferOutput<typeof hit>): Promise<PlaceHit> {
  const { name, latitude, longitude, population, feature_code: featureCode } = result;
  const { admin1: region, country_code: country } = result;
  const isZone = result.timezone !== undefined && isTimeZone(result.timezone);
  return {
    name,
    ...whereabouts({
      ...(region === undefined ? {} : { region }),
      ...(country === undefined ? {} : { country: country.toUpperCase() }),
    }),
    latitude,
    longitude,
    timeZone: isZone ? (result.timezone ?? 'UTC') : await findTimeZone(latitude, longitude),
    population,
    featureCode,
  };
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
