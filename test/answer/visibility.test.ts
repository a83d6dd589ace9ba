import { planVisibility } from '../../lambda/answer/visibility.ts';
import { at, hourOf, hoursOf, sceneOf, thisHour } from './hours.ts';

test('a longer time is told by its least visibility', () => {
  const hours = hoursOf(6, 12, (hour) => ({ visibility: hour === 7 ? 800 : 20_000 }));
  expect(planVisibility(sceneOf({ hours }))?.body).toEqual({
    topic: 'visibility',
    says: 'value',
    visibility: 800,
    band: 'fog',
    at: at(7),
  });
});

test('a moment has its own', () => {
  const scene = sceneOf({ hours: hoursOf(9, 12, { visibility: 15_000 }), period: thisHour });
  expect(planVisibility(scene)?.body).toMatchObject({ band: 'good', at: undefined });
});

test('what is not known', () => {
  expect(planVisibility(sceneOf({ hours: [hourOf({ at: 9, visibility: undefined })] }))).toBe(
    undefined,
  );
});
