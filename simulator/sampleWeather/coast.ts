/** Where the sea is, by Natural Earth's coastline in the npm package world-atlas (public domain data). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const Topology = v.object({
  transform: v.object({
    scale: v.tuple([v.number(), v.number()]),
    translate: v.tuple([v.number(), v.number()]),
  }),
  arcs: v.array(v.array(v.tuple([v.number(), v.number()]))),
});

/** Lines of longitude, latitude, longitude, latitude …, in degrees. */
type Coastline = readonly Float64Array[];

let coastline: Coastline | undefined;

/** TopoJSON keeps each point as a whole number of steps from the one before it. */
function readCoastline(): Coastline {
  const path = join(process.cwd(), 'node_modules/world-atlas/land-50m.json');
  const { transform, arcs } = v.parse(Topology, JSON.parse(readFileSync(path, 'utf8')));
  return arcs.map((arc) => {
    const line = new Float64Array(arc.length * 2);
    let x = 0;
    let y = 0;
    for (const [index, [right, up]] of arc.entries()) {
      x += right;
      y += up;
      line[2 * index] = x * transform.scale[0] + transform.translate[0];
      line[2 * index + 1] = y * transform.scale[1] + transform.translate[1];
    }
    return line;
  });
}

/** Square of the distance from the origin to a stretch, all in the same unit. */
function squareToStretch(x0: number, y0: number, x1: number, y1: number): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, -(x0 * dx + y0 * dy) / length));
  return (x0 + share * dx) ** 2 + (y0 + share * dy) ** 2;
}

/** Degrees from one longitude to another the short way round, -180 to 180. */
function eastward(from: number, to: number): number {
  const degrees = to - from;
  if (degrees > 180) return degrees - 360;
  return degrees < -180 ? degrees + 360 : degrees;
}

/** Edges of the map, no coast: the antimeridian, where outlines are cut, and the line along the pole. */
function isSeam(x0: number, y0: number, x1: number, y1: number): boolean {
  return (Math.abs(x0) > 179.99 && Math.abs(x1) > 179.99) || (y0 < -89 && y1 < -89);
}

/** Degrees of latitude (28 km): as far as the marine service looks for a cell of sea. */
const reach = 0.25;

/** True at sea, and on land so close to it that the marine service answers for the water nearby. */
export function isBySea(latitude: number, longitude: number): boolean {
  coastline ??= readCoastline();
  const narrowing = Math.cos((latitude * Math.PI) / 180);
  let isOnLand = false;
  for (const line of coastline) {
    for (let at = 2; at < line.length; at += 2) {
      const stretch = [
        line[at - 2] ?? 0,
        line[at - 1] ?? 0,
        line[at] ?? 0,
        line[at + 1] ?? 0,
      ] as const;
      if (isSeam(...stretch)) continue;
      const x0 = eastward(longitude, stretch[0]);
      const y0 = stretch[1] - latitude;
      const x1 = eastward(longitude, stretch[2]);
      const y1 = stretch[3] - latitude;
      // A stretch on the far side of the globe, which the short ways round tear apart.
      if (Math.abs(x1 - x0) > 180) continue;
      // The way to the north pole, which is sea, crosses an odd number of coasts from land.
      if (x0 > 0 !== x1 > 0 && y0 + ((y1 - y0) * -x0) / (x1 - x0) > 0) isOnLand = !isOnLand;
      const isNear = Math.min(y0, y1) < reach && Math.max(y0, y1) > -reach;
      if (!isNear) continue;
      if (squareToStretch(x0 * narrowing, y0, x1 * narrowing, y1) < reach * reach) return true;
    }
  }
  return !isOnLand;
}
