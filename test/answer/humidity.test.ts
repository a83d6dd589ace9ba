import { planDewPoint, planHumidity } from '../../lambda/answer/humidity.ts';
import { at, hourOf, hoursOf, now, sceneOf, thisHour } from './hours.ts';

test.each([
  [17.9, false, 'humid'],
  [18, true, 'sticky'],
  [21, true, 'oppressive'],
  [2, false, 'dry'],
])('a dew point of %d: muggy is %p', (dewPoint, isMuggy, feels) => {
  const scene = sceneOf({ hours: [hourOf({ at: 9, dewPoint, relativeHumidity: 95 })] });
  expect(planHumidity({ topic: 'humidity', form: 'whether' }, scene)?.body).toEqual({
    topic: 'humidity',
    says: 'whether',
    isMuggy,
    feels,
    dewPoint,
  });
});

test('a longer time has a mean humidity and feels as at its highest dew point', () => {
  const hours = hoursOf(9, 13, (hour) => ({ relativeHumidity: hour * 5, dewPoint: hour }));
  const scene = sceneOf({ hours });
  expect(planHumidity({ topic: 'humidity', form: 'value' }, scene)?.body).toEqual({
    topic: 'humidity',
    says: 'value',
    humidity: 52.5,
    isMean: true,
    feels: 'comfortable',
  });
  expect(planDewPoint(scene)?.body).toMatchObject({ dewPoint: 12, at: at(12) });
});

test('now is what is observed', () => {
  const [hour] = hoursOf(9, 10);
  const current = hour && { ...hour, at: now, relativeHumidity: 77, dewPoint: 14 };
  const scene = sceneOf({ hours: hour ? [hour] : [], current, period: thisHour });
  expect(planHumidity({ topic: 'humidity', form: 'value' }, scene)?.body).toMatchObject({
    humidity: 77,
    isMean: false,
    feels: 'humid',
  });
  expect(planDewPoint(scene)?.body).toMatchObject({ dewPoint: 14, at: undefined, feels: 'humid' });
});

test('what is not known', () => {
  const hours = [hourOf({ at: 9, relativeHumidity: undefined, dewPoint: undefined })];
  const scene = sceneOf({ hours });
  expect(planHumidity({ topic: 'humidity', form: 'value' }, scene)).toBe(undefined);
  expect(planHumidity({ topic: 'humidity', form: 'whether' }, scene)).toBe(undefined);
  expect(planDewPoint(scene)).toBe(undefined);
});
