import { millisecondsPerHour, type Instant, type LocalDate } from '../time/localDate.ts';
import { instantOf, localTimeOf } from '../time/zone.ts';
import type { SubjectOf } from '../understanding/question.ts';
import { crossingOf, elongationAt, litShareAt, moonHeightAt } from '../weather/celestial.ts';
import type { ForecastScene, Planned } from './scene.ts';
import { thresholds } from './thresholds.ts';

export type MoonPhase =
  | 'new'
  | 'waxingCrescent'
  | 'firstQuarter'
  | 'waxingGibbous'
  | 'full'
  | 'waningGibbous'
  | 'lastQuarter'
  | 'waningCrescent';

export type MoonBody =
  | {
      readonly topic: 'moon';
      readonly says: 'phase';
      readonly phase: MoonPhase;
      /** %, of the disc */
      readonly lit: number;
      /** The first after the night asked about. */
      readonly nextFull: LocalDate;
    }
  | { readonly topic: 'moon'; readonly says: 'rise' | 'set'; readonly at: Instant }
  /** It does not rise, or set, for two days: near the poles it stays up or down. */
  | { readonly topic: 'moon'; readonly says: 'stays'; readonly isUp: boolean };

/**
 * The moon's phase, or when it next rises or sets, worked out and not forecast. It rises some fifty minutes later
 * each day, so on one day of a month it does not, and the time spoken can be of the next day.
 */
export function planMoon(
  subject: SubjectOf<'moon'>,
  scene: ForecastScene,
): Planned<MoonBody> | undefined {
  const body = subject.form === 'phase' ? planPhase(scene) : planRise(subject.form, scene);
  return body && { body, evidence: { hours: scene.hours, measures: [] } };
}

const day = 24 * millisecondsPerHour;

function planPhase(scene: ForecastScene): MoonBody | undefined {
  const instant = eveningOf(scene);
  const phase = phaseAt(elongationAt(instant));
  // On the night of a full moon the next one is the one after it.
  const from = phase === 'full' ? instant + 2 * day : instant;
  const fromFull = (at: Instant) => elongationAt(at) - 180;
  const full = crossingOf(fromFull, 'up', { from, to: from + 31 * day, step: day / 2 });
  if (full === undefined) return undefined;
  return {
    topic: 'moon',
    says: 'phase',
    phase,
    lit: 100 * litShareAt(instant),
    nextFull: localTimeOf(full, scene.period.timeZone).date,
  };
}

/** Whole days are answered for their evening, when people look up. */
function eveningOf({ period }: ForecastScene): Instant {
  if (period.kind !== 'day' && period.kind !== 'days') return period.from;
  const { date } = localTimeOf(period.from, period.timeZone);
  return Math.max(period.from, instantOf(date, 21 * 60, period.timeZone));
}

/** The four instants of the calendar hold for the night around them; the time between has the other names. */
export function phaseAt(elongation: number): MoonPhase {
  const isNear = (degrees: number) =>
    Math.abs(elongation - degrees) <= thresholds.moonPhase.elongation;
  if (isNear(0) || isNear(360)) return 'new';
  if (isNear(90)) return 'firstQuarter';
  if (isNear(180)) return 'full';
  if (isNear(270)) return 'lastQuarter';
  if (elongation < 90) return 'waxingCrescent';
  if (elongation < 180) return 'waxingGibbous';
  return elongation < 270 ? 'waningGibbous' : 'waningCrescent';
}

function planRise(form: 'rise' | 'set', { period, found }: ForecastScene): MoonBody {
  const from = period.from;
  const heightAt = (instant: Instant) => moonHeightAt(instant, found.place);
  const span = { from, to: from + 2 * day, step: millisecondsPerHour / 6 };
  const at = crossingOf(heightAt, form === 'rise' ? 'up' : 'down', span);
  if (at === undefined) return { topic: 'moon', says: 'stays', isUp: heightAt(from) > 0 };
  return { topic: 'moon', says: form, at };
}
