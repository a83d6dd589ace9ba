import type { LocalDate } from '../time/localDate.ts';
import type { SubjectOf } from '../understanding/question.ts';
import { conditionOf, dominantCondition, type Condition } from '../weather/condition.ts';
import { summariseDays, type DaySummary } from './days.ts';
import type { Measure, Planned, ForecastScene } from './scene.ts';
import { thresholds } from './thresholds.ts';
import { extreme, highest, lowest, wetSpells, type Spell } from './wetness.ts';

export type OverviewBody =
  | {
      readonly topic: 'overview';
      readonly says: 'now';
      readonly condition: Condition | undefined;
      readonly temperature: number;
      /** Where it feels at least three degrees off. */
      readonly feelsLike: number | undefined;
      /** Rain or snow of the next hours. */
      readonly spell: Spell | undefined;
    }
  | {
      readonly topic: 'overview';
      readonly says: 'span';
      readonly condition: Condition | undefined;
      readonly high: number;
      readonly low: number;
      readonly spell: Spell | undefined;
      /** m/s, where it is worth a word. */
      readonly gust: number | undefined;
    }
  | {
      readonly topic: 'overview';
      readonly says: 'days';
      readonly groups: readonly DayGroup[];
      readonly high: number;
      readonly low: number;
      /** The wettest day, where a wet group has more than one. */
      readonly wettest: LocalDate | undefined;
    }
  | {
      readonly topic: 'overview';
      readonly says: 'nice';
      readonly isNice: boolean;
      readonly because: NiceReason;
      readonly high: number;
      readonly condition: Condition | undefined;
    }
  | {
      readonly topic: 'overview';
      readonly says: 'bestDay';
      readonly day: LocalDate;
      readonly high: number;
      readonly condition: Condition | undefined;
    };

export type NiceReason = 'wet' | 'cold' | 'hot' | 'windy' | 'fine';

/** Days in a row that have their weather in common. */
export interface DayGroup {
  readonly first: LocalDate;
  readonly last: LocalDate;
  readonly kind: 'dry' | 'rain' | 'snow';
  readonly condition: Condition | undefined;
  readonly high: number;
}

const measures: readonly Measure[] = ['temperature', 'precipitation', 'gust'];

/** The weather in one sentence; undefined where no hour of the time knows a temperature. */
export function planOverview(
  subject: SubjectOf<'overview'>,
  scene: ForecastScene,
): Planned<OverviewBody> | undefined {
  switch (subject.form) {
    case 'summary':
      if (scene.period.kind === 'now') return planNow(scene) ?? planSpan(scene);
      return scene.period.kind === 'days' ? planDays(scene) : planSpan(scene);
    case 'nice':
      return planNice(scene);
    case 'bestDay':
      return planBestDay(scene);
  }
}

function planNow(scene: ForecastScene): Planned<OverviewBody> | undefined {
  const { current, hours } = scene.forecast;
  if (current?.temperature === undefined) return undefined;
  const ahead = hours.filter((hour) => hour.end > scene.now).slice(0, thresholds.soon.hours);
  const { apparentTemperature: apparent, temperature } = current;
  const isOff =
    apparent !== undefined &&
    Math.abs(apparent - temperature) >= thresholds.feelsDifferent.difference;
  return {
    body: {
      topic: 'overview',
      says: 'now',
      condition: conditionOf(current.weatherCode),
      temperature,
      feelsLike: isOff ? apparent : undefined,
      spell: wetSpells(ahead)[0],
    },
    evidence: { hours: ahead, measures },
  };
}

function planSpan({ hours }: ForecastScene): Planned<OverviewBody> | undefined {
  const high = highest(hours, (hour) => hour.temperature);
  const low = lowest(hours, (hour) => hour.temperature);
  if (high === undefined || low === undefined) return undefined;
  const gust = highest(hours, (hour) => hour.windGust) ?? 0;
  return {
    body: {
      topic: 'overview',
      says: 'span',
      condition: dominantCondition(hours),
      high,
      low,
      spell: wetSpells(hours)[0],
      gust: gust >= thresholds.strongGust.gust ? gust : undefined,
    },
    evidence: { hours, measures },
  };
}

function planDays(scene: ForecastScene): Planned<OverviewBody> | undefined {
  const { hours, forecast } = scene;
  const days = summariseDays(hours, forecast).filter((day) => day.high !== undefined);
  const high = highest(hours, (hour) => hour.temperature);
  const low = lowest(hours, (hour) => hour.temperature);
  if (high === undefined || low === undefined) return undefined;
  // All that is left of a weekend on its Sunday.
  if (days.length === 1) return planSpan(scene);
  const wet = days.filter((day) => day.spells.length > 0);
  const wettest = [...wet].sort((a, b) => b.precipitation - a.precipitation)[0];
  return {
    body: {
      topic: 'overview',
      says: 'days',
      groups: groupDays(days),
      high,
      low,
      wettest: wet.length > 1 ? wettest?.date : undefined,
    },
    evidence: { hours, measures },
  };
}

/** Neighbouring days of one kind, so that a week is two or three groups and not seven days. */
function groupDays(days: readonly DaySummary[]): readonly DayGroup[] {
  const groups: DayGroup[] = [];
  for (const day of days) {
    const wettest = [...day.spells].sort((a, b) => b.amount - a.amount)[0];
    const kind = wettest === undefined ? 'dry' : wettest.kind === 'snow' ? 'snow' : 'rain';
    const last = groups.at(-1);
    if (last?.kind === kind)
      groups[groups.length - 1] = {
        ...last,
        last: day.date,
        high: Math.max(last.high, day.high ?? last.high),
        condition: last.condition === day.condition ? last.condition : undefined,
      };
    else
      groups.push({
        first: day.date,
        last: day.date,
        kind,
        condition: day.condition,
        high: day.high ?? 0,
      });
  }
  return groups;
}

function planNice(scene: ForecastScene): Planned<OverviewBody> | undefined {
  const { hours } = scene;
  const warmest = extreme(
    hours,
    (hour) => hour.apparentTemperature ?? hour.temperature,
    (a, b) => a > b,
  );
  if (warmest === undefined) return undefined;
  const because = niceReason(scene, warmest.value);
  return {
    body: {
      topic: 'overview',
      says: 'nice',
      isNice: because === 'fine',
      because,
      high: highest(hours, (hour) => hour.temperature) ?? warmest.value,
      condition: dominantCondition(hours),
    },
    evidence: { hours, measures: ['feelsLike', 'precipitation', 'gust'] },
  };
}

function niceReason({ hours }: Pick<ForecastScene, 'hours'>, warmest: number): NiceReason {
  const { nice } = thresholds;
  if (wetSpells(hours).length > 0) return 'wet';
  if (warmest < nice.coldest) return 'cold';
  if (warmest >= nice.hottest) return 'hot';
  if ((highest(hours, (hour) => hour.windGust) ?? 0) >= thresholds.strongGust.gust) return 'windy';
  return 'fine';
}

/** The nicest day: dry before wet, then the one nearest to pleasantly warm. */
function planBestDay({ hours, forecast }: ForecastScene): Planned<OverviewBody> | undefined {
  const ranked = summariseDays(hours, forecast)
    .flatMap((day) => (day.high === undefined ? [] : [{ day, high: day.high }]))
    .sort(
      (a, b) =>
        a.day.precipitation - b.day.precipitation ||
        Math.abs(a.high - thresholds.nice.ideal) - Math.abs(b.high - thresholds.nice.ideal),
    );
  const best = ranked[0];
  if (best === undefined) return undefined;
  return {
    body: {
      topic: 'overview',
      says: 'bestDay',
      day: best.day.date,
      high: best.high,
      condition: best.day.condition,
    },
    evidence: { hours: best.day.hours, measures },
  };
}
