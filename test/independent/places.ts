/** Twenty places: both hemispheres, both sides of the date line, polar night and day, half and quarter hours. */

import type { Place } from '../../lambda/place/place.ts';

function place(name: string, latitude: number, longitude: number, timeZone: string): Place {
  return { name, latitude, longitude, timeZone, hasNamesakes: false };
}

export const places: readonly Place[] = [
  place('Oslo', 59.91, 10.75, 'Europe/Oslo'),
  place('London', 51.51, -0.13, 'Europe/London'),
  place('Madrid', 40.42, -3.7, 'Europe/Madrid'),
  place('Tromsø', 69.65, 18.96, 'Europe/Oslo'),
  place('Longyearbyen', 78.22, 15.65, 'Arctic/Longyearbyen'),
  place('Reykjavik', 64.15, -21.9, 'Atlantic/Reykjavik'),
  place('Yakutsk', 62, 129.7, 'Asia/Yakutsk'),
  place('Delhi', 28.6, 77.2, 'Asia/Kolkata'),
  place('Kathmandu', 27.7, 85.32, 'Asia/Kathmandu'),
  place('Singapore', 1.35, 103.8, 'Asia/Singapore'),
  place('Adelaide', -34.93, 138.6, 'Australia/Adelaide'),
  place('Auckland', -36.85, 174.76, 'Pacific/Auckland'),
  place('Apia', -13.83, -171.77, 'Pacific/Apia'),
  place('Pago Pago', -14.28, -170.7, 'Pacific/Pago_Pago'),
  place('Honolulu', 21.31, -157.86, 'Pacific/Honolulu'),
  place('Phoenix', 33.45, -112, 'America/Phoenix'),
  place('Winnipeg', 49.9, -97.1, 'America/Winnipeg'),
  place('Miami', 25.76, -80.2, 'America/New_York'),
  place('Santiago', -33.45, -70.66, 'America/Santiago'),
  place('Ushuaia', -54.8, -68.3, 'America/Argentina/Ushuaia'),
];
