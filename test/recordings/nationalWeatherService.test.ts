/** What the National Weather Service really sent, where recordings are at hand: each is read, or refused with its reason. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { createNationalWeatherService } from '../../lambda/weather/nationalWeatherService/nationalWeatherService.ts';
import { readGrid } from '../../lambda/weather/nationalWeatherService/readGrid.ts';
import { readHourly } from '../../lambda/weather/nationalWeatherService/readHourly.ts';
import { readObservation } from '../../lambda/weather/nationalWeatherService/readObservation.ts';
import { readPoint, readStations } from '../../lambda/weather/nationalWeatherService/readPoint.ts';
import type { Forecast } from '../../lambda/weather/weather.ts';
import { startLoopbackServer } from '../support/loopbackServer.ts';

const folder = join(process.env['RECORDINGS'] ?? '../shared/recordings', 'nws');
const isPresent = existsSync(folder);
const files = isPresent
  ? ['', 'pynws'].flatMap((sub) =>
      readdirSync(join(folder, sub))
        .filter((name) => name.endsWith('.json') && !name.endsWith('.http.json'))
        .map((name) => join(sub, name)),
    )
  : [];

const noGrid = readGrid(undefined);
const millisecondsPerHour = 3_600_000;
const whereOf = (latitude: number, longitude: number) => ({
  latitude,
  longitude,
  timeZone: 'America/New_York',
});
const newYork = whereOf(40.71, -74.01);

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}

/** How each is read, told in a line, and what that line has to say. */
const readings: readonly (readonly [RegExp, (file: string) => string | Promise<string>, RegExp])[] =
  [
    [/alerts/, () => 'warnings, read elsewhere', /./],
    [/discussion/, () => 'a discussion in prose, not asked for', /./],
    // Halves of days, of which the hours tell all.
    [/forecast_(nyc|si|us)/, () => 'a forecast by half days, not asked for', /./],
    [/error/, receive, /^weatherMissing$/],
    [/point_nyc/, (file) => describePoint(file, newYork), /^OKX\/33,35$/],
    [/pynws.points/, (file) => describePoint(file, whereOf(30, -85)), /^TAE\/58,65$/],
    [/current_nyc-1/, (file) => (readStations(readJson(file)) ?? []).join(' '), /^KNYC KLGA /],
    [/hourly_nyc/, describeHours, /^156 hours, -\d+ to -?\d+ °C, wind to \d+ m\/s$/],
    [/forecast_hourly_us/, describeHours, /^2 hours, 25 to 26 °C, wind to 0 m\/s$/],
    [/forecast_empty/, describeHours, /^refused: no hour knows anything$/],
    [/detailed_forecast/, describeGrid, /^1[5-9]\d hours with gusts, [\d.]+ mm$/],
    [/current_nyc-2/, describeObservation, /^-7.2 °C, code 0, \? %, 1025.7 hPa$/],
    [/observations_latest/, describeObservation, /^22.8 °C, code 3, 7[56] %, 1018.7 hPa$/],
    [/observations_missing/, describeObservation, /^refused: tells no temperature$/],
  ];

const exchangeSchema = v.object({
  response: v.object({ status: v.number(), headers: v.record(v.string(), v.array(v.string())) }),
});

/** Served as it was, with its status, to the whole adapter. */
async function receive(file: string): Promise<string> {
  const exchange = readJson(file.replace('.body.json', '.http.json'));
  const { status } = v.parse(exchangeSchema, exchange).response;
  const server = await startLoopbackServer();
  server.answerWith((_url, response) => {
    response.writeHead(status, { 'content-type': 'application/problem+json' });
    response.end(readFileSync(join(folder, file)));
  });
  const source = createNationalWeatherService({ baseUrl: server.origin, contact: 'mail@example.org' }); // prettier-ignore
  const signal = new AbortController().signal;
  const call = { now: Date.parse('2026-01-20T18:51Z'), signal, timeoutMs: 5_000 };
  const fetched = await source.fetch(newYork, { kind: 'ahead', days: 8 }, call);
  await server.close();
  return 'problem' in fetched ? fetched.problem : 'read';
}

function describePoint(file: string, where: typeof newYork): string {
  return readPoint(readJson(file), where)?.grid ?? 'refused';
}

function describeHours(file: string): string {
  const hours: Forecast['hours'] | undefined = readHourly(readJson(file), noGrid);
  if (hours === undefined) return 'refused: no hour knows anything';
  const temperatures = hours.map(({ temperature = NaN }) => Math.round(temperature));
  const winds = hours.map(({ windSpeed = NaN }) => Math.round(windSpeed));
  for (const { start, end, weatherCode, windDirection, dewPoint, isDay } of hours) {
    expect(end - start).toBe(millisecondsPerHour);
    for (const value of [weatherCode, windDirection, dewPoint, isDay]) expect(value).toBeDefined();
  }
  return `${hours.length} hours, ${Math.min(...temperatures)} to ${Math.max(...temperatures)} °C, wind to ${Math.max(...winds)} m/s`;
}

function describeGrid(file: string): string {
  const grid = readGrid(readJson(file));
  const from = Date.parse('2022-02-03T21:00Z');
  const starts = Array.from({ length: 200 }, (_, index) => from + index * millisecondsPerHour);
  const gusts = starts.filter((start) => grid.gustAt(start) !== undefined);
  const amount = starts.reduce((sum, start) => sum + (grid.precipitationAt(start) ?? 0), 0);
  expect(grid.snowfallAt(from)).toBe(0);
  expect(grid.cloudCoverAt(from)).toBe(71);
  expect(grid.gustAt(from)).toBeCloseTo(29.632 / 3.6, 6);
  return `${gusts.length} hours with gusts, ${Math.round(amount * 10) / 10} mm`;
}

function describeObservation(file: string): string {
  const time = /"timestamp": "([^"]+)"/.exec(readFileSync(join(folder, file), 'utf8'))?.[1] ?? '';
  const now = Date.parse(time) + millisecondsPerHour;
  const seen = readObservation(readJson(file), newYork, now);
  if (seen === undefined) return 'refused: tells no temperature';
  const { temperature = NaN, weatherCode = NaN, relativeHumidity, pressure = NaN } = seen;
  const humidity = relativeHumidity === undefined ? '?' : Math.round(relativeHumidity);
  return `${temperature} °C, code ${weatherCode}, ${humidity} %, ${pressure} hPa`;
}

(isPresent ? describe : describe.skip)(`recordings in ${folder}`, () => {
  const table: string[] = [];
  afterAll(() => process.stdout.write(`${table.sort().join('\n')}\n`));

  test.each(files.length > 0 ? files : ['none'])('%s', async (file) => {
    const [, read, expected] = readings.find(([name]) => name.test(file)) ?? [];
    if (read === undefined || expected === undefined) throw new Error('nobody reads this one');
    const told = await read(file);
    table.push(`${file.padEnd(48)} ${told.slice(0, 60)}`);
    expect(told).toMatch(expected);
  });
});
