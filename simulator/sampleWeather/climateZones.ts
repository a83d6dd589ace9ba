/**
 * The crude map behind the climate: what latitude alone does not tell. Figures are rounded from
 * general climatology and tuned until the table of places in the tests holds.
 */

/** A name for the reader, and degrees: south, north, west, east. */
type Box = readonly [name: string, south: number, north: number, west: number, east: number];

/**
 * Share of hours with precipitation at the height of summer and of winter, 0 to 1; dryness of the
 * air, 0 to 1 for a desert's. Later rows lie over earlier ones.
 */
export const rainZones: readonly (readonly [
  ...box: Box,
  summer: number,
  winter: number,
  dryness: number,
])[] = [
  ['Western Europe', 47, 72, -25, 9, 0.12, 0.18, 0],
  ['Pacific Northwest', 43, 60, -140, -121, 0.05, 0.24, 0.05],
  ['Southern Chile', -56, -39, -78, -71, 0.15, 0.24, 0],
  ['Patagonia', -52, -36, -69, -62, 0.03, 0.05, 0.6],
  ['South and East Asia', 8, 27, 69, 122, 0.2, 0.015, 0.15],
  ['China and Korea', 30, 45, 105, 130, 0.12, 0.03, 0.2],
  ['Sahel', 11, 17, -17, 40, 0.1, 0.003, 0.5],
  ['Central Asia', 37, 48, 55, 108, 0.02, 0.04, 0.7],
  ['Siberia', 50, 72, 85, 140, 0.1, 0.07, 0.25],
  ['Mediterranean', 31, 43, -10, 38, 0.015, 0.12, 0.25],
  ['California', 32, 41, -125, -117, 0.003, 0.09, 0.3],
  ['Central Chile', -37, -30, -75, -70, 0.005, 0.1, 0.3],
  ['The Cape', -35, -31, 17, 21, 0.02, 0.12, 0.25],
  ['South-west Australia', -37, -30, 113, 119, 0.015, 0.14, 0.25],
  ['Sahara', 18, 31, -16, 35, 0.002, 0.006, 1],
  ['Arabia', 15, 31, 36, 58, 0.001, 0.012, 0.85],
  ['Iran and Thar', 25, 35, 52, 71, 0.006, 0.03, 0.85],
  ['South-west of the United States', 31, 38, -116.5, -107, 0.02, 0.025, 0.9],
  ['Atacama', -28, -6, -82, -69, 0.002, 0.004, 0.5],
  ['Namib and Kalahari', -28, -18, 12, 23, 0.03, 0.003, 0.85],
  ['Australian interior', -31, -19, 119, 142, 0.025, 0.012, 0.95],
  ['Antarctica', -95, -68, -180, 180, 0.05, 0.06, 0.3],
];

/** Metres above the sea where people live. */
export const highlands: readonly (readonly [...box: Box, elevation: number])[] = [
  ['Rocky Mountains', 34.5, 46, -111.7, -104, 1700],
  ['Mexican plateau', 18.6, 23, -104, -97.5, 2150],
  ['Northern Andes', -4, 6, -79, -73.2, 2600],
  ['Altiplano', -22, -11, -72.5, -65.5, 3500],
  ['Ethiopia', 6, 14, 36, 40.5, 2200],
  ['East Africa', -4, 2.5, 29, 38, 1500],
  ['Highveld', -29, -24.5, 26, 30.5, 1600],
  ['Anatolia', 37.5, 40.6, 31, 44, 1000],
  ['Iran', 29, 37, 46, 60, 1200],
  ['Tibet', 29, 37, 80, 101, 4200],
  ['Mongolia', 44, 50, 95, 115, 1300],
  ['Greenland', 63, 82, -48, -28, 2300],
  ['Antarctica', -95, -78.5, -180, 180, 2400],
];

/**
 * Continentality, 0 for an ocean's climate to about 1 for a continent's; °C above what latitude and
 * longitude tell. Later rows lie over earlier ones.
 */
export const warmthZones: readonly (readonly [
  ...box: Box,
  continentality: number,
  warmer: number,
])[] = [
  ['Norwegian coast', 63, 72, 5, 22, 0.02, 4],
  ['Mediterranean', 34, 45, -8, 30, 0.5, 1.5],
  ['Siberia', 55, 70, 88, 142, 1.45, 2],
  ['High Plains', 37, 46, -112, -100, 0.85, 3],
  ['South-west of the United States', 31, 37, -116.5, -107, 0.85, 4.5],
  ['Florida and the Caribbean', 10, 29, -84, -60, 0.15, 2.5],
  ['Hawaii', 15, 26, -170, -150, 0, 1],
  ['Arabia', 14, 31, 38, 58, 0.9, 3],
  ['Northern India', 22, 30, 68, 88, 0.85, 4],
  ['Southern India and Indochina', 5, 21, 70, 109, 0.2, 1.2],
  ['Humboldt current', -25, -5, -82, -75, 0.1, -6.5],
  ['Australian interior', -31, -19, 119, 142, 0.9, -2.5],
];

/** Share of a place's weather that belongs to a box: 1 inside, falling to 0 within `fringe` degrees. */
export function shareOf(
  [, south, north, west, east]: readonly [...box: Box, ...rest: unknown[]],
  latitude: number,
  longitude: number,
  fringe: number,
): number {
  const outside = Math.max(
    south - latitude,
    latitude - north,
    west - longitude,
    longitude - east,
    0,
  );
  const inside = Math.max(0, 1 - outside / fringe);
  return inside * inside * (3 - 2 * inside);
}

type Profile = readonly (readonly [longitude: number, value: number])[];

/** How continental the northern half is along its longitudes: 0 for an ocean's climate, 1 for Winnipeg's. */
export const northernContinentality: Profile = [
  [-180, 0.5],
  [-150, 0.3],
  [-130, 0.05],
  [-121, 0.05],
  [-112, 0.75],
  [-95, 1],
  [-74, 0.8],
  [-60, 0.6],
  [-50, 0.2],
  [-20, 0],
  [5, 0.05],
  [13, 0.32],
  [37, 0.58],
  [60, 0.95],
  [100, 1.1],
  [120, 1.05],
  [130, 0.85],
  [140, 0.6],
  [150, 0.5],
  [170, 0.4],
  [180, 0.5],
];

/** Warm (positive) and cold currents and air, as a share of 0.6 °C for each degree north of 40. */
export const northernWarmth: Profile = [
  [-180, 0.3],
  [-150, 0.55],
  [-125, 0.6],
  [-115, 0.15],
  [-100, -0.3],
  [-70, -0.3],
  [-55, -0.1],
  [-40, 0.3],
  [-20, 0.95],
  [5, 0.95],
  [11, 0.78],
  [25, 0.65],
  [38, 0.55],
  [60, 0.2],
  [90, -0.2],
  [130, -0.45],
  [145, -0.2],
  [180, 0.3],
];

/** The value of a profile at a longitude, on straight lines between its points. */
export function alongProfile(profile: Profile, longitude: number): number {
  let [west, value] = profile[0] ?? [0, 0];
  for (const [east, next] of profile) {
    if (longitude <= east) {
      return east === west ? next : value + ((next - value) * (longitude - west)) / (east - west);
    }
    west = east;
    value = next;
  }
  return value;
}
