import type { Instant } from '../time/localDate.ts';
import type { Garment, SubjectOf } from '../understanding/question.ts';
import type { HourWeather } from '../weather/weather.ts';
import { isMoment } from './moment.ts';
import type { Measure, Planned, ForecastScene } from './scene.ts';
import { garmentRules, thresholds, type GarmentRule } from './thresholds.ts';
import { extreme, highest, sumOf, rainAmountOf, wetSpells, type Spell } from './wetness.ts';

/** What the hours asked about mean for somebody who is out in them. */
export interface Outdoors {
  /** °C as it feels, of the coldest hour, and what the thermometer says then. */
  readonly coldest: Felt;
  readonly warmest: Felt;
  /** mm of rain, snow not counted. */
  readonly rain: number;
  /** %, of the likeliest hour. */
  readonly probability: number;
  /** The first spell of rain or snow. */
  readonly spell: Spell | undefined;
  /** m/s */
  readonly gust: number;
  readonly uv: number | undefined;
  /** %, mean of the daylight hours; undefined at night. */
  readonly cloud: number | undefined;
  /** cm on the ground or falling. */
  readonly snow: number;
}

interface Felt {
  readonly feelsLike: number;
  readonly temperature: number;
  readonly at: Instant;
}

export type WearBody =
  | {
      readonly topic: 'wear';
      readonly says: 'whether';
      readonly item: Garment;
      /** The word the person used. */
      readonly heard: string;
      readonly isNeeded: boolean;
      readonly rule: GarmentRule['when'];
      /** Far past the limit: a warm coat, a good umbrella. */
      readonly isStrong: boolean;
      readonly outdoors: Outdoors;
      /** What to take in its place. */
      readonly instead: Garment | undefined;
    }
  | {
      readonly topic: 'wear';
      readonly says: 'what';
      readonly items: readonly Garment[];
      readonly outdoors: Outdoors;
    };

const measuresOf: Readonly<Record<GarmentRule['when'], readonly Measure[]>> = {
  rain: ['precipitation', 'probability', 'gust'],
  cold: ['temperature', 'feelsLike', 'windSpeed'],
  warm: ['temperature', 'feelsLike'],
  snow: ['snowfall', 'temperature'],
  sun: ['uv', 'cloud'],
};

/** Says whether to take a garment, or what to wear; undefined where no hour knows a temperature. */
export function planWear(
  subject: SubjectOf<'wear'>,
  scene: ForecastScene,
): Planned<WearBody> | undefined {
  const outdoors = outdoorsOf(
    scene.hours,
    isMoment(scene.period) ? scene.hours.slice(0, 1) : scene.hours,
  );
  if (outdoors === undefined) return undefined;
  if (subject.form === 'what')
    return {
      body: { topic: 'wear', says: 'what', items: outfitFor(outdoors), outdoors },
      evidence: { hours: scene.hours, measures: ['feelsLike', 'precipitation', 'gust'] },
    };
  const rule = garmentRules[subject.item];
  const margin = marginOf(rule, outdoors);
  const isNeeded = margin >= 0;
  return {
    body: {
      topic: 'wear',
      says: 'whether',
      item: subject.item,
      heard: subject.heard,
      isNeeded,
      rule: rule.when,
      isStrong: isNeeded && margin >= rule.strong,
      outdoors,
      instead: insteadOf(subject.item, isNeeded, outdoors),
    },
    evidence: { hours: scene.hours, measures: measuresOf[rule.when] },
  };
}

/** How far a limit is passed, in its own unit; negative where the garment is not needed. */
function marginOf(rule: GarmentRule, outdoors: Outdoors): number {
  switch (rule.when) {
    case 'cold':
      return rule.feelsLike - outdoors.coldest.feelsLike;
    case 'warm':
      return outdoors.warmest.feelsLike - rule.feelsLike;
    case 'rain':
      return outdoors.probability >= rule.probability ? outdoors.rain - rule.amount : -1;
    case 'sun':
      return sunMargin(rule.uv, outdoors);
    case 'snow':
      return outdoors.snow - rule.depth;
  }
}

/** Where the UV index is not known, a mostly clear sky by day stands for it. */
function sunMargin(uv: number, outdoors: Outdoors): number {
  // The index is spoken, and banded by the WHO, as a whole number.
  if (outdoors.uv !== undefined) return Math.round(outdoors.uv) - uv;
  return outdoors.cloud !== undefined && outdoors.cloud <= thresholds.sunny.cloud ? 0 : -1;
}

function insteadOf(item: Garment, isNeeded: boolean, outdoors: Outdoors): Garment | undefined {
  const isRainy = marginOf(garmentRules.rainJacket, outdoors) >= 0;
  if (item === 'umbrella' && isNeeded && outdoors.gust >= thresholds.umbrellaUseless.gust)
    return 'rainJacket';
  if (isNeeded) return undefined;
  if ((item === 'coat' || item === 'jacket' || item === 'jumper') && isRainy) return 'rainJacket';
  if (item === 'coat' && marginOf(garmentRules.jacket, outdoors) >= 0) return 'jacket';
  if (item === 'umbrella' && outdoors.spell?.kind === 'snow') return 'hat';
  return undefined;
}

/** One outer layer for the cold, and what rain, snow or sun add to it. */
function outfitFor(outdoors: Outdoors): readonly Garment[] {
  const isDue = (item: Garment) => marginOf(garmentRules[item], outdoors) >= 0;
  const layer = (['coat', 'jacket', 'jumper', 'shorts', 'shirt'] as const).find(isDue) ?? 'shirt';
  const windy = outdoors.gust >= thresholds.umbrellaUseless.gust;
  const extras: readonly Garment[] = [
    'gloves',
    windy ? 'rainJacket' : 'umbrella',
    'boots',
    'sunscreen',
  ];
  return [layer, ...extras.filter(isDue)];
}

/** `felt` are the hours whose cold and warmth count; rain counts that comes soon after a moment, too. */
function outdoorsOf(
  hours: readonly HourWeather[],
  felt: readonly HourWeather[],
): Outdoors | undefined {
  const feelsLikeOf = (hour: HourWeather) => hour.apparentTemperature ?? hour.temperature;
  const coldest = extreme(felt, feelsLikeOf, (a, b) => a < b);
  const warmest = extreme(felt, feelsLikeOf, (a, b) => a > b);
  if (coldest === undefined || warmest === undefined) return undefined;
  const feltAt = ({ hour, value }: typeof coldest): Felt => ({
    feelsLike: value,
    temperature: hour.temperature ?? value,
    at: hour.start,
  });
  const clouds = hours.flatMap((hour) => (hour.isDay === true ? (hour.cloudCover ?? []) : []));
  const fallen = sumOf(hours, (hour) => hour.snowfallAmount ?? 0);
  return {
    coldest: feltAt(coldest),
    warmest: feltAt(warmest),
    rain: sumOf(hours, rainAmountOf),
    probability: highest(hours, (hour) => hour.precipitationProbability) ?? 100,
    spell: wetSpells(hours)[0],
    gust: highest(hours, (hour) => hour.windGust) ?? 0,
    uv: highest(hours, (hour) => hour.uvIndex),
    cloud:
      clouds.length === 0
        ? undefined
        : clouds.reduce((sum, cloud) => sum + cloud, 0) / clouds.length,
    snow: Math.max(fallen, 100 * (highest(hours, (hour) => hour.snowDepth) ?? 0)),
  };
}
