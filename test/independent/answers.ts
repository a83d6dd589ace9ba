/** A year of questions at a place, each with its answer and what is wrong with it. */

import { planFor, readBodies, speechOf, voiceFor, type Asked } from '../properties/answering.ts';
import type { AnswerPlan } from '../../lambda/answer/plan.ts';
import type { Place } from '../../lambda/place/place.ts';
import { withoutMarkup, type Ssml } from '../../lambda/speech/ssml.ts';
import { locales } from '../../lambda/speech/voice.ts';
import type { Complaints } from './hear.ts';
import { cases, timesAt } from './questions.ts';
import { daysOf, upstreamOf, viewOf } from './rows.ts';
import { askAll, askPast } from './upstream.ts';

export interface Answered {
  /** What was asked, where and when, to find it again. */
  readonly about: string;
  readonly plan: AnswerPlan;
  readonly bare: Ssml;
  readonly complaints: Complaints;
}

const day = 86_400_000;
const hours = [13, 20, 7, 2, 17, 10, 23, 5] as const;

/** Instants every so many days through 2026, at changing hours. */
export function instantsOf(everyDays: number): readonly number[] {
  return Array.from({ length: Math.floor(365 / everyDays) }, (_, index) => {
    const hour = hours[index % hours.length] ?? 0;
    return Date.UTC(2026, 0, 1, hour, 7) + index * everyDays * day;
  });
}

/** Asks everything about `count` of the times, others each time. */
export function* answersAt(
  place: Place,
  instants: readonly number[],
  count: number,
): Generator<Answered> {
  const past = askPast(place, instants[0] ?? 0);
  const pastDays = new Map(daysOf(past.body, place.timeZone).map((each) => [each.date, each]));
  const source = { name: 'sample weather', isSample: true } as const;
  const origin = { source, fetchedAt: 0, timeZone: place.timeZone };
  const { past: readPast } = readBodies({ forecast: undefined, past: past.json }, origin);
  for (const [index, now] of instants.entries()) {
    const answers = askAll(place, now);
    const upstream = upstreamOf(place, now, answers, pastDays);
    const locale = locales[index % locales.length] ?? locales[0];
    const shared = { place, otherPlace: place, isPlaceNamed: false, now, fetchedAt: now };
    const degreesUnit = locale === 'en-US' ? 'fahrenheit' : 'celsius';
    const asAsked = (question: Asked['question']): Asked => ({
      ...shared,
      question,
      isSample: true,
      degreesUnit,
    });
    const times = timesAt(now, place.timeZone);
    const bodies = {
      forecast: answers.forecast.json,
      air: answers.air.json,
      sea: answers.sea.json,
    };
    const readings = { ...readBodies(bodies, { ...origin, fetchedAt: now }), past: readPast };
    for (let turn = 0; turn < count; turn += 1) {
      const chosen = times[(index * count + turn) % times.length];
      if (chosen === undefined) continue;
      const view = viewOf(upstream, chosen.asked, locale);
      for (const { subject, check } of cases) {
        const known = { kind: 'known', place } as const;
        const asked = asAsked({ subject, place: known, time: chosen.time, detail: 'answer' });
        const plan = planFor(asked, readings);
        const bare = speechOf(plan, voiceFor(asked, locale, {}, index)).bare.prompt;
        const said = withoutMarkup(bare);
        const when = `${new Date(now).toISOString()} ${JSON.stringify(chosen.time)}`;
        yield {
          about: `${place.name} ${when} ${locale} ${JSON.stringify(subject)} "${said}"`,
          plan,
          bare,
          complaints: plan.says === 'weather' ? check(said, view) : [],
        };
      }
    }
  }
}
