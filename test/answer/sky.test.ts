import { planSky } from '../../lambda/answer/sky.ts';
import type { SubjectOf } from '../../lambda/understanding/question.ts';
import type { HourWeather } from '../../lambda/weather/weather.ts';
import { at, dayPeriod, hourOf, hoursOf, now, periodBetween, sceneOf, thisHour } from './hours.ts';

type Condition = Extract<SubjectOf<'sky'>, { form: 'whether' }>['condition'];

function whether(condition: Condition, hours: readonly HourWeather[], period = dayPeriod()) {
  return planSky({ topic: 'sky', form: 'whether', condition }, sceneOf({ hours, period }))?.body;
}
function bodyOf(
  form: 'value' | 'cover' | 'clears',
  hours: readonly HourWeather[],
  period = dayPeriod(),
) {
  return planSky({ topic: 'sky', form }, sceneOf({ hours, period }))?.body;
}

test.each([
  ['sunny', 37, true],
  ['sunny', 38, false],
  ['clear', 25, true],
  ['clear', 26, false],
  ['cloudy', 61, false],
  ['cloudy', 62, true],
  ['cloudy', 63, true],
] as const)('%s at %i percent cloud: %p', (condition, cloudCover, isSo) => {
  expect(whether(condition, hoursOf(9, 24, { cloudCover }))).toMatchObject({
    says: 'whether',
    isSo,
    cover: cloudCover,
  });
});

test('a rainy day is not sunny, however thin the cloud; one wet hour does not spoil it', () => {
  const rain = { weatherCode: 61, precipitationAmount: 1, precipitationProbability: 80 };
  expect(whether('sunny', hoursOf(9, 24, rain))).toMatchObject({
    isSo: false,
    condition: 'lightRain',
  });
  expect(
    whether(
      'sunny',
      hoursOf(9, 24, (hour) => (hour === 15 ? rain : {})),
    ),
  ).toMatchObject({ isSo: true });
});

test('the sun counts by day alone', () => {
  const hours = hoursOf(9, 24, (hour) => ({ cloudCover: hour < 20 ? 10 : 100 }));
  expect(whether('sunny', hours)).toMatchObject({ isSo: true, cover: 10 });
  const night = sceneOf({ hours, period: periodBetween(21, 24) });
  expect(planSky({ topic: 'sky', form: 'whether', condition: 'sunny' }, night)?.body).toEqual({
    topic: 'sky',
    says: 'night',
    cover: 100,
  });
});

test('the first two hours of sun of a day that is not sunny', () => {
  const sunny = [11, 14, 15, 16];
  const hours = hoursOf(9, 24, (hour) => ({ cloudCover: sunny.includes(hour) ? 20 : 90 }));
  expect(whether('sunny', hours)).toMatchObject({
    isSo: false,
    sunny: { from: at(14), to: at(17) },
  });
});

describe('fog', () => {
  test.each([
    ['code 45', { weatherCode: 45, visibility: undefined }, true],
    ['code 48', { weatherCode: 48 }, true],
    ['a view of just under a kilometre', { visibility: 999 }, true],
    ['a view of a kilometre', { visibility: 1000 }, false],
    [
      'a view that rain hides',
      { visibility: 500, precipitationAmount: 5, precipitationProbability: 90 },
      false,
    ],
  ])('%s', (_, known, isFog) => {
    const body = whether(
      'foggy',
      hoursOf(9, 24, (hour) => (hour < 11 ? known : {})),
    );
    expect(body).toMatchObject(
      isFog ? { says: 'fog', from: at(9), to: at(11) } : { says: 'noFog' },
    );
  });

  test('how far one sees where there is none, if that is known', () => {
    expect(whether('foggy', hoursOf(9, 24, { visibility: 8000 }))).toMatchObject({
      says: 'noFog',
      visibility: 8000,
    });
    expect(whether('foggy', hoursOf(9, 24, { visibility: undefined }))).toMatchObject({
      visibility: undefined,
    });
  });
});

describe('when it clears', () => {
  test.each([
    ['at the cover of a sunny sky', 37, at(18)],
    ['not above it', 38, undefined],
  ])('%s', (_, cloudCover, expected) => {
    const hours = hoursOf(9, 48, (hour) => ({ cloudCover: hour >= 18 ? cloudCover : 100 }));
    expect(bodyOf('clears', hours)).toEqual({
      topic: 'sky',
      says: 'clears',
      what: 'cloud',
      at: expected,
      to: at(48),
    });
  });

  test('fog lifts, though the sky stays grey', () => {
    const hours = hoursOf(9, 24, (hour) => ({ cloudCover: 100, weatherCode: hour < 11 ? 45 : 3 }));
    expect(bodyOf('clears', hours)).toMatchObject({ what: 'fog', at: at(11) });
  });

  test('tomorrow, where not today', () => {
    const hours = hoursOf(9, 48, (hour) => ({ cloudCover: hour < 30 ? 100 : 10 }));
    expect(bodyOf('clears', hours)).toMatchObject({ at: at(30) });
  });

  test('it is clear already', () => {
    expect(bodyOf('clears', hoursOf(9, 24))).toEqual({
      topic: 'sky',
      says: 'clearAlready',
      cover: 20,
    });
  });
});

test('now is what is measured, a day the mean of its hours', () => {
  const hours = hoursOf(9, 24, (hour) => ({ cloudCover: hour === 9 ? 60 : 100, weatherCode: 3 }));
  const current = { ...hourOf({ at: 9, cloudCover: 40, weatherCode: 2 }), at: now };
  const scene = sceneOf({ hours, period: thisHour, current });
  expect(planSky({ topic: 'sky', form: 'value' }, scene)?.body).toEqual({
    topic: 'sky',
    says: 'value',
    condition: 'partlyCloudy',
    cover: 40,
  });
  expect(
    bodyOf(
      'cover',
      hoursOf(9, 13, (hour) => ({ cloudCover: hour < 11 ? 0 : 50 })),
    ),
  ).toEqual({
    topic: 'sky',
    says: 'cover',
    cover: 25,
  });
});

test.each(['value', 'cover', 'clears'] as const)(
  '%s: nothing is said where no cloud is known',
  (form) => {
    expect(bodyOf(form, hoursOf(9, 24, { cloudCover: undefined }))).toBeUndefined();
  },
);
