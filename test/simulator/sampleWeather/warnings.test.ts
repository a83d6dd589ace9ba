/** The made-up warnings: each dialect as its adapter reads it, and never without the weather that is warned of. */

import { createBrightSky } from '../../../lambda/weather/brightSky/brightSky.ts';
import { createMetAlerts } from '../../../lambda/weather/metAlerts/metAlerts.ts';
import { createAlerts } from '../../../lambda/weather/nationalWeatherService/alerts.ts';
import type { WarningSource } from '../../../lambda/weather/source.ts';
import {
  startSampleWeather,
  type SampleWeather,
} from '../../../simulator/sampleWeather/startSampleWeather.ts';
import { dangersAt } from '../../../simulator/sampleWeather/warnings/dangersAt.ts';
import { weatherAt } from '../../../simulator/sampleWeather/weatherAt.ts';

const hour = 3_600_000;
let now = 0;
let sample: SampleWeather;
beforeAll(async () => {
  sample = await startSampleWeather({ now: () => now, search: () => [] });
});
afterAll(() => sample.close());

const contact = 'nobody@localhost';
const places = {
  Hamburg: [53.55, 9.99],
  Bergen: [60.39, 5.32],
  Boston: [42.36, -71.06],
  Tokyo: [35.69, 139.69],
} as const;
const sources = {
  Hamburg: () => createBrightSky({ baseUrl: sample.url }),
  Bergen: () => createMetAlerts({ baseUrl: sample.url, contact }),
  Boston: () => createAlerts({ baseUrl: sample.url, contact }),
} as const;
/** Every third day of a year. */
const year = Array.from({ length: 122 }, (_, index) => Date.UTC(2026, 9, 1, 8) + index * 72 * hour);

function fetchFrom(source: WarningSource, [latitude, longitude]: readonly [number, number]) {
  const call = { now, signal: new AbortController().signal, timeoutMs: 5_000 };
  return source.fetch({ latitude, longitude, timeZone: 'UTC' }, 'warnings', call);
}

test.each(['Hamburg', 'Bergen', 'Boston'] as const)(
  '%s: what is warned of is what its service tells, all year',
  async (name) => {
    const [latitude, longitude] = places[name];
    let told = 0;
    for (now of year) {
      const dangers = dangersAt(latitude, longitude, now);
      const fetched = await fetchFrom(sources[name](), places[name]);
      if (!('reading' in fetched)) throw new Error(`${name} was not read: ${fetched.problem}.`);
      const spans = fetched.reading.map(({ onset, end }) => `${onset} ${end ?? ''}`).sort();
      const expected = dangers
        .filter(({ kind }) => name !== 'Bergen' || (kind !== 'heat' && kind !== 'cold'))
        .map(({ onset, end }) => `${onset} ${end}`);
      expect(spans).toEqual(expected.sort());
      told += spans.length;
    }
    expect(told).toBeGreaterThan(8);
  },
);

test('a warning is sent before its weather and stays as it is until that is over', () => {
  const [latitude, longitude] = places.Hamburg;
  const known = new Map<string, string>();
  for (let at = year[0] ?? 0; at < (year[40] ?? 0); at += 6 * hour) {
    for (const danger of dangersAt(latitude, longitude, at)) {
      const { id, ...told } = danger;
      const before = known.get(id);
      if (before !== undefined) expect(JSON.stringify(told)).toBe(before);
      known.set(id, JSON.stringify(told));
      expect(danger.onset).toBeLessThan(danger.end);
    }
  }
  expect(known.size).toBeGreaterThan(5);
});

test('where gusts are warned of, they blow', () => {
  const [latitude, longitude] = places.Bergen;
  const gales = year.flatMap((at) =>
    dangersAt(latitude, longitude, at).filter(({ kind }) => kind === 'wind'),
  );
  expect(gales.length).toBeGreaterThan(5);
  for (const { onset, end } of gales) {
    expect(weatherAt(latitude, longitude, onset + hour).windGust).toBeGreaterThanOrEqual(17.2);
    expect(weatherAt(latitude, longitude, end).windGust).toBeGreaterThanOrEqual(17.2);
  }
});

test.each([
  ['Bright Sky', 'Hamburg', 'weatherMissing'],
  ['the National Weather Service', 'Boston', 'weatherMissing'],
] as const)('%s does not know Tokyo', async (_, name, problem) => {
  [now = 0] = year;
  expect(await fetchFrom(sources[name](), places.Tokyo)).toEqual({ problem });
});

test('who does not say who they are is refused where the real service refuses', async () => {
  const ask = (path: string) => fetch(`${sample.url}${path}`, { headers: { 'user-agent': '' } });
  const paths = [
    '/weatherapi/metalerts/2.0/current.json?lat=60&lon=5',
    '/alerts/active?point=42.36,-71.06',
    '/alerts?lat=53.55&lon=9.99',
  ];
  expect(await Promise.all(paths.map(async (path) => (await ask(path)).status))).toEqual([
    403, 403, 200,
  ]);
});
