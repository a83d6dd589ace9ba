/** Which service warns for which countries (ISO 3166-1 alpha-2), so that no other need be loaded. */
export const warningCountries = {
  /** The states and the territories that the service has offices for. */
  nationalWeatherService: ['US', 'PR', 'VI', 'GU', 'MP', 'AS'],
  /** The German weather service's warnings. */
  brightSky: ['DE'],
  /** Svalbard and Jan Mayen as well. */
  metAlerts: ['NO', 'SJ'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type WarningService = keyof typeof warningCountries;

export function warnsFor(service: WarningService, country: string | undefined): boolean {
  const countries: readonly string[] = warningCountries[service];
  return country !== undefined && countries.includes(country);
}
