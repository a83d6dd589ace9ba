import { planSea } from '../../lambda/answer/sea.ts';
import type { Scene } from '../../lambda/answer/scene.ts';
import type { SubjectOf } from '../../lambda/understanding/question.ts';
import type { HourSea } from '../../lambda/weather/weather.ts';
import { seaOf, sceneWith } from './airAndSea.ts';
import { at, thisHour } from './hours.ts';

function planFor(
  form: SubjectOf<'sea'>['form'],
  sea: readonly HourSea[],
  changed: Partial<Scene> = {},
) {
  return planSea({ topic: 'sea', form }, sceneWith({ sea }, changed));
}

const rising = [9, 10, 11].map((hour) => seaOf({ at: hour, waveHeight: hour / 4 - 1.25 }));

test('a longer time is told at its roughest, with the swell for more', () => {
  const planned = planFor('waves', rising);
  expect(planned?.body).toEqual({
    topic: 'sea',
    says: 'waves',
    waves: { height: 1.5, period: 5, from: 'west' },
    state: 'moderate',
    at: at(11),
  });
  expect(planned?.more).toEqual({
    topic: 'sea',
    says: 'swell',
    swell: { height: 0.4, period: 9, from: 'southWest' },
  });
});

test('a moment is told by its own waves', () => {
  expect(planFor('waves', rising, { period: thisHour })?.body).toMatchObject({
    waves: { height: 1 },
    at: undefined,
  });
});

test('the water has its mean temperature', () => {
  const sea = [seaOf({ at: 9, seaTemperature: 14 }), seaOf({ at: 10, seaTemperature: 18 })];
  expect(planFor('temperature', sea)?.body).toMatchObject({ temperature: 16, bathing: 'fresh' });
});

test('tides are not known, by the sea or inland', () => {
  expect(planFor('tides', rising)?.body).toEqual({ topic: 'sea', says: 'tides' });
  expect(planFor('tides', [])?.body).toEqual({ topic: 'sea', says: 'tides' });
});

test.each(['waves', 'temperature'] as const)('there is no sea inland: %s', (form) => {
  expect(planFor(form, [])?.body).toEqual({ topic: 'sea', says: 'noSea' });
  const nothing = [seaOf({ at: 9, waveHeight: undefined, seaTemperature: undefined })];
  expect(planFor(form, nothing)?.body).toEqual({ topic: 'sea', says: 'noSea' });
});

test('what is not known', () => {
  expect(planFor('waves', [seaOf({ at: 9, waveHeight: undefined })])).toBe(undefined);
  expect(planFor('temperature', [seaOf({ at: 9, seaTemperature: undefined })])).toBe(undefined);
  expect(planSea({ topic: 'sea', form: 'waves' }, sceneWith({}))).toBe(undefined);
});
