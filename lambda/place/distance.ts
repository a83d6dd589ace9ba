interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

const earthRadiusInKilometers = 6371;
const radians = Math.PI / 180;

/** Along the great circle (haversine formula). */
export function distanceInKilometers(from: Coordinates, to: Coordinates): number {
  const north = Math.sin(((to.latitude - from.latitude) * radians) / 2) ** 2;
  const east = Math.sin(((to.longitude - from.longitude) * radians) / 2) ** 2;
  const along = Math.cos(from.latitude * radians) * Math.cos(to.latitude * radians);
  return 2 * earthRadiusInKilometers * Math.asin(Math.min(1, Math.sqrt(north + along * east)));
}
