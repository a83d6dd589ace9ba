import { millisecondsPerHour as hour } from '../../lambda/time/localDate.ts';
import { selectHours } from '../../lambda/weather/weather.ts';
import { hourWeather } from './hourWeather.ts';

const hours = [0, 1, 2, 3].map((index) => hourWeather(index));

test.each([
  ['two whole hours', 1 * hour, 3 * hour, [1, 2]],
  ['parts of hours', 1.5 * hour, 2.25 * hour, [1, 2]],
  ['within an hour', 1.5 * hour, 1.6 * hour, [1]],
  ['an end that is not included', 0, 1 * hour, [0]],
  ['before all', -5 * hour, 0, []],
  ['after all', 4 * hour, 9 * hour, []],
  ['more than all', -9 * hour, 9 * hour, [0, 1, 2, 3]],
])('%s', (_name, from, to, expected) => {
  expect(selectHours({ hours }, from, to).map(({ start }) => start / hour)).toEqual(expected);
});
