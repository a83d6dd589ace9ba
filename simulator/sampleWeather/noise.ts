/** Smooth randomness: the same for the same place and hour, whoever asks and in whatever order. */

/** A standard normal value (mean 0, deviation 1) at every hour, smooth in time and across the map. */
export type Noise = (hours: number) => number;

/** Mixes four whole numbers into 32 bits that look random (the finishing step of MurmurHash3). */
function mix(seed: number, x: number, y: number, step: number): number {
  let bits = Math.imul(seed, 0x9e3779b1) ^ Math.imul(x, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 15), 0xc2b2ae35) ^ Math.imul(y, 0x27d4eb2f);
  bits = Math.imul(bits ^ (bits >>> 13), 0x165667b1) ^ Math.imul(step, 0x9e3779b1);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

const meanOfFourBytes = 510;
const deviationOfFourBytes = 147.8;

/** The sum of four evenly spread bytes is close to normal; it stays within 3.5 deviations. */
function normal(bits: number): number {
  const sum = (bits & 255) + ((bits >>> 8) & 255) + ((bits >>> 16) & 255) + (bits >>> 24);
  return (sum - meanOfFourBytes) / deviationOfFourBytes;
}

function smoothstep(share: number): number {
  return share * share * (3 - 2 * share);
}

interface Corner {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

/** The corners of the map's square around a place, weighted so that the variance is 1 everywhere. */
function cornersAround(latitude: number, longitude: number, degrees: number): Corner[] {
  const columns = Math.round(360 / degrees);
  const y = (latitude + 90) / degrees;
  const x = (longitude + 180) / degrees;
  const north = smoothstep(y - Math.floor(y));
  const east = smoothstep(x - Math.floor(x));
  const corners = [0, 1].flatMap((up) =>
    [0, 1].map((right) => ({
      x: (Math.floor(x) + right) % columns,
      y: Math.floor(y) + up,
      weight: (up === 1 ? north : 1 - north) * (right === 1 ? east : 1 - east),
    })),
  );
  const length = Math.hypot(...corners.map((corner) => corner.weight));
  return corners.map((corner) => ({ ...corner, weight: corner.weight / length }));
}

/**
 * Noise that changes over about `stepHours` in time and `degrees` on the map.
 * Between the steps it is blended and scaled back to deviation 1, so that a share of time above a
 * threshold can be read off the normal distribution.
 */
export function createNoise(
  seed: number,
  latitude: number,
  longitude: number,
  scale: { readonly stepHours: number; readonly degrees: number },
): Noise {
  const corners = cornersAround(latitude, longitude, scale.degrees);
  const valueAtStep = (step: number) =>
    corners.reduce((sum, { x, y, weight }) => sum + weight * normal(mix(seed, x, y, step)), 0);
  // Hours are mostly asked for in order: the two steps around the last one are kept.
  let known = Number.NaN;
  let before = 0;
  let after = 0;
  return (hours) => {
    const position = hours / scale.stepHours;
    const step = Math.floor(position);
    if (step !== known) {
      before = step === known + 1 ? after : valueAtStep(step);
      after = valueAtStep(step + 1);
      known = step;
    }
    const share = smoothstep(position - step);
    return (
      (before * (1 - share) + after * share) / Math.sqrt((1 - share) * (1 - share) + share * share)
    );
  };
}
