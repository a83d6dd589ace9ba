import type { Gazetteer } from './gazetteer.ts';
import type { Place } from './place.ts';

/** A position is called by a town at most so far away. */
const withinKilometers = 30;
/** Beyond towns, by the state of the nearest one. */
const withinRegionKilometers = 300;

/** The place of a position, called by the nearest town; its own time zone, which at borders is not the town's. */
export async function locatePlace(
  gazetteer: Gazetteer,
  position: { readonly latitude: number; readonly longitude: number },
): Promise<Place> {
  // Two decimals, about a kilometer: enough for weather, and no more is known of anybody.
  const latitude = Math.round(position.latitude * 100) / 100;
  const longitude = Math.round(position.longitude * 100) / 100;
  const timeZone = await findTimeZone(latitude, longitude);
  const at = { latitude, longitude, timeZone, hasNamesakes: false };
  const town = gazetteer.nearest(latitude, longitude, withinKilometers);
  if (town !== undefined) return { ...at, name: town.name, ...whereabouts(town) };
  const farTown = gazetteer.nearest(latitude, longitude, withinRegionKilometers);
  if (farTown === undefined) return { ...at, name: 'your location' };
  return { ...at, name: farTown.region ?? farTown.name, ...whereabouts(farTown) };
}

/** The IANA zone of a position; at sea one of whole hours, such as `Etc/GMT+3`. */
export async function findTimeZone(latitude: number, longitude: number): Promise<string> {
  // Loaded here, as most turns know the zone already.
  const { default: lookUpTimeZone } = await import('@photostructure/tz-lookup');
  return lookUpTimeZone(latitude, longitude);
}

/** Region and country, as far as they are known. */
export function whereabouts(of: { readonly region?: string; readonly country?: string }) {
  return {
    ...(of.region === undefined ? {} : { region: of.region }),
    ...(of.country === undefined ? {} : { country: of.country }),
  };
}
