import { createNationalWeatherService } from '../../../lambda/weather/nationalWeatherService/nationalWeatherService.ts';
import type { SourceCall, Whereabouts } from '../../../lambda/weather/source.ts';
import { sendJson, startLoopbackServer } from '../../support/loopbackServer.ts';
import type { Answer, LoopbackServer } from '../../support/loopbackServer.ts';
import {
  answering,
  gridBody,
  hourlyBody,
  invalidPoint,
  observationBody,
  period,
  pointBody,
  quantity,
  stationsBody,
} from './bodies.ts';
import type { Reply } from './bodies.ts';

const where = { latitude: 40.7, longitude: -74, timeZone: 'America/New_York', country: 'US' };
const span = { kind: 'ahead', days: 8 } as const;
/** 10:05 in New York. */
const now = Date.parse('2026-11-22T15:05Z');
const minute = 60_000;

let server: LoopbackServer;
beforeAll(async () => {
  server = await startLoopbackServer();
});
afterAll(() => server.close());

const replies = (change: Readonly<Record<string, Reply>> = {}) =>
  Object.entries({
    '/points/': pointBody,
    '/gridpoints/OKX/33,35/forecast/hourly': hourlyBody([period(9), period(10), period(11)]),
    '/gridpoints/OKX/33,35/stations': stationsBody('KNYC', 'KLGA', 'KEWR', 'KJFK'),
    '/gridpoints/OKX/33,35': gridBody,
    '/stations/': observationBody(),
    ...change,
  }).sort(([a], [b]) => b.length - a.length);

function create() {
  return createNationalWeatherService({ baseUrl: server.origin, contact: 'mail@example.org' });
}

async function ask(source = create(), call: Partial<SourceCall> = {}, at: Whereabouts = where) {
  const before = server.requests.length;
  const signal = new AbortController().signal;
  const fetched = await source.fetch(at, span, { now, signal, timeoutMs: 5_000, ...call });
  const paths = server.requests.slice(before).map(({ pathname, search }) => pathname + search);
  return { fetched, paths };
}

async function read(change: Readonly<Record<string, Reply>> = {}) {
  server.answerWith(answering(replies(change)));
  const { fetched, paths } = await ask();
  if ('problem' in fetched) throw new Error(JSON.stringify(fetched));
  return { ...fetched, paths };
}

test('point, hours, grid and the nearest station are asked, and each as the service wants it', async () => {
  const { paths } = await read();
  expect(paths[0]).toBe('/points/40.7,-74');
  expect([...paths].sort()).toEqual([
    '/gridpoints/OKX/33,35',
    '/gridpoints/OKX/33,35/forecast/hourly?units=si',
    '/gridpoints/OKX/33,35/stations',
    '/points/40.7,-74',
    '/stations/KNYC/observations/latest',
  ]);
});

test('the request says who asks, and wants numbers', async () => {
  const seen: unknown[] = [];
  const answer = answering(replies());
  server.answerWith((url, response, request) => {
    seen.push([request.headers['user-agent'], request.headers['feature-flags']]);
    answer(url, response, request);
  });
  await ask();
  expect(new Set(seen.map(String))).toEqual(
    new Set(['red-sky (mail@example.org),forecast_temperature_qv, forecast_wind_speed_qv']),
  );
});

test('an hour has what the forecast says, and the amounts and gusts of the grid', async () => {
  const { reading } = await read();
  const hour = reading.hours.find(({ start }) => start === Date.parse('2026-11-22T15:00Z'));
  expect(hour).toMatchObject({
    end: Date.parse('2026-11-22T16:00Z'),
    temperature: 4,
    relativeHumidity: 84,
    dewPoint: 1.5,
    weatherCode: 80,
    cloudCover: 88,
    windSpeed: 5,
    windGust: 10,
    windDirection: 337.5,
    isDay: true,
    precipitationAmount: 0.5,
    precipitationProbability: 60,
  });
  expect(hour?.snowfallAmount).toBeCloseTo(0.2, 6);
  expect(hour?.apparentTemperature).toBeCloseTo(-1.2, 1);
  expect(reading.days).toHaveLength(1);
  expect(reading).toMatchObject({ timeZone: 'America/New_York', fetchedAt: now });
});

test('an empty period among others is left out', async () => {
  const empty = { startTime: null, endTime: null, icon: null, shortForecast: null };
  const periods = [period(9), period(10, empty), period(11)];
  const { reading } = await read({ '/gridpoints/OKX/33,35/forecast/hourly': hourlyBody(periods) });
  expect(reading.hours).toHaveLength(2);
});

test('the present is observed', async () => {
  const { reading } = await read();
  expect(reading.current).toMatchObject({
    at: Date.parse('2026-11-22T14:51Z'),
    temperature: 3.9,
    windSpeed: 4,
    windGust: undefined,
    pressure: 1018.7,
    visibility: 16_090,
    cloudCover: 75,
    weatherCode: 3,
    isDay: true,
  });
});

const cold = { temperature: quantity('degC', null) };
const old = { timestamp: '2026-11-22T13:30:00+00:00' };

test.each<[string, Readonly<Record<string, object>>, number | undefined, number]>([
  ['a station without a temperature is passed by', { KNYC: observationBody(cold) }, 3.9, 2],
  ['a report of an hour and a half ago as well', { KNYC: observationBody(old), KLGA: observationBody(cold) }, 3.9, 3],
  ['three are asked at most, then the forecast tells', { KNYC: observationBody(old), KLGA: observationBody(cold), KEWR: {} }, 4, 3],
])('%s', async (_name, stations, temperature, asked) => {
  const change = Object.entries(stations).map(([id, body]) => [`/stations/${id}/`, body] as const);
  const { reading, paths } = await read(Object.fromEntries(change));
  expect(reading.current?.temperature).toBe(temperature);
  expect(paths.filter((path) => path.startsWith('/stations/'))).toHaveLength(asked);
}); // prettier-ignore

const failing =
  (status: number): Reply =>
  (response) => {
    sendJson(response, { title: 'Unexpected Problem', status }, status);
  };

test('without grid and stations the forecast stands', async () => {
  const { reading } = await read({
    '/gridpoints/OKX/33,35': failing(500),
    '/gridpoints/OKX/33,35/stations': failing(503),
  });
  expect(reading.hours[1]).toMatchObject({
    temperature: 4,
    precipitationAmount: undefined,
    windGust: undefined,
  });
  expect(reading.current).toMatchObject({ at: Date.parse('2026-11-22T15:00Z'), temperature: 4 });
});

test('point and stations are asked for once a day, and again where the grid is new', async () => {
  server.answerWith(answering(replies()));
  const source = create();
  await ask(source);
  const second = await ask(source, { now: now + 30 * minute });
  expect([...second.paths].sort()).toEqual([
    '/gridpoints/OKX/33,35',
    '/gridpoints/OKX/33,35/forecast/hourly?units=si',
    '/stations/KNYC/observations/latest',
  ]);
  expect((await ask(source, { now: now + 1441 * minute })).paths[0]).toBe('/points/40.7,-74');
  server.answerWith(answering(replies({ '/gridpoints/OKX/33,35/forecast/hourly': failing(404) })));
  await ask(source, { now: now + 1442 * minute });
  expect((await ask(source, { now: now + 1443 * minute })).paths[0]).toBe('/points/40.7,-74');
});

test('a forecast is fresh until the service says', async () => {
  const { freshUntil } = await read({
    '/gridpoints/OKX/33,35/forecast/hourly': (response) => {
      response.setHeader('date', 'Sun, 22 Nov 2026 15:00:00 GMT');
      response.setHeader('expires', 'Sun, 22 Nov 2026 15:22:00 GMT');
      sendJson(response, hourlyBody([period(10)]));
    },
  });
  expect(freshUntil).toBe(now + 22 * minute);
});

test('a server that fails once is asked once more', async () => {
  let failures = 0;
  const { paths } = await read({
    '/gridpoints/OKX/33,35/forecast/hourly': (response) => {
      if (failures++ === 0) sendJson(response, { title: 'Unexpected Problem' }, 500);
      else sendJson(response, hourlyBody([period(10)]));
    },
  });
  expect(paths.filter((path) => path.includes('hourly'))).toHaveLength(2);
});

const hourly = '/gridpoints/OKX/33,35/forecast/hourly';
const failed = (cause: string, status?: number) => ({
  problem: 'sourceFailed',
  cause,
  ...(status !== undefined && { status }),
});

test.each<[string, Readonly<Record<string, Reply>>, object]>([
  ['a point outside of the US', { '/points/': (response) => { sendJson(response, invalidPoint, 404); } }, { problem: 'weatherMissing' }],
  ['a point that fails twice', { '/points/': failing(500) }, failed('status', 500)],
  ['a point of another place', { '/points/': { ...pointBody, geometry: { coordinates: [-90, 30] } } }, failed('malformed')],
  ['a grid that leads elsewhere', { '/points/': { ...pointBody, properties: { gridId: '../x', gridX: 1, gridY: 2 } } }, failed('malformed')],
  ['hours that fail twice', { [hourly]: failing(503) }, failed('status', 503)],
  ['too many requests', { [hourly]: (response) => { response.setHeader('retry-after', '5'); sendJson(response, {}, 429); } }, { ...failed('status', 429), retryAfter: 5_000 }],
  ['who asks is turned down', { '/points/': failing(403) }, failed('status', 403)],
  ['an HTML page', { [hourly]: (response) => response.end('<html></html>') }, failed('notJson', 200)],
  ['no hours', { [hourly]: hourlyBody([]) }, failed('malformed')],
  ['hours that know nothing', { [hourly]: hourlyBody([period(9, { temperature: null })]) }, failed('malformed')],
  ['hours without times', { [hourly]: hourlyBody([period(9, { startTime: null, endTime: null })]) }, failed('malformed')],
  ['another document', { [hourly]: { periods: [] } }, failed('malformed')],
])('%s', async (_name, change, expected) => {
  server.answerWith(answering(replies(change)));
  expect((await ask()).fetched).toEqual(expected);
}); // prettier-ignore

test('all of it ends by one deadline', async () => {
  const silent: Answer = () => undefined;
  server.answerWith(silent);
  const { fetched } = await ask(create(), { timeoutMs: 30 });
  expect(fetched).toEqual({ problem: 'sourceFailed', cause: 'timeout' });
});

test.each<[string, Partial<Whereabouts>, boolean]>([
  ['the US', { country: 'US' }, true],
  ['Guam, by its country', { country: 'GU', latitude: 13.4, longitude: 144.8 }, true],
  ['Toronto, by its country', { country: 'CA', latitude: 43.7, longitude: -79.4 }, false],
  ['Honolulu, by its position', { latitude: 21.3, longitude: -157.9 }, true],
  ['Oslo, by its position', { latitude: 59.9, longitude: 10.7 }, false],
])('coverage of %s: %s', (_name, at, covered) => {
  expect(create().covers({ latitude: 40.7, longitude: -74, timeZone: 'UTC', ...at }, span)).toBe(
    covered,
  );
  expect(create().costOf(span)).toBe(3);
});
