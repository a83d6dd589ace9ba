/** The services that are asked beside Open-Meteo: where they are, and what each wants to know of us. */

/** One that is absent is not asked. */
export interface OtherSources {
  /** Forecasts worldwide and warnings for Norway. */
  readonly metNorway?: { readonly baseUrl: string; readonly contact: string };
  /** Forecasts and warnings for the US. */
  readonly nationalWeatherService?: { readonly baseUrl: string; readonly contact: string };
  readonly pirateWeather?: { readonly baseUrl: string; readonly apiKey: string };
  /** Warnings for Germany. */
  readonly brightSky?: { readonly baseUrl: string };
}

interface Given {
  /** The public services are meant; else only those whose URL is given, as beside a sample of Open-Meteo. */
  readonly isAskingByDefault: boolean;
  /** Who runs the skill. MET Norway and the US service refuse or ban those who do not say so. */
  readonly contact: string | undefined;
  readonly metNorwayUrl: string | undefined;
  readonly nationalWeatherServiceUrl: string | undefined;
  readonly pirateWeatherUrl: string | undefined;
  readonly pirateWeatherKey: string | undefined;
  readonly brightSkyUrl: string | undefined;
}

export function otherSourcesOf(given: Given): OtherSources {
  const { contact, pirateWeatherKey: apiKey } = given;
  const urlOf = (url: string | undefined, publicUrl: string) =>
    url ?? (given.isAskingByDefault ? publicUrl : undefined);
  const metNorway = urlOf(given.metNorwayUrl, 'https://api.met.no');
  const national = urlOf(given.nationalWeatherServiceUrl, 'https://api.weather.gov');
  const pirateWeather = urlOf(given.pirateWeatherUrl, 'https://api.pirateweather.net');
  const brightSky = urlOf(given.brightSkyUrl, 'https://api.brightsky.dev');
  return {
    ...(metNorway !== undefined &&
      contact !== undefined && { metNorway: { baseUrl: metNorway, contact } }),
    ...(national !== undefined &&
      contact !== undefined && { nationalWeatherService: { baseUrl: national, contact } }),
    ...(pirateWeather !== undefined &&
      apiKey !== undefined && { pirateWeather: { baseUrl: pirateWeather, apiKey } }),
    ...(brightSky !== undefined && { brightSky: { baseUrl: brightSky } }),
  };
}
