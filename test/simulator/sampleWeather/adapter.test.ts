import { localDate, millisecondsPerHour } from '../../../lambda/time/localDate.ts';
import { openMeteoEndpoints } from '../../../lambda/weather/openMeteo/endpoints.ts';
import { createOpenMeteo } from '../../../lambda/weather/openMeteo/openMeteo.ts';
import type { WeatherService } from '../../../lambda/weather/weatherService.ts';
import { weatherAt } from '../../../simulator/sampleWeather/weatherAt.ts';
import { collectLog } from '../../support/collectLog.ts';
import { november, places, startService, type Service } from './support.ts';

let service: Service;
let weather: WeatherService;
beforeAll(async () => {
  service = await startService();
  weather = createOpenMeteo({
    ...openMeteoEndpoints({ baseUrl: service.url }),
    isSample: true,
    log: collectLog().log,
  });
});
afterAll(() => service.close());

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
    const forecast = await weather.fetchForecast(at(place, timeZone), november, {
      kind: 'ahead',
      days: 16,
    });
    if ('problem' in forecast) throw new Error(JSON.stringify(forecast));
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
  expect(await weather.fetchAir(sydney, november)).not.toHaveProperty('problem');
  expect(await weather.fetchSea(sydney, november)).not.toHaveProperty('problem');
  const past = await weather.fetchForecast(sydney, november, {
    kind: 'archiveDays',
    first: localDate(2016, 1, 1),
    last: localDate(2025, 12, 31),
  });
  if ('problem' in past) throw new Error(JSON.stringify(past));
  expect(past.days).toHaveLength(3653);
  expect(past.days.every((day) => day.temperatureMax !== undefined)).toBe(true);
});
