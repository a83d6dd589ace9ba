import * as fc from 'fast-check';

import { forecastCodec } from '../../../lambda/weather/keeping/forecastCodec.ts';
import { airCodec, seaCodec } from '../../../lambda/weather/keeping/hoursCodec.ts';
import { packReading, unpackReading } from '../../../lambda/weather/keeping/pack.ts';
import { createOpenMeteo } from '../../../lambda/weather/openMeteo/openMeteo.ts';
import { openMeteoEndpoints } from '../../../lambda/weather/openMeteo/endpoints.ts';
import type { Fetched } from '../../../lambda/weather/source.ts';
import { localDate } from '../../../lambda/time/localDate.ts';
import { november, places, startService } from '../../simulator/sampleWeather/support.ts';
import type { Service } from '../../simulator/sampleWeather/support.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const [latitude, longitude] = places.Bergen;
const where = { latitude, longitude, timeZone: 'Europe/Oslo' };
const call = { now: november, signal: new AbortController().signal, timeoutMs: 10_000 };
const openMeteo = () =>
  createOpenMeteo({ ...openMeteoEndpoints({ baseUrl: service.url }), isSample: true });

function readingOf<Reading>(fetched: Fetched<Reading>): Reading {
  if (!('reading' in fetched)) throw new Error(JSON.stringify(fetched));
  return fetched.reading;
}

/** Packing rounds to thousandths. */
function rounded(reading: unknown): unknown {
  const text = JSON.stringify(reading, (_key, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 1000) / 1000 : value,
  );
  return JSON.parse(text);
}

test.each([
  ['eight days', { kind: 'ahead', days: 8 }, 20],
  ['sixteen days', { kind: 'ahead', days: 16 }, 40],
  ['ten years of days', { kind: 'archiveDays', first: localDate(2016, 1, 1), last: localDate(2025, 12, 31) }, 100],
] as const)('%s come back as they were, within %p KB', async (_name, span, kilobytes) => {
  const forecast = readingOf(await openMeteo().forecast.fetch(where, span, call));
  const body = await packReading(forecast, forecastCodec);
  expect(body.length).toBeLessThan(kilobytes * 1000);
  const read = await unpackReading(body, forecastCodec);
  expect(rounded(read)).toEqual(rounded(forecast));
  // What is not known is undefined, as it was, and not null.
  expect(JSON.stringify(read)).not.toContain('null');
}); // prettier-ignore

test('air and sea come back as they were', async () => {
  const air = readingOf(await openMeteo().air.fetch(where, 'air', call));
  const sea = readingOf(await openMeteo().sea.fetch(where, 'sea', call));
  const packedAir = await packReading(air, airCodec);
  const packedSea = await packReading(sea, seaCodec);
  expect(rounded(await unpackReading(packedAir, airCodec))).toEqual(rounded(air));
  expect(rounded(await unpackReading(packedSea, seaCodec))).toEqual(rounded(sea));
  expect(Math.max(packedAir.length, packedSea.length)).toBeLessThan(20_000);
});

test('what is damaged anywhere is not read otherwise than it was, and nothing throws', async () => {
  const span = { kind: 'ahead', days: 8 } as const;
  const body = await packReading(
    readingOf(await openMeteo().forecast.fetch(where, span, call)),
    forecastCodec,
  );
  const whole = await unpackReading(body, forecastCodec);
  const damage = fc.record({ at: fc.nat(body.length - 1), by: fc.integer({ min: 1, max: 255 }) });
  await fc.assert(
    fc.asyncProperty(damage, async ({ at, by }) => {
      const damaged = Uint8Array.from(body);
      damaged[at] = (damaged[at] ?? 0) ^ by;
      // Some bits of the last block mean nothing; the checksum guards all others.
      expect([undefined, whole]).toContainEqual(await unpackReading(damaged, forecastCodec));
    }),
    { numRuns: 200 },
  );
  expect(await unpackReading(body.slice(0, -1), forecastCodec)).toBeUndefined();
  expect(await unpackReading(body, seaCodec)).not.toEqual(expect.objectContaining({ days: [] }));
});

test.each([[{}], [[]], [null], [{ source: { name: 'Somebody', isSample: false } }]])(
  'sound bytes of another content are not read: %j',
  async (content) => {
    const body = await packReading(content, { write: (written) => written, read: () => undefined });
    expect(await unpackReading(body, forecastCodec)).toBeUndefined();
  },
);
