/** The eight directions that are spoken of; wind and waves are named by where they come from. */
const compassPoints = [
  'north',
  'northEast',
  'east',
  'southEast',
  'south',
  'southWest',
  'west',
  'northWest',
] as const;
export type CompassPoint = (typeof compassPoints)[number];

/** Degrees clockwise from north. */
export function compassOf(degrees: number): CompassPoint {
  return compassPoints[Math.round(degrees / 45) % compassPoints.length] ?? 'north';
}

/** Degrees from 0 to 360: the mean of directions, each counting by its weight; undefined where they cancel out. */
export function meanDirection(
  arrows: readonly { readonly degrees: number; readonly weight: number }[],
): number | undefined {
  const sum = (part: (radians: number) => number) =>
    arrows.reduce(
      (total, { degrees, weight }) => total + weight * part((degrees * Math.PI) / 180),
      0,
    );
  const [north, east] = [sum(Math.cos), sum(Math.sin)];
  if (Math.hypot(north, east) < 1e-9) return undefined;
  return ((Math.atan2(east, north) * 180) / Math.PI + 360) % 360;
}
