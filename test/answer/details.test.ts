/** "Why?" and "tell me more", from whichever weather decided the answer; and what time does to an answer. */

import { planAnswer } from '../../lambda/answer/planAnswer.ts';
import { planSubject } from '../../lambda/answer/planSubject.ts';
import type { Scene } from '../../lambda/answer/scene.ts';
import type { Question, Subject } from '../../lambda/understanding/question.ts';
import type { Forecast } from '../../lambda/weather/weather.ts';
import { airOf, noPollen, seaOf, sceneWith, usual } from './airAndSea.ts';
import {
  at,
  dayPeriod,
  hoursOf,
  now,
  oslo,
  periodBetween,
  sceneOf,
  thisHour,
  today,
} from './hours.ts';
import { addDays } from '../../lambda/time/localDate.ts';

const hours = hoursOf(-24, 48, (hour) => ({ windSpeed: 3 + hour / 8, windGust: 8 }));
const { forecast } = sceneOf({ hours });
const air = Array.from({ length: 72 }, (_, index) =>
  airOf({ at: index - 24, europeanIndex: index, pollen: { ...noPollen, birch: 20 } }),
);
const sea = Array.from({ length: 72 }, (_, index) => seaOf({ at: index - 24 }));

function planFor(subject: Subject, detail: Question['detail'], changed: Partial<Scene> = {}) {
  const scene = sceneWith({ forecast, air, sea, typical: usual }, changed);
  return planAnswer({ subject, detail, place: { kind: 'unsaid' }, time: {} }, scene);
}

test.each([
  [{ topic: 'wind', form: 'value' }, 'windSpeed'],
  [{ topic: 'wind', form: 'gust' }, 'gust'],
  [{ topic: 'humidity', form: 'value' }, 'humidity'],
  [{ topic: 'dewPoint', form: 'value' }, 'dewPoint'],
  [{ topic: 'pressure', form: 'value' }, 'pressure'],
  [{ topic: 'visibility', form: 'value' }, 'visibility'],
  [{ topic: 'uv', form: 'whether' }, 'uv'],
  [{ topic: 'air', form: 'value' }, 'europeanIndex'],
  [{ topic: 'pollen', form: 'value' }, 'birch'],
  [{ topic: 'sea', form: 'waves' }, 'waveHeight'],
  [{ topic: 'sea', form: 'temperature' }, 'seaTemperature'],
] as const)('why, of %j: %s of the hours asked about', (subject, measure) => {
  const plan = planFor(subject, 'why');
  const facts = plan.says === 'why' ? plan.facts : [];
  expect(facts.map((fact) => fact.measure)).toContain(measure);
  expect(facts[0]).toMatchObject({ from: at(9), to: at(12) });
});

test('why, of what is usual: the years', () => {
  const typical = { topic: 'typical', form: 'temperature' } as const;
  for (const detail of ['why', 'more'] as const)
    expect(planFor(typical, detail)).toMatchObject({
      says: 'weather',
      body: { says: 'years', firstYear: 2016, lastYear: 2025 },
    });
});

test('more about the wind of a day is the wind of its parts', () => {
  expect(planFor({ topic: 'wind', form: 'value' }, 'more', { period: dayPeriod(1) })).toMatchObject(
    {
      says: 'more',
      pieces: [
        { date: today, part: 'night', fact: { measure: 'windSpeed', from: at(24), to: at(30) } },
        { date: addDays(today, 1), part: 'morning', fact: { from: at(30), to: at(36) } },
        { part: 'afternoon', fact: { most: 8.125 } },
        { part: 'evening', fact: { from: at(42), to: at(46) } },
      ],
    },
  );
});

test('more about the present is the next twelve hours, of the forecast and of the air', () => {
  const parts = [
    { part: 'morning', fact: { from: at(9) } },
    { part: 'afternoon' },
    { part: 'evening', fact: { to: at(21) } },
  ];
  for (const topic of ['wind', 'air'] as const)
    expect(planFor({ topic, form: 'value' }, 'more', { period: thisHour })).toMatchObject({
      pieces: parts,
    });
});

test('more about waves is the swell, more about pollen all of it', () => {
  expect(planFor({ topic: 'sea', form: 'waves' }, 'more')).toMatchObject({
    body: { says: 'swell' },
  });
  expect(planFor({ topic: 'pollen', form: 'value', plant: 'grass' }, 'more')).toMatchObject({
    body: { says: 'more', levels: [{ plant: 'birch' }] },
  });
});

test.each([
  [{ topic: 'uv', form: 'value' }, {}],
  [{ topic: 'air', form: 'value' }, { forecast }],
  [{ topic: 'sea', form: 'waves' }, { forecast }],
  [{ topic: 'typical', form: 'rain' }, { forecast }],
  [{ topic: 'wind', form: 'value' }, { air }],
] as const)('%j without its own weather is missing', (subject, readings) => {
  expect(
    planAnswer(
      { subject, detail: 'answer', place: { kind: 'unsaid' }, time: {} },
      sceneWith(readings),
    ),
  ).toEqual({ says: 'problem', problem: { problem: 'weatherMissing' } });
});

test('what fell yesterday fell, however unlikely it had been', () => {
  const rows = hoursOf(-12, 12, (hour) =>
    hour === -9 || hour === 10 ? { precipitationAmount: 2, precipitationProbability: 10 } : {},
  );
  const scene = (period = periodBetween(-12, 0)) =>
    sceneWith({ forecast: sceneOf({ hours: rows }).forecast }, { period });
  const rain = { topic: 'rain', form: 'whether' } as const;
  expect(planSubject(rain, scene())?.body).toMatchObject({ says: 'wet', spell: { from: at(-9) } });
  expect(planSubject({ topic: 'rain', form: 'chance' }, scene())?.body).toMatchObject({
    says: 'wet',
  });
  expect(planSubject(rain, scene(periodBetween(9, 12)))?.body).toMatchObject({ says: 'dry' });
});

describe('what is stale tells its age', () => {
  const age = 20 * 60_000;
  const wind = { topic: 'wind', form: 'value' } as const;
  const tomorrow = dayPeriod(1);
  const { forecast } = sceneOf({ hours: hoursOf(-24, 72) });
  const old = { ...forecast, fetchedAt: now - age };
  const stale = { ...old, isStale: true };
  const noticesOf = (subject: Subject, forecast: Forecast, changes: Partial<Scene> = {}) =>
    planAnswer(
      { subject, detail: 'answer', place: { kind: 'unsaid' }, time: {} },
      sceneWith({ forecast }, { period: tomorrow, ...changes }),
    );

  test('however young, and what is fresh does not, however old', () => {
    expect(noticesOf(wind, stale)).toMatchObject({
      notices: [{ notice: 'stale', age }],
    });
    const fetchedAt = now - 119 * 60_000;
    expect(noticesOf(wind, { ...old, fetchedAt })).toMatchObject({ notices: [] });
  });

  test('the oldest of what an answer is planned from', () => {
    const subject = { topic: 'temperature', form: 'compare', direction: 'either', baseline: { kind: 'usual' } } as const; // prettier-ignore
    const baseline = {
      against: { kind: 'place', place: oslo, period: tomorrow },
      forecast: { ...stale, fetchedAt: now - 2 * age },
    } as const;
    expect(noticesOf(subject, stale, { baseline })).toMatchObject({
      notices: [{ notice: 'stale', age: 2 * age }],
    });
    expect(noticesOf(subject, old, { baseline })).toMatchObject({
      notices: [{ notice: 'stale', age: 2 * age }],
    });
  });

  test('but what is past or usual does not age', () => {
    const period = periodBetween(-24, 0);
    expect(noticesOf(wind, stale, { period })).toMatchObject({ notices: [] });
    const typical = { topic: 'typical', form: 'rain' } as const;
    expect(planFor(typical, 'answer', { period: tomorrow })).toMatchObject({ notices: [] });
  });
});
