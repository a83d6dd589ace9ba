/** Where Open-Meteo's services are. */

export interface OpenMeteoEndpoints {
  readonly forecastUrl: string;
  readonly archiveUrl: string;
  readonly airQualityUrl: string;
  readonly marineUrl: string;
  readonly searchUrl: string;
  /** Sent with every request where there is one. */
  readonly apiKey?: string;
}

/**
 * A base URL serves everything: the sample, or an Open-Meteo of one's own. Without one it is the public
 * service; with a key its hosts for customers.
 */
export function openMeteoEndpoints(options: {
  readonly baseUrl?: string;
  readonly apiKey?: string;
}): OpenMeteoEndpoints {
  const { baseUrl, apiKey } = options;
  const customer = apiKey === undefined ? '' : 'customer-';
  const urlOf = (host: string, path: string) =>
    `${baseUrl?.replace(/\/+$/, '') ?? `https://${customer}${host}.open-meteo.com`}/v1/${path}`;
  return {
    forecastUrl: urlOf('api', 'forecast'),
    archiveUrl: urlOf('archive-api', 'archive'),
    airQualityUrl: urlOf('air-quality-api', 'air-quality'),
    marineUrl: urlOf('marine-api', 'marine'),
    searchUrl: urlOf('geocoding-api', 'search'),
    ...(apiKey === undefined ? {} : { apiKey }),
  };
}
