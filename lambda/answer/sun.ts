import { addDays, millisecondsPerHour, type Instant, type LocalDate } from '../time/localDate.ts';
import { instantOf, localTimeOf } from '../time/zone.ts';
import type { SubjectOf } from '../understanding/question.ts';
import { crossingOf, sunAltitudeAt } from '../weather/celestial.ts';
import type { DayWeather } from '../weather/weather.ts';
import type { ForecastScene, Planned } from './scene.ts';
import { thresholds } from './thresholds.ts';

type SunForm = SubjectOf<'sun'>['form'];

export type SunBody =
  | { readonly topic: 'sun'; readonly says: 'rise' | 'set'; readonly at: Instant }
  | {
      readonly topic: 'sun';
      readonly says: 'daylight';
      readonly date: LocalDate;
      /** ms from sunrise to sunset */
      readonly length: number;
      readonly set: Instant;
    }
  /** `at` is the end of civil twilight; undefined where it does not get dark all night. */
  | {
      readonly topic: 'sun';
      readonly says: 'dark';
      readonly set: Instant;
      readonly at: Instant | undefined;
    }
  /** The sun stays down, or up, all day. */
  | {
      readonly topic: 'sun';
      readonly says: 'polar';
      readonly asked: SunForm;
      readonly polar: 'night' | 'day';
      readonly date: LocalDate;
      /** When the twilight of a polar night ends. */
      readonly darkAt: Instant | undefined;
    };

/**
 * When the sun rises or sets on the day asked about, or next where that has passed today; undefined where the
 * forecast does not tell of that day.
 */
export function planSun(
  subject: SubjectOf<'sun'>,
  scene: ForecastScene,
): Planned<SunBody> | undefined {
  const body = planBody(subject.form, scene);
  return body && { body, evidence: { hours: scene.hours, measures: [] } };
}

function planBody(form: SunForm, scene: ForecastScene): SunBody | undefined {
  const date = dateAsked(form, scene);
  const asked = dayOn(date, scene);
  const body = asked && planDay(form, asked, scene);
  const next = body && hasPassed(body, scene) ? dayOn(addDays(date, 1), scene) : undefined;
  return (next && planDay(form, next, scene)) ?? body;
}

/** The sun rises after the night that is asked about. */
function dateAsked(form: SunForm, { period }: ForecastScene): LocalDate {
  if (period.kind !== 'part') return localTimeOf(period.from, period.timeZone).date;
  return form === 'rise' && period.part === 'night' ? addDays(period.date, 1) : period.date;
}

function dayOn(date: LocalDate, { forecast }: ForecastScene): DayWeather | undefined {
  return forecast.days.find((day) => day.date === date);
}

/** Of the running day the next one is meant; a morning or a day that is over was asked about as such. */
function hasPassed(body: SunBody, { period, now }: ForecastScene): boolean {
  if (body.says === 'daylight' || body.says === 'polar' || period.kind === 'part') return false;
  const at = body.says === 'dark' ? (body.at ?? body.set) : body.at;
  return at <= now && period.to > now;
}

function planDay(form: SunForm, day: DayWeather, scene: ForecastScene): SunBody | undefined {
  const { date, sunrise, sunset, polar } = day;
  if (polar !== undefined) {
    const darkAt = polar === 'night' ? darkAfter(noonOf(date, scene), scene) : undefined;
    return { topic: 'sun', says: 'polar', asked: form, polar, date, darkAt };
  }
  switch (form) {
    case 'rise':
      return sunrise === undefined ? undefined : { topic: 'sun', says: 'rise', at: sunrise };
    case 'set':
      return sunset === undefined ? undefined : { topic: 'sun', says: 'set', at: sunset };
    case 'daylight':
      return sunrise === undefined || sunset === undefined
        ? undefined
        : { topic: 'sun', says: 'daylight', date, length: sunset - sunrise, set: sunset };
    case 'dark':
      return sunset === undefined
        ? undefined
        : { topic: 'sun', says: 'dark', set: sunset, at: darkAfter(sunset, scene) };
  }
}

function noonOf(date: LocalDate, { period }: ForecastScene): Instant {
  return instantOf(date, 12 * 60, period.timeZone);
}

const step = millisecondsPerHour / 6;

/** When civil twilight ends within twelve hours: the sun passes six degrees below the horizon. */
function darkAfter(from: Instant, { found }: ForecastScene): Instant | undefined {
  const lightAt = (instant: Instant) =>
    sunAltitudeAt(instant, found.place) - thresholds.dark.sunAltitude;
  return crossingOf(lightAt, 'down', { from, to: from + 12 * millisecondsPerHour, step });
}
