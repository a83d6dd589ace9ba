import { planSun } from '../../lambda/answer/sun.ts';
import { addDays } from '../../lambda/time/localDate.ts';
import type { Period } from '../../lambda/time/period.ts';
import { instantOf } from '../../lambda/time/zone.ts';
import type { SubjectOf } from '../../lambda/understanding/question.ts';
import type { DayWeather } from '../../lambda/weather/weather.ts';
import { at, dayPeriod, hoursOf, now, oslo, sceneOf, today } from './hours.ts';

/** As the almanac has it for Oslo: sunrise at 6:04 and sunset at 20:32, and the days grow by six minutes. */
function dayOf(ahead: number, changed: Partial<DayWeather> = {}): DayWeather {
  const date = addDays(today, ahead);
  const minute = 60_000;
  return {
    date,
    sunrise: instantOf(date, 6 * 60 + 4, oslo.timeZone) - 3 * ahead * minute,
    sunset: instantOf(date, 20 * 60 + 32, oslo.timeZone) + 3 * ahead * minute,
    polar: undefined,
    uvIndexMax: undefined,
    temperatureMax: undefined,
    temperatureMin: undefined,
    precipitationSum: undefined,
    ...changed,
  };
}

const days = [-1, 0, 1, 2].map((ahead) => dayOf(ahead));
const [yesterday, first, second] = days;
const hours = hoursOf(-24, 72);

const part = (ahead: number, name: Extract<Period, { kind: 'part' }>['part'], begins: number, ends: number): Period => ({
  kind: 'part', part: name, date: addDays(today, ahead), from: at(begins), to: at(ends), timeZone: oslo.timeZone, isCut: false,
}); // prettier-ignore

function bodyOf(form: SubjectOf<'sun'>['form'], period: Period, clock = now) {
  return planSun({ topic: 'sun', form }, sceneOf({ hours, days, period, now: clock }))?.body;
}

test.each([
  ['sunset today, before it', 'set', dayPeriod(), now, first?.sunset],
  ['sunset today, after it', 'set', { ...dayPeriod(), from: at(21) }, at(21), second?.sunset],
  ['sunrise today, after it', 'rise', dayPeriod(), now, second?.sunrise],
  ['sunrise tomorrow', 'rise', dayPeriod(1), now, second?.sunrise],
  ['sunset yesterday', 'set', dayPeriod(-1), now, yesterday?.sunset],
  [
    'sunrise this morning, when it is over',
    'rise',
    part(0, 'morning', 6, 12),
    at(15),
    first?.sunrise,
  ],
  ['sunset tonight', 'set', part(0, 'night', 22, 30), now, first?.sunset],
  ['sunrise after tonight', 'rise', part(0, 'night', 22, 30), now, second?.sunrise],
] as const)('%s', (_, form, period, clock, expected) => {
  expect(expected).toBeDefined();
  expect(bodyOf(form, period, clock)).toEqual({ topic: 'sun', says: form, at: expected });
});

test('daylight is that of the whole day, whatever has passed of it', () => {
  const length = (14 * 60 + 28) * 60_000;
  expect(bodyOf('daylight', { ...dayPeriod(), from: at(22) }, at(22))).toMatchObject({
    says: 'daylight',
    date: today,
    length,
  });
});

test('it is dark when civil twilight ends, which the almanac has at 21:18', () => {
  const body = bodyOf('dark', dayPeriod());
  if (body?.says !== 'dark' || body.at === undefined) throw new Error('It gets dark in April.');
  expect(Math.abs(body.at - at(21.3))).toBeLessThan(60_000);
});

test('between sunset and dark, tonight is still to come', () => {
  expect(bodyOf('dark', { ...dayPeriod(), from: at(20.75) }, at(20.75))).toMatchObject({
    set: first?.sunset,
  });
  expect(bodyOf('dark', { ...dayPeriod(), from: at(22) }, at(22))).toMatchObject({
    set: second?.sunset,
  });
});

test('a white night does not get dark', () => {
  const reykjavik = { ...oslo, name: 'Reykjavik', latitude: 64.15, longitude: -21.94, timeZone: 'Atlantic/Reykjavik' };
  const noon = Date.parse('2025-06-21T12:00Z');
  const date = addDays(today, -297);
  const day = dayOf(0, { date, sunrise: Date.parse('2025-06-21T02:55Z'), sunset: Date.parse('2025-06-22T00:03Z') });
  const period: Period = { kind: 'day', date, from: noon, to: noon + 43_200_000, timeZone: 'Atlantic/Reykjavik', isCut: false };
  const scene = sceneOf({ hours: [], days: [day], period, now: noon, found: { place: reykjavik, origin: 'said' } });
  expect(planSun({ topic: 'sun', form: 'dark' }, scene)?.body).toEqual({
    topic: 'sun', says: 'dark', set: day.sunset, at: undefined,
  });
}); // prettier-ignore

describe('beyond the polar circle', () => {
  const tromsø = { ...oslo, name: 'Tromsø', latitude: 69.65, longitude: 18.96 };
  const polarScene = (polar: 'night' | 'day') =>
    sceneOf({
      hours: [],
      days: [dayOf(0, { sunrise: undefined, sunset: undefined, polar })],
      period: dayPeriod(),
      found: { place: tromsø, origin: 'said' },
    });

  test.each(['rise', 'set', 'daylight', 'dark'] as const)('the sun does not set: %s', (form) => {
    expect(planSun({ topic: 'sun', form }, polarScene('day'))?.body).toEqual({
      topic: 'sun', says: 'polar', asked: form, polar: 'day', date: today, darkAt: undefined,
    }); // prettier-ignore
  });

  test('a polar night has an end of its twilight', () => {
    const body = planSun({ topic: 'sun', form: 'rise' }, polarScene('night'))?.body;
    expect(body).toMatchObject({ says: 'polar', polar: 'night' });
    expect(body).toHaveProperty('darkAt', expect.any(Number));
  });
});

test('a day that the forecast does not tell of has no answer', () => {
  expect(bodyOf('rise', dayPeriod(5))).toBeUndefined();
});
