import type { OtherSources } from '../otherSources.ts';
import type { WarningSource } from '../source.ts';
import type { SourceName } from '../weather.ts';
import { warningServices, warnsFor } from './warningServices.ts';

/** A service that warns for a country; only the one that is asked is loaded. */
export interface CoveringService {
  readonly name: SourceName;
  /** As it is spoken. */
  readonly issuer: string;
  readonly load: () => Promise<WarningSource>;
}

/** Undefined where no service that may be asked warns for the country. */
export function findWarningSource(
  country: string | undefined,
  { nationalWeatherService, brightSky, metNorway }: OtherSources,
): CoveringService | undefined {
  if (nationalWeatherService !== undefined && warnsFor('nationalWeatherService', country))
    return {
      ...warningServices.nationalWeatherService,
      load: async () =>
        (await import('../nationalWeatherService/alerts.ts')).createAlerts(nationalWeatherService),
    };
  if (brightSky !== undefined && warnsFor('brightSky', country))
    return {
      ...warningServices.brightSky,
      load: async () => (await import('../brightSky/brightSky.ts')).createBrightSky(brightSky),
    };
  if (metNorway !== undefined && warnsFor('metAlerts', country))
    return {
      ...warningServices.metAlerts,
      load: async () => (await import('../metAlerts/metAlerts.ts')).createMetAlerts(metNorway),
    };
  return undefined;
}
