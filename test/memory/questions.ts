/** Places and questions of every kind, for tests and properties. */

import fc from 'fast-check';

import type { Place } from '../../lambda/place/place.ts';
import type {
  PlaceAsked,
  Question,
  Subject,
  TimeAsked,
} from '../../lambda/understanding/question.ts';
import { activities, garments, pollens } from '../../lambda/understanding/question.ts';

export const oslo: Place = {
  name: 'Oslo',
  country: 'NO',
  latitude: 59.91,
  longitude: 10.75,
  timeZone: 'Europe/Oslo',
  hasNamesakes: false,
};

export const springfield: Place = {
  name: 'Springfield',
  region: 'Illinois',
  country: 'US',
  latitude: 39.8,
  longitude: -89.64,
  timeZone: 'America/Chicago',
  hasNamesakes: true,
};

export const rainTomorrow: Question = {
  subject: { topic: 'rain', form: 'whether' },
  place: { kind: 'known', place: oslo },
  time: { date: '2026-11-23' },
  detail: 'answer',
};

const someTime: fc.Arbitrary<TimeAsked> = fc.constantFrom<TimeAsked[]>(
  {},
  { date: '2026-W48-WE' },
  { date: '2026-11-23', time: 'EV' },
  { duration: 'PT5H' },
  { date: '2026-11-23', untilDate: '2026-11-25', untilTime: '12:00' },
);

const somePlace: fc.Arbitrary<PlaceAsked> = fc.oneof(
  fc.constantFrom<PlaceAsked[]>(
    { kind: 'unsaid' },
    { kind: 'here' },
    { kind: 'home' },
    { kind: 'known', place: oslo },
    { kind: 'known', place: springfield },
  ),
  fc.string().map((words): PlaceAsked => ({ kind: 'named', words })),
);

const someSubject: fc.Arbitrary<Subject> = fc.oneof(
  fc.constantFrom<Subject[]>(
    { topic: 'overview', form: 'bestDay' },
    { topic: 'temperature', form: 'value', measure: 'feelsLike' },
    { topic: 'temperature', form: 'whether', judgement: 'freezing' },
    { topic: 'temperature', form: 'when', direction: 'below', threshold: { degrees: 0 } },
    {
      topic: 'temperature',
      form: 'threshold',
      direction: 'above',
      threshold: { degrees: 80, unit: 'fahrenheit' },
    },
    { topic: 'temperature', form: 'bestDay', extreme: 'coldest' },
    {
      topic: 'temperature',
      form: 'compare',
      direction: 'either',
      baseline: { kind: 'place', place: { kind: 'known', place: springfield } },
    },
    {
      topic: 'temperature',
      form: 'compare',
      direction: 'warmer',
      baseline: { kind: 'time', time: { date: '2026-11-21' } },
    },
    { topic: 'temperature', form: 'compare', direction: 'colder', baseline: { kind: 'usual' } },
    { topic: 'rain', form: 'dry' },
    { topic: 'rain', form: 'dryWindow' },
    { topic: 'snow', form: 'whether', kind: 'hail' },
    { topic: 'snow', form: 'depth' },
    { topic: 'wear', form: 'what' },
    { topic: 'sky', form: 'clears' },
    { topic: 'sky', form: 'whether', condition: 'foggy' },
    { topic: 'storm', form: 'when', kind: 'tornado' },
    { topic: 'warning', form: 'advice' },
    { topic: 'wind', form: 'gust' },
    { topic: 'humidity', form: 'value' },
    { topic: 'dewPoint', form: 'value' },
    { topic: 'pressure', form: 'value' },
    { topic: 'visibility', form: 'value' },
    { topic: 'sun', form: 'dark' },
    { topic: 'moon', form: 'phase' },
    { topic: 'uv', form: 'whether' },
    { topic: 'air', form: 'value' },
    { topic: 'pollen', form: 'value' },
    { topic: 'sea', form: 'tides' },
    { topic: 'typical', form: 'rain' },
  ),
  fc.constantFrom(...pollens).map((plant): Subject => ({ topic: 'pollen', form: 'value', plant })),
  fc
    .tuple(fc.constantFrom(...garments), fc.string())
    .map(([item, heard]): Subject => ({ topic: 'wear', form: 'whether', item, heard })),
  fc.tuple(fc.constantFrom(...activities), fc.string()).map(([activity, heard]): Subject => ({
    topic: 'activity',
    form: 'bestTime',
    activity,
    heard,
  })),
);

export const someQuestion: fc.Arbitrary<Question> = fc.record({
  subject: someSubject,
  place: somePlace,
  time: someTime,
  detail: fc.constantFrom(...(['answer', 'why', 'more'] as const)),
});
