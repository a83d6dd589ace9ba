import type { Instant } from '../time/localDate.ts';
import { hasPassed } from '../time/period.ts';
import type { SubjectOf } from '../understanding/question.ts';
import { conditionOf, dominantCondition, type Condition } from '../weather/condition.ts';
import type { HourWeather } from '../weather/weather.ts';
import { hoursAhead } from './hoursAhead.ts';
import { firstRun, spanOf, type Span } from './runs.ts';
import type { ForecastScene, Measure, Planned } from './scene.ts';
import { thresholds } from './thresholds.ts';
import { isFogCode } from './weatherCodes.ts';
import { isWet } from './wetness.ts';

/** Fog is asked about by the same form, but answered in its own way. */
export type SkyAsked = Exclude<
  Extract<SubjectOf<'sky'>, { form: 'whether' }>['condition'],
  'foggy'
>;

export type SkyBody =
  /** `cover` is the mean, in percent. */
  | {
      readonly topic: 'sky';
      readonly says: 'value';
      readonly condition: Condition | undefined;
      readonly cover: number;
    }
  | { readonly topic: 'sky'; readonly says: 'cover'; readonly cover: number }
  | {
      readonly topic: 'sky';
      readonly says: 'whether';
      readonly asked: SkyAsked;
      readonly isSo: boolean;
      /** What the sky is like on the whole. */
      readonly condition: Condition | undefined;
      readonly cover: number;
      /** The first time of at least two hours with sun, where it is not sunny on the whole. */
      readonly sunny: Span | undefined;
    }
  /** Asked about the sun at night. */
  | { readonly topic: 'sky'; readonly says: 'night'; readonly cover: number }
  | ({ readonly topic: 'sky'; readonly says: 'fog' } & Span)
  | {
      readonly topic: 'sky';
      readonly says: 'noFog';
      readonly visibility: number | undefined /* m, least */;
    }
  /** `at` is when the cloud breaks or the fog lifts; undefined where it does not before `to`. */
  | {
      readonly topic: 'sky';
      readonly says: 'clears';
      readonly what: 'cloud' | 'fog';
      readonly at: Instant | undefined;
      readonly to: Instant;
    }
  | { readonly topic: 'sky'; readonly says: 'clearAlready'; readonly cover: number };

const measures: readonly Measure[] = ['cloud', 'visibility', 'precipitation'];

/** Answers about sun, cloud and fog; undefined where the cloud cover (for fog: the visibility) is not known. */
export function planSky(
  subject: SubjectOf<'sky'>,
  scene: ForecastScene,
): Planned<SkyBody> | undefined {
  switch (subject.form) {
    case 'value':
    case 'cover':
      return planValue(subject.form, scene);
    case 'clears':
      return planClears(scene);
    case 'whether':
      return subject.condition === 'foggy' ? planFog(scene) : planWhether(subject.condition, scene);
  }
}

function planValue(form: 'value' | 'cover', scene: ForecastScene): Planned<SkyBody> | undefined {
  const { hours, period, forecast } = scene;
  const current = period.kind === 'now' ? forecast.current : undefined;
  const cover = current?.cloudCover ?? meanCover(hours);
  if (cover === undefined) return undefined;
  const condition =
    current === undefined ? dominantCondition(hours) : conditionOf(current.weatherCode);
  const body: SkyBody =
    form === 'cover'
      ? { topic: 'sky', says: 'cover', cover }
      : { topic: 'sky', says: 'value', condition, cover };
  return { body, evidence: { hours, measures } };
}

function planWhether(
  asked: SkyAsked,
  { hours, now, period }: ForecastScene,
): Planned<SkyBody> | undefined {
  const byDay = hours.filter((hour) => hour.isDay !== false);
  const looked = asked === 'sunny' && byDay.length > 0 ? byDay : hours;
  const cover = meanCover(looked);
  if (cover === undefined) return undefined;
  const evidence = { hours: looked, measures };
  if (asked === 'sunny' && byDay.length === 0)
    return { body: { topic: 'sky', says: 'night', cover }, evidence };
  const condition = dominantCondition(looked);
  const isSo = isSky(asked, cover) && (asked === 'cloudy' || !isHidden(condition));
  const sunny = asked === 'sunny' && !isSo ? sunnySpell(looked) : undefined;
  const isPast = hasPassed(period, now);
  return {
    body: {
      topic: 'sky',
      says: 'whether',
      asked,
      isSo,
      condition,
      cover,
      sunny: isPast ? undefined : sunny,
    },
    evidence,
  };
}

/** Rain or fog that the day is remembered for, however thin the cloud. */
function isHidden(condition: Condition | undefined): boolean {
  return condition !== undefined && !skies.includes(condition);
}

const skies: readonly Condition[] = ['clear', 'mostlyClear', 'partlyCloudy', 'cloudy'];

function isSky(asked: SkyAsked, cover: number): boolean {
  switch (asked) {
    case 'sunny':
      return cover <= thresholds.sunny.cloud;
    case 'clear':
      return cover <= thresholds.clearSky.cloud;
    case 'cloudy':
      return cover >= thresholds.cloudy.cloud;
  }
}

function sunnySpell(hours: readonly HourWeather[]): Span | undefined {
  const isSunny = (hour: HourWeather) =>
    hour.cloudCover !== undefined &&
    hour.cloudCover <= thresholds.sunny.cloud &&
    !isWet(hour) &&
    !isFoggy(hour);
  for (let rest = hours; rest.length > 0;) {
    const run = firstRun(rest, isSunny);
    if (run === undefined || run.length >= 2) return run && spanOf(run);
    rest = rest.slice(rest.indexOf(run[0]) + run.length);
  }
  return undefined;
}

/** By the code, or by the visibility where nothing falls that would hide the view as well. */
function isFoggy(hour: HourWeather): boolean {
  if (isFogCode(hour)) return true;
  return (
    hour.visibility !== undefined && hour.visibility < thresholds.fog.visibility && !isWet(hour)
  );
}

function planFog({ hours }: ForecastScene): Planned<SkyBody> | undefined {
  if (!hours.some(({ weatherCode, visibility }) => (weatherCode ?? visibility) !== undefined))
    return undefined;
  const fog = firstRun(hours, isFoggy);
  if (fog !== undefined)
    return {
      body: { topic: 'sky', says: 'fog', ...spanOf(fog) },
      evidence: { hours: fog, measures: ['visibility', 'humidity'] },
    };
  const views = hours.flatMap((hour) => hour.visibility ?? []);
  const visibility = views.length === 0 ? undefined : Math.min(...views);
  return {
    body: { topic: 'sky', says: 'noFog', visibility },
    evidence: { hours, measures: ['visibility', 'humidity'] },
  };
}

function planClears(scene: ForecastScene): Planned<SkyBody> | undefined {
  const hours = hoursAhead(scene);
  const first = hours.find((hour) => hour.cloudCover !== undefined);
  if (first?.cloudCover === undefined) return undefined;
  const what = isFoggy(first) ? 'fog' : 'cloud';
  const isOver = what === 'fog' ? (hour: HourWeather) => !isFoggy(hour) : isBroken;
  const evidence = { hours: scene.hours.length > 0 ? scene.hours : hours, measures };
  if (isOver(first))
    return { body: { topic: 'sky', says: 'clearAlready', cover: first.cloudCover }, evidence };
  const at = hours.find(isOver)?.start;
  const to = hours.at(-1)?.end ?? scene.period.to;
  return { body: { topic: 'sky', says: 'clears', what, at, to }, evidence };
}

function isBroken(hour: HourWeather): boolean {
  return hour.cloudCover !== undefined && hour.cloudCover <= thresholds.sunny.cloud && !isWet(hour);
}

function meanCover(hours: readonly HourWeather[]): number | undefined {
  const covers = hours.flatMap((hour) => hour.cloudCover ?? []);
  if (covers.length === 0) return undefined;
  return covers.reduce((sum, cover) => sum + cover, 0) / covers.length;
}
