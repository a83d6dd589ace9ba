import type { Instant } from '../time/localDate.ts';
import type { SubjectOf } from '../understanding/question.ts';
import type { HourWeather } from '../weather/weather.ts';
import { hoursAhead } from './hoursAhead.ts';
import { firstRun, spanOf, type Span } from './runs.ts';
import type { ForecastScene, Planned } from './scene.ts';
import { thresholds } from './thresholds.ts';
import { isHaily, isThundery } from './weatherCodes.ts';
import { extreme, highest } from './wetness.ts';

type StormAsked = SubjectOf<'storm'>['form'];
type CommonStorm = Exclude<SubjectOf<'storm'>['kind'], 'hurricane' | 'tornado'>;

export type StormBody =
  /** The first storm; it may begin after the asked time where `asked` is `when`. */
  | (Span & {
      readonly topic: 'storm';
      readonly says: 'storm';
      readonly asked: StormAsked;
      readonly cause: 'thunder' | 'gust';
      /** m/s, highest while it lasts, where it is worth a word */
      readonly gust: number | undefined;
      readonly hasHail: boolean;
    })
  | {
      readonly topic: 'storm';
      readonly says: 'noStorm';
      readonly asked: StormAsked;
      readonly kind: CommonStorm;
      /** m/s, highest of the asked time */
      readonly gust: number | undefined;
      /** How far it was looked. */
      readonly to: Instant;
    }
  /** Whether the mean wind reaches hurricane force; gust in m/s. */
  | {
      readonly topic: 'storm';
      readonly says: 'hurricane';
      readonly isReached: boolean;
      readonly gust: number;
      readonly at: Instant;
    }
  /** No forecast knows tornadoes; the thunderstorms that bring them it does know. */
  | { readonly topic: 'storm'; readonly says: 'tornado'; readonly thunder: Span | undefined };

/** Storms as the forecast shows them, apart from any official warning; undefined where it knows of none. */
export function planStorm(
  subject: SubjectOf<'storm'>,
  scene: ForecastScene,
): Planned<StormBody> | undefined {
  const hours = subject.form === 'when' ? hoursAhead(scene) : scene.hours;
  switch (subject.kind) {
    case 'thunder':
    case 'storm':
      return planCommonStorm(subject.kind, subject.form, hours, scene);
    case 'hurricane':
      return planHurricane(hours);
    case 'tornado':
      return planTornado(hours);
  }
}

function planCommonStorm(
  kind: CommonStorm,
  asked: StormAsked,
  hours: readonly HourWeather[],
  scene: ForecastScene,
): Planned<StormBody> | undefined {
  if (!hours.some(({ weatherCode, windGust }) => (weatherCode ?? windGust) !== undefined))
    return undefined;
  const run = firstRun(hours, kind === 'thunder' ? isThundery : isStormy);
  const gust = highest(run ?? scene.hours, gustOf);
  const evidence = {
    hours: run ?? hours,
    measures: ['gust', 'precipitation', 'windSpeed'],
  } as const;
  if (run === undefined) {
    const to = hours.at(-1)?.end ?? scene.period.to;
    return { body: { topic: 'storm', says: 'noStorm', asked, kind, gust, to }, evidence };
  }
  return {
    body: {
      topic: 'storm',
      says: 'storm',
      asked,
      cause: run.some(isThundery) ? 'thunder' : 'gust',
      ...spanOf(run),
      gust: gust !== undefined && gust >= thresholds.strongGust.gust ? gust : undefined,
      hasHail: run.some(isHaily),
    },
    evidence,
  };
}

const gustOf = (hour: HourWeather) => hour.windGust;

function isStormy(hour: HourWeather): boolean {
  return isThundery(hour) || (hour.windGust ?? 0) >= thresholds.storm.gust;
}

function planHurricane(hours: readonly HourWeather[]): Planned<StormBody> | undefined {
  const wind = highest(hours, (hour) => hour.windSpeed) ?? 0;
  const worst = extreme(
    hours,
    (hour) => hour.windGust ?? hour.windSpeed,
    (a, b) => a > b,
  );
  if (worst === undefined) return undefined;
  return {
    body: {
      topic: 'storm',
      says: 'hurricane',
      isReached: wind >= thresholds.hurricane.wind,
      gust: worst.value,
      at: worst.hour.start,
    },
    evidence: { hours, measures: ['windSpeed', 'gust', 'precipitation'] },
  };
}

function planTornado(hours: readonly HourWeather[]): Planned<StormBody> {
  const run = firstRun(hours, isThundery);
  return {
    body: { topic: 'storm', says: 'tornado', thunder: run && spanOf(run) },
    evidence: { hours: run ?? hours, measures: ['gust', 'precipitation'] },
  };
}
