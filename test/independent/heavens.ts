/**
 * Where the sun and the moon stand, by the low-precision formulas of the Astronomical Almanac (page D22 for the
 * moon, good to a third of a degree; C5 for the sun, to a hundredth).
 */

interface Spot {
  readonly latitude: number;
  readonly longitude: number;
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degreesOf = (angle: number) => (angle * 180) / Math.PI;
const sin = (degrees: number) => Math.sin(radians(degrees));
const cos = (degrees: number) => Math.cos(radians(degrees));
const circle = (degrees: number) => ((degrees % 360) + 360) % 360;

/** Days since the noon that began 2000. */
const daysOf = (instant: number) => instant / 86_400_000 - 10_957.5;

function sunLongitude(days: number): number {
  const anomaly = 357.528 + 0.985_600_3 * days;
  return circle(280.46 + 0.985_647_4 * days + 1.915 * sin(anomaly) + 0.02 * sin(2 * anomaly));
}

function moonEcliptic(days: number) {
  const t = days / 36_525;
  const longitude =
    218.32 +
    481_267.881 * t +
    6.29 * sin(135 + 477_198.87 * t) -
    1.27 * sin(259.3 - 413_335.36 * t) +
    0.66 * sin(235.7 + 890_534.22 * t) +
    0.21 * sin(269.9 + 954_397.74 * t) -
    0.19 * sin(357.5 + 35_999.05 * t) -
    0.11 * sin(186.5 + 966_404.03 * t);
  const latitude =
    5.13 * sin(93.3 + 483_202.02 * t) +
    0.28 * sin(228.2 + 960_400.89 * t) -
    0.28 * sin(318.3 + 6003.15 * t) -
    0.17 * sin(217.6 - 407_332.21 * t);
  const parallax =
    0.9508 +
    0.0518 * cos(135 + 477_198.87 * t) +
    0.0095 * cos(259.3 - 413_335.36 * t) +
    0.0078 * cos(235.7 + 890_534.22 * t) +
    0.0028 * cos(269.9 + 954_397.74 * t);
  return { longitude: circle(longitude), latitude, parallax };
}

/** Degrees that the moon is ahead of the sun: 0 new, 180 full. */
export function moonElongation(instant: number): number {
  const days = daysOf(instant);
  return circle(moonEcliptic(days).longitude - sunLongitude(days));
}

function altitude(longitude: number, latitude: number, days: number, spot: Spot): number {
  const tilt = 23.439;
  const declination = degreesOf(
    Math.asin(sin(latitude) * cos(tilt) + cos(latitude) * sin(tilt) * sin(longitude)),
  );
  const ascension = degreesOf(
    Math.atan2(
      sin(longitude) * cos(tilt) - Math.tan(radians(latitude)) * sin(tilt),
      cos(longitude),
    ),
  );
  const sidereal = 280.460_618 + 360.985_647_366 * days + spot.longitude;
  const hourAngle = sidereal - ascension;
  return degreesOf(
    Math.asin(
      sin(spot.latitude) * sin(declination) +
        cos(spot.latitude) * cos(declination) * cos(hourAngle),
    ),
  );
}

/** Degrees above the horizon, without the bending of light. */
export function sunAltitude(instant: number, spot: Spot): number {
  const days = daysOf(instant);
  return altitude(sunLongitude(days), 0, days, spot);
}

/** Of its upper edge as it is seen, near the horizon: the air lifts it and the Earth's own width lowers it. */
export function moonAltitude(instant: number, spot: Spot): number {
  const days = daysOf(instant);
  const { longitude, latitude, parallax } = moonEcliptic(days);
  const edge = 0.2725 * parallax;
  return altitude(longitude, latitude, days, spot) - parallax + edge + 0.57;
}
