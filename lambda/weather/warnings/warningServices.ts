/** Who warns where, so that no other service need be loaded. */

import type { SourceName } from '../weather.ts';

interface WarningServiceFacts {
  readonly name: SourceName;
  /** As it is spoken. */
  readonly issuer: string;
  /** ISO 3166-1 alpha-2 */
  readonly countries: readonly string[];
}

export const warningServices = {
  /** For the states and the territories that it has offices for. */
  nationalWeatherService: {
    name: 'National Weather Service',
    issuer: 'the National Weather Service',
    countries: ['US', 'PR', 'VI', 'GU', 'MP', 'AS'],
  },
  brightSky: { name: 'Bright Sky', issuer: 'the German Weather Service', countries: ['DE'] },
  /** For Svalbard and Jan Mayen as well. */
  metAlerts: { name: 'MET Norway', issuer: 'MET Norway', countries: ['NO', 'SJ'] },
} as const satisfies Readonly<Record<string, WarningServiceFacts>>;

export type WarningService = keyof typeof warningServices;

export function warnsFor(service: WarningService, country: string | undefined): boolean {
  const { countries }: WarningServiceFacts = warningServices[service];
  return country !== undefined && countries.includes(country);
}
