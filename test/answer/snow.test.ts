import { planSnow } from '../../lambda/answer/snow.ts';
import type { SnowBody } from '../../lambda/answer/snow.ts';
import type { SubjectOf } from '../../lambda/understanding/question.ts';
import type { HourWeather } from '../../lambda/weather/weather.ts';
import { at, dayPeriod, hourOf, hoursOf, sceneOf, thisHour } from './hours.ts';

const snowing = {
  snowfallAmount: 1,
  precipitationAmount: 1.4,
  precipitationProbability: 80,
  temperature: -2,
  weatherCode: 73,
};
const raining = { precipitationAmount: 1.4, precipitationProbability: 80, weatherCode: 61 };

function bodyOf(
  { form }: { readonly form: Exclude<SubjectOf<'snow'>['form'], 'whether'> },
  hours: readonly HourWeather[],
  period = dayPeriod(),
): SnowBody | undefined {
  return planSnow({ topic: 'snow', form }, sceneOf({ hours, period }))?.body;
}

function whether(
  kind: 'snow' | 'ice' | 'hail',
  hours: readonly HourWeather[],
  period = dayPeriod(),
): SnowBody | undefined {
  return planSnow({ topic: 'snow', form: 'whether', kind }, sceneOf({ hours, period }))?.body;
}

describe('whether it snows', () => {
  test.each([
    ['just under the depth that is seen', 0.09, 80, 'noSnow'],
    ['at that depth', 0.1, 80, 'snow'],
    ['over it', 0.2, 80, 'snow'],
    ['just under the chance', 1, 39, 'noSnow'],
    ['at the chance', 1, 40, 'snow'],
    ['where no chance is given', 1, undefined, 'snow'],
  ] as const)('%s', (_, snowfallAmount, precipitationProbability, says) => {
    const hours = hoursOf(9, 24, (hour) =>
      hour === 15 ? { ...snowing, snowfallAmount, precipitationProbability } : {},
    );
    expect(whether('snow', hours)).toMatchObject({ topic: 'snow', says, asked: 'whether' });
  });

  test('the first of two spells, with its hours and its depth', () => {
    const hours = hoursOf(9, 24, (hour) =>
      hour === 15 || hour === 16 || hour === 20 ? snowing : {},
    );
    expect(whether('snow', hours)).toMatchObject({
      says: 'snow',
      spells: 2,
      isBeyond: false,
      spell: { from: at(15), to: at(17), snowfall: 2, kind: 'snow' },
    });
  });

  test('rain in its place', () => {
    const hours = hoursOf(9, 24, (hour) => (hour === 15 ? raining : {}));
    expect(whether('snow', hours)).toMatchObject({
      says: 'noSnow',
      rain: { from: at(15), to: at(16), kind: 'rain' },
    });
  });

  test('snow of tomorrow is not of today', () => {
    const hours = hoursOf(9, 48, (hour) => (hour === 30 ? snowing : {}));
    expect(whether('snow', hours)).toMatchObject({ says: 'noSnow', rain: undefined, to: at(24) });
    expect(whether('snow', hours, dayPeriod(1))).toMatchObject({ says: 'snow' });
  });

  test('nothing is said where snow is not known', () => {
    expect(whether('snow', hoursOf(9, 24, { snowfallAmount: undefined }))).toBeUndefined();
  });
});

describe('when it snows and until when', () => {
  test.each(['when', 'until'] as const)('%s looks past the asked day', (form) => {
    const hours = hoursOf(9, 72, (hour) => (hour === 30 || hour === 31 ? snowing : {}));
    expect(bodyOf({ form }, hours)).toMatchObject({
      says: 'snow',
      asked: form,
      isBeyond: false,
      spell: { from: at(30), to: at(32) },
    });
  });

  test('a day that is over is looked at alone', () => {
    const hours = hoursOf(-24, 48, (hour) => (hour === 30 ? snowing : {}));
    expect(bodyOf({ form: 'when' }, hours, dayPeriod(-1))).toMatchObject({
      says: 'noSnow',
      to: at(0),
    });
  });

  test('it goes on as far as the forecast reaches', () => {
    expect(bodyOf({ form: 'until' }, hoursOf(9, 72, snowing))).toMatchObject({
      says: 'snow',
      isBeyond: true,
    });
  });

  test('none in sight, and how far that is', () => {
    expect(bodyOf({ form: 'when' }, hoursOf(9, 72))).toMatchObject({ says: 'noSnow', to: at(72) });
  });
});

describe('ice', () => {
  const wet = hourOf({ at: 4, precipitationAmount: 0.1 });
  test.each([
    [
      'a wet road just above the limit',
      [wet, hourOf({ at: 12, temperature: 1.1 })],
      { says: 'noIce', low: 1.1 },
    ],
    [
      'a wet road at the limit',
      [wet, hourOf({ at: 12, temperature: 1 })],
      { says: 'ice', cause: 'road', from: at(12), to: at(13), low: 1 },
    ],
    [
      'rain of twelve hours ago',
      [hourOf({ at: 1, precipitationAmount: 0.1 }), hourOf({ at: 12, temperature: 1 })],
      { cause: 'road' },
    ],
    [
      'rain of thirteen hours ago',
      [hourOf({ at: 0, precipitationAmount: 0.1 }), hourOf({ at: 12, temperature: 1 })],
      { says: 'noIce' },
    ],
    [
      'too little rain',
      [hourOf({ at: 4, precipitationAmount: 0.09 }), hourOf({ at: 12, temperature: 1 })],
      { says: 'noIce' },
    ],
    [
      'lying snow that melts by day',
      [hourOf({ at: 12, temperature: 1, snowDepth: 0.01 })],
      { cause: 'road' },
    ],
    ['a dusting', [hourOf({ at: 12, temperature: 1, snowDepth: 0.009 })], { says: 'noIce' }],
    [
      'frost on a dry night',
      [hourOf({ at: 12, temperature: 0 })],
      { says: 'ice', cause: 'frost', low: 0 },
    ],
    [
      'freezing rain, whatever the air',
      [hourOf({ at: 12, temperature: 2, weatherCode: 66 })],
      { cause: 'freezingRain' },
    ],
    ['no temperature known', [hourOf({ at: 12, temperature: undefined })], undefined],
  ] as const)('%s', (_, hours, expected) => {
    const body = whether('ice', hours);
    if (expected === undefined) expect(body).toBeUndefined();
    else expect(body).toMatchObject(expected);
  });

  test.each([55, 56, 57, 61, 66, 67])('code %i', (weatherCode) => {
    const body = whether('ice', [hourOf({ at: 12, weatherCode })]);
    expect(body?.says).toBe([56, 57, 66, 67].includes(weatherCode) ? 'ice' : 'noIce');
  });
});

describe('hail', () => {
  test.each([
    [80, { says: 'noHail', thunderAt: undefined }],
    [95, { says: 'noHail', thunderAt: at(15) }],
    [96, { says: 'hail', from: at(15), to: at(16) }],
    [99, { says: 'hail', from: at(15), to: at(16) }],
  ])('code %i', (weatherCode, expected) => {
    const hours = hoursOf(9, 24, (hour) => (hour === 15 ? { weatherCode } : {}));
    expect(whether('hail', hours)).toMatchObject(expected);
  });

  test('nothing is said where no code is known', () => {
    expect(whether('hail', hoursOf(9, 24, { weatherCode: undefined }))).toBeUndefined();
  });
});

test('the amount is of the asked time, snow and rain apart', () => {
  const hours = hoursOf(9, 48, (hour) =>
    hour >= 22 && hour < 26 ? snowing : hour === 21 ? raining : {},
  );
  const body = bodyOf({ form: 'amount' }, hours);
  expect(body).toMatchObject({ says: 'amount', snowfall: 2 });
  expect(body).toHaveProperty('rain', expect.closeTo(1.4, 5));
});

describe('what lies on the ground', () => {
  const deepening = hoursOf(9, 48, (hour) => ({ snowDepth: hour / 100 }));

  test('is that of now today, in centimetres', () => {
    expect(bodyOf({ form: 'depth' }, deepening)).toEqual({
      topic: 'snow',
      says: 'depth',
      depth: 9,
    });
    const scene = sceneOf({ hours: deepening, period: thisHour });
    expect(planSnow({ topic: 'snow', form: 'depth' }, scene)?.body).toHaveProperty('depth', 9);
  });

  test('is the deepest of another day', () => {
    expect(bodyOf({ form: 'depth' }, deepening, dayPeriod(1))).toHaveProperty('depth', 47);
  });

  test('is not guessed', () => {
    expect(bodyOf({ form: 'depth' }, hoursOf(9, 24, { snowDepth: undefined }))).toBeUndefined();
  });
});
