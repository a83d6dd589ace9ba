import { conditionOf } from '../../../lambda/weather/condition.ts';
import { weatherCodeOf } from '../../../lambda/weather/pirateWeather/icons.ts';
import { readForecast } from '../../../lambda/weather/pirateWeather/readForecast.ts';
import { body, row, seconds } from './body.ts';

const asked = {
  where: { latitude: 45.42, longitude: -75.69, timeZone: 'America/Toronto' },
  now: Date.parse('2026-06-07T17:58Z'),
  source: { name: 'Pirate Weather', isSample: false },
} as const;

function read(change: object = {}) {
  const forecast = readForecast(body(change), asked);
  if (forecast === undefined) throw new Error('refused');
  return forecast;
}

const hourly = (...changes: readonly object[]) => ({
  hourly: { data: changes.map((change, index) => row(`2026-06-07T1${index + 7}:00:00Z`, change)) },
});

test('an hour', () => {
  const [hour] = read(hourly({ precipIntensity: 0.5, precipProbability: 0.75, precipType: 'rain', icon: 'light-rain' })).hours; // prettier-ignore
  expect(hour).toEqual({
    start: Date.parse('2026-06-07T17:00Z'),
    end: Date.parse('2026-06-07T18:00Z'),
    temperature: 23.28,
    apparentTemperature: 21.64,
    relativeHumidity: 50,
    dewPoint: 11.48,
    weatherCode: 61,
    cloudCover: 25,
    pressure: 1009.92,
    windSpeed: 3.6,
    windGust: 4.9,
    windDirection: 30,
    visibility: 16_090,
    uvIndex: 5.48,
    isDay: true,
    precipitationAmount: 0.5,
    snowfallAmount: 0,
    precipitationProbability: 75,
    snowDepth: undefined,
  });
});

test('the present, with what falls in a quarter of an hour', () => {
  const currently = row('2026-06-07T17:58:00Z', { precipIntensity: 2, precipType: 'rain' });
  expect(read({ currently }).current).toMatchObject({
    at: Date.parse('2026-06-07T17:58Z'),
    precipitationAmount: 0.5,
    temperature: 23.28,
  });
  expect(read({ currently: undefined }).current).toBeUndefined();
});

test('minutes have what falls in them', () => {
  const data = [0, 1].map((minute) => ({
    time: seconds('2026-06-07T17:58:00Z') + minute * 60,
    precipIntensity: 3 * minute,
    precipProbability: 0.5,
    precipType: 'rain',
  }));
  const start = Date.parse('2026-06-07T17:58Z');
  expect(read({ minutely: { data } }).minutes).toEqual([
    { start, end: start + 60_000, precipitationAmount: 0, precipitationProbability: 50 },
    { start: start + 60_000, end: start + 120_000, precipitationAmount: 0.05, precipitationProbability: 50 }, // prettier-ignore
  ]);
  expect(read()).not.toHaveProperty('minutes');
});

test('snow and sleet make snow, by type', () => {
  const wet = { precipIntensity: 1 };
  const { hours } = read(
    hourly({ ...wet, precipType: 'snow' }, { ...wet, precipType: 'sleet' }, { ...wet }),
  );
  expect(hours.map((hour) => hour.snowfallAmount)).toEqual([0.7, 0.35, undefined]);
});

test('days have their sun, and temperatures where there are no hours', () => {
  const day = (time: string) => ({
    time: seconds(time),
    uvIndex: 7,
    temperatureMax: 24,
    temperatureMin: 12,
  });
  const { days } = read({
    daily: { data: [day('2026-06-07T04:00:00Z'), day('2026-06-08T04:00:00Z')] },
  });
  expect(days).toMatchObject([
    { date: '2026-06-07', uvIndexMax: 7, temperatureMax: undefined },
    { date: '2026-06-08', uvIndexMax: 7, temperatureMax: 24, temperatureMin: 12 },
  ]);
  expect(days.every(({ sunrise, sunset }) => (sunset ?? 0) > (sunrise ?? 0))).toBe(true);
});

test('what is not known is undefined, and -999 is not known', () => {
  const [hour] = read(hourly({ uvIndex: -999, visibility: -999, humidity: undefined, windGust: null })).hours; // prettier-ignore
  expect(hour).toMatchObject({
    uvIndex: undefined,
    visibility: undefined,
    relativeHumidity: undefined,
    windGust: undefined,
  });
});

test.each<[string, unknown]>([
  ['other units', body({ flags: { units: 'us' } })],
  ['no units', body({ flags: undefined })],
  ['another place', body({ latitude: 50 })],
  ['no hours', body({ hourly: { data: [] } })],
  ['hours that know nothing', body(hourly({ temperature: -999 }))],
  ['another document', { message: 'Unauthorized' }],
])('refused: %s', (_name, document) => {
  expect(readForecast(document, asked)).toBeUndefined();
});

/** The documented icons, both sets. */
test.each([
  ['clear-day', 'clear'],
  ['clear-night', 'clear'],
  ['mostly-clear-day', 'mostlyClear'],
  ['mostly-clear-night', 'mostlyClear'],
  ['partly-cloudy-day', 'partlyCloudy'],
  ['partly-cloudy-night', 'partlyCloudy'],
  ['mostly-cloudy-day', 'cloudy'],
  ['mostly-cloudy-night', 'cloudy'],
  ['cloudy', 'cloudy'],
  ['fog', 'fog'],
  ['mist', 'fog'],
  ['drizzle', 'drizzle'],
  ['light-rain', 'lightRain'],
  ['rain', 'rain'],
  ['precipitation', 'rain'],
  ['heavy-rain', 'heavyRain'],
  ['flurries', 'lightSnow'],
  ['light-snow', 'lightSnow'],
  ['snow', 'snow'],
  ['heavy-snow', 'heavySnow'],
  ['very-light-sleet', 'lightSnow'],
  ['light-sleet', 'lightSnow'],
  ['sleet', 'snow'],
  ['mixed', 'snow'],
  ['heavy-sleet', 'heavySnow'],
  ['thunderstorm', 'thunderstorm'],
  ['hail', 'hail'],
  ['possible-rain-day', 'partlyCloudy'],
  ['possible-snow-night', 'partlyCloudy'],
  ['possible-sleet-day', 'partlyCloudy'],
  ['possible-precipitation-day', 'partlyCloudy'],
  ['wind', 'partlyCloudy'],
  ['breezy', 'partlyCloudy'],
  ['dangerous-wind', 'partlyCloudy'],
  ['haze', 'partlyCloudy'],
  ['smoke', 'partlyCloudy'],
  ['none', 'partlyCloudy'],
])('%s under half a sky of clouds is %s', (icon, condition) => {
  expect(conditionOf(weatherCodeOf(icon, 50))).toBe(condition);
});

test.each([
  [5, 'clear'],
  [30, 'mostlyClear'],
  [60, 'partlyCloudy'],
  [95, 'cloudy'],
  [undefined, undefined],
])('wind under %p %% of clouds is %p', (cover, condition) => {
  expect(conditionOf(weatherCodeOf('wind', cover))).toBe(condition);
});
