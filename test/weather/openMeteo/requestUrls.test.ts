import { openMeteoEndpoints } from '../../../lambda/weather/openMeteo/endpoints.ts';
import * as urls from '../../../lambda/weather/openMeteo/requestUrls.ts';
import { localDate } from '../../../lambda/time/localDate.ts';

const where = { latitude: 59.91, longitude: 10.75, timeZone: 'Europe/Oslo' };
const dates = { first: localDate(2026, 3, 1), last: localDate(2026, 3, 5) };
const hosted = openMeteoEndpoints({});

test.each([
  ['forecast', urls.forecastUrl(hosted, where, 3), 'api.open-meteo.com/v1/forecast'],
  ['recent', urls.recentUrl(hosted, where, dates), 'api.open-meteo.com/v1/forecast'],
  ['archive', urls.archiveUrl(hosted, where, dates), 'archive-api.open-meteo.com/v1/archive'],
  ['days', urls.archiveDaysUrl(hosted, where, dates), 'archive-api.open-meteo.com/v1/archive'],
  ['air', urls.airUrl(hosted, where), 'air-quality-api.open-meteo.com/v1/air-quality'],
  ['sea', urls.seaUrl(hosted, where), 'marine-api.open-meteo.com/v1/marine'],
])('%s asks its host, in the zone of the place', (_name, url, address) => {
  expect(url.host + url.pathname).toBe(address);
  expect(Object.fromEntries(url.searchParams)).toMatchObject({
    latitude: '59.91',
    longitude: '10.75',
    timezone: 'auto',
    timeformat: 'iso8601',
  });
  expect(url.searchParams.has('apikey')).toBe(false);
});

/** What the service counts for a request: max(1, variables / 10, days / 14 × variables / 10). */
function weightOf(url: URL): number {
  const variables = ['current', 'hourly', 'daily'].flatMap(
    (section) => url.searchParams.get(section)?.split(',') ?? [],
  ).length;
  const { past_days = '0', forecast_days = '0' } = Object.fromEntries(url.searchParams);
  const days = Number(past_days) + Number(forecast_days);
  return Math.max(1, variables / 10, ((days / 14) * variables) / 10);
}

test.each([
  [3, 3.5],
  [8, 3.5],
  [16, 4.25],
])('%p days of forecast weigh %p', (days, weight) => {
  expect(weightOf(urls.forecastUrl(hosted, where, days))).toBeCloseTo(weight);
});

test('air and sea weigh little', () => {
  expect(weightOf(urls.airUrl(hosted, where))).toBeCloseTo(1.2);
  expect(weightOf(urls.seaUrl(hosted, where))).toBe(1);
});

test('winds are asked for in metres a second wherever there are winds', () => {
  const all = [
    urls.forecastUrl(hosted, where, 3),
    urls.recentUrl(hosted, where, dates),
    urls.archiveUrl(hosted, where, dates),
  ];
  expect(all.map((url) => url.searchParams.get('wind_speed_unit'))).toEqual(['ms', 'ms', 'ms']);
});

test('a base URL serves everything', () => {
  const own = openMeteoEndpoints({ baseUrl: 'http://127.0.0.1:8080/weather/' });
  expect(own).toEqual({
    forecastUrl: 'http://127.0.0.1:8080/weather/v1/forecast',
    archiveUrl: 'http://127.0.0.1:8080/weather/v1/archive',
    airQualityUrl: 'http://127.0.0.1:8080/weather/v1/air-quality',
    marineUrl: 'http://127.0.0.1:8080/weather/v1/marine',
    searchUrl: 'http://127.0.0.1:8080/weather/v1/search',
  });
});

test('a key goes to the hosts for customers', () => {
  const url = urls.seaUrl(openMeteoEndpoints({ apiKey: 'k' }), where);
  expect(url.host).toBe('customer-marine-api.open-meteo.com');
  expect(url.searchParams.get('apikey')).toBe('k');
});
