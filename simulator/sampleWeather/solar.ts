/**
 * The sun, after NOAA's solar calculator (gml.noaa.gov/grad/solcalc), which follows Meeus,
 * "Astronomical Algorithms": good to a minute between the polar circles.
 */
import { millisecondsPerHour, type Instant } from '../../lambda/time/localDate.ts';

// Taken out once, as in noise.ts.
const { acos, cos, max, min, sin, sqrt, tan, PI } = Math;

const radians = PI / 180;
const millisecondsPerDay = 24 * millisecondsPerHour;
const j2000: Instant = Date.UTC(2000, 0, 1, 12);

/** Degrees above the horizon at which the upper rim appears, refraction included. */
const riseElevation = -0.833;

interface Sun {
  /** Sine and cosine of the declination. */
  readonly sine: number;
  readonly cosine: number;
  /** Minutes that a sundial is ahead of the clock. */
  readonly equationOfTime: number;
}

function sunAt(instant: Instant): Sun {
  const century = (instant - j2000) / (36_525 * millisecondsPerDay);
  const meanLongitude = (280.46646 + century * 36_000.76983) * radians;
  const anomaly = (357.52911 + century * 35_999.05029) * radians;
  const eccentricity = 0.016708634 - 0.000042037 * century;
  const centre = (1.914602 - 0.004817 * century) * sin(anomaly) + 0.019993 * sin(2 * anomaly);
  const node = (125.04 - 1934.136 * century) * radians;
  const longitude = meanLongitude + (centre - 0.00569 - 0.00478 * sin(node)) * radians;
  const obliquity = (23.43929 - 0.0130042 * century + 0.00256 * cos(node)) * radians;
  const sine = sin(obliquity) * sin(longitude);
  const tangent = tan(obliquity / 2) ** 2;
  const equationOfTime =
    tangent * sin(2 * meanLongitude) -
    2 * eccentricity * sin(anomaly) +
    4 * eccentricity * tangent * sin(anomaly) * cos(2 * meanLongitude) -
    0.5 * tangent * tangent * sin(4 * meanLongitude) -
    1.25 * eccentricity * eccentricity * sin(2 * anomaly);
  return {
    sine,
    cosine: sqrt(1 - sine * sine),
    equationOfTime: (4 * equationOfTime) / radians,
  };
}

/** Hours of mean solar time, 0 to 24; the sun is highest around 12. */
export function solarHour(longitude: number, instant: Instant): number {
  return (((instant / millisecondsPerHour + longitude / 15) % 24) + 24) % 24;
}

/** Sine of the sun's elevation above the horizon: 1 overhead, negative at night. */
export function sineOfSunElevation(latitude: number, longitude: number, instant: Instant): number {
  const sun = sunAt(instant);
  const hourAngle = (solarHour(longitude, instant) - 12 + sun.equationOfTime / 60) * 15 * radians;
  return sin(latitude * radians) * sun.sine + cos(latitude * radians) * sun.cosine * cos(hourAngle);
}

/**
 * How strongly day and night differ, 0 to 1: the daily swing of the sun's elevation, less where the
 * sun stays low all day. The declination is the usual one-term estimate, good to half a degree.
 */
export function dailySwing(latitude: number, instant: Instant): number {
  const daysSinceSolstice = instant / millisecondsPerDay + 10;
  const declination = -23.44 * radians * cos((2 * PI * daysSinceSolstice) / 365.2425);
  const sineAtNoon = cos(latitude * radians - declination);
  const sunlit = min(1, max(0, (sineAtNoon + 0.1) / 0.4));
  return cos(latitude * radians) * cos(declination) * sunlit;
}

export function isDaylight(latitude: number, longitude: number, instant: Instant): boolean {
  return sineOfSunElevation(latitude, longitude, instant) > sin(riseElevation * radians);
}

type SunTimes =
  | { readonly kind: 'ordinary'; readonly sunrise: Instant; readonly sunset: Instant }
  | { readonly kind: 'polarDay' | 'polarNight' };

/** Half of the daylight in milliseconds, by the sun's declination at `instant`. */
function halfDayAt(latitude: number, instant: Instant): number | 'polarDay' | 'polarNight' {
  const sun = sunAt(instant);
  const cosine =
    (sin(riseElevation * radians) - sin(latitude * radians) * sun.sine) /
    (cos(latitude * radians) * sun.cosine);
  if (cosine > 1) return 'polarNight';
  if (cosine < -1) return 'polarDay';
  return (acos(cosine) / radians / 15) * millisecondsPerHour;
}

/** Rise and set around the solar noon that falls in the 24 hours from `dayStart`. */
export function sunTimes(latitude: number, longitude: number, dayStart: Instant): SunTimes {
  const untilNoon = (36 - solarHour(longitude, dayStart)) % 24;
  const meanNoon = dayStart + untilNoon * millisecondsPerHour;
  const noonNear = (instant: Instant) => meanNoon - sunAt(instant).equationOfTime * 60_000;
  const noon = noonNear(meanNoon);
  const half = halfDayAt(latitude, noon);
  if (typeof half === 'string') return { kind: half };
  // The declination moves on between noon and the event: once more at the event itself.
  const refine = (sign: 1 | -1) => {
    const event = noon + sign * half;
    const refined = halfDayAt(latitude, event);
    return typeof refined === 'string' ? event : noonNear(event) + sign * refined;
  };
  return { kind: 'ordinary', sunrise: refine(-1), sunset: refine(1) };
}

/** Milliseconds of daylight around the noon of the day from `dayStart`. */
export function daylightDuration(latitude: number, longitude: number, dayStart: Instant): number {
  const times = sunTimes(latitude, longitude, dayStart);
  switch (times.kind) {
    case 'ordinary':
      return times.sunset - times.sunrise;
    case 'polarDay':
      return millisecondsPerDay;
    case 'polarNight':
      return 0;
  }
}
