import fc from 'fast-check';
import { conditionOf, conditions, dominantCondition } from '../../lambda/weather/condition.ts';
import { hourWeather } from './hourWeather.ts';

const codes = [
  0, 1, 2, 3, 45, 48, 51, 53, 55, 56, 57, 61, 63, 65, 66, 67, 71, 73, 75, 77, 80, 81, 82, 85, 86, 95, 96,
  99,
]; // prettier-ignore

test('every code of Open-Meteo has its condition, and every condition its code', () => {
  expect(new Set(codes.map(conditionOf))).toEqual(new Set(conditions));
});

test.each([undefined, 4, 44, 100, -1, 0.5, Number.NaN])('%p is no code', (code) => {
  expect(conditionOf(code)).toBeUndefined();
});

/** Codes of one hour after another, daylight from the first to the last. */
const days: readonly (readonly [string, readonly number[], string | undefined])[] = [
  ['nothing', [], undefined],
  ['unknown codes alone', [4, 5], undefined],
  ['a clear day', [0, 0, 0, 0, 1, 0], 'clear'],
  ['clear turning cloudy', [0, 1, 2, 3, 3, 2], 'partlyCloudy'],
  ['one thundery hour', [1, 1, 1, 95, 1, 1, 1, 1, 1, 1, 1, 1], 'mostlyClear'],
  ['a thundery afternoon', [2, 2, 2, 95, 95, 80], 'thunderstorm'],
  ['a shower in a thundery time', [80, 80, 80, 80, 80, 95], 'lightShowers'],
  ['fog that loses to nothing', [45, 45, 45, 45, 51, 2], 'fog'],
  ['morning fog', [45, 45, 1, 1, 0, 0, 0, 0], 'mostlyClear'],
  ['drizzle of a third of the day', [51, 51, 3, 3, 3, 3], 'drizzle'],
  ['a passing shower', [80, 2, 2, 2, 2, 2], 'partlyCloudy'],
  ['light and heavy rain alike', [61, 65, 3, 3], 'heavyRain'],
  ['snow', [73, 73, 71, 3], 'snow'],
  ['an unknown hour among known ones', [4, 0, 0], 'clear'],
];

test.each(days)('%s', (_name, day, condition) => {
  const hours = day.map((weatherCode, index) => hourWeather(index, { weatherCode, isDay: true }));
  expect(dominantCondition(hours)).toBe(condition);
});

test.each([
  [4.9, 'partlyCloudy'],
  [5, 'heavyRain'],
])('one hour of rain that brings %p mm makes the day %s', (precipitationAmount, condition) => {
  const dry = [1, 2, 3, 4, 5].map((index) => hourWeather(index, { weatherCode: 2 }));
  const wet = hourWeather(0, { weatherCode: 65, precipitationAmount });
  expect(dominantCondition([wet, ...dry])).toBe(condition);
});

test('the night does not speak for the day, but for itself', () => {
  const night = [0, 1, 2, 3].map((index) => hourWeather(index, { weatherCode: 65, isDay: false }));
  const day = [4, 5].map((index) => hourWeather(index, { weatherCode: 0, isDay: true }));
  expect(dominantCondition([...night, ...day])).toBe('clear');
  expect(dominantCondition(night)).toBe('heavyRain');
});

test('a known code always gives a condition', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...codes), { minLength: 1 }), (day) => {
      const hours = day.map((weatherCode, index) => hourWeather(index, { weatherCode }));
      expect(conditions).toContain(dominantCondition(hours));
    }),
  );
});
