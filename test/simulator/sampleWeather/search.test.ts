import * as v from 'valibot';
import { openGazetteer } from '../../../lambda/place/gazetteer.ts';
import { readHits } from '../../../lambda/place/searchPlaces.ts';
import type { SampleHit } from '../../../simulator/sampleWeather/openMeteo/respondSearch.ts';
import { createGazetteerSearch } from '../../../simulator/sampleWeather/openMeteo/searchGazetteer.ts';
import { startService, type Service } from './support.ts';

const nowhere: SampleHit = {
  id: 7,
  name: 'Nowhere',
  latitude: 0,
  longitude: 12.5,
  timeZone: 'Africa/Libreville',
  featureCode: 'PPL',
  population: 0,
};
const asked: unknown[] = [];

let service: Service;
beforeAll(async () => {
  service = await startService({
    search: (name, count, country) => {
      asked.push([name, count, country]);
      return name === 'Nowhere' ? [nowhere, { ...nowhere, id: 8 }] : [];
    },
  });
});
afterAll(() => service.close());

function results(text: string): unknown[] {
  return v.parse(v.object({ results: v.array(v.unknown()) }), JSON.parse(text)).results;
}

test('what is zero or unknown is left out, even a latitude', async () => {
  const { status, text } = await service.get('/v1/search?name=Nowhere&count=1');
  expect(status).toBe(200);
  expect(results(text)).toEqual([
    {
      id: 7,
      name: 'Nowhere',
      longitude: 12.5,
      feature_code: 'PPL',
      timezone: 'Africa/Libreville',
    },
  ]);
});

test('without hits there is no list of results', async () => {
  const { text } = await service.get('/v1/search?name=Atlantis');
  expect(text).toMatch(/^\{"generationtime_ms":[0-9.]+\}$/);
});

test('names under two letters are not searched for', async () => {
  asked.length = 0;
  await service.get('/v1/search?name=a');
  await service.get('/v1/search?name=ab&count=3&countryCode=DE');
  await service.get('/v1/search?name=abc');
  expect(asked).toEqual([
    ['ab', 3, 'DE'],
    ['abc', 10, undefined],
  ]);
});

test.each(['0', '101', 'many', '2.5'])('count=%s is refused', async (count) => {
  const { status, text } = await service.get(`/v1/search?name=Oslo&count=${count}`);
  expect(status).toBe(400);
  expect(JSON.parse(text)).toEqual({
    error: true,
    reason: 'Parameter count must be between 1 and 100.',
  });
});

test('the gazetteer is searched, and the skill reads what comes out', async () => {
  const search = createGazetteerSearch(openGazetteer('dist/place/gazetteer.bin'));
  const withPlaces = await startService({ search });
  try {
    const find = async (query: string) => {
      const { text } = await withPlaces.get(`/v1/search?${query}`);
      return readHits(JSON.parse(text));
    };
    expect((await find('name=Paris'))?.[0]).toMatchObject({
      name: 'Paris',
      country: 'FR',
      timeZone: 'Europe/Paris',
    });
    const texan = await find('name=Paris&countryCode=US');
    expect(texan?.every((hit) => hit.country === 'US')).toBe(true);
    expect(texan?.some((hit) => hit.region === 'Texas')).toBe(true);
    expect(await find('name=Springfield&count=3')).toHaveLength(3);
    expect(await find('name=qwertyuiop')).toEqual([]);
  } finally {
    await withPlaces.close();
  }
});
