/**
 * The bands that values fall into: the part of the table in thresholds.ts that consists of scales. A band begins at
 * `from`, inclusive, and ends where the next begins.
 */

import type { Pollen } from '../understanding/question.ts';

interface Band<Name extends string = string> {
  readonly from: number;
  readonly name: Name;
}

type Bands<Name extends string> = readonly [Band<Name>, ...Band<Name>[]];

/** The last band that begins at or below the value. */
export function bandOf<Name extends string>(bands: Bands<Name>, value: number): Name {
  return (bands.findLast(({ from }) => value >= from) ?? bands[0]).name;
}

/** The numbers of a scale in which what is spoken, rounded, decides: a UV index of 2.6 is called three, hence moderate. */
export function roundedBandOf<Name extends string>(bands: Bands<Name>, value: number): Name {
  return bandOf(bands, Math.round(value));
}

/** m/s, mean over ten minutes. Beaufort 0 to 12 (WMO, Manual on Codes, table 1100). */
export const beaufort = [
  { from: 0, name: 'calm' },
  { from: 0.3, name: 'lightAir' },
  { from: 1.6, name: 'lightBreeze' },
  { from: 3.4, name: 'gentleBreeze' },
  { from: 5.5, name: 'moderateBreeze' },
  { from: 8, name: 'freshBreeze' },
  { from: 10.8, name: 'strongBreeze' },
  { from: 13.9, name: 'nearGale' },
  { from: 17.2, name: 'gale' },
  { from: 20.8, name: 'strongGale' },
  { from: 24.5, name: 'storm' },
  { from: 28.5, name: 'violentStorm' },
  { from: 32.7, name: 'hurricane' },
] as const;
export type Beaufort = (typeof beaufort)[number]['name'];

/**
 * °C of dew point. The US National Weather Service draws its lines at 55, 65 and 70 °F (comfortable, sticky,
 * oppressive), here 13, 18 and 21; below 5 °C heated rooms and skin dry out.
 */
export const mugginess = [
  { from: -Infinity, name: 'dry' },
  { from: 5, name: 'comfortable' },
  { from: 13, name: 'humid' },
  { from: 18, name: 'sticky' },
  { from: 21, name: 'oppressive' },
] as const;
export type Mugginess = (typeof mugginess)[number]['name'];

/** hPa at sea level. The standard atmosphere is 1013; half of all days in the middle latitudes lie between these. */
export const pressureLevels = [
  { from: -Infinity, name: 'low' },
  { from: 1005, name: 'average' },
  { from: 1021, name: 'high' },
] as const;
export type PressureLevel = (typeof pressureLevels)[number]['name'];

/** m. Met Office, visibility in land forecasts; below 1 km it is fog by the WMO's definition. */
export const visibilities = [
  { from: 0, name: 'fog' },
  { from: 1_000, name: 'poor' },
  { from: 4_000, name: 'moderate' },
  { from: 10_000, name: 'good' },
  { from: 20_000, name: 'veryGood' },
  { from: 40_000, name: 'excellent' },
] as const;
export type Visibility = (typeof visibilities)[number]['name'];

/** WHO, Global Solar UV Index: of the index rounded to a whole number. */
export const uvBands = [
  { from: 0, name: 'low' },
  { from: 3, name: 'moderate' },
  { from: 6, name: 'high' },
  { from: 8, name: 'veryHigh' },
  { from: 11, name: 'extreme' },
] as const;
export type UvBand = (typeof uvBands)[number]['name'];

/** European air quality index, in twenties as the air quality service gives it. */
export const europeanAirBands = [
  { from: 0, name: 'good' },
  { from: 20, name: 'fair' },
  { from: 40, name: 'moderate' },
  { from: 60, name: 'poor' },
  { from: 80, name: 'veryPoor' },
  { from: 100, name: 'extremelyPoor' },
] as const;
export type EuropeanAirBand = (typeof europeanAirBands)[number]['name'];

/** US air quality index (EPA, 40 CFR 58, appendix G): of the index rounded to a whole number. */
export const usAirBands = [
  { from: 0, name: 'good' },
  { from: 51, name: 'moderate' },
  { from: 101, name: 'unhealthyForSome' },
  { from: 151, name: 'unhealthy' },
  { from: 201, name: 'veryUnhealthy' },
  { from: 301, name: 'hazardous' },
] as const;
export type UsAirBand = (typeof usAirBands)[number]['name'];

type PollenBands = Bands<PollenLevel>;
export type PollenLevel = 'none' | 'low' | 'moderate' | 'high';

/**
 * grains in a cubic metre, mean of a day. Classes of the Italian Association of Aerobiology (UNI 11108), which has
 * them for all six plants by their families: birch family, grasses, olive family, composites.
 */
const pollenFamily = (low: number, moderate: number, high: number): PollenBands => [
  { from: 0, name: 'none' },
  { from: low, name: 'low' },
  { from: moderate, name: 'moderate' },
  { from: high, name: 'high' },
];

export const pollenBands: Readonly<Record<Pollen, PollenBands>> = {
  alder: pollenFamily(0.6, 16, 50),
  birch: pollenFamily(0.6, 16, 50),
  grass: pollenFamily(0.6, 10, 30),
  mugwort: pollenFamily(0.1, 5, 25),
  olive: pollenFamily(0.6, 5, 25),
  ragweed: pollenFamily(0.1, 5, 25),
};

/** m of significant wave height. Douglas sea scale (WMO, Manual on Codes, table 3700). */
export const seaStates = [
  { from: 0, name: 'calm' },
  { from: 0.1, name: 'smooth' },
  { from: 0.5, name: 'slight' },
  { from: 1.25, name: 'moderate' },
  { from: 2.5, name: 'rough' },
  { from: 4, name: 'veryRough' },
  { from: 6, name: 'high' },
  { from: 9, name: 'veryHigh' },
  { from: 14, name: 'phenomenal' },
] as const;
export type SeaState = (typeof seaStates)[number]['name'];

/**
 * °C of sea water. Below 15 the body gasps on entering (RNLI, cold water shock); from 20 swimmers race without
 * wetsuits (World Aquatics); 25 is the least of a competition pool.
 */
export const bathingBands = [
  { from: -Infinity, name: 'cold' },
  { from: 15, name: 'fresh' },
  { from: 20, name: 'pleasant' },
  { from: 25, name: 'warm' },
] as const;
export type Bathing = (typeof bathingBands)[number]['name'];
