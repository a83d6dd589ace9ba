import fc from 'fast-check';
import { planActivity } from '../../../lambda/answer/activity.ts';
import { planMoon } from '../../../lambda/answer/moon.ts';
import { planSky } from '../../../lambda/answer/sky.ts';
import { planSnow } from '../../../lambda/answer/snow.ts';
import { planStorm } from '../../../lambda/answer/storm.ts';
import type { ForecastScene } from '../../../lambda/answer/scene.ts';
import { planWarning } from '../../../lambda/answer/warning.ts';
import { sayActivity } from '../../../lambda/speech/en/activity.ts';
import type { Context } from '../../../lambda/speech/en/context.ts';
import { sayMoon } from '../../../lambda/speech/en/moon.ts';
import { saySky } from '../../../lambda/speech/en/sky.ts';
import { saySnow } from '../../../lambda/speech/en/snow.ts';
import { sayStorm } from '../../../lambda/speech/en/storm.ts';
import { sayWarning } from '../../../lambda/speech/en/warning.ts';
import { locales } from '../../../lambda/speech/voice.ts';
import type { Voice } from '../../../lambda/speech/voice.ts';
import { activities } from '../../../lambda/understanding/question.ts';
import type { Subject } from '../../../lambda/understanding/question.ts';
import type { HourWeather } from '../../../lambda/weather/weather.ts';
import { dayPeriod, hourOf, periodBetween, sceneOf, thisHour } from '../../answer/hours.ts';
import { contextIn, voiceOf } from './voices.ts';

const yesNo: readonly Subject[] = [
  ...(['snow', 'ice', 'hail'] as const).map(
    (kind) => ({ topic: 'snow', form: 'whether', kind }) as const,
  ),
  ...(['thunder', 'storm', 'hurricane', 'tornado'] as const).map(
    (kind) => ({ topic: 'storm', form: 'whether', kind }) as const,
  ),
  ...(['sunny', 'cloudy', 'clear', 'foggy'] as const).map(
    (condition) => ({ topic: 'sky', form: 'whether', condition }) as const,
  ),
  ...activities.map(
    (activity) => ({ topic: 'activity', form: 'whether', activity, heard: activity }) as const,
  ),
];
const others: readonly Subject[] = [
  ...(['amount', 'when', 'until', 'depth'] as const).map(
    (form) => ({ topic: 'snow', form }) as const,
  ),
  ...(['thunder', 'storm', 'hurricane', 'tornado'] as const).map(
    (kind) => ({ topic: 'storm', form: 'when', kind }) as const,
  ),
  ...(['value', 'clears', 'cover'] as const).map((form) => ({ topic: 'sky', form }) as const),
  ...(['list', 'advice'] as const).map((form) => ({ topic: 'warning', form }) as const),
  ...(['phase', 'rise', 'set'] as const).map((form) => ({ topic: 'moon', form }) as const),
  ...activities.map(
    (activity) => ({ topic: 'activity', form: 'bestTime', activity, heard: activity }) as const,
  ),
];

/** Plans and words; undefined where the weather has nothing on the subject. */
function answer(
  subject: Subject,
  scene: ForecastScene,
  context: Context,
  voice: Voice,
): string | undefined {
  switch (subject.topic) {
    case 'snow': {
      const body = planSnow(subject, scene)?.body;
      return body && saySnow(body, context, voice);
    }
    case 'storm': {
      const body = planStorm(subject, scene)?.body;
      return body && sayStorm(body, context, voice);
    }
    case 'sky': {
      const body = planSky(subject, scene)?.body;
      return body && saySky(body, context, voice);
    }
    case 'activity': {
      const body = planActivity(subject, scene)?.body;
      return body && sayActivity(body, context, voice);
    }
    case 'moon': {
      const body = planMoon(subject, scene)?.body;
      return body && sayMoon(body, context, voice);
    }
    case 'warning':
      return sayWarning(planWarning(subject, scene).body, context, voice);
    default:
      throw new Error(`${subject.topic} is not of this test.`);
  }
}

const perhaps = (arbitrary: fc.Arbitrary<number>) =>
  fc.option(arbitrary, { nil: undefined, freq: 6 });
const known: fc.Arbitrary<Partial<HourWeather>> = fc.record({
  temperature: perhaps(fc.double({ min: -60, max: 55, noNaN: true })),
  apparentTemperature: perhaps(fc.double({ min: -70, max: 65, noNaN: true })),
  weatherCode: perhaps(fc.constantFrom(0, 2, 3, 45, 48, 57, 61, 67, 75, 82, 86, 95, 96, 99, 4)),
  cloudCover: perhaps(fc.integer({ min: 0, max: 100 })),
  windSpeed: perhaps(fc.double({ min: 0, max: 60, noNaN: true })),
  windGust: perhaps(fc.double({ min: 0, max: 90, noNaN: true })),
  visibility: perhaps(fc.integer({ min: 0, max: 80_000 })),
  uvIndex: perhaps(fc.double({ min: 0, max: 16, noNaN: true })),
  isDay: fc.constantFrom(true, false, undefined),
  precipitationAmount: perhaps(fc.double({ min: 0, max: 60, noNaN: true })),
  precipitationProbability: perhaps(fc.integer({ min: 0, max: 100 })),
  snowfallAmount: perhaps(fc.double({ min: 0, max: 20, noNaN: true })),
  snowDepth: perhaps(fc.double({ min: 0, max: 5, noNaN: true })),
});
const hours = fc
  .array(known, { minLength: 24, maxLength: 60 })
  .map((rows) => rows.map((row, index) => hourOf({ at: index - 6, ...row })));
const periods = fc.constantFrom(
  dayPeriod(),
  dayPeriod(-1),
  dayPeriod(1),
  thisHour,
  periodBetween(15, 18),
);
const asked = fc.record({
  hours,
  period: periods,
  locale: fc.constantFrom(...locales),
  variant: fc.nat(),
  isPlaceNamed: fc.boolean(),
});

/** Each subject is put to the same weather. */
function answersTo(
  subjects: readonly Subject[],
  {
    hours: rows,
    period,
    locale,
    variant,
    isPlaceNamed,
  }: typeof asked extends fc.Arbitrary<infer A> ? A : never,
) {
  const voice = voiceOf(locale, { variant });
  const context = contextIn(voice, { period, isPlaceNamed });
  const scene = sceneOf({ hours: rows, period });
  return subjects.flatMap((subject) => answer(subject, scene, context, voice) ?? []);
}

test('whatever the weather, yes or no comes first where it is asked', () => {
  fc.assert(
    fc.property(asked, (one) => {
      for (const said of answersTo(yesNo, one)) expect(said).toMatch(/^(Yes|No)\b/);
    }),
  );
});

test('whatever the weather, what is said is whole sentences without holes', () => {
  fc.assert(
    fc.property(asked, (one) => {
      for (const said of answersTo([...yesNo, ...others], one)) {
        expect(said).toMatch(/^[A-Z0-9].*\.$/);
        expect(said).not.toMatch(/undefined|NaN|null|Infinity|\[object| {2}|-\d|\.\d{3}/);
      }
    }),
  );
});
