import { planPollen } from '../../lambda/answer/pollen.ts';
import type { Pollen } from '../../lambda/understanding/question.ts';
import type { HourAir } from '../../lambda/weather/weather.ts';
import { airOf, denver, noPollen, sceneWith } from './airAndSea.ts';
import { periodBetween } from './hours.ts';

function planFor(air: readonly HourAir[], plant?: Pollen, period = periodBetween(9, 12)) {
  const subject = { topic: 'pollen', form: 'value', ...(plant && { plant }) } as const;
  return planPollen(subject, sceneWith({ air }, { period }));
}

const spring = [9, 10, 11].map((hour) =>
  airOf({ at: hour, pollen: { ...noPollen, alder: 3, birch: 55, grass: 12, olive: 0 } }),
);

test('the worst first, and nothing that nobody notices', () => {
  expect(planFor(spring)?.body).toEqual({
    topic: 'pollen',
    says: 'levels',
    levels: [
      { plant: 'birch', grains: 55, level: 'high' },
      { plant: 'grass', grains: 12, level: 'moderate' },
      { plant: 'alder', grains: 3, level: 'low' },
    ],
  });
});

test('one plant alone, and more on request', () => {
  expect(planFor(spring, 'grass')?.body).toMatchObject({
    says: 'plant',
    pollen: { plant: 'grass', level: 'moderate' },
  });
  expect(planFor(spring, 'grass')?.more).toMatchObject({ says: 'more', levels: [{}, {}, {}] });
  expect(planFor(spring, 'ragweed')?.body).toEqual({
    topic: 'pollen',
    says: 'none',
    plant: 'ragweed',
  });
});

test('the mean of the worst day counts, not its worst hour', () => {
  const air = [
    airOf({ at: 9, pollen: { ...noPollen, birch: 90 } }),
    airOf({ at: 10, pollen: { ...noPollen, birch: 0 } }),
    airOf({ at: 33, pollen: { ...noPollen, birch: 20 } }),
  ];
  expect(planFor(air, 'birch', periodBetween(9, 34))?.body).toMatchObject({
    pollen: { grains: 45, level: 'moderate' },
  });
});

test('nothing in season', () => {
  expect(planFor([airOf({ at: 9 })])?.body).toEqual({
    topic: 'pollen',
    says: 'none',
    plant: undefined,
  });
});

test('outside Europe it is not measured, whatever the service says', () => {
  const scene = sceneWith({ air: spring }, { found: { place: denver, origin: 'said' } });
  expect(planPollen({ topic: 'pollen', form: 'value' }, scene)?.body).toEqual({
    topic: 'pollen',
    says: 'notMeasured',
  });
});

test('what is not known', () => {
  expect(planFor([])).toBe(undefined);
  expect(planPollen({ topic: 'pollen', form: 'value' }, sceneWith({}))).toBe(undefined);
});
