import { hasPassed } from '../time/period.ts';
import { localTimeOf } from '../time/zone.ts';
import type { Activity, SubjectOf } from '../understanding/question.ts';
import { sunAltitudeAt } from '../weather/celestial.ts';
import type { HourWeather } from '../weather/weather.ts';
import { activityRules, type ActivityRule } from './activityRules.ts';
import { within } from './rain.ts';
import type { Span } from './runs.ts';
import type { ForecastScene, Measure, Planned } from './scene.ts';
import { bestWindow, decidingReason, suits, type Limit, type Reason } from './suitability.ts';
import { thresholds } from './thresholds.ts';
import { highest, isWet } from './wetness.ts';

export type ActivityBody =
  | {
      readonly topic: 'activity';
      readonly says: 'suits';
      readonly activity: Activity;
      /** °C, highest of the hours that suit */
      readonly temperature: number;
      readonly isDry: boolean;
      /** The best two hours, where not all of the time suits. */
      readonly window: Span | undefined;
    }
  | {
      readonly topic: 'activity';
      readonly says: 'suitsNot';
      readonly activity: Activity;
      /** Undefined where it does not get dark enough. */
      readonly reason: Reason | undefined;
      /** The best two hours, in the asked time or within a day of its beginning. */
      readonly window: Span | undefined;
    }
  | {
      readonly topic: 'activity';
      readonly says: 'bestTime';
      readonly activity: Activity;
      readonly window: Span;
      /** °C, in the window */
      readonly temperature: number;
    }
  | {
      readonly topic: 'activity';
      readonly says: 'noTime';
      readonly activity: Activity;
      readonly reason: Reason | undefined;
    };

const day = 24 * 3_600_000;

/** Whether the weather suits an activity, or when it suits best; undefined where no hour knows a temperature. */
export function planActivity(
  { form, activity }: SubjectOf<'activity'>,
  scene: ForecastScene,
): Planned<ActivityBody> | undefined {
  const rule: ActivityRule = activityRules[activity];
  if (!scene.hours.some((hour) => hour.temperature !== undefined)) return undefined;
  const hours = hoursFor(rule, scene.hours, scene);
  return form === 'bestTime'
    ? planBestTime(activity, rule, hours, scene)
    : planWhether(activity, rule, hours, scene);
}

/**
 * The hours that count: stars want the dark; what needs the day is judged by daylight, unless the asked time is
 * a definite one, when people know how light it is, and are awake.
 */
function hoursFor(
  { light }: ActivityRule,
  hours: readonly HourWeather[],
  { period, found }: ForecastScene,
): readonly HourWeather[] {
  if (light === 'night')
    return hours.filter((hour) => {
      const middle = (hour.start + hour.end) / 2;
      return sunAltitudeAt(middle, found.place) <= thresholds.stars.sunAltitude;
    });
  if (light === 'any') return hours;
  const isWide = period.kind === 'day' || period.kind === 'days' || period.kind === 'hours';
  const open = hours.filter((hour) => (isWide ? hour.isDay === true : isAwake(hour, period)));
  return open.length > 0 ? open : hours;
}

/** Nobody is sent out while people sleep, but to the stars. */
function isAwake({ start }: HourWeather, { timeZone }: ForecastScene['period']): boolean {
  const { begins, ends } = thresholds.activity.awake;
  const { hour } = localTimeOf(start, timeZone);
  return hour >= begins && hour < ends;
}

function planWhether(
  activity: Activity,
  rule: ActivityRule,
  hours: readonly HourWeather[],
  scene: ForecastScene,
): Planned<ActivityBody> {
  const rows = scene.forecast.hours;
  const { share, outing } = thresholds.activity;
  const suitable = hours.filter((hour) => suits(hour, rule, rows));
  const needed = hours.length <= outing ? hours.length : hours.length * share;
  const temperature = highest(suitable, (hour) => hour.temperature);
  if (suitable.length >= needed && temperature !== undefined) {
    const isAll = suitable.length === hours.length;
    const isDry = !hours.some(isWet);
    const window = isAll ? undefined : windowFor(rule, hours, scene);
    return {
      body: { topic: 'activity', says: 'suits', activity, temperature, isDry, window },
      evidence: { hours, measures: ['feelsLike', 'precipitation', 'gust'] },
    };
  }
  const reason = decidingReason(hours, rule, rows);
  const window = windowFor(rule, hours, scene);
  return {
    body: { topic: 'activity', says: 'suitsNot', activity, reason, window },
    evidence: {
      hours: hours.length > 0 ? hours : scene.hours,
      measures: measuresFor(reason?.limit),
    },
  };
}

function planBestTime(
  activity: Activity,
  rule: ActivityRule,
  hours: readonly HourWeather[],
  scene: ForecastScene,
): Planned<ActivityBody> {
  const rows = scene.forecast.hours;
  const window = windowFor(rule, hours, scene);
  const inWindow = window === undefined ? [] : within(rows, window);
  const temperature = highest(inWindow, (hour) => hour.temperature);
  if (window === undefined || temperature === undefined) {
    const reason = decidingReason(hours, rule, rows);
    return {
      body: { topic: 'activity', says: 'noTime', activity, reason },
      evidence: {
        hours: hours.length > 0 ? hours : scene.hours,
        measures: measuresFor(reason?.limit),
      },
    };
  }
  return {
    body: { topic: 'activity', says: 'bestTime', activity, window, temperature },
    evidence: { hours: inWindow, measures: ['feelsLike', 'precipitation', 'gust'] },
  };
}

/** Within the asked time, else within a day of its beginning; by daylight, for nobody plans for the night unasked. */
function windowFor(
  rule: ActivityRule,
  hours: readonly HourWeather[],
  scene: ForecastScene,
): Span | undefined {
  const { period, now, forecast } = scene;
  if (hasPassed(period, now)) return undefined;
  const asked = bestWindow(hours, rule, forecast.hours);
  if (asked !== undefined) return asked;
  const to = Math.max(period.to, period.from + day);
  const later = forecast.hours.filter(
    (hour) => hour.start >= Math.max(now, period.from) && hour.end <= to,
  );
  const light = later.filter((hour) => rule.light !== 'day' || hour.isDay !== false);
  return bestWindow(hoursFor(rule, light, scene), rule, forecast.hours);
}

const measuresByLimit: Readonly<Partial<Record<Limit, readonly Measure[]>>> = {
  ice: ['temperature', 'precipitation'],
  rain: ['precipitation', 'probability'],
  gust: ['gust', 'windSpeed'],
  cold: ['feelsLike', 'temperature', 'windSpeed'],
  hot: ['feelsLike', 'temperature', 'humidity'],
  fog: ['visibility'],
  cloud: ['cloud'],
  humid: ['humidity'],
  calm: ['windSpeed', 'gust'],
  uv: ['uv', 'cloud'],
};

function measuresFor(limit: Limit | undefined): readonly Measure[] {
  const measures = limit === undefined ? undefined : measuresByLimit[limit];
  return measures ?? ['precipitation', 'temperature', 'cloud'];
}
