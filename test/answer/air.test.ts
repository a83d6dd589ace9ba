import { planAir } from '../../lambda/answer/air.ts';
import { isInEurope } from '../../lambda/answer/europe.ts';
import type { Scene } from '../../lambda/answer/scene.ts';
import type { HourAir } from '../../lambda/weather/weather.ts';
import { airOf, denver, sceneWith } from './airAndSea.ts';
import { at, oslo, thisHour } from './hours.ts';

const abroad: Partial<Scene> = { found: { place: denver, origin: 'said' } };

function bodyFor(air: readonly HourAir[], changed: Partial<Scene> = {}) {
  return planAir({ topic: 'air', form: 'whether' }, sceneWith({ air }, changed))?.body;
}

test.each([
  ['Europe', {}, 39.4, 20, true],
  ['Europe', {}, 39.5, 20, false],
  ['elsewhere', abroad, 20, 50.4, true],
  ['elsewhere', abroad, 20, 50.5, false],
])('in %s: European %d, American %d, clean is %p', (_where, scene, europeanIndex, usIndex, isClean) => {
  const body = bodyFor([airOf({ at: 9, europeanIndex, usIndex })], scene);
  const index = scene === abroad ? { scale: 'us', value: usIndex } : { scale: 'european', value: europeanIndex };
  expect(body).toMatchObject({ isClean, index });
}); // prettier-ignore

test('the other index stands in', () => {
  expect(bodyFor([airOf({ at: 9, europeanIndex: undefined, usIndex: 160 })])).toMatchObject({
    index: { scale: 'us', value: 160, band: 'unhealthy' },
  });
  expect(bodyFor([airOf({ at: 9, europeanIndex: 85, usIndex: undefined })], abroad)).toMatchObject({
    index: { scale: 'european', band: 'veryPoor' },
  });
});

test('a longer time is told by its worst hour, a moment by its own', () => {
  const air = [airOf({ at: 9, europeanIndex: 10 }), airOf({ at: 10, europeanIndex: 65 })];
  expect(bodyFor(air)).toMatchObject({ index: { value: 65, band: 'poor' }, at: at(10) });
  expect(bodyFor(air, { period: thisHour })).toMatchObject({ index: { value: 10 }, at: undefined });
});

test.each([
  [{ fineParticles: 14.9, coarseParticles: 44, ozone: 99 }, undefined],
  [{ fineParticles: 15, coarseParticles: 44, ozone: 99 }, 'fineParticles'],
  [{ fineParticles: 15, coarseParticles: 90, ozone: 99 }, 'coarseParticles'],
  [{ fineParticles: 15, coarseParticles: 45, ozone: 130 }, 'ozone'],
  [{ fineParticles: undefined, coarseParticles: undefined, ozone: undefined }, undefined],
])('%j: %s', (known, pollutant) => {
  expect(bodyFor([airOf({ at: 9, ...known })])?.pollutant).toBe(pollutant);
});

test('what is not known', () => {
  expect(bodyFor([])).toBe(undefined);
  expect(bodyFor([airOf({ at: 9, europeanIndex: undefined, usIndex: undefined })])).toBe(undefined);
  expect(planAir({ topic: 'air', form: 'value' }, sceneWith({}))).toBe(undefined);
});

test.each([
  ['Oslo', 59.9, 10.7, true],
  ['Reykjavik', 64.1, -21.9, true],
  ['Moscow', 55.8, 37.6, true],
  ['Denver', 39.7, -105, false],
  ['Mumbai', 19.1, 72.9, false],
  ['Lagos', 6.5, 3.4, false],
  ['Svalbard', 78.2, 15.6, false],
])('%s at %d, %d is in the European model: %p', (_name, latitude, longitude, isIn) => {
  expect(isInEurope({ ...oslo, latitude, longitude })).toBe(isIn);
});
