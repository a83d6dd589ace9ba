/** Everything that is asked of each place and day, and the times it is asked about. */

import { instantAt, plusDays, wallClock } from './calendar.ts';
import type { SubjectOf, Subject, TimeAsked, Topic } from '../../lambda/understanding/question.ts';
import { air, pollen, sea, uv } from './airAndSea.ts';
import type { Case, CasesOf } from './cases.ts';
import { activity } from './activity.ts';
import { wear } from './wear.ts';
import { overview } from './overview.ts';
import { rain } from './rain.ts';
import type { Asked } from './rows.ts';
import { sky } from './sky.ts';
import { snow } from './snow.ts';
import { storm, warning } from './storm.ts';
import { moon, sun } from './sunAndMoon.ts';
import { temperature } from './temperature.ts';
import { typical } from './typical.ts';
import { dewPoint, humidity, pressure, visibility, wind } from './windAndView.ts';

/** A topic or a form that is left out does not compile. */
const casesByTopic = {
  overview,
  temperature,
  rain,
  snow,
  wear,
  activity,
  sky,
  storm,
  warning,
  wind,
  humidity,
  dewPoint,
  pressure,
  visibility,
  sun,
  moon,
  uv,
  air,
  pollen,
  sea,
  typical,
} satisfies { readonly [T in Topic]: CasesOf<T> };

export const cases: readonly Case<Subject>[] = Object.values(casesByTopic).flatMap(
  (forms: Readonly<Record<string, readonly Case<SubjectOf<Topic>>[]>>) =>
    Object.values(forms).flat(),
);

export interface AskedTime {
  readonly time: TimeAsked;
  readonly asked: Asked;
}

/** Each with the span that it means, worked out from the place's own clock. */
export function timesAt(now: number, zone: string): readonly AskedTime[] {
  const hour = 3_600_000;
  const { date: today } = wallClock(now, zone);
  const tomorrow = plusDays(today, 1);
  const at = (date: string, minute: number) => instantAt(date, minute, zone);
  const midnight = at(tomorrow, 0);
  const afterTomorrow = at(plusDays(today, 2), 0);
  return [
    { time: { date: today }, asked: { kind: 'day', from: now, to: midnight } },
    { time: { date: tomorrow }, asked: { kind: 'day', from: midnight, to: afterTomorrow } },
    { time: { date: 'PRESENT_REF' }, asked: { kind: 'now', from: now, to: now + hour } },
    {
      time: { date: tomorrow, time: 'MO' },
      asked: { kind: 'part', from: at(tomorrow, 360), to: at(tomorrow, 720) },
    },
    {
      time: { date: tomorrow, time: 'NI' },
      asked: { kind: 'part', from: at(tomorrow, 1080), to: at(plusDays(today, 2), 360) },
    },
    {
      time: { date: tomorrow, time: '15:00' },
      asked: { kind: 'moment', from: at(tomorrow, 900), to: at(tomorrow, 900) + hour },
    },
    { time: { duration: 'PT5H' }, asked: { kind: 'hours', from: now, to: now + 5 * hour } },
    {
      time: { duration: 'P5D' },
      asked: { kind: 'days', from: now, to: at(plusDays(today, 5), 0) },
    },
    {
      time: { date: plusDays(today, -1) },
      asked: { kind: 'day', from: at(plusDays(today, -1), 0), to: at(today, 0) },
    },
    { time: { date: today, time: 'EV' }, asked: eveningOf(at(today, 1080), at(today, 1320), now) },
  ];
}

/** What has passed of an evening that runs is left out; one that is over is whole. */
function eveningOf(from: number, to: number, now: number): Asked {
  return { kind: 'part', from: from < now && now < to ? now : from, to };
}
