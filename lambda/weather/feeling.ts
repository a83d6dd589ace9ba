/** What a service does not give of warmth and moisture, worked out from what it gives. */

/**
 * How warm it feels in the shade, °C: the apparent temperature of R. G. Steadman (1994, "Norms of apparent temperature
 * in Australia"), as the Australian Bureau of Meteorology computes it. Wind in m/s at ten metres, humidity in %.
 * Open-Meteo adds the warmth of the sun, which needs radiation.
 */
export function apparentTemperatureOf(
  temperature: number | undefined,
  relativeHumidity: number | undefined,
  windSpeed: number | undefined,
): number | undefined {
  if (temperature === undefined || relativeHumidity === undefined || windSpeed === undefined)
    return undefined;
  const saturation = 6.105 * Math.exp((17.27 * temperature) / (237.7 + temperature));
  const vapourPressure = (relativeHumidity / 100) * saturation;
  return temperature + 0.33 * vapourPressure - 0.7 * windSpeed - 4;
}

/** Sonntag's coefficients of the Magnus formula over water (WMO Guide No. 8, annex 4.B). */
const slope = 17.62;
const pole = 243.12;

/** °C, from °C and %. */
export function dewPointOf(
  temperature: number | undefined,
  relativeHumidity: number | undefined,
): number | undefined {
  if (temperature === undefined || relativeHumidity === undefined || relativeHumidity <= 0)
    return undefined;
  const exponent = Math.log(relativeHumidity / 100) + (slope * temperature) / (pole + temperature);
  return (pole * exponent) / (slope - exponent);
}

/** %, from two temperatures in °C. */
export function relativeHumidityOf(
  temperature: number | undefined,
  dewPoint: number | undefined,
): number | undefined {
  if (temperature === undefined || dewPoint === undefined) return undefined;
  const pressureAt = (celsius: number) => Math.exp((slope * celsius) / (pole + celsius));
  return Math.min(100, (100 * pressureAt(dewPoint)) / pressureAt(temperature));
}

/** Centimetres of fresh snow that a millimetre of water makes; Open-Meteo reckons 7 cm to 10 mm. */
const snowPerWater = 0.7;

/** cm of fresh snow from mm of precipitation, of which `snowShare` (0 to 1) falls as snow. */
export function snowfallOf(
  precipitationAmount: number | undefined,
  snowShare: number | undefined,
): number | undefined {
  if (precipitationAmount === 0) return 0;
  if (precipitationAmount === undefined || snowShare === undefined) return undefined;
  return precipitationAmount * snowShare * snowPerWater;
}

/**
 * What clouds let through of the ultraviolet: all under a clear sky, 89 % under scattered clouds (three to four
 * eighths), 73 % under broken ones (five to seven), 31 % under an overcast sky (US Environmental Protection Agency,
 * "Calculating the UV Index"); between these, evenly.
 */
const letThrough = [
  { cover: 0, share: 1 },
  { cover: 43.75, share: 0.89 },
  { cover: 75, share: 0.73 },
  { cover: 100, share: 0.31 },
] as const;

/** The UV index under clouds of so many %, from that under a clear sky. */
export function uvUnderClouds(
  clearSky: number | undefined,
  cloudCover: number | undefined,
): number | undefined {
  if (clearSky === undefined || cloudCover === undefined) return undefined;
  const after = letThrough.findIndex(({ cover }) => cloudCover <= cover);
  const upper = letThrough[after] ?? letThrough[3];
  const lower = letThrough[after - 1] ?? letThrough[0];
  const width = upper.cover - lower.cover;
  const part = width === 0 ? 0 : (cloudCover - lower.cover) / width;
  return clearSky * (lower.share + part * (upper.share - lower.share));
}
