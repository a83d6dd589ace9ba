import { planTypical } from '../../lambda/answer/typical.ts';
import type { SubjectOf } from '../../lambda/understanding/question.ts';
import type { TypicalWeather } from '../../lambda/weather/weather.ts';
import { sceneWith, usual } from './airAndSea.ts';
import { dayPeriod } from './hours.ts';

function planFor(form: SubjectOf<'typical'>['form'], typical: TypicalWeather) {
  return planTypical({ topic: 'typical', form }, sceneWith({ typical }, { period: dayPeriod(1) }));
}

test('the means, and the years they are of for more', () => {
  const planned = planFor('overview', usual);
  const shared = {
    topic: 'typical',
    season: { first: '2026-04-15', last: '2026-04-15' },
    usual: { high: 21.6, low: 12.6, wetDayShare: 0.33, precipitation: 2.5 },
  };
  expect(planned?.body).toEqual({ ...shared, says: 'overview' });
  expect(planned?.more).toEqual({ ...shared, says: 'years', firstYear: 2016, lastYear: 2025 });
});

const noWarmth = { ...usual, temperatureMax: undefined };
const noRain = { ...usual, wetDayShare: undefined };

test.each([
  ['overview', noWarmth, true],
  ['overview', noRain, true],
  ['overview', { ...noWarmth, wetDayShare: undefined }, false],
  ['temperature', noWarmth, false],
  ['temperature', noRain, true],
  ['rain', noWarmth, true],
  ['rain', noRain, false],
] as const)('%s can do with what is known (case %#)', (form, typical, canAnswer) => {
  expect(planFor(form, typical) !== undefined).toBe(canAnswer);
});

test('what is not known', () => {
  expect(planTypical({ topic: 'typical', form: 'rain' }, sceneWith({}))).toBe(undefined);
});
