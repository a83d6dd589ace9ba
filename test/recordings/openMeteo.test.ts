/** What Open-Meteo really sent, where recordings of it are at hand: each is read, or refused with its reason. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { fetchJson } from '../../lambda/support/http.ts';
import { readAir } from '../../lambda/weather/openMeteo/readAir.ts';
import { readForecast } from '../../lambda/weather/openMeteo/readForecast.ts';
import { readSea } from '../../lambda/weather/openMeteo/readSea.ts';
import { startLoopbackServer } from '../support/loopbackServer.ts';

const folder = join(process.env['RECORDINGS'] ?? '../shared/recordings', 'open-meteo');
const isPresent = existsSync(folder);
const files = isPresent
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /(?<!\.http)\.(json|txt)$/.test(name),
    )
  : [];

const origin = {
  source: { name: 'Open-Meteo', isSample: false },
  fetchedAt: 0,
  timeZone: 'UTC',
} as const;

const refusals: readonly (readonly [RegExp, RegExp])[] = [
  [/geocoding/, /utc_offset_seconds is not what it should be/],
  [/error_invalid_coords/, /status 400, "Latitude must be in range of -90 to 90°. Given: …."/],
  [/not_covered/, /are not JSON/],
  // A document of quarter hours alone, which nobody here asks for.
  [/minutely_15/, /neither current, hourly nor daily values/],
];

const exchangeSchema = v.object({ response: v.object({ status: v.number() }) });

/** The recorded status, or 200 where only the body was kept. */
function statusOf(file: string): number {
  const beside = join(folder, file.replace('.body.json', '.http.json'));
  if (!beside.endsWith('.http.json')) return 200;
  return v.parse(exchangeSchema, JSON.parse(readFileSync(beside, 'utf8'))).response.status;
}

function read(file: string, json: unknown) {
  if (file.includes('air_quality')) return readAir(json, origin);
  if (file.includes('marine')) return readSea(json, origin);
  return readForecast(json, origin);
}

type Reading = Exclude<ReturnType<typeof read>, { problem: 'refused' }>;

async function receive(file: string): Promise<Reading | string> {
  const server = await startLoopbackServer();
  server.answerWith((_url, response) => {
    response.writeHead(statusOf(file)).end(readFileSync(join(folder, file)));
  });
  const request = { signal: new AbortController().signal, timeoutMs: 5_000, apiName: 'Open-Meteo' };
  const result = await fetchJson(new URL(server.origin), request);
  await server.close();
  if (!result.ok) return result.problem.detail;
  const reading = read(file, result.json);
  return 'problem' in reading ? reading.reason : reading;
}

function describeReading(reading: Reading): string {
  const days = 'days' in reading ? reading.days.length : 0;
  const current = 'current' in reading ? reading.current : undefined;
  const present =
    current === undefined ? 'no present' : `present, code ${current.weatherCode ?? '?'}`;
  return `${reading.hours.length} hours, ${days} days, ${present}`;
}

(isPresent ? describe : describe.skip)(`recordings in ${folder}`, () => {
  const table: string[] = [];
  afterAll(() => process.stdout.write(`${table.sort().join('\n')}\n`));

  test.each(files.length > 0 ? files : ['none'])('%s', async (file) => {
    const reading = await receive(file);
    const told = typeof reading === 'string' ? `refused: ${reading}` : describeReading(reading);
    table.push(`${file.padEnd(52)} ${told}`);
    const expected = refusals.find(([name]) => name.test(file))?.[1];
    if (expected !== undefined) {
      expect(told).toMatch(expected);
      return;
    }
    if (typeof reading === 'string') throw new Error(told);
    const rows = [...reading.hours, ...('days' in reading ? reading.days : [])];
    const current = 'current' in reading ? reading.current : undefined;
    // The marine recording has a present and days alone, and of the sea only hours are read.
    if (!file.includes('marine')) expect(rows.length + (current ? 1 : 0)).toBeGreaterThan(0);
    for (const row of current ? [...rows, current] : rows) {
      const { temperature, windGust, visibility } = {
        temperature: 0,
        windGust: 0,
        visibility: 0,
        ...row,
      };
      // All of these are of places and days without extremes.
      expect(Math.abs(temperature ?? 0)).toBeLessThan(35);
      expect(windGust ?? 0).toBeLessThan(25);
      expect(visibility ?? 0).toBeLessThan(70_000);
    }
  });
});
