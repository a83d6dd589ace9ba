import * as v from 'valibot';
import { millisecondsPerHour } from '../../../lambda/time/localDate.ts';
import { weatherAt } from '../../../simulator/sampleWeather/weatherAt.ts';
import { november, places, startService, type Service } from './support.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const polite = { 'user-agent': 'red-sky/1.0 someone@example.org' };
const path = '/weatherapi/locationforecast/2.0';
const details = v.record(v.string(), v.number());
const span = v.object({
  summary: v.object({ symbol_code: v.string() }),
  details: v.optional(details, {}),
});
const Row = v.object({
  time: v.string(),
  data: v.strictObject({
    instant: v.object({ details }),
    next_1_hours: v.optional(span),
    next_6_hours: v.optional(span),
    next_12_hours: v.optional(span),
  }),
});
const Answer = v.strictObject({
  type: v.literal('Feature'),
  geometry: v.object({ coordinates: v.tuple([v.number(), v.number(), v.number()]) }),
  properties: v.object({
    meta: v.object({ updated_at: v.string(), units: v.record(v.string(), v.string()) }),
    timeseries: v.array(Row),
  }),
});

function ask(pathAndQuery: string, headers: Readonly<Record<string, string>> = polite) {
  return fetch(`${service.url}${path}/${pathAndQuery}`, { headers });
}

async function read(pathAndQuery: string) {
  return v.parse(Answer, await (await ask(pathAndQuery)).json());
}

test('hours for two and a half days, then steps of six hours up to nine days', async () => {
  const { geometry, properties } = await read('complete?lat=59.91&lon=10.75');
  expect(geometry.coordinates.slice(0, 2)).toEqual([10.75, 59.91]);
  const starts = properties.timeseries.map(({ time }) => Date.parse(time));
  expect(starts[0]).toBe(Date.UTC(2026, 10, 22, 19));
  expect(starts.at(-1)).toBe(Date.UTC(2026, 11, 1, 18));
  const hourly = properties.timeseries.filter(({ data }) => data.next_1_hours !== undefined);
  expect(hourly).toHaveLength(59);
  const steps = starts.slice(1).map((start, index) => (start - (starts[index] ?? 0)) / 3_600_000);
  expect([...new Set(steps)]).toEqual([1, 6]);
  // The last row is an instant alone, as in the real service.
  expect(Object.keys(properties.timeseries.at(-1)?.data ?? {})).toEqual(['instant']);
});

test('it is the weather that Open-Meteo tells, a span after its start', async () => {
  const [latitude, longitude] = places.Oslo;
  const { properties } = await read('complete?lat=59.91&lon=10.75');
  for (const { time, data } of properties.timeseries) {
    const start = Date.parse(time);
    const now = weatherAt(latitude, longitude, start);
    expect(data.instant.details['air_temperature']).toBeCloseTo(now.temperature, 0);
    expect(data.instant.details['wind_speed_of_gust']).toBeCloseTo(now.windGust, 0);
    const amount = (hours: number) =>
      Array.from({ length: hours }, (_, index) =>
        weatherAt(latitude, longitude, start + (index + 1) * millisecondsPerHour),
      ).reduce((sum, moment) => sum + moment.precipitation, 0);
    for (const [next, hours] of [
      [data.next_1_hours, 1],
      [data.next_6_hours, 6],
    ] as const)
      // prettier-ignore
      if (next !== undefined)
        expect(next.details['precipitation_amount']).toBeCloseTo(amount(hours), 5);
  }
});

test('compact leaves out what only complete has', async () => {
  const compact = await read('compact?lat=40.7&lon=-74');
  const complete = await read('complete?lat=40.7&lon=-74');
  const names = ({ properties }: v.InferOutput<typeof Answer>) =>
    new Set(properties.timeseries.flatMap(({ data }) => Object.keys(data.instant.details)));
  expect(names(compact).size).toBe(6);
  expect([...names(complete)]).toEqual(expect.arrayContaining([...names(compact), 'dew_point_temperature'])); // prettier-ignore
  // Gusts are told in the north of Europe alone.
  expect([...names(complete)]).not.toContain('wind_speed_of_gust');
});

test('symbols are those of the real service', async () => {
  const known =
    /^(fog|cloudy|(clearsky|fair|partlycloudy)_(day|night|polartwilight)|(light|heavy)?(rain|sleet|snow)(andthunder)?|(light|heavy)?(rain|sleet|snow)showers(andthunder)?_(day|night|polartwilight))$/;
  for (const [latitude, longitude] of Object.values(places)) {
    const { properties } = await read(`compact?lat=${latitude}&lon=${longitude}`);
    for (const { data } of properties.timeseries)
      for (const next of [data.next_1_hours, data.next_6_hours, data.next_12_hours])
        if (next !== undefined) expect(next.summary.symbol_code).toMatch(known);
  }
});

test('what is kept still holds until it is made anew', async () => {
  let now = november;
  const moving = await startService({ now: () => now });
  const get = (headers: Readonly<Record<string, string>>) =>
    fetch(`${moving.url}${path}/compact?lat=1&lon=2`, { headers: { ...polite, ...headers } });
  const first = await get({});
  const lastModified = first.headers.get('last-modified') ?? '';
  expect(Date.parse(first.headers.get('expires') ?? '')).toBeGreaterThan(now);
  expect(Date.parse(lastModified)).toBeLessThanOrEqual(now);
  expect(first.headers.get('date')).toBe(new Date(now).toUTCString());
  const again = await get({ 'if-modified-since': lastModified });
  expect([again.status, await again.text()]).toEqual([304, '']);
  expect(again.headers.get('expires')).toBe(first.headers.get('expires'));
  now = Date.parse(first.headers.get('expires') ?? '');
  expect((await get({ 'if-modified-since': lastModified })).status).toBe(200);
  await moving.close();
});

test.each([
  ['nobody knows who asks', 'compact?lat=1&lon=2', {}, 403],
  ['a library asks', 'compact?lat=1&lon=2', { 'user-agent': 'node-fetch' }, 403],
  ['the place is too exact', 'compact?lat=1.00001&lon=2', polite, 403],
  ['there is no place', 'compact?lon=2', polite, 400],
  ['the place is not on Earth', 'compact?lat=91&lon=2', polite, 400],
])('refused, in HTML, where %s', async (_name, asked, headers, status) => {
  const answer = await ask(asked, headers);
  expect(answer.status).toBe(status);
  expect(await answer.text()).toMatch(/^<!DOCTYPE html>/);
});
