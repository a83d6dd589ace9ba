import type { PlaceFound } from '../place/place.ts';
import type { PlaceAsked, Question, Subject } from '../understanding/question.ts';
import { selectHours, type WeatherNeed, type WeatherSource } from '../weather/weather.ts';
import { factsOf } from './facts.ts';
import { planMoon } from './moon.ts';
import { planMore } from './more.ts';
import { planOverview } from './overview.ts';
import type { AnswerPlan, Body, Notice } from './plan.ts';
import { planRain } from './rain.ts';
import type { ForecastScene, Planned, Scene } from './scene.ts';
import { planSky } from './sky.ts';
import { planSnow } from './snow.ts';
import { planStorm } from './storm.ts';
import { planSun } from './sun.ts';
import { planTemperature } from './temperature.ts';
import { thresholds } from './thresholds.ts';
import { planWarning } from './warning.ts';
import { planWear } from './wear.ts';

/** Decides what to say about a question whose weather is known. */
export function planAnswer(question: Question, scene: Scene): AnswerPlan {
  const { found, period, now, isPlaceNamed } = scene;
  const reading = readingOf(scene);
  const planned = planSubject(question.subject, scene);
  if (planned === undefined || reading === undefined)
    return { says: 'problem', problem: { problem: 'weatherMissing' } };
  const shared = {
    setting: { place: found.place, isPlaceNamed, period, now },
    notices: noticesOf(reading, scene),
    source: reading.source,
  };
  switch (question.detail) {
    case 'answer':
      return { says: 'weather', body: planned.body, ...shared };
    case 'why':
      return { says: 'why', topic: question.subject.topic, facts: factsOf(planned.evidence), ...shared };
    case 'more':
      return { says: 'more', pieces: planMore(planned.evidence, period.timeZone), ...shared };
  }
}

/** Which weather a subject is answered from. */
export function needsOf(subject: Subject): readonly WeatherNeed[] {
  switch (subject.topic) {
    case 'air':
    case 'pollen':
      return ['air'];
    case 'uv':
      return ['forecast', 'air'];
    case 'sea':
      return ['sea'];
    case 'typical':
      return ['typical'];
    default:
      return ['forecast'];
  }
}

function planSubject(subject: Subject, scene: Scene): Planned<Body> | undefined {
  const { forecast } = scene.weather;
  if (forecast === undefined) return undefined;
  const { from, to } = scene.period;
  return planFromForecast(subject, { ...scene, forecast, hours: selectHours(forecast, from, to) });
}

function planFromForecast(subject: Subject, scene: ForecastScene): Planned<Body> | undefined {
  switch (subject.topic) {
    case 'overview':
      return planOverview(subject, scene);
    case 'temperature':
      return planTemperature(subject, scene);
    case 'rain':
      return planRain(subject, scene);
    case 'wear':
      return planWear(subject, scene);
    case 'snow':
      return planSnow(subject, scene);
    case 'storm':
      return planStorm(subject, scene);
    case 'warning':
      return planWarning(subject, scene);
    case 'sky':
      return planSky(subject, scene);
    case 'sun':
      return planSun(subject, scene);
    case 'moon':
      return planMoon(subject, scene);
    default:
      return undefined;
  }
}

/**
 * A place is named where the person said it, and where it is carried over from the question before into one that
 * stands on its own; not where they live or are, and not in a follow-up.
 */
export function isPlaceNamed(asked: PlaceAsked, { origin }: PlaceFound): boolean {
  return origin === 'said' || (origin === 'conversation' && asked.kind !== 'known');
}

interface Reading {
  readonly source: WeatherSource;
  readonly fetchedAt: number;
}

function readingOf({ weather }: Scene): Reading | undefined {
  return weather.forecast ?? weather.air ?? weather.sea ?? weather.typical;
}

function noticesOf({ source, fetchedAt }: Reading, { period, now }: Scene): readonly Notice[] {
  const notices: Notice[] = [];
  if (source.isSample) notices.push({ notice: 'sample' });
  const age = now - fetchedAt;
  if (age >= thresholds.stale.age) notices.push({ notice: 'stale', age });
  if (period.isCut) notices.push({ notice: 'cut', to: period.to });
  return notices;
}

/** What an unsaid time means: questions about a state ask about now, all others about today. */
export function unsaidTimeOf(subject: Subject): 'now' | 'today' {
  switch (subject.topic) {
    case 'overview':
      return subject.form === 'summary' ? 'now' : 'today';
    case 'temperature':
      return subject.form === 'value' && (subject.measure === 'air' || subject.measure === 'feelsLike')
        ? 'now'
        : 'today';
    case 'humidity':
    case 'dewPoint':
    case 'pressure':
    case 'visibility':
    case 'wind':
    case 'air':
      return 'now';
    default:
      return 'today';
  }
}
