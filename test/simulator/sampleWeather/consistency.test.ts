import * as fc from 'fast-check';
import { weatherAt } from '../../../simulator/sampleWeather/weatherAt.ts';
import {
  at,
  numbers,
  places,
  startService,
  texts,
  type PlaceName,
  type Service,
} from './support.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const hourly = 'temperature_2m,precipitation,wind_speed_10m,wind_gusts_10m,weather_code,snow_depth';
const somePlace = fc.constantFrom<PlaceName>(
  'Oslo',
  'Singapore',
  'New York',
  'Sydney',
  'Delhi',
  'Auckland',
  'Tromsø',
);

test('the same question has the same answer, to the letter', async () => {
  const path = `/v1/forecast?${at('Bergen')}&timezone=auto&hourly=${hourly}&daily=sunrise,snowfall_sum&current=rain`;
  expect(await service.get(path)).toEqual(await service.get(path));
});

test('the weather of an hour does not depend on the window that it is seen through', async () => {
  await fc.assert(
    fc.asyncProperty(
      somePlace,
      fc.integer({ min: 1, max: 16 }),
      fc.integer({ min: 0, max: 60 }),
      async (place, days, past) => {
        const wide = await service.ask(
          `/v1/forecast?${at(place)}&timezone=auto&hourly=${hourly}&past_days=60&forecast_days=16`,
        );
        const narrow = await service.ask(
          `/v1/forecast?${at(place)}&timezone=auto&hourly=${hourly}&past_days=${past}&forecast_days=${days}`,
        );
        const first = texts(wide.hourly, 'time').indexOf(texts(narrow.hourly, 'time')[0] ?? '');
        for (const name of hourly.split(',')) {
          const seen = numbers(narrow.hourly, name);
          expect(numbers(wide.hourly, name).slice(first, first + seen.length)).toEqual(seen);
        }
      },
    ),
    { numRuns: 15 },
  );
});

test('archive and forecast agree on the days that both have', async () => {
  for (const place of ['London', 'Delhi', 'Sydney'] as const) {
    const range = `${at(place)}&timezone=auto&start_date=2026-10-20&end_date=2026-11-10`;
    const names = `hourly=${hourly}&daily=temperature_2m_max,precipitation_sum,weather_code`;
    const archive = await service.ask(`/v1/archive?${range}&${names}`);
    const forecast = await service.ask(`/v1/forecast?${range}&${names}`);
    expect(archive.hourly).toEqual(forecast.hourly);
    expect(archive.daily).toEqual(forecast.daily);
  }
});

test('the archive has no last two days, and no variables of forecasts alone', async () => {
  const {
    hourly: hours,
    hourly_units,
    daily,
  } = await service.ask(
    `/v1/archive?${at('London')}&start_date=2026-11-18&end_date=2026-11-22` +
      '&hourly=temperature_2m,precipitation_probability&daily=temperature_2m_max',
  );
  expect(hours['temperature_2m']?.slice(-24)).toEqual(Array.from({ length: 24 }, () => null));
  expect(hourly_units['precipitation_probability']).toBe('undefined');
  expect(new Set(hours['precipitation_probability'])).toEqual(new Set([null]));
  expect(daily['temperature_2m_max']?.map((value) => value === null)).toEqual([
    false,
    false,
    true,
    true,
    true,
  ]);
});

test('a day is made of the hours told for it, on the fixed offset', async () => {
  await fc.assert(
    fc.asyncProperty(somePlace, fc.integer({ min: 0, max: 85 }), async (place, past) => {
      const { hourly: hours, daily } = await service.ask(
        `/v1/forecast?${at(place)}&timezone=auto&past_days=${past}&forecast_days=16&hourly=${hourly},precipitation_probability` +
          '&daily=temperature_2m_max,temperature_2m_min,precipitation_sum,precipitation_hours,weather_code,' +
          'wind_gusts_10m_max,precipitation_probability_max',
      );
      for (const [day] of texts(daily, 'time').entries()) {
        const ofDay = (name: string) => numbers(hours, name).slice(24 * day, 24 * day + 24);
        const rain = ofDay('precipitation');
        expect(numbers(daily, 'temperature_2m_max')[day]).toBe(
          Math.max(...ofDay('temperature_2m')),
        );
        expect(numbers(daily, 'temperature_2m_min')[day]).toBe(
          Math.min(...ofDay('temperature_2m')),
        );
        expect(numbers(daily, 'weather_code')[day]).toBe(Math.max(...ofDay('weather_code')));
        expect(numbers(daily, 'wind_gusts_10m_max')[day]).toBe(
          Math.max(...ofDay('wind_gusts_10m')),
        );
        expect(numbers(daily, 'precipitation_probability_max')[day]).toBe(
          Math.max(...ofDay('precipitation_probability')),
        );
        expect(numbers(daily, 'precipitation_sum')[day]).toBeCloseTo(
          rain.reduce((sum, amount) => sum + amount, 0),
          6,
        );
        expect(numbers(daily, 'precipitation_hours')[day]).toBe(
          rain.filter((amount) => amount > 0).length,
        );
      }
    }),
    { numRuns: 12 },
  );
});

test('the amount of an hour is that of the four quarters before its stamp', async () => {
  const answer = await service.ask(
    `/v1/forecast?${at('Bergen')}&hourly=precipitation&minutely_15=precipitation&forecast_days=16`,
  );
  const hours = numbers(answer.hourly, 'precipitation');
  const quarters = numbers(answer.minutely_15, 'precipitation');
  expect(hours.some((amount) => amount > 0.3)).toBe(true);
  for (let hour = 1; hour < hours.length; hour += 1) {
    const sum = quarters
      .slice(4 * hour - 3, 4 * hour + 1)
      .reduce((total, amount) => total + amount, 0);
    expect(Math.abs((hours[hour] ?? 0) - sum)).toBeLessThan(0.08);
  }
});

test('what is served is what the pure function says', async () => {
  const answer = await service.ask(
    `/v1/forecast?${at('Sydney')}&hourly=temperature_2m&timeformat=unixtime`,
  );
  const temperatures = numbers(answer.hourly, 'temperature_2m');
  for (const [hour, seconds] of numbers(answer.hourly, 'time').entries()) {
    const { temperature } = weatherAt(...places.Sydney, seconds * 1000);
    expect(temperatures[hour]).toBeCloseTo(temperature, 1);
  }
});
