import * as fc from 'fast-check';
import { byTheMinute } from '../../lambda/answer/byTheMinute.ts';
import { planRain } from '../../lambda/answer/rain.ts';
import type { Spell } from '../../lambda/answer/wetness.ts';
import type { MinuteWeather } from '../../lambda/weather/weather.ts';
import { at as oClock, hoursOf, now, sceneOf } from './hours.ts';

const minute = 60_000;
/** Minutes after three o'clock; it is ten past. */
const at = (minutes: number) => Date.parse('2026-06-07T15:00Z') + minutes * minute;

const spell = (from: number, to: number): Spell => ({
  from: at(from),
  to: at(to),
  kind: 'rain',
  amount: 2,
  snowfall: 0,
  peak: 1,
  probability: 80,
});

/** An hour from ten past three, wet from one minute to another. */
function minutesWet(from: number, to: number, probability = 90): readonly MinuteWeather[] {
  return Array.from({ length: 61 }, (_, index) => ({
    start: at(10 + index),
    end: at(11 + index),
    precipitationAmount: 10 + index >= from && 10 + index < to ? 0.02 : 0,
    precipitationProbability: probability,
  }));
}

test.each<[string, Spell, readonly MinuteWeather[] | undefined, [number, number]]>([
  ['hours alone', spell(0, 60), undefined, [0, 60]],
  ['it runs, and stops within the hour', spell(0, 60), minutesWet(10, 25), [0, 25]],
  ['it begins within the hour', spell(0, 180), minutesWet(33, 71), [33, 180]],
  ['it begins and ends', spell(0, 60), minutesWet(20, 40), [20, 40]],
  ['dry for less than a quarter of an hour is no end', spell(0, 60), minutesWet(10, 60), [0, 60]],
  ['a break is no end of what lasts for hours', spell(0, 240), minutesWet(10, 30), [0, 240]],
  ['it begins only after the minutes', spell(60, 240), minutesWet(0, 0), [71, 240]],
  ['minutes that have none of it are not believed', spell(0, 60), minutesWet(0, 0), [0, 60]],
  ['minutes with a small chance are dry', spell(0, 180), minutesWet(10, 60, 20), [71, 180]],
  ['a spell of the evening', spell(180, 240), minutesWet(20, 40), [180, 240]],
  ['a spell that is over', spell(-120, 0), minutesWet(20, 40), [-120, 0]],
])('%s', (_name, hours, minutes, [from, to]) => {
  expect(byTheMinute(hours, minutes)).toEqual({ ...hours, from: at(from), to: at(to) });
});

test('a spell keeps a length, and begins no later than it can', () => {
  const hour = fc.integer({ min: -3, max: 6 });
  fc.assert(
    fc.property(hour, fc.integer({ min: 1, max: 6 }), fc.nat(80), fc.nat(80), (start, length, from, to) => {
      const given = spell(start * 60, (start + length) * 60);
      const told = byTheMinute(given, minutesWet(from, to));
      expect(told.from).toBeLessThan(told.to);
      expect(told.to).toBeLessThanOrEqual(Math.max(given.to, at(71)));
      expect(told.from).toBeLessThanOrEqual(Math.max(given.from, at(71)));
    }),
  ); // prettier-ignore
});

describe('rain', () => {
  const scene = sceneOf({
    hours: hoursOf(9, 12, (hour) =>
      hour === 9 ? { precipitationAmount: 1, precipitationProbability: 80 } : {},
    ),
  });
  const minutes = Array.from({ length: 61 }, (_, index) => ({
    start: now + index * minute,
    end: now + (index + 1) * minute,
    precipitationAmount: index >= 20 && index < 35 ? 0.05 : 0,
    precipitationProbability: undefined,
  }));
  const told = { ...scene, forecast: { ...scene.forecast, minutes } };

  test.each([
    ['when', { says: 'wet', spell: { from: now + 20 * minute, to: now + 35 * minute } }],
    ['until', { says: 'stops', from: now + 20 * minute, to: now + 35 * minute, isRunning: false }],
  ] as const)('%s it rains is told by the minute', (form, body) => {
    expect(planRain({ topic: 'rain', form }, told)?.body).toMatchObject(body);
  });

  test('without minutes it is told by the hour', () => {
    const body = { says: 'wet', spell: { from: oClock(9), to: oClock(10) } };
    expect(planRain({ topic: 'rain', form: 'when' }, scene)?.body).toMatchObject(body);
  });

  test('where the chance alone is known it tells, but not how much', () => {
    const hours = hoursOf(9, 12, () => ({
      precipitationAmount: undefined,
      precipitationProbability: 80,
    }));
    const unknown = sceneOf({ hours });
    expect(planRain({ topic: 'rain', form: 'whether' }, unknown)?.body.says).toBe('wet');
    expect(planRain({ topic: 'rain', form: 'amount' }, unknown)).toBeUndefined();
  });
});
