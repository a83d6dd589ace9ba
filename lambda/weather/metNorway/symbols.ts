/** MET Norway's symbols (https://api.met.no/weatherapi/weathericon/2.0/legends) as WMO codes. */

interface Symbol {
  /** WMO code table 4677 as Open-Meteo uses it. */
  readonly weatherCode: number;
  /** 0 to 1, of the precipitation; sleet is taken for half rain, half snow. */
  readonly snowShare: number;
  /** Undefined for symbols without a sun or moon in them. */
  readonly isDay: boolean | undefined;
}

/**
 * Open-Meteo's table has no sleet and calls snow whatever has any in it; so do we, and the amounts tell what it is.
 * Two names are misspelt by the service, and say so themselves; they are understood either way.
 */
const codes = {
  clearsky: 0, fair: 1, partlycloudy: 2, cloudy: 3, fog: 45,
  lightrain: 61, rain: 63, heavyrain: 65,
  lightrainshowers: 80, rainshowers: 81, heavyrainshowers: 82,
  lightsleet: 71, sleet: 73, heavysleet: 75,
  lightsleetshowers: 85, sleetshowers: 85, heavysleetshowers: 86,
  lightsnow: 71, snow: 73, heavysnow: 75,
  lightsnowshowers: 85, snowshowers: 85, heavysnowshowers: 86,
  lightrainandthunder: 95, rainandthunder: 95, heavyrainandthunder: 95,
  lightrainshowersandthunder: 95, rainshowersandthunder: 95, heavyrainshowersandthunder: 95,
  lightsleetandthunder: 95, sleetandthunder: 95, heavysleetandthunder: 95,
  lightssleetshowersandthunder: 95, sleetshowersandthunder: 95, heavysleetshowersandthunder: 95,
  lightsleetshowersandthunder: 95,
  lightsnowandthunder: 95, snowandthunder: 95, heavysnowandthunder: 95,
  lightssnowshowersandthunder: 95, snowshowersandthunder: 95, heavysnowshowersandthunder: 95,
  lightsnowshowersandthunder: 95,
} as const satisfies Record<string, number>; // prettier-ignore

const codesByName: ReadonlyMap<string, number> = new Map(Object.entries(codes));

/** Reads `lightrainshowers_day`; undefined for a symbol that is not known. */
export function readSymbol(symbolCode: string): Symbol | undefined {
  const [name = '', time] = symbolCode.split('_');
  const weatherCode = codesByName.get(name);
  if (weatherCode === undefined) return undefined;
  return {
    weatherCode,
    snowShare: name.includes('snow') ? 1 : name.includes('sleet') ? 0.5 : 0,
    isDay: time === undefined ? undefined : time === 'day',
  };
}
