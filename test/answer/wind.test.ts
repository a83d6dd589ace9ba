import fc from 'fast-check';
import { compassOf, meanDirection } from '../../lambda/answer/compass.ts';
import { planWind } from '../../lambda/answer/wind.ts';
import type { SubjectOf } from '../../lambda/understanding/question.ts';
import type { HourWeather } from '../../lambda/weather/weather.ts';
import { at, hourOf, hoursOf, now, sceneOf, thisHour } from './hours.ts';

function bodyFor(form: SubjectOf<'wind'>['form'], hours: readonly HourWeather[]) {
  return planWind({ topic: 'wind', form }, sceneOf({ hours }))?.body;
}

test.each([
  ['a fresh breeze', 8, 8, true],
  ['just under it', 7.9, 13.8, false],
  ['gusts alone', 3, 13.9, true],
  ['no word of gusts', 7.9, undefined, false],
])('%s: windy is %p', (_name, windSpeed, windGust, isWindy) => {
  const hours = [hourOf({ at: 9, windSpeed, windGust })];
  expect(bodyFor('whether', hours)).toMatchObject({ says: 'whether', isWindy });
});

test('a longer time is as windy as its windiest hour, and gusts have an hour of their own', () => {
  const hours = hoursOf(9, 18, (hour) => ({
    windSpeed: hour === 12 ? 9 : 4,
    windGust: hour === 15 ? 17 : 8,
  }));
  expect(bodyFor('value', hours)).toMatchObject({
    wind: { speed: 9, force: 'freshBreeze', at: at(12), gust: { speed: 17, at: at(15) } },
  });
  expect(bodyFor('gust', hours)).toEqual({
    topic: 'wind',
    says: 'gust',
    gust: { speed: 17, at: at(15) },
  });
});

test('now is what is observed, and the hour where something of it is not', () => {
  const [hour] = hoursOf(9, 10, { windSpeed: 3, windGust: 6, windDirection: 90 });
  const current = hour && { ...hour, at: now, windSpeed: 5.5, windGust: undefined };
  const scene = sceneOf({ hours: hour ? [hour] : [], current, period: thisHour });
  expect(planWind({ topic: 'wind', form: 'value' }, scene)?.body).toMatchObject({
    wind: {
      speed: 5.5,
      force: 'moderateBreeze',
      from: 'east',
      at: undefined,
      gust: { speed: 6, at: undefined },
    },
  });
});

test('calm air comes from nowhere', () => {
  const hours = [hourOf({ at: 9, windSpeed: 0.2, windDirection: 90 })];
  expect(bodyFor('direction', hours)).toMatchObject({ wind: { from: undefined, force: 'calm' } });
});

test('where no gusts are known the mean wind is told', () => {
  expect(bodyFor('gust', [hourOf({ at: 9, windGust: undefined })])).toMatchObject({
    says: 'value',
  });
});

test.each(['value', 'gust', 'direction', 'whether'] as const)('%s of unknown wind', (form) => {
  expect(bodyFor(form, [hourOf({ at: 9, windSpeed: undefined, windGust: undefined })])).toBe(
    undefined,
  );
});

test.each([
  [0, 'north'],
  [22.4, 'north'],
  [22.6, 'northEast'],
  [90, 'east'],
  [180, 'south'],
  [247, 'southWest'],
  [248, 'west'],
  [337.4, 'northWest'],
  [337.6, 'north'],
  [360, 'north'],
])('%d degrees are %s', (degrees, point) => {
  expect(compassOf(degrees)).toBe(point);
});

test('directions either side of north have north as their mean', () => {
  const mean = meanDirection([
    { degrees: 350, weight: 1 },
    { degrees: 10, weight: 1 },
  ]);
  expect(compassOf(mean ?? 180)).toBe('north');
});

test('a storm from the west outweighs an air from the east; opposite winds cancel out', () => {
  const east = { degrees: 90, weight: 1 };
  expect(compassOf(meanDirection([east, { degrees: 270, weight: 9 }]) ?? 0)).toBe('west');
  expect(meanDirection([east, { degrees: 270, weight: 1 }])).toBe(undefined);
  expect(meanDirection([])).toBe(undefined);
});

test('the mean of one direction is that direction', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 359.9, noNaN: true }), (degrees) => {
      const mean = meanDirection([{ degrees, weight: 3 }]) ?? NaN;
      expect(Math.abs(mean - degrees) % 360).toBeCloseTo(0, 6);
    }),
  );
});
