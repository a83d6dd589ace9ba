/** The WMO code of an hour, by the thresholds of Open-Meteo's own calculation. */
import type { PrecipitationKind } from './precipitation.ts';

interface Sky {
  readonly kind: PrecipitationKind;
  /** mm an hour */
  readonly rate: number;
  readonly isThunder: boolean;
  readonly isHail: boolean;
  /** m */
  readonly visibility: number;
  /** % */
  readonly cloudCover: number;
  /** °C */
  readonly temperature: number;
}

/** The code of the first row that the rate stays under. */
function byRate(rate: number, rows: readonly (readonly [under: number, code: number])[]): number {
  return rows.find(([under]) => rate < under)?.[1] ?? 0;
}

const drizzleAndRain = [
  [0.5, 51],
  [1, 53],
  [1.3, 55],
  [2.5, 61],
  [7.6, 63],
  [Infinity, 65],
] as const;

function codeOfPrecipitation({ kind, rate, isThunder, isHail }: Sky): number {
  if (isThunder) return isHail ? 96 : 95;
  // The thresholds of snow are in cm an hour: 0.2 cm and 0.8 cm are these amounts of water.
  const [someSnow, muchSnow] = [0.2 / 0.7, 0.8 / 0.7];
  switch (kind) {
    case 'snow':
      return byRate(rate, [
        [someSnow, 71],
        [muchSnow, 73],
        [Infinity, 75],
      ]);
    case 'snowShowers':
      return byRate(rate, [
        [muchSnow, 85],
        [Infinity, 86],
      ]);
    case 'freezingRain':
      return byRate(rate, [
        [0.5, 56],
        [1.3, 57],
        [2.5, 66],
        [Infinity, 67],
      ]);
    case 'showers':
      return byRate(rate, [...drizzleAndRain.slice(0, 3), [2.5, 80], [7.6, 81], [Infinity, 82]]);
    case 'rain':
      return byRate(rate, drizzleAndRain);
  }
}

export function weatherCodeOf(sky: Sky): number {
  if (sky.rate > 0) return codeOfPrecipitation(sky);
  if (sky.visibility <= 1000) return sky.temperature < 0 ? 48 : 45;
  if (sky.cloudCover < 20) return 0;
  if (sky.cloudCover < 50) return 1;
  return sky.cloudCover < 80 ? 2 : 3;
}
