import { readConfig } from '../../lambda/config.ts';
import { createDependencies } from '../../lambda/dependencies.ts';
import { createLog } from '../../lambda/support/log.ts';
import { horizons } from '../../lambda/weather/forecastSpan.ts';
import { forecastCodec } from '../../lambda/weather/keeping/forecastCodec.ts';
import { packReading, unpackReading } from '../../lambda/weather/keeping/pack.ts';
import { openMeteoEndpoints } from '../../lambda/weather/openMeteo/endpoints.ts';
import { readForecast } from '../../lambda/weather/openMeteo/readForecast.ts';
import { forecastUrl } from '../../lambda/weather/openMeteo/requestUrls.ts';
import { gazetteerFile } from '../../simulator/gazetteerFile.ts';
import { startUpstream } from '../../tools/upstream/startUpstream.ts';
import type { Figure, Say } from '../figure.ts';
import { medianOf, round } from '../statistics.ts';

const rounds = 21;
const readsPerRound = 300;
const oslo = { latitude: 59.91, longitude: 10.75, timeZone: 'Europe/Oslo' };

/** Reading a forecast that the container keeps, against parsing the JSON that it came as into a forecast. */
export async function measureCached(say: Say): Promise<readonly Figure[]> {
  const upstream = await startUpstream();
  const config = readConfig({ ...upstream.environment, GAZETTEER_FILE: gazetteerFile });
  const log = createLog('SILENT', () => undefined);
  const { readWeather } = createDependencies(config, log, () => Date.now());
  const now = Date.now();
  const { signal } = new AbortController();
  const read = () =>
    readWeather(
      {
        place: { ...oslo, name: 'Oslo', hasNamesakes: false },
        period: { from: now, to: now + 3_600_000, timeZone: oslo.timeZone },
        needs: ['forecast'],
        now,
      },
      signal,
    );
  const first = await read();
  if ('problem' in first || first.forecast === undefined) throw new Error('There is no forecast.');
  const { forecast } = first;
  const url = forecastUrl(
    openMeteoEndpoints({ baseUrl: upstream.environment['OPEN_METEO_URL'] ?? '' }),
    oslo,
    horizons[0],
  );
  const body = await (await fetch(url)).text();
  const packed = await packReading(forecast, forecastCodec);
  const origin = { source: forecast.source, fetchedAt: now, timeZone: oslo.timeZone };
  const parse = () => Promise.resolve(readForecast(JSON.parse(body), origin));
  const unpack = () => unpackReading(packed, forecastCodec);
  const spent: Record<'read' | 'parse' | 'unpack', number[]> = { read: [], parse: [], unpack: [] };
  for (let count = 0; count < rounds; count++) {
    spent.read.push(await processorTime(read));
    spent.parse.push(await processorTime(parse));
    spent.unpack.push(await processorTime(unpack));
  }
  await upstream.close();
  const [kept, parsed, unpacked] = [spent.read, spent.parse, spent.unpack].map(medianOf);
  say(
    `  kept ${round(kept ?? NaN)} µs, from the shared tier ${round(unpacked ?? NaN)} µs (${packed.byteLength} B), parsed ${round(parsed ?? NaN)} µs (${body.length} B)`,
  );
  const value = round((kept ?? NaN) / (parsed ?? NaN));
  return [{ figure: 'cached', value, limit: 0.1, unit: '× parsing the JSON' }];
}

/** Microseconds of all threads, for one of many. */
async function processorTime(run: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  for (let count = 0; count < readsPerRound; count++) await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / readsPerRound;
}
