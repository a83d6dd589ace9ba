import fc from 'fast-check';
import { readAir } from '../../../lambda/weather/openMeteo/readAir.ts';
import { readForecast } from '../../../lambda/weather/openMeteo/readForecast.ts';
import type { Origin } from '../../../lambda/weather/openMeteo/readHours.ts';
import { readSea } from '../../../lambda/weather/openMeteo/readSea.ts';
import type { Forecast } from '../../../lambda/weather/weather.ts';
import { body, hoursFrom } from './body.ts';
import type { Column } from './body.ts';

const origin: Origin = {
  source: { name: 'Open-Meteo', isSample: false },
  fetchedAt: 0,
  timeZone: 'Europe/Berlin',
};

function read(json: unknown): Forecast {
  const forecast = readForecast(json, origin);
  if ('problem' in forecast) throw new Error(forecast.reason);
  return forecast;
}

/** The first hour of a body that has this column alone, and temperatures. */
function firstHourOf(name: string, values: Column, unit?: string) {
  const hourly = {
    time: hoursFrom('2026-06-01T00:00', values.length),
    temperature_2m: values.map(() => 10),
    [name]: values,
  };
  return read(body({ hourly, ...(unit === undefined ? {} : { units: { [name]: unit } }) }))
    .hours[0];
}

describe('what is not known is undefined, never zero', () => {
  test.each([[null], ['12'], [true], [[5]], [{}]])('%p', (value) => {
    const hourly = {
      time: ['2026-06-01T00:00'],
      weather_code: [3],
      temperature_2m: [value],
    };
    const json: unknown = JSON.parse(JSON.stringify({ ...body({ hourly: { time: [] } }), hourly }));
    const units = {
      hourly_units: { time: 'iso8601', weather_code: 'wmo code', temperature_2m: '°C' },
    };
    expect(read(Object.assign({}, json, units)).hours[0]?.temperature).toBeUndefined();
  });

  test('a missing column, a short one and a null one', () => {
    const hourly = {
      time: hoursFrom('2026-06-01T00:00', 2),
      temperature_2m: [1, 2],
      cloud_cover: [50],
    };
    const json = { ...body({ hourly }), daily: null };
    const { hours, days } = read(json);
    expect(hours.map((hour) => [hour.cloudCover, hour.pressure])).toEqual([
      [50, undefined],
      [undefined, undefined],
    ]);
    expect(days).toEqual([]);
  });

  test.each([
    ['temperature_2m', 999],
    ['relative_humidity_2m', 130],
    ['precipitation', -1],
    ['weather_code', 250],
    ['wind_speed_10m', -3],
  ])('a %s of %p is a mistake', (name, value) => {
    const hourly = { time: ['2026-06-01T00:00'], cloud_cover: [1], [name]: [value] };
    const [hour] = read(body({ hourly })).hours;
    expect(Object.values(hour ?? {})).not.toContain(value);
  });
});

describe('units', () => {
  test.each([
    ['temperature_2m', [50], '°F', { temperature: 10 }],
    ['wind_speed_10m', [36], 'km/h', { windSpeed: 10 }],
    ['wind_speed_10m', [10], 'mp/h', { windSpeed: 4.4704 }],
    ['wind_speed_10m', [3600], 'kn', { windSpeed: undefined }],
    ['wind_gusts_10m', [0, 36], 'kn', { windGust: 18.52 }],
    ['precipitation', [0, 0.5], 'inch', { precipitationAmount: 12.7 }],
    ['snowfall', [0, 2], 'inch', { snowfallAmount: 5.08 }],
    ['snow_depth', [10], 'ft', { snowDepth: 3.048 }],
    ['snow_depth', [10], 'inch', { snowDepth: 0.254 }],
    ['visibility', [1000], 'ft', { visibility: 304.8 }],
  ] as const)('%s %p %s', (name, values, unit, expected) => {
    const hour = firstHourOf(name, values, unit);
    for (const [property, value] of Object.entries(expected)) {
      const got: unknown = Reflect.get(hour ?? {}, property);
      if (value === undefined) expect(got).toBeUndefined();
      else expect(got).toBeCloseTo(value, 6);
    }
  });

  test('a variable that a place does not have', () => {
    expect(firstHourOf('visibility', [null, null], 'undefined')?.visibility).toBeUndefined();
  });

  test.each([
    ['temperature_2m', 'K'],
    ['wind_speed_10m', 'Bft'],
    ['precipitation', 'undefined'],
    ['visibility', 'constructor'],
    ['time', 'unixtime'],
  ])('%s in %s is refused', (name, unit) => {
    const hourly = {
      time: ['2026-06-01T00:00'],
      temperature_2m: [1],
      [name]: [name === 'time' ? 1 : 5],
    };
    expect(readForecast(body({ hourly, units: { [name]: unit } }), origin)).toEqual({
      problem: 'refused',
      reason: `hourly.${name} has the unit "${unit}"`,
    });
  });

  test('values without any unit are refused', () => {
    const json = {
      ...body({ hourly: { time: ['2026-06-01T00:00'], cloud_cover: [5] } }),
      hourly_units: null,
    };
    expect(readForecast(json, origin)).toMatchObject({ problem: 'refused' });
  });
});

const refusals: readonly (readonly [string, unknown, string])[] = [
  ['an error', { error: true, reason: 'The service is overloaded' }, 'The service is overloaded'],
  ['an error without a reason', { error: true }, 'an error without a reason'],
  ['several places', [body({}), body({})], 'an array, which is the answer for several places'],
  ['nothing', undefined, 'not an Open-Meteo document'],
  ['null', null, 'not an Open-Meteo document'],
  ['text', 'hello', 'not an Open-Meteo document'],
  ['an empty object', {}, 'utc_offset_seconds is not what it should be'],
  ['an unknown offset', { utc_offset_seconds: null }, 'utc_offset_seconds is not what it should be'],
  ['an impossible offset', { utc_offset_seconds: 1e9 }, 'utc_offset_seconds is not what it should be'],
  ['no section', body({}), 'neither current, hourly nor daily values'],
  ['hours without times', { ...body({}), hourly: {} }, 'hourly.time is not what it should be'],
  ['a column that is none', { ...body({}), hourly_units: { time: 'iso8601' }, hourly: { time: [], temperature_2m: 5 } }, 'hourly.temperature_2m is not a list'],
]; // prettier-ignore

test.each(refusals)('%s is refused with its reason', (_name, json, reason) => {
  expect(readForecast(json, origin)).toEqual({ problem: 'refused', reason });
});

describe('whatever comes', () => {
  const value = fc.oneof(
    fc.double(),
    fc.constant(null),
    fc.constantFrom('2026-06-01T00:00', '2026-02-30', '', 'nan', '2026-06-01'),
    fc.boolean(),
  );
  const names = fc.constantFrom(
    'temperature_2m', 'weather_code', 'precipitation', 'is_day', 'sunrise', 'sunset',
    'european_aqi', 'grass_pollen', 'wave_height', 'visibility', '__proto__', 'constructor',
  ); // prettier-ignore
  const unit = fc.constantFrom('°C', 'mm', 'iso8601', '', 'wmo code', 'undefined', 'm', '%');
  const column = fc.array(value, { maxLength: 5 });
  const section = fc
    .tuple(fc.dictionary(names, fc.oneof({ weight: 9, arbitrary: column }, value)), column)
    .map(([columns, time]) => ({ ...columns, time }));
  const document = fc.record(
    {
      utc_offset_seconds: fc.integer({ min: -86_400, max: 86_400 }),
      hourly: section,
      hourly_units: fc.dictionary(names, unit).map((units) => ({ ...units, time: 'iso8601' })),
      daily: section,
      daily_units: fc.dictionary(names, unit).map((units) => ({ ...units, time: 'iso8601' })),
      current: fc.dictionary(names, value).map((row) => ({ ...row, time: '2026-06-01T00:00' })),
      current_units: fc.dictionary(names, unit).map((units) => ({ ...units, time: 'iso8601' })),
    },
    { requiredKeys: ['utc_offset_seconds'] },
  );

  test.each([
    ['any document', document],
    ['any JSON', fc.jsonValue()],
  ])('%s is read or refused, and every number that is read is one', (_name, json) => {
    fc.assert(
      fc.property(json, (anything) => {
        for (const reading of [
          readForecast(anything, origin),
          readAir(anything, origin),
          readSea(anything, origin),
        ]) {
          const rows = 'problem' in reading ? [] : reading.hours;
          for (const { start, end } of rows) expect(end - start).toBe(3_600_000);
          for (const row of rows)
            for (const number of Object.values(row).filter((each) => typeof each === 'number'))
              expect(Number.isFinite(number)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
