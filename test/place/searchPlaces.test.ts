import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createPlaceSearch, readHits } from '../../lambda/place/searchPlaces.ts';
import { collectLog } from '../support/collectLog.ts';
import { serveSearch } from './serveSearch.ts';
import type { SearchReply } from './serveSearch.ts';

/** Of a turn. */
let signal: AbortSignal;
beforeEach(() => {
  ({ signal } = new AbortController());
});
const { log, events, forget } = collectLog();
beforeEach(forget);

const anchorage = {
  id: 5879400, name: 'Anchorage', latitude: 61.21806, longitude: -149.90028, elevation: 31.0, feature_code: 'PPLA2',
  country_code: 'US', admin1_id: 5879092, timezone: 'America/Anchorage', population: 289600, postcodes: ['99501'],
  country_id: 6252001, country: 'United States', admin1: 'Alaska',
}; // prettier-ignore

async function withSearch<T>(
  answer: (query: URLSearchParams) => SearchReply,
  use: (
    search: ReturnType<typeof createPlaceSearch>,
    queries: readonly URLSearchParams[],
  ) => Promise<T>,
): Promise<T> {
  const server = await serveSearch(answer);
  try {
    return await use(
      createPlaceSearch({ url: `${server.baseUrl}/v1/search`, timeoutMs: 2000, log }),
      server.queries,
    );
  } finally {
    await server.close();
  }
}

const found = (...results: object[]): SearchReply => ({
  body: JSON.stringify({ results, generationtime_ms: 0.6 }),
});

test('asks as the service wants to be asked, and reads a hit', async () => {
  await withSearch(
    () => found(anchorage),
    async (search, queries) => {
      expect(await search('Anchorage', 'EN', 'US', signal)).toEqual([
        {
          name: 'Anchorage', region: 'Alaska', country: 'US', latitude: 61.21806, longitude: -149.90028,
          timeZone: 'America/Anchorage', population: 289600, featureCode: 'PPLA2',
        }, // prettier-ignore
      ]);
      expect(queries.map(String)).toEqual([
        'name=Anchorage&count=20&language=en&format=json&countryCode=US',
      ]);
    },
  );
});

test('what was found once is not asked again, and a failure is not kept', async () => {
  let fails = true;
  await withSearch(
    () =>
      fails
        ? { status: 503, body: '{"error":true,"reason":"The service is overloaded"}' }
        : found(anchorage),
    async (search, queries) => {
      expect(await search('Anchorage', 'en', undefined, signal)).toMatchObject({
        cause: 'status',
        status: 503,
      });
      fails = false;
      // Its turn asks no more; the next one does.
      expect(await search('Bergen', 'en', undefined, signal)).toMatchObject({ cause: 'status' });
      expect(queries).toHaveLength(1);
      ({ signal } = new AbortController());
      const first = await search('Anchorage', 'en', undefined, signal);
      expect(await search('anchorage', 'en', undefined, signal)).toBe(first);
      await search('Anchorage', 'de', undefined, signal);
      expect(queries).toHaveLength(3);
    },
  );
});

test('forgets the oldest of many', async () => {
  await withSearch(
    () => found(anchorage),
    async (search, queries) => {
      for (let index = 0; index <= 200; index++)
        await search(`Place ${index}`, 'en', undefined, signal);
      await search('Place 200', 'en', undefined, signal);
      expect(queries).toHaveLength(201);
      await search('Place 0', 'en', undefined, signal);
      expect(queries).toHaveLength(202);
    },
  );
});

test.each<[string, SearchReply, unknown, object | undefined]>([
  ['no results', { body: '{"generationtime_ms":0.14615059}' }, [], undefined],
  ['an empty list', found(), [], undefined],
  [
    'half a body',
    { body: '{"results":[{"name":"Anch' },
    { cause: 'notJson' },
    { cause: 'notJson' },
  ],
  ['a list', { body: '[]' }, { cause: 'notJson' }, { cause: 'malformed' }],
  ['null', { body: 'null' }, { cause: 'notJson' }, { cause: 'malformed' }],
  [
    'results that are no list',
    { body: '{"results":{}}' },
    { cause: 'notJson' },
    { cause: 'malformed' },
  ],
  [
    'too many requests',
    { status: 429, body: '{"error":true,"reason":"Too many"}' },
    { cause: 'status', status: 429 },
    { cause: 'status', status: 429 },
  ],
])('%s', async (_, reply, expected, told) => {
  await withSearch(
    () => reply,
    async (search) => {
      const hits = await search('Anchorage', 'en', undefined, signal);
      if (Array.isArray(expected)) expect(hits).toEqual(expected);
      else expect(hits).toMatchObject(Object(expected));
      expect(events()).toMatchObject(
        told === undefined ? [] : [{ message: 'placeSearchFailed', ...told }],
      );
      expect(events()).toHaveLength(told === undefined ? 0 : 1);
    },
  );
});

test('nobody listening is a problem, not an exception', async () => {
  const server = await serveSearch(() => found());
  await server.close();
  const search = createPlaceSearch({ url: `${server.baseUrl}/v1/search`, timeoutMs: 2000, log });
  expect(await search('Anchorage', 'en', undefined, signal)).toMatchObject({ cause: 'refused' });
});

test('the key of a paid plan is sent along', async () => {
  const server = await serveSearch(() => found(anchorage));
  const search = createPlaceSearch({
    url: `${server.baseUrl}/v1/search`,
    timeoutMs: 2000,
    apiKey: 'k1',
    log,
  });
  await search('Anchorage', 'en', undefined, signal);
  expect(server.queries.map((query) => query.get('apikey'))).toEqual(['k1']);
  await server.close();
});

describe('hits with missing fields', () => {
  test.each<[string, object, object]>([
    [
      'on the equator',
      { name: 'Zero', longitude: 9.4, timezone: 'Africa/Libreville' },
      { latitude: 0, longitude: 9.4 },
    ],
    [
      'without population or kind',
      { ...anchorage, population: undefined, feature_code: undefined },
      { population: 0, featureCode: '' },
    ],
    ['without a zone', { ...anchorage, timezone: undefined }, { timeZone: 'America/Anchorage' }],
    [
      'with a zone that does not exist',
      { ...anchorage, timezone: 'America/Nowhere' },
      { timeZone: 'America/Anchorage' },
    ],
  ])('%s', async (_, result, expected) => {
    expect(await readHits({ results: [result] })).toEqual([expect.objectContaining(expected)]);
  });

  test('no country or region means none', async () => {
    const [hit] =
      (await readHits({
        results: [{ name: 'Antarctica', latitude: -78.2, timezone: 'Antarctica/Syowa' }],
      })) ?? [];
    expect(hit).not.toHaveProperty('country');
    expect(hit).not.toHaveProperty('region');
  });

  test('a hit that is no place is left out, the others stay', async () => {
    const hits = await readHits({
      results: [{ name: '' }, null, { ...anchorage, latitude: 161 }, anchorage],
    });
    expect(hits?.map(({ name }) => name)).toEqual(['Anchorage']);
  });
});

const folder = join(process.env['RECORDINGS'] ?? '../shared/recordings', 'open-meteo');
const recordings = existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (file) => /geocod/.test(file) && file.endsWith('.json') && !file.endsWith('.http.json'),
    )
  : [];
const describeRecorded = recordings.length > 0 ? describe : describe.skip;

describeRecorded('recorded replies (skipped where the recordings are absent)', () => {
  test.each(recordings.length > 0 ? recordings : ['none'])('%s', async (file) => {
    const json: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const hits = await readHits(json);
    const results =
      json !== null && typeof json === 'object' && 'results' in json ? json.results : [];
    expect(hits).toHaveLength(Array.isArray(results) ? results.length : -1);
    for (const hit of hits ?? []) expect(hit.timeZone).toMatch(/^\w+(\/[\w+-]+)*$/);
  });
});
