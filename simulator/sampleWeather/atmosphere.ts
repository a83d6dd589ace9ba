/** Formulas that turn one quantity of the air into another. */

/** hPa of water vapour that air holds at a temperature in °C (Magnus; constants of Alduchov and Eskridge, 1996). */
function saturationPressure(temperature: number): number {
  return 6.1094 * Math.exp((17.625 * temperature) / (temperature + 243.04));
}

/** %, from °C and °C. */
export function relativeHumidityOf(temperature: number, dewPoint: number): number {
  return (100 * saturationPressure(dewPoint)) / saturationPressure(temperature);
}

/**
 * °C as it feels: Steadman's apparent temperature in the form of the Australian Bureau of
 * Meteorology, with Open-Meteo's allowance for strong sun.
 * Takes °C, %, m/s at ten metres and W/m².
 */
export function apparentTemperatureOf(
  temperature: number,
  relativeHumidity: number,
  windSpeed: number,
  radiation: number,
): number {
  const vapour =
    (relativeHumidity / 100) * 6.105 * Math.exp((17.27 * temperature) / (237.7 + temperature));
  const windAtTwoMetres = 0.75 * windSpeed;
  const absorbed = Math.max(0, 0.1 * (radiation - 550));
  return (
    temperature +
    0.348 * vapour -
    0.7 * windAtTwoMetres +
    (0.7 * absorbed) / (windAtTwoMetres + 10) -
    4.25
  );
}

/** W/m² on level ground, from the sine of the sun's elevation and % of cloud (Kasten and Czeplak, 1980). */
export function radiationOf(sineOfElevation: number, cloudCover: number): number {
  const clear = Math.max(0, 910 * sineOfElevation - 30);
  return clear * (1 - 0.75 * (cloudCover / 100) ** 3.4);
}

/** UV index under a clear sky with 300 Dobson units of ozone (Madronich, 2007). */
export function clearSkyUvIndexOf(sineOfElevation: number): number {
  return sineOfElevation <= 0 ? 0 : 12.5 * sineOfElevation ** 2.42;
}

/** UV passes cloud better than light does. */
export function uvIndexOf(sineOfElevation: number, cloudCover: number): number {
  return clearSkyUvIndexOf(sineOfElevation) * (1 - 0.6 * (cloudCover / 100) ** 2.5);
}

/** hPa at a height in m, from the pressure at the sea and the temperature up there (barometric formula). */
export function surfacePressureOf(
  seaLevelPressure: number,
  temperature: number,
  elevation: number,
): number {
  const fall = 0.0065 * elevation;
  return seaLevelPressure * (1 - fall / (temperature + 273.15 + fall)) ** 5.2558;
}
