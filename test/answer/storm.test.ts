import { planStorm } from '../../lambda/answer/storm.ts';
import type { SubjectOf } from '../../lambda/understanding/question.ts';
import type { HourWeather } from '../../lambda/weather/weather.ts';
import { at, dayPeriod, hoursOf, sceneOf } from './hours.ts';

function bodyOf(
  { kind, form }: Omit<SubjectOf<'storm'>, 'topic'>,
  hours: readonly HourWeather[],
  period = dayPeriod(),
) {
  return planStorm({ topic: 'storm', form, kind }, sceneOf({ hours, period }))?.body;
}

/** An ordinary day but for three o'clock. */
const withThree = (known: Partial<HourWeather>) =>
  hoursOf(9, 24, (hour) => (hour === 15 ? known : {}));

test.each([
  [
    'thunder',
    { weatherCode: 95 },
    { says: 'storm', cause: 'thunder', from: at(15), to: at(16), gust: undefined, hasHail: false },
  ],
  ['thunder', { weatherCode: 99, windGust: 13.9 }, { says: 'storm', gust: 13.9, hasHail: true }],
  ['thunder', { weatherCode: 95, windGust: 13.8 }, { says: 'storm', gust: undefined }],
  ['thunder', { weatherCode: 82, windGust: 30 }, { says: 'noStorm', kind: 'thunder' }],
  ['storm', { windGust: 20.7 }, { says: 'noStorm', kind: 'storm', gust: 20.7, to: at(24) }],
  [
    'storm',
    { windGust: 20.8 },
    { says: 'storm', cause: 'gust', gust: 20.8, from: at(15), to: at(16) },
  ],
  ['storm', { windGust: 20.9 }, { says: 'storm', cause: 'gust' }],
  ['storm', { weatherCode: 96 }, { says: 'storm', cause: 'thunder' }],
  [
    'hurricane',
    { windSpeed: 32.6, windGust: 45 },
    { says: 'hurricane', isReached: false, gust: 45, at: at(15) },
  ],
  [
    'hurricane',
    { windSpeed: 32.7, windGust: 45 },
    { says: 'hurricane', isReached: true, gust: 45, at: at(15) },
  ],
  ['tornado', {}, { says: 'tornado', thunder: undefined }],
  ['tornado', { weatherCode: 95 }, { says: 'tornado', thunder: { from: at(15), to: at(16) } }],
] as const)('%s where three o’clock has %j', (kind, known, expected) => {
  expect(bodyOf({ kind, form: 'whether' }, withThree(known))).toMatchObject(expected);
});

test('a gusty and then thundery time is one storm', () => {
  const hours = hoursOf(9, 24, (hour) =>
    hour === 14 ? { windGust: 25 } : hour === 15 ? { weatherCode: 95 } : {},
  );
  expect(bodyOf({ kind: 'storm', form: 'whether' }, hours)).toMatchObject({
    cause: 'thunder',
    from: at(14),
    to: at(16),
    gust: 25,
  });
});

test('"when" looks past the asked day, "whether" does not', () => {
  const hours = hoursOf(9, 72, (hour) => (hour === 40 ? { weatherCode: 95 } : {}));
  expect(bodyOf({ kind: 'thunder', form: 'when' }, hours)).toMatchObject({
    says: 'storm',
    from: at(40),
  });
  expect(bodyOf({ kind: 'thunder', form: 'whether' }, hours)).toMatchObject({ says: 'noStorm' });
});

test('nothing is said where neither code nor wind is known', () => {
  const unknown = hoursOf(9, 24, {
    weatherCode: undefined,
    windGust: undefined,
    windSpeed: undefined,
  });
  expect(bodyOf({ kind: 'storm', form: 'whether' }, unknown)).toBeUndefined();
  expect(bodyOf({ kind: 'hurricane', form: 'whether' }, unknown)).toBeUndefined();
});
