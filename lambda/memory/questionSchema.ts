/**
 * Questions as they were kept. A subject, form or word of a later release is refused as a whole: half a question
 * would be answered wrongly, none is merely asked again.
 */

import * as v from 'valibot';

import { activities, garments, pollens } from '../understanding/question.ts';
import type { Question } from '../understanding/question.ts';
import { placeSchema } from './placeSchema.ts';

const placeAsked = v.variant('kind', [
  v.object({ kind: v.picklist(['unsaid', 'here', 'home']) }),
  v.object({ kind: v.literal('named'), words: v.string() }),
  v.object({ kind: v.picklist(['known', 'chosen']), place: placeSchema }),
]);

const timeAsked = v.object({
  date: v.exactOptional(v.string()),
  time: v.exactOptional(v.string()),
  duration: v.exactOptional(v.string()),
  untilDate: v.exactOptional(v.string()),
  untilTime: v.exactOptional(v.string()),
  direction: v.exactOptional(v.picklist(['past', 'after'])),
});

const degreesAsked = v.object({
  degrees: v.number(),
  unit: v.exactOptional(v.picklist(['celsius', 'fahrenheit'])),
});

const baseline = v.variant('kind', [
  v.object({ kind: v.literal('time'), time: timeAsked }),
  v.object({ kind: v.literal('place'), place: placeAsked }),
  v.object({ kind: v.literal('usual') }),
]);

/** A subject of a topic, one or more forms, and what these forms carry. */
function subject<
  const T extends string,
  const F extends readonly string[],
  const E extends v.ObjectEntries,
>(topic: T, forms: F, entries: E) {
  return v.object({ topic: v.literal(topic), form: v.picklist(forms), ...entries });
}

const subjects = v.variant('topic', [
  subject('overview', ['summary', 'nice', 'bestDay'], {}),
  subject('temperature', ['value'], { measure: v.picklist(['air', 'high', 'low', 'feelsLike']) }),
  subject('temperature', ['whether'], {
    judgement: v.picklist(['hot', 'warm', 'cool', 'cold', 'freezing']),
  }),
  subject('temperature', ['threshold', 'when'], {
    direction: v.picklist(['above', 'below']),
    threshold: degreesAsked,
  }),
  subject('temperature', ['bestDay'], { extreme: v.picklist(['hottest', 'coldest']) }),
  subject('temperature', ['compare'], {
    direction: v.picklist(['warmer', 'colder', 'either']),
    baseline,
  }),
  subject(
    'rain',
    ['whether', 'dry', 'chance', 'amount', 'when', 'until', 'nextWet', 'nextDry', 'dryWindow'],
    {},
  ),
  subject('snow', ['whether'], { kind: v.picklist(['snow', 'ice', 'hail']) }),
  subject('snow', ['amount', 'when', 'until', 'depth'], {}),
  subject('wear', ['whether'], { item: v.picklist(garments), heard: v.string() }),
  subject('wear', ['what'], {}),
  subject('activity', ['whether', 'bestTime'], {
    activity: v.picklist(activities),
    heard: v.string(),
  }),
  subject('sky', ['value', 'clears', 'cover'], {}),
  subject('sky', ['whether'], { condition: v.picklist(['sunny', 'cloudy', 'clear', 'foggy']) }),
  subject('storm', ['whether', 'when'], {
    kind: v.picklist(['thunder', 'storm', 'hurricane', 'tornado']),
  }),
  subject('warning', ['list', 'advice'], {}),
  subject('wind', ['value', 'gust', 'direction', 'whether'], {}),
  subject('humidity', ['value', 'whether'], {}),
  subject('dewPoint', ['value'], {}),
  subject('pressure', ['value'], {}),
  subject('visibility', ['value'], {}),
  subject('sun', ['rise', 'set', 'daylight', 'dark'], {}),
  subject('moon', ['phase', 'rise', 'set'], {}),
  subject('uv', ['value', 'whether'], {}),
  subject('air', ['value', 'whether'], {}),
  subject('pollen', ['value'], { plant: v.exactOptional(v.picklist(pollens)) }),
  subject('sea', ['waves', 'temperature', 'tides'], {}),
  subject('typical', ['overview', 'temperature', 'rain'], {}),
]);

export const questionSchema = v.object({
  subject: subjects,
  place: placeAsked,
  time: timeAsked,
  detail: v.picklist(['answer', 'why', 'more']),
}) satisfies v.GenericSchema<unknown, Question>;
