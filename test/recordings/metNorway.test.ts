/** What MET Norway really sent, where recordings of it are at hand: each is read as it was served. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { dewPointOf } from '../../lambda/weather/feeling.ts';
import { createMetNorway } from '../../lambda/weather/metNorway/metNorway.ts';
import { sendJson, startLoopbackServer } from '../support/loopbackServer.ts';

const folder = join(process.env['RECORDINGS'] ?? '../shared/recordings', 'met-norway');
const isPresent = existsSync(folder);
const files = isPresent ? readdirSync(folder) : [];

const recordingSchema = v.object({
  status_code: v.number(),
  headers: v.object({ Date: v.string(), Expires: v.string(), 'Last-Modified': v.string() }),
  data: v.unknown(),
});

async function receive(file: string) {
  const recording = v.parse(recordingSchema, JSON.parse(readFileSync(join(folder, file), 'utf8')));
  const [, latitude = '', longitude = ''] = /^lat([\d.-]+)lon([\d.-]+)altitude/.exec(file) ?? [];
  const where = { latitude: Number(latitude), longitude: Number(longitude), timeZone: 'UTC' };
  const server = await startLoopbackServer();
  server.answerWith((_url, response) => {
    for (const [name, value] of Object.entries(recording.headers)) response.setHeader(name, value);
    sendJson(response, recording.data, recording.status_code);
  });
  const source = createMetNorway({ baseUrl: server.origin, contact: 'mail@example.org' });
  const now = Date.parse(recording.headers.Date);
  const signal = new AbortController().signal;
  const call = { now, signal, timeoutMs: 5_000 };
  const fetched = await source.fetch(where, { kind: 'ahead', days: 16 }, call);
  await server.close();
  return { fetched, headers: recording.headers, now };
}

(isPresent ? describe : describe.skip)(`recordings in ${folder}`, () => {
  test.each(files.length > 0 ? files : ['none'])('%s', async (file) => {
    const { fetched, headers, now } = await receive(file);
    if ('problem' in fetched) throw new Error(`refused: ${JSON.stringify(fetched)}`);
    expect(fetched.freshUntil).toBe(Date.parse(headers.Expires));
    expect(fetched.lastModified).toBe(headers['Last-Modified']);
    const { hours, days, current } = fetched.reading;
    process.stdout.write(`${file}: ${hours.length} rows, ${days.length} days, code ${current?.weatherCode ?? '?'}\n`); // prettier-ignore
    // Eighty-two steps, the last without a length.
    expect(hours).toHaveLength(81);
    expect(days.every(({ sunrise, sunset }) => (sunset ?? 0) > (sunrise ?? 0))).toBe(true);
    expect(Math.abs((current?.at ?? 0) - now)).toBeLessThanOrEqual(30 * 60_000);
    let previous = -Infinity;
    for (const hour of hours) {
      expect(hour.start).toBeGreaterThanOrEqual(previous);
      previous = hour.end;
      expect(hour.weatherCode).toBeDefined();
      expect(hour.precipitationAmount).toBeDefined();
      expect(hour.snowfallAmount).toBe(0);
      // Summer in London, Beijing and New York.
      expect(hour.temperature).toBeGreaterThan(10);
      expect(hour.temperature).toBeLessThan(39);
      const { temperature = NaN, apparentTemperature = NaN, dewPoint = NaN } = hour;
      expect(Math.abs(apparentTemperature - temperature)).toBeLessThan(8);
      expect(dewPoint).toBeLessThanOrEqual(temperature + 0.1);
    }
  });

  test('the complete document knows UV, and its dew points are those we would work out', async () => {
    const { fetched } = await receive(files.find((file) => file.includes('complete')) ?? '');
    const hours = 'problem' in fetched ? [] : fetched.reading.hours;
    expect(hours.some(({ uvIndex = 0 }) => uvIndex > 3)).toBe(true);
    for (const { temperature, relativeHumidity, dewPoint = NaN } of hours) {
      const workedOut = dewPointOf(temperature, relativeHumidity) ?? NaN;
      expect(Math.abs(dewPoint - workedOut)).toBeLessThan(0.3);
    }
  });
});
