/** Pirate Weather's icons (its set `pirate`) as WMO codes. */

/**
 * Icons of wind, haze, smoke and of what is possible name no sky: the clouds tell it. Sleet, which stands there for all
 * that is neither rain nor snow, counts as snow.
 */
const codes: ReadonlyMap<string, number> = new Map([
  ['clear-day', 0],
  ['clear-night', 0],
  ['mostly-clear-day', 1],
  ['mostly-clear-night', 1],
  ['partly-cloudy-day', 2],
  ['partly-cloudy-night', 2],
  ['mostly-cloudy-day', 3],
  ['mostly-cloudy-night', 3],
  ['cloudy', 3],
  ['mist', 45],
  ['fog', 45],
  ['drizzle', 51],
  ['light-rain', 61],
  ['rain', 63],
  ['precipitation', 63],
  ['heavy-rain', 65],
  ['flurries', 71],
  ['light-snow', 71],
  ['very-light-sleet', 71],
  ['light-sleet', 71],
  ['snow', 73],
  ['sleet', 73],
  ['mixed', 73],
  ['heavy-snow', 75],
  ['heavy-sleet', 75],
  ['thunderstorm', 95],
  ['hail', 96],
]);

/** %, the service's own bounds of clear, partly cloudy and cloudy; the first halved for mostly clear. */
const bounds = [12.5, 37.5, 87.5] as const;

/** Undefined where neither icon nor clouds tell. */
export function weatherCodeOf(icon: string, cloudCover: number | undefined): number | undefined {
  const code = codes.get(icon);
  if (code !== undefined || cloudCover === undefined) return code;
  return bounds.filter((bound) => cloudCover > bound).length;
}
