import { localTimeOf } from '../time/zone.ts';
import type { Instant } from '../time/localDate.ts';
import { daysOf } from '../time/period.ts';
import type { SubjectOf } from '../understanding/question.ts';
import { selectHours } from '../weather/weather.ts';
import { roundedBandOf, uvBands, type UvBand } from './bands.ts';
import { isMoment } from './moment.ts';
import type { AirEvidence, Evidence, Planned, Scene } from './scene.ts';
import { thresholds } from './thresholds.ts';
import { extreme } from './wetness.ts';

export interface UvBody {
  readonly topic: 'uv';
  readonly says: 'value' | 'whether';
  /** The highest of the time. */
  readonly index: number;
  readonly band: UvBand;
  readonly isProtectionNeeded: boolean;
  /** When it is highest; undefined for a moment, and where only the day's is known. */
  readonly at: Instant | undefined;
  /** The hours of that day in which skin needs protection; undefined where there are none, or they are not known. */
  readonly protection: { readonly from: Instant; readonly to: Instant } | undefined;
}

interface UvHour {
  readonly start: Instant;
  readonly end: Instant;
  readonly uvIndex: number | undefined;
}

/** The UV index at its highest, from the forecast or else from the air quality service; undefined where neither knows. */
export function planUv(
  subject: SubjectOf<'uv'>,
  scene: Scene,
): Planned<UvBody, Evidence | AirEvidence> | undefined {
  const { period, weather } = scene;
  const { from, to } = period;
  const { forecast, air } = weather;
  const evidence: Evidence = {
    hours: forecast === undefined ? [] : selectHours(forecast, from, to),
    measures: ['uv', 'cloud'],
  };
  const says = subject.form;
  if (forecast !== undefined) {
    const body = planHours(says, forecast.hours, scene) ?? planDays(says, scene);
    if (body !== undefined) return { body, evidence };
  }
  if (air === undefined) return undefined;
  const body = planHours(says, air.hours, scene);
  const airEvidence: AirEvidence = { air: selectHours(air, from, to), measures: ['uv'] };
  return body && { body, evidence: airEvidence };
}

function planHours(
  says: UvBody['says'],
  hours: readonly UvHour[],
  { period }: Scene,
): UvBody | undefined {
  const asked = selectHours({ hours }, period.from, period.to);
  const sunniest = extreme(
    isMoment(period) ? asked.slice(0, 1) : asked,
    (hour) => hour.uvIndex,
    (a, b) => a > b,
  );
  if (sunniest === undefined) return undefined;
  const { hour, value } = sunniest;
  const { date } = localTimeOf(hour.start, period.timeZone);
  const risky = hours.filter(
    ({ start, end, uvIndex }) =>
      end > period.from &&
      localTimeOf(start, period.timeZone).date === date &&
      needsProtection(uvIndex ?? 0),
  );
  const last = risky.at(-1);
  return {
    ...bodyOf(says, value),
    at: isMoment(period) ? undefined : hour.start,
    protection: risky[0] && last && { from: risky[0].start, to: last.end },
  };
}

function planDays(says: UvBody['says'], { period, weather }: Scene): UvBody | undefined {
  const dates = daysOf(period);
  const days = (weather.forecast?.days ?? []).filter(({ date }) => dates.includes(date));
  const sunniest = extreme(
    days,
    (day) => day.uvIndexMax,
    (a, b) => a > b,
  );
  return sunniest && { ...bodyOf(says, sunniest.value), at: undefined, protection: undefined };
}

function bodyOf(says: UvBody['says'], index: number) {
  const band = roundedBandOf(uvBands, index);
  return { topic: 'uv', says, index, band, isProtectionNeeded: needsProtection(index) } as const;
}

function needsProtection(index: number): boolean {
  return Math.round(index) >= thresholds.sunProtection.uv;
}
