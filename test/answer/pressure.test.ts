import { planPressure, trendOf } from '../../lambda/answer/pressure.ts';
import { hourOf, hoursOf, sceneOf, thisHour } from './hours.ts';

test.each([
  [0, 'steady'],
  [0.99, 'steady'],
  [1, 'rising'],
  [3.59, 'rising'],
  [3.6, 'risingQuickly'],
  [-0.99, 'steady'],
  [-1, 'falling'],
  [-3.59, 'falling'],
  [-3.6, 'fallingQuickly'],
])('%d hPa in three hours: %s', (change, trend) => {
  expect(trendOf(change)).toBe(trend);
});

test('the trend of the present goes by the three hours before it', () => {
  const hours = hoursOf(6, 12, (hour) => ({ pressure: hour < 9 ? 1010 : 1012 }));
  expect(planPressure(sceneOf({ hours, period: thisHour }))?.body).toEqual({
    topic: 'pressure',
    says: 'value',
    pressure: 1012,
    level: 'average',
    trend: 'rising',
  });
});

test('without hours before there is no trend', () => {
  const scene = sceneOf({ hours: hoursOf(9, 12), period: thisHour });
  expect(planPressure(scene)?.body).toMatchObject({ pressure: 1015, trend: undefined });
});

test.each([
  [1010, 1010.9, { says: 'value', pressure: 1010, trend: 'steady' }],
  [1010, 1011, { says: 'change', first: 1010, last: 1011 }],
  [1010, 990, { says: 'change', first: 1010, last: 990 }],
])('a longer time goes from %d to %d', (first, last, body) => {
  const hours = [hourOf({ at: 9, pressure: first }), hourOf({ at: 10, pressure: last })];
  expect(planPressure(sceneOf({ hours }))?.body).toMatchObject(body);
});

test('what is not known', () => {
  const hours = hoursOf(9, 12, { pressure: undefined });
  expect(planPressure(sceneOf({ hours }))).toBe(undefined);
  expect(planPressure(sceneOf({ hours, period: thisHour }))).toBe(undefined);
});
