/**
 * Where the sun and the moon stand, after Jean Meeus, Astronomical Algorithms, 2nd edition, chapters 13, 15, 22,
 * 25 and 47. The moon's series are cut where their terms fall under 4,000 millionths of a degree: right to about
 * a hundredth of a degree, which is a few seconds of a rise and minutes of a phase.
 */

import { millisecondsPerHour, type Instant } from '../time/localDate.ts';

/** On the ecliptic, in degrees and kilometres from the centre of the earth. */
interface Position {
  readonly longitude: number;
  readonly latitude: number;
  readonly distance: number;
}

/** What of a place matters to the sky over it, in degrees. */
export interface Observer {
  readonly latitude: number;
  readonly longitude: number;
}

const millisecondsPerDay = 24 * millisecondsPerHour;
const noonOf2000 = Date.UTC(2000, 0, 1, 12);
/** ms that the clock of the planets is ahead of UTC; it has stayed within a second of this since 2017. */
const dynamicalTimeAhead = 69_184;

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degreesOf = (angle: number) => (angle * 180) / Math.PI;
const sin = (degrees: number) => Math.sin(radians(degrees));
const cos = (degrees: number) => Math.cos(radians(degrees));

function centuriesAt(instant: Instant): number {
  return (instant + dynamicalTimeAhead - noonOf2000) / (36_525 * millisecondsPerDay);
}

/** The sun's apparent position (chapter 25, low accuracy: a hundredth of a degree). */
export function sunAt(instant: Instant): Position {
  const t = centuriesAt(instant);
  const anomaly = 357.52911 + 35_999.05029 * t;
  const centre =
    (1.914602 - 0.004817 * t) * sin(anomaly) +
    (0.019993 - 0.000101 * t) * sin(2 * anomaly) +
    0.000289 * sin(3 * anomaly);
  const node = 125.04 - 1934.136 * t;
  const longitude = 280.46646 + 36_000.76983 * t + centre - 0.00569 - 0.00478 * sin(node);
  return { longitude: turn(longitude), latitude: 0, distance: 149_597_870 };
}

/** Multiples of D, M, M′ and F, then millionths of a degree of longitude and thousandths of a kilometre. */
// prettier-ignore
const longitudeTerms: readonly (readonly [number, number, number, number, number, number])[] = [
  [0, 0, 1, 0, 6288774, -20905355], [2, 0, -1, 0, 1274027, -3699111], [2, 0, 0, 0, 658314, -2955968],
  [0, 0, 2, 0, 213618, -569925], [0, 1, 0, 0, -185116, 48888], [0, 0, 0, 2, -114332, -3149],
  [2, 0, -2, 0, 58793, 246158], [2, -1, -1, 0, 57066, -152138], [2, 0, 1, 0, 53322, -170733],
  [2, -1, 0, 0, 45758, -204586], [0, 1, -1, 0, -40923, -129620], [1, 0, 0, 0, -34720, 108743],
  [0, 1, 1, 0, -30383, 104755], [2, 0, 0, -2, 15327, 10321], [0, 0, 1, 2, -12528, 0],
  [0, 0, 1, -2, 10980, 79661], [4, 0, -1, 0, 10675, -34782], [0, 0, 3, 0, 10034, -23210],
  [4, 0, -2, 0, 8548, -21636], [2, 1, -1, 0, -7888, 24208], [2, 1, 0, 0, -6766, 30824],
  [1, 0, -1, 0, -5163, -8379], [1, 1, 0, 0, 4987, -16675], [2, -1, 1, 0, 4036, -12831],
];

/** Multiples of D, M, M′ and F, then millionths of a degree of latitude. */
// prettier-ignore
const latitudeTerms: readonly (readonly [number, number, number, number, number])[] = [
  [0, 0, 0, 1, 5128122], [0, 0, 1, 1, 280602], [0, 0, 1, -1, 277693], [2, 0, 0, -1, 173237],
  [2, 0, -1, 1, 55413], [2, 0, -1, -1, 46271], [2, 0, 0, 1, 32573], [0, 0, 2, 1, 17198],
  [2, 0, 1, -1, 9266], [0, 0, 2, -1, 8822], [2, -1, 0, -1, 8216], [2, 0, -2, -1, 4324],
  [2, 0, 1, 1, 4200],
];

/** The moon's position (chapter 47). */
export function moonAt(instant: Instant): Position {
  const t = centuriesAt(instant);
  const elongation = 297.8501921 + 445_267.1114034 * t;
  const sunAnomaly = 357.5291092 + 35_999.0502909 * t;
  const moonAnomaly = 134.9633964 + 477_198.8675055 * t;
  const fromNode = 93.272095 + 483_202.0175233 * t;
  const eccentricity = 1 - 0.002516 * t;
  const argumentOf = (d: number, m: number, moon: number, f: number) =>
    d * elongation + m * sunAnomaly + moon * moonAnomaly + f * fromNode;
  const weightOf = (m: number) => eccentricity ** Math.abs(m);
  let longitude = 218.3164477 + 481_267.88123421 * t;
  let distance = 385_000.56;
  let latitude = 0;
  for (const [d, m, moon, f, sine, cosine] of longitudeTerms) {
    const argument = argumentOf(d, m, moon, f);
    longitude += weightOf(m) * sine * 1e-6 * sin(argument);
    distance += weightOf(m) * cosine * 1e-3 * cos(argument);
  }
  for (const [d, m, moon, f, sine] of latitudeTerms)
    latitude += weightOf(m) * sine * 1e-6 * sin(argumentOf(d, m, moon, f));
  return { longitude: turn(longitude), latitude, distance };
}

/** Degrees above the horizon, seen from the centre of the earth and without refraction (chapters 13 and 22). */
function altitudeOf(
  { longitude, latitude }: Position,
  instant: Instant,
  observer: Observer,
): number {
  const days = (instant - noonOf2000) / millisecondsPerDay;
  const obliquity = 23.439291 - (0.0130042 * days) / 36_525;
  const rightAscension = degreesOf(
    Math.atan2(
      sin(longitude) * cos(obliquity) - Math.tan(radians(latitude)) * sin(obliquity),
      cos(longitude),
    ),
  );
  const sineOfDeclination =
    sin(latitude) * cos(obliquity) + cos(latitude) * sin(obliquity) * sin(longitude);
  const siderealTime = 280.46061837 + 360.98564736629 * days;
  const hourAngle = siderealTime + observer.longitude - rightAscension;
  return degreesOf(
    Math.asin(
      sin(observer.latitude) * sineOfDeclination +
        cos(observer.latitude) * Math.sqrt(1 - sineOfDeclination ** 2) * cos(hourAngle),
    ),
  );
}

export function sunAltitudeAt(instant: Instant, observer: Observer): number {
  return altitudeOf(sunAt(instant), instant, observer);
}

/** Degrees of the moon's upper edge above the visible horizon, with parallax and refraction (chapter 15). */
export function moonHeightAt(instant: Instant, observer: Observer): number {
  const moon = moonAt(instant);
  const parallax = degreesOf(Math.asin(6378.14 / moon.distance));
  return altitudeOf(moon, instant, observer) - (0.7275 * parallax - 0.5667);
}

/** Degrees that the moon has moved past the sun since it was new: 0 new, 90 first quarter, 180 full. */
export function elongationAt(instant: Instant): number {
  return turn(moonAt(instant).longitude - sunAt(instant).longitude);
}

/** How much of the moon's disc is lit, 0 to 1 (chapter 48, without the parallax of the sun). */
export function litShareAt(instant: Instant): number {
  return (1 - cos(moonAt(instant).latitude) * cos(elongationAt(instant))) / 2;
}

/**
 * When a value that changes steadily first rises (or falls) through zero, to the second; undefined where it does
 * not within the time. `step` is so short that it cannot go there and back in between.
 */
export function crossingOf(
  valueAt: (instant: Instant) => number,
  direction: 'up' | 'down',
  { from, to, step }: { readonly from: Instant; readonly to: Instant; readonly step: number },
): Instant | undefined {
  const sign = direction === 'up' ? 1 : -1;
  const isPast = (instant: Instant) => sign * valueAt(instant) >= 0;
  for (let start = from, wasPast = isPast(from); start < to; start += step) {
    const end = Math.min(start + step, to);
    const isNowPast = isPast(end);
    if (!wasPast && isNowPast) return bisect(isPast, start, end);
    wasPast = isNowPast;
  }
  return undefined;
}

function bisect(isPast: (instant: Instant) => boolean, from: Instant, to: Instant): Instant {
  let [before, after] = [from, to];
  while (after - before > 1000) {
    const middle = (before + after) / 2;
    if (isPast(middle)) after = middle;
    else before = middle;
  }
  return Math.round(after);
}

/** Into 0 to 360. */
function turn(degrees: number): number {
  return ((degrees % 360) + 360) % 360;
}
