import { planActivity } from '../../lambda/answer/activity.ts';
import type { Period } from '../../lambda/time/period.ts';
import type { Activity } from '../../lambda/understanding/question.ts';
import type { HourWeather } from '../../lambda/weather/weather.ts';
import { at, dayPeriod, hoursOf, oslo, periodBetween, sceneOf } from './hours.ts';

function bodyOf(
  form: 'whether' | 'bestTime',
  activity: Activity,
  hours: readonly HourWeather[],
  period: Period = dayPeriod(),
  place = oslo,
) {
  const scene = sceneOf({ hours, period, found: { place, origin: 'said' } });
  return planActivity({ topic: 'activity', form, activity, heard: activity }, scene)?.body;
}

/** Weather in which everything can be done that needs neither snow nor heat nor the night. */
const fine: Partial<HourWeather> = { temperature: 20, apparentTemperature: 20, cloudCover: 20 };
const overThree = periodBetween(15, 16);
const between = (known: Partial<HourWeather>) => hoursOf(9, 24, { ...fine, ...known });

const rain = (amount: number) => ({
  precipitationAmount: amount,
  precipitationProbability: 80,
  weatherCode: 61,
});

/** For each limit: its activity, the last value that will do, and one past it. */
const edges: readonly (readonly [Activity, string, Partial<HourWeather>, Partial<HourWeather>])[] =
  [
    ['running', 'rain', rain(1), rain(1.1)],
    ['picnic', 'rain', { precipitationAmount: 0.09, precipitationProbability: 69 }, rain(0.1)],
    ['picnic', 'rain', { precipitationAmount: 1, precipitationProbability: 39 }, rain(1)],
    ['picnic', 'cold', { apparentTemperature: 16 }, { apparentTemperature: 15.9 }],
    ['running', 'hot', { apparentTemperature: 32 }, { apparentTemperature: 32.1 }],
    ['beach', 'cold', { apparentTemperature: 22 }, { apparentTemperature: 21.9 }],
    [
      'beach',
      'cloud',
      { apparentTemperature: 25, cloudCover: 75 },
      { apparentTemperature: 25, cloudCover: 76 },
    ],
    ['picnic', 'uv', { uvIndex: 11 }, { uvIndex: 11.1 }],
    ['barbecue', 'gust', { windGust: 10.8 }, { windGust: 10.9 }],
    ['cycling', 'gust', { windGust: 13.9 }, { windGust: 14 }],
    ['hiking', 'fog', { visibility: 500 }, { visibility: 499 }],
    ['laundry', 'humid', { relativeHumidity: 85 }, { relativeHumidity: 86 }],
    ['sailing', 'calm', { windSpeed: 2 }, { windSpeed: 1.9 }],
    ['kiteFlying', 'calm', { windSpeed: 3.4 }, { windSpeed: 3.3 }],
    [
      'skiing',
      'noSnow',
      { snowDepth: 0.2, apparentTemperature: -3 },
      { snowDepth: 0.19, apparentTemperature: -3 },
    ],
    ['walking', 'ice', { temperature: 1.1, snowDepth: 0.1 }, { temperature: 1, snowDepth: 0.1 }],
    ['driving', 'rain', rain(7.6), rain(7.7)],
    ['golf', 'thunder', { weatherCode: 82 }, { weatherCode: 95 }],
  ];

test.each(edges)('%s, %s: %j will do, %j will not', (activity, limit, last, past) => {
  expect(bodyOf('whether', activity, between(last), overThree)).toMatchObject({
    says: 'suits',
    activity,
  });
  expect(bodyOf('whether', activity, between(past), overThree)).toMatchObject({
    says: 'suitsNot',
    activity,
    reason: { limit, at: at(15) },
  });
});

test('thunder is no danger under a roof', () => {
  expect(bodyOf('whether', 'driving', between({ weatherCode: 95 }))).toMatchObject({
    says: 'suits',
  });
});

test('a skier minds rain and not snow', () => {
  const cold = {
    temperature: -3,
    apparentTemperature: -3,
    snowDepth: 0.5,
    precipitationProbability: 90,
  };
  const snow = { ...cold, precipitationAmount: 2, snowfallAmount: 1.4 };
  expect(bodyOf('whether', 'skiing', between(snow))).toMatchObject({ says: 'suits', isDry: false });
  expect(bodyOf('whether', 'skiing', between({ ...snow, snowfallAmount: 0 }))).toMatchObject({
    reason: { limit: 'rain', value: 2 },
  });
});

describe('a day suits where half of its daylight does', () => {
  // Daylight from nine on has eleven hours, until eight in the evening.
  const wetUntil = (end: number) =>
    hoursOf(9, 24, (hour) => ({ ...fine, ...(hour < end ? rain(3) : {}) }));

  test('all of it', () => {
    expect(bodyOf('whether', 'hiking', between({}))).toEqual({
      topic: 'activity',
      says: 'suits',
      activity: 'hiking',
      temperature: 20,
      isDry: true,
      window: undefined,
    });
  });

  test('six of eleven hours, and which are best', () => {
    expect(bodyOf('whether', 'hiking', wetUntil(14))).toMatchObject({
      says: 'suits',
      isDry: false,
      window: { from: at(14), to: at(16) },
    });
  });

  test('five of eleven do not', () => {
    expect(bodyOf('whether', 'hiking', wetUntil(15))).toMatchObject({
      says: 'suitsNot',
      reason: { limit: 'rain', value: 3 },
      window: { from: at(15), to: at(17) },
    });
  });

  test('of an outing of three hours each has to', () => {
    expect(bodyOf('whether', 'hiking', wetUntil(13), periodBetween(12, 15))).toMatchObject({
      says: 'suitsNot',
    });
    expect(bodyOf('whether', 'hiking', wetUntil(12), periodBetween(12, 15))).toMatchObject({
      says: 'suits',
      window: undefined,
    });
  });

  test('rain at night does not count', () => {
    const hours = hoursOf(9, 24, (hour) => ({ ...fine, ...(hour >= 20 ? rain(9) : {}) }));
    expect(bodyOf('whether', 'hiking', hours)).toMatchObject({ says: 'suits', isDry: true });
  });
});

describe('the best two hours', () => {
  test('are nearest to the middle of what suits', () => {
    const hours = hoursOf(9, 24, (hour) => ({
      ...fine,
      apparentTemperature: hour === 17 || hour === 18 ? 24 : 16,
    }));
    expect(bodyOf('bestTime', 'picnic', hours)).toEqual({
      topic: 'activity',
      says: 'bestTime',
      activity: 'picnic',
      window: { from: at(17), to: at(19) },
      temperature: 20,
    });
  });

  test('are the earliest of equals', () => {
    expect(bodyOf('bestTime', 'picnic', between({}))).toMatchObject({
      window: { from: at(9), to: at(11) },
    });
  });

  test('have to be in a row', () => {
    const hours = hoursOf(9, 24, (hour) => ({ ...fine, ...(hour % 2 === 0 ? rain(3) : {}) }));
    expect(bodyOf('bestTime', 'picnic', hours)).toMatchObject({
      says: 'noTime',
      reason: { limit: 'rain' },
    });
  });

  test('lie within a day where a moment does not suit', () => {
    const hours = hoursOf(9, 48, (hour) => ({ ...fine, ...(hour < 30 ? rain(3) : {}) }));
    expect(bodyOf('whether', 'picnic', hours, overThree)).toMatchObject({
      says: 'suitsNot',
      window: { from: at(31), to: at(33) },
    });
  });

  test('are not looked for in what is over', () => {
    const hours = hoursOf(-24, 24, (hour) => ({ ...fine, ...(hour < -2 ? rain(3) : {}) }));
    expect(bodyOf('whether', 'picnic', hours, dayPeriod(-1))).toMatchObject({
      says: 'suitsNot',
      window: undefined,
    });
  });
});

describe('stargazing', () => {
  // In the middle of April the sun is twelve degrees under Oslo's horizon from 22:19 on.
  const evening = hoursOf(9, 32, (hour) => ({ cloudCover: hour < 24 ? 90 : 25 }));

  test('is judged in the dark', () => {
    const night: Period = {
      ...periodBetween(20, 30),
      kind: 'part',
      date: dayPeriod().date,
      part: 'night',
    };
    expect(bodyOf('whether', 'stargazing', hoursOf(9, 32), night)).toMatchObject({ says: 'suits' });
    expect(bodyOf('bestTime', 'stargazing', evening, night)).toMatchObject({
      window: { from: at(24), to: at(26) },
    });
  });

  test('finds the night that follows a day', () => {
    expect(bodyOf('whether', 'stargazing', hoursOf(9, 40), overThree)).toMatchObject({
      says: 'suitsNot',
      reason: undefined,
      window: { from: at(22), to: at(24) },
    });
  });

  test('has no place under the midnight sun', () => {
    const pole = { ...oslo, latitude: 89 };
    expect(bodyOf('bestTime', 'stargazing', hoursOf(9, 40), dayPeriod(), pole)).toEqual({
      topic: 'activity',
      says: 'noTime',
      activity: 'stargazing',
      reason: undefined,
    });
  });
});

test('what is against most hours decides, and of equals the more dangerous', () => {
  const hours = hoursOf(9, 24, (hour) => ({
    ...fine,
    windGust: 15,
    ...(hour < 12 ? rain(3) : {}),
    ...(hour === 13 ? { weatherCode: 95 } : {}),
  }));
  expect(bodyOf('whether', 'picnic', hours)).toMatchObject({
    reason: { limit: 'gust', value: 15 },
  });
  const both = between({ ...rain(3), windGust: 15 });
  expect(bodyOf('whether', 'picnic', both)).toMatchObject({ reason: { limit: 'rain' } });
});

test('what is not known is not against it, but without any temperature nothing is said', () => {
  const bare = {
    windGust: undefined,
    uvIndex: undefined,
    visibility: undefined,
    relativeHumidity: undefined,
  };
  expect(bodyOf('whether', 'laundry', between(bare))).toMatchObject({ says: 'suits' });
  const unknown = { temperature: undefined, apparentTemperature: undefined };
  expect(bodyOf('whether', 'laundry', between(unknown))).toBeUndefined();
});
