/** Smooth randomness: the same for the same place and hour, whoever asks and in whatever order. */

// Taken out once: in each test's own global scope a look-up of Math takes longer than the sums do.
const { floor, hypot, imul, round, sqrt } = Math;

/** A standard normal value (mean 0, deviation 1) at every hour, smooth in time and across the map. */
export type Noise = (hours: number) => number;

/** Mixes four whole numbers into 32 bits that look random (the finishing step of MurmurHash3). */
function mix(seed: number, x: number, y: number, step: number): number {
  let bits = imul(seed, 0x9e3779b1) ^ imul(x, 0x85ebca6b);
  bits = imul(bits ^ (bits >>> 15), 0xc2b2ae35) ^ imul(y, 0x27d4eb2f);
  bits = imul(bits ^ (bits >>> 13), 0x165667b1) ^ imul(step, 0x9e3779b1);
  bits = imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = imul(bits ^ (bits >>> 13), 0xc2b2ae35);
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
  const columns = round(360 / degrees);
  const y = (latitude + 90) / degrees;
  const x = (longitude + 180) / degrees;
  const north = smoothstep(y - floor(y));
  const east = smoothstep(x - floor(x));
  const corners = [0, 1].flatMap((up) =>
    [0, 1].map((right) => ({
      x: (floor(x) + right) % columns,
      y: floor(y) + up,
      weight: (up === 1 ? north : 1 - north) * (right === 1 ? east : 1 - east),
    })),
  );
  const length = hypot(...corners.map((corner) => corner.weight));
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
    const step = floor(position);
    if (step !== known) {
      before = step === known + 1 ? after : valueAtStep(step);
      after = valueAtStep(step + 1);
      known = step;
    }
    const share = smoothstep(position - step);
    return (before * (1 - share) + after * share) / sqrt((1 - share) * (1 - share) + share * share);
  };
}
