import * as fc from 'fast-check';
import { readForecast } from '../../../lambda/weather/metNorway/readForecast.ts';
import { body } from './body.ts';

const where = { latitude: 59.91, longitude: 10.75, timeZone: 'Europe/Oslo', country: 'NO' };
const now = Date.parse('2026-11-22T15:20Z');
const source = { name: 'MET Norway', isSample: false } as const;
const asked = { where, now, source };

const details = {
  air_temperature: -4.2,
  air_pressure_at_sea_level: 1003.4,
  cloud_area_fraction: 75,
  dew_point_temperature: -6.1,
  relative_humidity: 86.5,
  ultraviolet_index_clear_sky: 1,
  wind_from_direction: 41.3,
  wind_speed: 5,
  wind_speed_of_gust: 9.4,
};

function read(...given: Parameters<typeof body>) {
  const forecast = readForecast(body(...given), asked);
  if (forecast === undefined) throw new Error('refused');
  return forecast;
}

const hourly = (time: string, amount: number, symbol = 'lightsnow') => ({
  time,
  details,
  nextHour: {
    symbol,
    details: { precipitation_amount: amount, probability_of_precipitation: 61.2 },
  },
  nextSixHours: { symbol: 'heavysnow', details: { precipitation_amount: 6 } },
});

const rounded = (row: object | undefined) =>
  Object.fromEntries(
    Object.entries(row ?? {}).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'number' ? Math.round(value * 100) / 100 : value,
    ]),
  );

test('an hour, with what is worked out beside what is given', () => {
  const [hour] = read([hourly('2026-11-22T15:00:00Z', 0.5)]).hours;
  expect(rounded(hour)).toEqual({
    start: Date.parse('2026-11-22T15:00Z'),
    end: Date.parse('2026-11-22T16:00Z'),
    temperature: -4.2,
    apparentTemperature: -10.42,
    relativeHumidity: 86.5,
    dewPoint: -6.1,
    weatherCode: 71,
    cloudCover: 75,
    pressure: 1003.4,
    windSpeed: 5,
    windGust: 9.4,
    windDirection: 41.3,
    visibility: undefined,
    uvIndex: 0.73,
    isDay: false,
    precipitationAmount: 0.5,
    snowfallAmount: 0.35,
    precipitationProbability: 61.2,
    snowDepth: undefined,
  });
});

test('hours come first, then steps of six hours; the last step has no length', () => {
  const { hours } = read([
    hourly('2026-11-24T22:00:00Z', 0.5),
    hourly('2026-11-24T23:00:00Z', 0.25),
    { time: '2026-11-25T00:00:00Z', details, nextSixHours: { symbol: 'cloudy', details: { precipitation_amount: 3 } } }, // prettier-ignore
    { time: '2026-11-25T06:00:00Z', details, nextSixHours: { symbol: 'fair_day' } },
    { time: '2026-11-25T12:00:00Z', details },
  ]);
  expect(hours.map(({ start, end }) => [new Date(start).toISOString(), end - start])).toEqual([
    ['2026-11-24T22:00:00.000Z', 3_600_000],
    ['2026-11-24T23:00:00.000Z', 3_600_000],
    ['2026-11-25T00:00:00.000Z', 6 * 3_600_000],
    ['2026-11-25T06:00:00.000Z', 6 * 3_600_000],
  ]);
  expect(hours.map((hour) => hour.precipitationAmount)).toEqual([0.5, 0.25, 3, undefined]);
  expect(hours.map((hour) => hour.weatherCode)).toEqual([71, 71, 3, 1]);
});

test('a step that lies within the one before is left out', () => {
  const six = { symbol: 'cloudy', details: { precipitation_amount: 3 } };
  const { hours } = read([
    { time: '2026-11-25T00:00:00Z', details, nextSixHours: six },
    { time: '2026-11-25T03:00:00Z', details, nextSixHours: six },
    { time: '2026-11-25T06:00:00Z', details, nextSixHours: six },
  ]);
  expect(hours.map(({ start }) => new Date(start).getUTCHours())).toEqual([0, 6]);
});

test.each([
  ['2026-11-22T15:20Z', '2026-11-22T15:00Z'],
  ['2026-11-22T15:40Z', '2026-11-22T16:00Z'],
  ['2026-11-22T14:10Z', '2026-11-22T15:00Z'],
])('at %s the present is that of %s', (instant, at) => {
  const steps = ['15', '16', '17'].map((hour) => hourly(`2026-11-22T${hour}:00:00Z`, 1));
  const forecast = readForecast(body(steps), { ...asked, now: Date.parse(instant) });
  expect(forecast?.current).toMatchObject({
    at: Date.parse(at),
    temperature: -4.2,
    precipitationAmount: undefined,
  });
});

test('a forecast that begins hours ahead tells nothing of the present', () => {
  expect(read([hourly('2026-11-22T18:00:00Z', 1)]).current).toBeUndefined();
});

test('the days have their sun, from the day of the first step to that of the last', () => {
  const { days } = read([
    hourly('2026-11-22T22:00:00Z', 0),
    hourly('2026-11-22T23:00:00Z', 0),
    { time: '2026-11-23T18:00:00Z', details, nextSixHours: {} },
  ]);
  expect(days.map(({ date }) => date)).toEqual(['2026-11-22', '2026-11-23', '2026-11-24']);
  // timeanddate.com, Oslo: 08:30 and 15:37 on 22 November.
  const minutesFrom = (instant: number | undefined, time: string) =>
    Math.abs((instant ?? 0) - Date.parse(`2026-11-22T${time}+01:00`)) / 60_000;
  expect(minutesFrom(days[0]?.sunrise, '08:30')).toBeLessThan(3);
  expect(minutesFrom(days[0]?.sunset, '15:37')).toBeLessThan(3);
});

test('what is missing is unknown, and dew point and daylight are worked out', () => {
  const forecast = read([
    {
      time: '2026-11-22T11:00:00Z',
      details: { air_temperature: 20, relative_humidity: 50, wind_speed: null },
      nextHour: { symbol: 'cloudy' },
    },
  ]);
  expect(rounded(forecast.hours[0])).toMatchObject({
    dewPoint: 9.26,
    isDay: true,
    windSpeed: undefined,
    apparentTemperature: undefined,
    precipitationAmount: undefined,
    snowfallAmount: undefined,
    uvIndex: undefined,
  });
});

test('sleet counts half as snow, and a symbol that is not known tells neither code nor snow', () => {
  const steps = [
    hourly('2026-11-22T15:00:00Z', 2, 'sleetshowers_night'),
    hourly('2026-11-22T16:00:00Z', 2, 'frogs_day'),
    hourly('2026-11-22T17:00:00Z', 0, 'frogs_day'),
  ];
  const { hours } = read(steps);
  expect(hours.map((hour) => hour.snowfallAmount)).toEqual([0.7, undefined, 0]);
  expect(hours.map((hour) => hour.weatherCode)).toEqual([85, undefined, undefined]);
});

describe('refused', () => {
  const steps = [hourly('2026-11-22T15:00:00Z', 0)];
  const good = body(steps);
  test.each<[string, unknown]>([
    ['another place', body(steps, { coordinates: [11.9, 57.7, 0] })],
    ['degrees Fahrenheit', body(steps, { units: { air_temperature: 'fahrenheit' } })],
    ['wind in knots', body(steps, { units: { wind_speed: 'kn' } })],
    ['no step', body([])],
    ['only a last step', body([{ time: '2026-11-22T15:00:00Z', details }])],
    ['a time that is none', body([{ ...hourly('soon', 0) }])],
    ['half of it', { ...good, properties: { meta: good.properties.meta } }],
    ['another document', { error: true, reason: 'no' }],
    ['nothing', undefined],
  ])('%s', (_name, document) => {
    expect(readForecast(document, asked)).toBeUndefined();
  });
});

test('a place beside the date line is the one that was asked for', () => {
  const fiji = { latitude: -16.8, longitude: 180, timeZone: 'Pacific/Fiji' };
  const document = body([hourly('2026-11-22T15:00:00Z', 0)], { coordinates: [-180, -16.8, 3] });
  expect(readForecast(document, { ...asked, where: fiji })?.hours).toHaveLength(1);
});

test('whatever the values are, none of ours is impossible', () => {
  const value = fc.oneof(
    fc.double(),
    fc.constantFrom(null, 'NaN', -9999, 1e9, undefined, {}, []),
    fc.integer({ min: -60, max: 60 }),
  );
  const keys = [...Object.keys(details), 'precipitation_amount', 'probability_of_precipitation'];
  fc.assert(
    fc.property(
      fc.record(Object.fromEntries(keys.map((name) => [name, value]))),
      fc.string(),
      (values, symbol) => {
        const [hour] = read([
          { time: '2026-11-22T15:00:00Z', details: values, nextHour: { symbol, details: values } },
        ]).hours;
        const limits = {
          temperature: [-110, 75],
          relativeHumidity: [0, 100],
          windSpeed: [0, 150],
          precipitationAmount: [0, 2000],
          precipitationProbability: [0, 100],
          uvIndex: [0, 50],
          snowfallAmount: [0, 1400],
        } as const;
        for (const [name, [least, most]] of Object.entries(limits)) {
          const known: unknown = Reflect.get(hour ?? {}, name);
          if (known === undefined) continue;
          expect(known).toBeGreaterThanOrEqual(least);
          expect(known).toBeLessThanOrEqual(most);
        }
      },
    ),
  );
});
