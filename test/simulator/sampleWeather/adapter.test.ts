import { localDate, millisecondsPerHour } from '../../../lambda/time/localDate.ts';
import { openMeteoEndpoints } from '../../../lambda/weather/openMeteo/endpoints.ts';
import { createOpenMeteo } from '../../../lambda/weather/openMeteo/openMeteo.ts';
import type { OpenMeteo } from '../../../lambda/weather/openMeteo/openMeteo.ts';
import type { Fetched } from '../../../lambda/weather/source.ts';
import { weatherAt } from '../../../simulator/sampleWeather/weatherAt.ts';
import { november, places, startService, type Service } from './support.ts';

let service: Service;
let weather: OpenMeteo;
beforeAll(async () => {
  service = await startService();
  weather = createOpenMeteo({
    ...openMeteoEndpoints({ baseUrl: service.url }),
    isSample: true,
  });
});
afterAll(() => service.close());

const call = { now: november, signal: new AbortController().signal, timeoutMs: 10_000 };

function readingOf<Reading>(fetched: Fetched<Reading>): Reading {
  if (!('reading' in fetched)) throw new Error(JSON.stringify(fetched));
  return fetched.reading;
}

function at(place: 'Bergen' | 'Sydney' | 'Delhi', timeZone: string) {
  const [latitude, longitude] = places[place];
  return { latitude, longitude, timeZone };
}

test.each([
  ['Bergen', 'Europe/Oslo'],
  ['Sydney', 'Australia/Sydney'],
  ['Delhi', 'Asia/Kolkata'],
] as const)(
  "the skill's adapter reads a forecast for %s as it was made",
  async (place, timeZone) => {
    const span = { kind: 'ahead', days: 16 } as const;
    const forecast = readingOf(await weather.forecast.fetch(at(place, timeZone), span, call));
    expect(forecast.hours.length).toBeGreaterThanOrEqual(16 * 24);
    expect(forecast.days).toHaveLength(17);
    const [latitude, longitude] = places[place];
    // An hour's amount stands in the row after its own, so that the hours at both ends may lack values.
    for (const hour of forecast.hours.slice(1, -1)) {
      const start = weatherAt(latitude, longitude, hour.start);
      const end = weatherAt(latitude, longitude, hour.start + millisecondsPerHour);
      expect(hour.temperature).toBeCloseTo(start.temperature, 1);
      expect(hour.windSpeed).toBeCloseTo(start.windSpeed, 1);
      expect(hour.precipitationAmount).toBeCloseTo(end.precipitation, 5);
    }
    expect(
      forecast.days.every((day) => day.sunrise !== undefined && day.sunset !== undefined),
    ).toBe(true);
  },
);

test("the skill's adapter reads air, sea, and days of long ago", async () => {
  const sydney = at('Sydney', 'Australia/Sydney');
  expect(await weather.air.fetch(sydney, 'air', call)).not.toHaveProperty('problem');
  expect(await weather.sea.fetch(sydney, 'sea', call)).not.toHaveProperty('problem');
  const [first, last] = [localDate(2016, 1, 1), localDate(2025, 12, 31)];
  const span = { kind: 'archiveDays', first, last } as const;
  const past = readingOf(await weather.forecast.fetch(sydney, span, call));
  expect(past.days).toHaveLength(3653);
  expect(past.days.every((day) => day.temperatureMax !== undefined)).toBe(true);
});
