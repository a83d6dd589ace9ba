/** The same hours of the same sample atmosphere, told by Open-Meteo and by MET Norway, read into the same Forecast. */

import { openMeteoEndpoints } from '../../lambda/weather/openMeteo/endpoints.ts';
import { readForecast } from '../../lambda/weather/openMeteo/readForecast.ts';
import { forecastUrl } from '../../lambda/weather/openMeteo/requestUrls.ts';
import { createMetNorway } from '../../lambda/weather/metNorway/metNorway.ts';
import type { Forecast, HourWeather } from '../../lambda/weather/weather.ts';
import { timeZoneOf } from '../../simulator/sampleWeather/timeZones.ts';
import {
  november,
  places,
  startService,
  type PlaceName,
  type Service,
} from '../simulator/sampleWeather/support.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

/** How far the two may be apart: half of the last digit that each writes, and what one works out for itself. */
const tolerances = [
  ['temperature', 0.11],
  // MET Norway tells none: ours is worked out without the sun, which adds up to two degrees to Open-Meteo's.
  ['apparentTemperature', 3],
  ['relativeHumidity', 0.6],
  ['dewPoint', 0.11],
  ['cloudCover', 0.6],
  ['pressure', 0.11],
  ['windSpeed', 0.11],
  ['windGust', 0.11],
  ['windDirection', 0.6],
  ['precipitationAmount', 0.11],
  ['precipitationProbability', 0.5],
  // From the share of snow that a symbol names, where Open-Meteo tells the amount.
  ['snowfallAmount', 0.15],
  // The clear sky's, thinned out by clouds after a formula of our own.
  ['uvIndex', 1],
] as const satisfies readonly (readonly [keyof HourWeather, number])[];

async function readBoth(name: PlaceName): Promise<readonly [Forecast, Forecast]> {
  const [latitude, longitude] = places[name];
  const where = { latitude, longitude, timeZone: timeZoneOf(latitude, longitude) };
  const source = { name: 'sample weather', isSample: true } as const;
  const url = forecastUrl(openMeteoEndpoints({ baseUrl: service.url }), where, 16);
  const body: unknown = await (await fetch(url)).json();
  const openMeteo = readForecast(body, { source, fetchedAt: november, timeZone: where.timeZone });
  const metNorway = await createMetNorway({
    baseUrl: service.url,
    contact: 'someone@example.org',
    isSample: true,
  }).fetch(
    where,
    { kind: 'ahead', days: 8 },
    { now: november, signal: new AbortController().signal, timeoutMs: 60_000 },
  );
  if ('problem' in openMeteo || 'problem' in metNorway)
    throw new Error(JSON.stringify([openMeteo, metNorway]).slice(0, 300));
  return [openMeteo, metNorway.reading];
}

test.each(['Oslo', 'Tromsø', 'London', 'Singapore', 'New York', 'Sydney', 'Yakutsk', 'Nairobi'] as const)(
  'both tell the same of %s',
  async (name) => {
    const [openMeteo, metNorway] = await readBoth(name);
    const byStart = new Map(openMeteo.hours.map((hour) => [hour.start, hour]));
    const hours = metNorway.hours.filter(({ start, end }) => end - start === 3_600_000);
    expect(hours).toHaveLength(59);
    const apart = hours.flatMap((hour) => {
      return tolerances.flatMap(([measure, tolerance]) => {
        // MET Norway tells with an instant the gusts until then, Open-Meteo with an hour those within.
        const earlier = measure === 'windGust' ? 3_600_000 : 0;
        const [one, other] = [byStart.get(hour.start - earlier)?.[measure], hour[measure]];
        // What one of them does not tell is not compared: gusts outside the north, sun far ahead.
        if (other === undefined) return [];
        const distance = Math.abs((one ?? NaN) - other);
        return distance <= tolerance ? [] : [`${measure} ${String(one)} and ${other}`];
      });
    });
    expect(apart).toEqual([]);
  },
); // prettier-ignore
