import { planUv } from '../../lambda/answer/uv.ts';
import type { Scene } from '../../lambda/answer/scene.ts';
import type { DayWeather, HourWeather } from '../../lambda/weather/weather.ts';
import { airOf, sceneWith } from './airAndSea.ts';
import { at, dayPeriod, hoursOf, sceneOf, thisHour, today } from './hours.ts';

/** Highest at one o'clock. */
const sunny = hoursOf(0, 24, (hour) => ({ uvIndex: Math.max(0, 6.25 - Math.abs(hour - 13)) }));

function bodyFor(scene: Scene) {
  return planUv({ topic: 'uv', form: 'value' }, scene)?.body;
}

function forecastOf(hours: readonly HourWeather[], days: readonly DayWeather[] = []) {
  return sceneOf({ hours, days }).forecast;
}

test('a day is told by its sunniest hour, and by the hours that need protection', () => {
  expect(bodyFor(sceneWith({ forecast: forecastOf(sunny) }, { period: dayPeriod() }))).toEqual({
    topic: 'uv',
    says: 'value',
    index: 6.25,
    band: 'high',
    isProtectionNeeded: true,
    at: at(13),
    protection: { from: at(10), to: at(17) },
  });
});

test('the present is told alone, with how long protection is needed', () => {
  const scene = sceneWith({ forecast: forecastOf(sunny) }, { period: thisHour });
  expect(bodyFor(scene)).toMatchObject({
    index: 2.25,
    band: 'low',
    isProtectionNeeded: false,
    at: undefined,
    protection: { from: at(10), to: at(17) },
  });
});

test.each([
  [2.49, false],
  [2.5, true],
])('an index of %d needs protection: %p', (uvIndex, isProtectionNeeded) => {
  const scene = sceneWith({ forecast: forecastOf(hoursOf(9, 12, { uvIndex })) });
  expect(bodyFor(scene)).toMatchObject({ isProtectionNeeded });
});

test('where the hours do not know, the day does', () => {
  const day: DayWeather = {
    date: today,
    sunrise: undefined,
    sunset: undefined,
    polar: undefined,
    uvIndexMax: 8.2,
    temperatureMax: undefined,
    temperatureMin: undefined,
    precipitationSum: undefined,
  };
  const hours = hoursOf(9, 12, { uvIndex: undefined });
  expect(bodyFor(sceneWith({ forecast: forecastOf(hours, [day]) }))).toMatchObject({
    index: 8.2,
    band: 'veryHigh',
    at: undefined,
    protection: undefined,
  });
});

test('where the forecast does not know, the air quality service does', () => {
  const air = [airOf({ at: 9, uvIndex: 3 }), airOf({ at: 10, uvIndex: 4 })];
  const forecast = forecastOf(hoursOf(9, 12, { uvIndex: undefined }));
  const planned = planUv({ topic: 'uv', form: 'whether' }, sceneWith({ forecast, air }));
  expect(planned?.body).toMatchObject({ says: 'whether', index: 4, at: at(10) });
  expect(planned?.evidence).toMatchObject({ air: [{}, {}], measures: ['uv'] });
  expect(bodyFor(sceneWith({ air }))).toMatchObject({ index: 4 });
});

test('what is not known', () => {
  expect(bodyFor(sceneWith({}))).toBe(undefined);
  expect(bodyFor(sceneWith({ air: [airOf({ at: 9, uvIndex: undefined })] }))).toBe(undefined);
});
