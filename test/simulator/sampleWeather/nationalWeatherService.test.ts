import * as v from 'valibot';
import { weatherAt } from '../../../simulator/sampleWeather/weatherAt.ts';
import { november, startService, type Service } from './support.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const headers = { 'user-agent': '(red-sky, someone@example.org)' };
const [latitude, longitude] = [47.6, -122.3];

const Point = v.object({
  properties: v.object({
    gridId: v.string(),
    forecastHourly: v.string(),
    observationStations: v.string(),
    timeZone: v.string(),
  }),
});
const Quantity = v.object({ unitCode: v.string(), value: v.nullable(v.number()) });
const Period = v.object({
  startTime: v.string(),
  endTime: v.string(),
  isDaytime: v.boolean(),
  temperature: v.pipe(v.number(), v.integer()),
  temperatureUnit: v.string(),
  probabilityOfPrecipitation: Quantity,
  dewpoint: Quantity,
  windSpeed: v.string(),
  windDirection: v.string(),
  shortForecast: v.string(),
});
const Hourly = v.object({
  geometry: v.object({ coordinates: v.array(v.array(v.tuple([v.number(), v.number()]))) }),
  properties: v.object({ periods: v.array(Period) }),
});
const Flagged = v.object({
  properties: v.object({
    periods: v.array(v.object({ temperature: Quantity, windSpeed: Quantity })),
  }),
});
const Stations = v.object({
  features: v.array(v.object({ properties: v.object({ stationIdentifier: v.string() }) })),
});
const Observation = v.object({
  properties: v.looseObject({ timestamp: v.string(), temperature: Quantity, windSpeed: Quantity }),
});

async function read<const Schema extends v.GenericSchema>(schema: Schema, url: string) {
  return v.parse(schema, await (await fetch(url, { headers })).json());
}
async function readPoint() {
  const { properties } = await read(Point, `${service.url}/points/${latitude},${longitude}`);
  return properties;
}

test('a point leads to its hours', async () => {
  const point = await readPoint();
  expect(point.timeZone).toBe('America/Los_Angeles');
  const { geometry, properties } = await read(Hourly, `${point.forecastHourly}?units=si`);
  const [corners = []] = geometry.coordinates;
  expect(corners[0]).toEqual(corners.at(-1));
  expect(Math.min(...corners.map(([east]) => east))).toBeLessThan(longitude);
  expect(Math.max(...corners.map(([, north]) => north))).toBeGreaterThan(latitude);
  expect(properties.periods).toHaveLength(156);
  expect(properties.periods[0]?.startTime).toBe('2026-11-22T11:00:00-08:00');
  for (const period of properties.periods) {
    const moment = weatherAt(latitude, longitude, Date.parse(period.startTime));
    const later = weatherAt(latitude, longitude, Date.parse(period.endTime));
    expect(later.instant - moment.instant).toBe(3_600_000);
    expect(Math.abs(period.temperature - moment.temperature)).toBeLessThanOrEqual(0.5);
    expect(period.probabilityOfPrecipitation.value).toBe(later.precipitationProbability);
    expect(period.windSpeed).toBe(`${Math.round(moment.windSpeed * 3.6)} km/h`);
    expect(period.temperatureUnit).toBe('C');
  }
});

test('its usual units are those of the US, but for the dew point', async () => {
  const { forecastHourly } = await readPoint();
  const [metric, usual] = await Promise.all([
    read(Hourly, `${forecastHourly}?units=si`),
    read(Hourly, forecastHourly),
  ]);
  const [one, other] = [metric.properties.periods[0], usual.properties.periods[0]];
  expect(other?.temperatureUnit).toBe('F');
  expect(((other?.temperature ?? 0) - 32) / 1.8).toBeCloseTo(one?.temperature ?? NaN, -1);
  expect(other?.windSpeed).toMatch(/^\d+ mph$/);
  expect(other?.dewpoint).toEqual(one?.dewpoint);
  const flagged = await fetch(forecastHourly, {
    headers: { ...headers, 'feature-flags': 'forecast_temperature_qv, forecast_wind_speed_qv' },
  });
  const { properties } = v.parse(Flagged, await flagged.json());
  expect(properties.periods[0]?.temperature.unitCode).toBe('wmoUnit:degC');
  expect(properties.periods[0]?.windSpeed.unitCode).toBe('wmoUnit:km_h-1');
});

test('hours keep their offset across a change of the clocks', async () => {
  const autumn = await startService({ now: () => Date.UTC(2026, 9, 31, 20) });
  const { properties: point } = await read(Point, `${autumn.url}/points/${latitude},${longitude}`);
  const { properties } = await read(Hourly, point.forecastHourly);
  const offsets = properties.periods.map(({ startTime }) => startTime.slice(-6));
  expect([...new Set(offsets)]).toEqual(['-07:00', '-08:00']);
  await autumn.close();
});

test('a point leads to stations and what they measured last', async () => {
  const { observationStations } = await readPoint();
  const { features } = await read(Stations, observationStations);
  expect(features).toHaveLength(2);
  const id = features[0]?.properties.stationIdentifier ?? '';
  const { properties } = await read(
    Observation,
    `${service.url}/stations/${id}/observations/latest`,
  );
  const at = Date.parse(properties.timestamp);
  expect(november - at).toBeLessThan(75 * 60_000);
  expect(properties.temperature.value).toBeCloseTo(weatherAt(latitude, longitude, at).temperature, 1); // prettier-ignore
  expect(properties).toHaveProperty('precipitationLast3Hours.value', null);
});

test('refusals are problem documents', async () => {
  const abroad = await fetch(`${service.url}/points/51.5074,-0.1278`, { headers });
  expect(abroad.status).toBe(404);
  expect(abroad.headers.get('content-type')).toBe('application/problem+json');
  expect(await abroad.json()).toMatchObject({
    type: 'https://api.weather.gov/problems/InvalidPoint',
    title: 'Data Unavailable For Requested Point',
    status: 404,
  });
  const nowhere = await fetch(`${service.url}/stations/KNYC/observations/latest`, { headers });
  expect(nowhere.status).toBe(404);
  const tooExact = await fetch(`${service.url}/points/47.60001,-122.30`, {
    headers,
    redirect: 'manual',
  });
  expect([tooExact.status, tooExact.headers.get('location')]).toEqual([
    301,
    `${service.url}/points/47.6,-122.3`,
  ]);
});
