/** A keeper for each kind of reading, with the sources that know it, the best first. */

import { limitConcurrency } from '../support/limitConcurrency.ts';
import type { ForecastSpan } from './forecastSpan.ts';
import { forecastCodec } from './keeping/forecastCodec.ts';
import { airCodec, seaCodec } from './keeping/hoursCodec.ts';
import { createKeeper } from './keeping/keeper.ts';
import type { KeeperPorts } from './keeping/keeper.ts';
import { lateSource } from './keeping/lateSource.ts';
import type { LateSource } from './keeping/lateSource.ts';
import { createOpenMeteo } from './openMeteo/openMeteo.ts';
import type { OpenMeteoConfig } from './openMeteo/openMeteo.ts';
import type { OtherSources } from './otherSources.ts';
import type { Source } from './source.ts';
import type { AirForecast, Forecast, SeaForecast } from './weather.ts';

export interface SourcesConfig {
  readonly openMeteo: Omit<OpenMeteoConfig, 'isSample'>;
  readonly otherSources: OtherSources;
  /** All of them serve made-up weather. */
  readonly isSample: boolean;
}

/** The public service runs one request of an address at a time and queues five. */
const mostAtOnce = 2;
/** Bytes that a row takes in memory, measured. */
const rowBytes = 600;
/** Of a container: some 45 places' forecasts of eight days, or two places' ten years of days; as many places' air and sea. */
const mostBytes = { forecast: 6_000_000, air: 1_500_000, sea: 1_500_000 };

export function createKeepers(config: SourcesConfig, ports: KeeperPorts) {
  const { isSample } = config;
  const openMeteo = createOpenMeteo({ ...config.openMeteo, isSample });
  const inTurn = limitConcurrency(mostAtOnce);
  const atOnce = <Wanted, Reading>(
    source: Source<Wanted, Reading>,
  ): LateSource<Wanted, Reading> => {
    const limited: typeof source = {
      ...source,
      fetch: (where, wanted, call) => inTurn(() => source.fetch(where, wanted, call)),
    };
    return { name: source.name, load: () => Promise.resolve(limited) };
  };
  const byHours = ({ hours }: AirForecast | SeaForecast) => hours.length * rowBytes;
  return {
    forecast: createKeeper<ForecastSpan, Forecast>(
      {
        kind: 'forecast',
        sources: [atOnce(openMeteo.forecast), ...otherForecasts(config)],
        codec: forecastCodec,
        bytesOf: ({ hours, days }) => (hours.length + days.length / 3) * rowBytes,
        mostBytes: mostBytes.forecast,
      },
      ports,
    ),
    air: createKeeper<'air', AirForecast>(
      {
        kind: 'air',
        sources: [atOnce(openMeteo.air)],
        codec: airCodec,
        bytesOf: byHours,
        mostBytes: mostBytes.air,
      },
      ports,
    ),
    sea: createKeeper<'sea', SeaForecast>(
      {
        kind: 'sea',
        sources: [atOnce(openMeteo.sea)],
        codec: seaCodec,
        bytesOf: byHours,
        mostBytes: mostBytes.sea,
      },
      ports,
    ),
  };
}

/** Loaded when Open-Meteo fails or is late: most containers never ask them. */
function otherForecasts({
  otherSources,
  isSample,
}: SourcesConfig): readonly LateSource<ForecastSpan, Forecast>[] {
  const { metNorway, nationalWeatherService, pirateWeather } = otherSources;
  return [
    metNorway &&
      lateSource('MET Norway', async () => {
        const { createMetNorway } = await import('./metNorway/metNorway.ts');
        return createMetNorway({ ...metNorway, isSample });
      }),
    nationalWeatherService &&
      lateSource('National Weather Service', async () => {
        const { createNationalWeatherService } =
          await import('./nationalWeatherService/nationalWeatherService.ts');
        return createNationalWeatherService({ ...nationalWeatherService, isSample });
      }),
    pirateWeather &&
      lateSource('Pirate Weather', async () => {
        const { createPirateWeather } = await import('./pirateWeather/pirateWeather.ts');
        return createPirateWeather({ ...pirateWeather, isSample });
      }),
  ].filter((source) => source !== undefined);
}
