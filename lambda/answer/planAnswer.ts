import type { PlaceFound } from '../place/place.ts';
import { millisecondsPerHour, type Instant } from '../time/localDate.ts';
import { hasPassed, type Period } from '../time/period.ts';
import type { PlaceAsked, Question, Subject } from '../understanding/question.ts';
import type { WeatherNeed, WeatherRequest, WeatherSource } from '../weather/weather.ts';
import { factsOf } from './facts.ts';
import { planMore } from './more.ts';
import type { AnswerPlan, Notice, WeatherPlan } from './plan.ts';
import { planSubject } from './planSubject.ts';
import type { Scene } from './scene.ts';
import { thresholds } from './thresholds.ts';
import { warningsDuring } from './warningsDuring.ts';

/** Decides what to say about a question whose weather is known. */
export function planAnswer(question: Question, scene: Scene): AnswerPlan {
  const { subject, detail } = question;
  const { found, period, now, isPlaceNamed } = scene;
  const reading = readingOf(subject, scene);
  const planned = planSubject(subject, detail === 'more' ? lookAhead(scene) : scene);
  if (planned === undefined || reading === undefined) {
    const [problem = { problem: 'weatherMissing' }] = Object.values(scene.weather.problems);
    return { says: 'problem', problem };
  }
  // What goes into detail follows an answer that has mentioned what there is to mention.
  const mentions = detail === 'answer' ? mentionsOf(subject, scene) : [];
  const shared = {
    setting: { place: found.place, isPlaceNamed, period, now },
    notices: [...mentions, ...noticesOf(subject, reading.source, scene, mentions)],
    source: reading.source,
  };
  const { body, evidence, more } = planned;
  const facts = factsOf(evidence);
  if (detail === 'answer')
    return { says: 'weather', body, ...shared, ...wantedOf(question, scene) };
  if (more !== undefined && (detail === 'more' || facts.length === 0))
    return { says: 'weather', body: more, ...shared };
  if (detail === 'why') return { says: 'why', topic: subject.topic, facts, ...shared };
  return { says: 'more', pieces: planMore(evidence, period.timeZone), ...shared };
}

/** What a listener has set to hear less or more of: the next level of detail follows a full answer at once. */
function wantedOf(
  question: Question,
  scene: Scene,
): Pick<WeatherPlan, 'isBrief' | 'further'> | undefined {
  if (scene.wanted === 'brief') return { isBrief: true };
  if (scene.wanted !== 'full') return undefined;
  const further = planAnswer({ ...question, detail: 'more' }, scene);
  return further.says === 'weather' || further.says === 'more' ? { further } : undefined;
}

/** The next level of detail about the present is how it goes on. */
function lookAhead(scene: Scene): Scene {
  const { period } = scene;
  if (period.kind !== 'now') return scene;
  const to = period.from + thresholds.goesOn.hours * millisecondsPerHour;
  return { ...scene, period: { ...period, kind: 'hours', to } };
}

const formsAhead: readonly string[] = ['when', 'until', 'nextWet', 'nextDry', 'clears'];

/** The time whose weather is read: "when" looks further than the asked time, for "not today" tells nobody when. */
function timeLookedAt({ form }: Subject, period: Period, now: Instant): WeatherRequest['period'] {
  if (!formsAhead.includes(form) || hasPassed(period, now)) return period;
  const ahead = period.from + thresholds.when.days * 24 * millisecondsPerHour;
  return { ...period, to: Math.max(period.to, ahead) };
}

/** The weather that an answer is planned from, and the warnings that it may mention. */
export function weatherRequestFor(
  subject: Subject,
  {
    place,
    period,
    now,
    payer,
  }: Pick<WeatherRequest, 'place' | 'now' | 'payer'> & { readonly period: Period },
): WeatherRequest {
  return {
    place,
    period: timeLookedAt(subject, period, now),
    needs: needsOf(subject),
    // Services tell what is in force, not what was, nor what is usual.
    mentionsWarnings: subject.topic !== 'typical' && !hasPassed(period, now),
    payer,
    now,
  };
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
    case 'warning':
      return ['forecast', 'warnings'];
    default:
      return ['forecast'];
  }
}

/**
 * A place is named where the person said it, and where it is carried over from the question before into one that
 * stands on its own; not where they live or are, and not in a follow-up.
 */
export function isPlaceNamed(asked: PlaceAsked, { origin }: PlaceFound): boolean {
  // The town of a postcode is named once, since the device may have been moved since it was given.
  if (origin === 'device') return asked.kind === 'unsaid';
  return origin === 'said' || (origin === 'conversation' && asked.kind !== 'known');
}

interface Reading {
  readonly source: WeatherSource;
  readonly fetchedAt: number;
  readonly isStale?: boolean;
}

function readingOf({ topic }: Subject, { weather }: Scene): Reading | undefined {
  const { forecast, air, sea, typical, warnings } = weather;
  if (topic === 'warning' && warnings?.coverage === 'covered') return warnings;
  return forecast ?? air ?? sea ?? typical;
}

/** Of all that an answer is planned from, in ms, where any is stale: the age of the oldest. */
function staleAgeOf(
  subject: Subject,
  { weather, baseline, now }: Scene,
  mentions: readonly Notice[],
): number | undefined {
  const { forecast, air, sea } = weather;
  const warnings = weather.warnings?.coverage === 'covered' ? weather.warnings : undefined;
  const readings: readonly (Reading | undefined)[] =
    subject.topic === 'warning' && warnings !== undefined
      ? [warnings]
      : [forecast, air, sea, baseline?.forecast, mentions.length > 0 ? warnings : undefined];
  const ages = readings.flatMap((reading) =>
    reading?.isStale === true ? [now - reading.fetchedAt] : [],
  );
  return ages.length === 0 ? undefined : Math.max(...ages);
}

/** The official warnings at the place and the time of an answer to something else. */
function mentionsOf({ topic }: Subject, scene: Scene): readonly Notice[] {
  const [gravest, ...others] = warningsDuring(scene);
  if (gravest === undefined || topic === 'warning' || scene.isUnwarned === true) return [];
  return [{ notice: 'warning', warnings: [gravest, ...others] }];
}

function noticesOf(
  subject: Subject,
  { isSample }: WeatherSource,
  scene: Scene,
  mentions: readonly Notice[],
): readonly Notice[] {
  const { period, now, isBeyondForecast } = scene;
  const notices: Notice[] = [];
  if (isBeyondForecast === true) notices.push({ notice: 'beyondForecast' });
  if (isSample) notices.push({ notice: 'sample' });
  // What is usual, and what is past, does not age.
  if (subject.topic === 'typical') return notices;
  const age = hasPassed(period, now) ? undefined : staleAgeOf(subject, scene, mentions);
  if (age !== undefined) notices.push({ notice: 'stale', age });
  if (period.isCut) notices.push({ notice: 'cut', to: period.to });
  return notices;
}

/** What an unsaid time means: questions about a state ask about now, all others about today. */
export function unsaidTimeOf(subject: Subject): 'now' | 'today' {
  switch (subject.topic) {
    case 'overview':
      return subject.form === 'summary' ? 'now' : 'today';
    case 'temperature':
      return subject.form === 'value' &&
        (subject.measure === 'air' || subject.measure === 'feelsLike')
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
