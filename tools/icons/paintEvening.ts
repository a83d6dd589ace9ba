import type { Picture } from './encodePng.ts';

const { abs, cos, exp, floor, hypot, max, min, round } = Math;

type Colour = readonly [red: number, green: number, blue: number];
interface Point {
  readonly x: number;
  readonly y: number;
}

type Stop = readonly [height: number, colour: Colour];
interface Cloud extends Point {
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly colour: Colour;
}

/** Samples along each side of a pixel; their mean is the pixel, so edges come out smooth. */
const samplesASide = 4;

/** The sky from the top (0) to below the horizon (1). */
const sky: readonly [Stop, ...Stop[]] = [
  [0, [84, 16, 58]],
  [0.25, [150, 28, 60]],
  [0.5, [212, 48, 48]],
  [0.68, [242, 104, 44]],
  [0.8, [255, 172, 82]],
  [1, [255, 196, 110]],
];
const sun = { x: 0.5, y: 0.62, radius: 0.19 };
const sunTop: Colour = [255, 246, 208];
const sunBottom: Colour = [255, 186, 84];
const glow: Colour = [255, 190, 100];
const clouds: readonly Cloud[] = [
  { x: 0.27, y: 0.3, halfWidth: 0.22, halfHeight: 0.017, colour: [240, 98, 80] },
  { x: 0.76, y: 0.37, halfWidth: 0.2, halfHeight: 0.02, colour: [248, 122, 78] },
  { x: 0.4, y: 0.61, halfWidth: 0.36, halfHeight: 0.017, colour: [232, 78, 50] },
];
const treeX = 0.79;
const farHill: Colour = [122, 26, 58];
const nearHill: Colour = [44, 12, 36];

/** A red evening sky over two hills, square, the same for every run. */
export function paintEvening(sidePx: number): Picture {
  const rgb = new Uint8Array(sidePx * sidePx * 3);
  for (let row = 0; row < sidePx; row += 1) {
    for (let column = 0; column < sidePx; column += 1) {
      rgb.set(pixel(column, row, sidePx), (row * sidePx + column) * 3);
    }
  }
  return { widthPx: sidePx, heightPx: sidePx, rgb };
}

function pixel(column: number, row: number, sidePx: number): Colour {
  let [red, green, blue] = [0, 0, 0];
  for (let sample = 0; sample < samplesASide ** 2; sample += 1) {
    const x = (column + ((sample % samplesASide) + 0.5) / samplesASide) / sidePx;
    const y = (row + (floor(sample / samplesASide) + 0.5) / samplesASide) / sidePx;
    const colour = colourAt({ x, y });
    red += colour[0];
    green += colour[1];
    blue += colour[2];
  }
  const samples = samplesASide ** 2;
  return [round(red / samples), round(green / samples), round(blue / samples)];
}

function colourAt(point: Point): Colour {
  if (point.y > nearRidge(point.x) || isTree(point)) return nearHill;
  if (point.y > farRidge(point.x)) return farHill;
  const cloud = cloudAt(point);
  const distance = hypot(point.x - sun.x, point.y - sun.y) - sun.radius;
  if (distance < 0) {
    const body = mix(sunTop, sunBottom, (point.y - sun.y + sun.radius) / (2 * sun.radius));
    return cloud ? mix(body, cloud.colour, 0.75) : body;
  }
  const lit = mix(skyAt(point.y), glow, 0.55 * exp(-distance / 0.13));
  return cloud ? mix(lit, cloud.colour, 0.55) : lit;
}

function skyAt(height: number): Colour {
  let [[above, from]] = sky;
  for (const [below, to] of sky) {
    if (height <= below) return mix(from, to, (height - above) / (below - above || 1));
    [above, from] = [below, to];
  }
  return from;
}

function cloudAt(point: Point): Cloud | undefined {
  for (const cloud of clouds) if (isInside(cloud, point)) return cloud;
  return undefined;
}

/** A lens: two shallow parabolas that meet in points at the left and the right. */
function isInside(lens: Cloud, { x, y }: Point): boolean {
  const across = (x - lens.x) / lens.halfWidth;
  return abs(y - lens.y) < lens.halfHeight * (1 - across * across);
}

function farRidge(x: number): number {
  return 0.76 + 0.03 * cos(5.2 * x + 0.6) + 0.012 * cos(11 * x);
}

function nearRidge(x: number): number {
  return 0.86 - 0.075 * cos(3.4 * (x - 0.8));
}

/** A lone tree on the near hill: a trunk and a crown of two rounds. */
function isTree({ x, y }: Point): boolean {
  const up = nearRidge(treeX) - y;
  const across = x - treeX;
  const isTrunk = abs(across) < 0.009 && up > -0.01 && up < 0.1;
  return (
    isTrunk || isRound(across, up - 0.1, 0.058, 0.045) || isRound(across, up - 0.14, 0.04, 0.042)
  );
}

function isRound(across: number, up: number, halfWidth: number, halfHeight: number): boolean {
  return hypot(across / halfWidth, up / halfHeight) < 1;
}

function mix(from: Colour, to: Colour, share: number): Colour {
  const part = min(1, max(0, share));
  return [
    from[0] + (to[0] - from[0]) * part,
    from[1] + (to[1] - from[1]) * part,
    from[2] + (to[2] - from[2]) * part,
  ];
}
