import type { Instant, LocalDate } from '../time/localDate.ts';
import type { SubjectOf } from '../understanding/question.ts';
import type { HourWeather } from '../weather/weather.ts';
import { byTheMinute } from './byTheMinute.ts';
import { summariseDays } from './days.ts';
import { hoursAhead } from './hoursAhead.ts';
import type { Planned, ForecastScene } from './scene.ts';
import { thresholds } from './thresholds.ts';
import { extreme, isWet, rainAmountOf, sumOf, wetSpells, type Spell } from './wetness.ts';

export type RainBody =
  /** `spell` is the first; `spells` counts them all. */
  | {
      readonly topic: 'rain';
      readonly says: 'wet';
      readonly asked: WetAsked;
      readonly spell: Spell;
      readonly spells: number;
    }
  /** Snow falls where rain was asked about. */
  | {
      readonly topic: 'rain';
      readonly says: 'snowInstead';
      readonly asked: WetAsked;
      readonly spell: Spell;
    }
  | {
      readonly topic: 'rain';
      readonly says: 'dry';
      readonly asked: WetAsked;
      readonly shower: Shower | undefined;
      /** How far it was looked. */
      readonly to: Instant;
    }
  | {
      readonly topic: 'rain';
      readonly says: 'chance';
      readonly probability: number;
      readonly at: Instant;
      readonly amount: number;
    }
  | {
      readonly topic: 'rain';
      readonly says: 'amount';
      readonly amount: number;
      readonly isSnowToo: boolean;
    }
  /** It is wet until `to`; `isBeyond` where it lasts past what was looked at. */
  | {
      readonly topic: 'rain';
      readonly says: 'stops';
      readonly from: Instant;
      readonly to: Instant;
      readonly isRunning: boolean;
      readonly isBeyond: boolean;
    }
  /** Looked for as far as `to`. */
  | { readonly topic: 'rain'; readonly says: 'neverStarts'; readonly to: Instant }
  /** The first day on which it stays dry to its end; undefined where there is none before `to`. */
  | {
      readonly topic: 'rain';
      readonly says: 'nextDry';
      readonly day: LocalDate | undefined;
      readonly to: Instant;
    }
  /** The longest time without rain; undefined where there is none. */
  | {
      readonly topic: 'rain';
      readonly says: 'dryWindow';
      readonly window: { readonly from: Instant; readonly to: Instant } | undefined;
      readonly isAllDry: boolean;
    };

/** `dry`: whether it stays dry, so that rain is the no. */
type WetAsked = 'whether' | 'dry' | 'when' | 'nextWet';

/** The likeliest hour of a time that is dry all the same. */
export interface Shower {
  readonly at: Instant;
  /** % */
  readonly probability: number;
}

/** Answers about rain from the hours asked about; undefined where none of them knows what was asked. */
export function planRain(
  subject: SubjectOf<'rain'>,
  scene: ForecastScene,
): Planned<RainBody> | undefined {
  const { hours } = scene;
  const isAmountKnown = hours.some((hour) => hour.precipitationAmount !== undefined);
  const isChanceKnown = hours.some((hour) => hour.precipitationProbability !== undefined);
  if (!isAmountKnown && (subject.form === 'amount' || !isChanceKnown)) return undefined;
  switch (subject.form) {
    case 'whether':
    case 'dry':
      return planWet(subject.form, hours, scene);
    case 'when':
    case 'nextWet':
      return planWet(subject.form, hoursAhead(scene), scene);
    case 'chance':
      return planChance(hours, scene);
    case 'amount':
      return planAmount(hours);
    case 'until':
      return planUntil(scene);
    case 'nextDry':
      return planNextDry(scene);
    case 'dryWindow':
      return planDryWindow(hours);
  }
}

function planWet(
  asked: WetAsked,
  hours: readonly HourWeather[],
  { forecast }: ForecastScene,
): Planned<RainBody> {
  const spells = wetSpells(hours).map((spell) => byTheMinute(spell, forecast.minutes));
  const rain = spells.find((spell) => spell.kind !== 'snow');
  if (rain !== undefined)
    return {
      body: { topic: 'rain', says: 'wet', asked, spell: rain, spells: spells.length },
      evidence: { hours: within(hours, rain), measures: ['precipitation', 'probability', 'gust'] },
    };
  const evidence = { hours, measures: ['probability', 'precipitation'] } as const;
  const snow = spells[0];
  if (snow !== undefined)
    return { body: { topic: 'rain', says: 'snowInstead', asked, spell: snow }, evidence };
  const to = hours.at(-1)?.end ?? 0;
  return { body: { topic: 'rain', says: 'dry', asked, shower: showerOf(hours), to }, evidence };
}

function planChance(hours: readonly HourWeather[], scene: ForecastScene): Planned<RainBody> {
  const likeliest = likeliestHour(hours);
  const amount = sumOf(hours, rainAmountOf);
  if (likeliest === undefined) return planWet('whether', hours, scene);
  return {
    body: {
      topic: 'rain',
      says: 'chance',
      probability: likeliest.value,
      at: likeliest.hour.start,
      amount,
    },
    evidence: { hours, measures: ['probability', 'precipitation'] },
  };
}

function planAmount(hours: readonly HourWeather[]): Planned<RainBody> {
  const isSnowToo = sumOf(hours, (hour) => hour.snowfallAmount ?? 0) >= thresholds.snow.amount;
  return {
    body: { topic: 'rain', says: 'amount', amount: sumOf(hours, rainAmountOf), isSnowToo },
    evidence: { hours: hours.filter(isWet), measures: ['precipitation', 'probability'] },
  };
}

function planUntil(scene: ForecastScene): Planned<RainBody> {
  const { now, forecast } = scene;
  const hours = hoursAhead(scene);
  const first = wetSpells(hours)[0];
  const evidence = { hours, measures: ['precipitation', 'probability'] } as const;
  const end = hours.at(-1)?.end ?? 0;
  if (first === undefined)
    return { body: { topic: 'rain', says: 'neverStarts', to: end }, evidence };
  const spell = byTheMinute(first, forecast.minutes);
  const { from, to } = spell;
  const isBeyond = to >= end;
  return {
    body: { topic: 'rain', says: 'stops', from, to, isRunning: from <= now, isBeyond },
    evidence: { ...evidence, hours: within(hours, spell) },
  };
}

function planNextDry(scene: ForecastScene): Planned<RainBody> {
  const hours = hoursAhead(scene);
  const day = summariseDays(hours, scene.forecast).find(({ spells }) => spells.length === 0);
  return {
    body: { topic: 'rain', says: 'nextDry', day: day?.date, to: hours.at(-1)?.end ?? 0 },
    evidence: { hours: day?.hours ?? hours, measures: ['precipitation', 'probability'] },
  };
}

function planDryWindow(hours: readonly HourWeather[]): Planned<RainBody> {
  const runs: { from: Instant; to: Instant }[] = [];
  for (const hour of hours) {
    if (isWet(hour)) continue;
    const run = runs.at(-1);
    if (run?.to === hour.start) run.to = hour.end;
    else runs.push({ from: hour.start, to: hour.end });
  }
  const lengthOf = (run: { from: Instant; to: Instant }) => run.to - run.from;
  const window = runs.reduce<(typeof runs)[number] | undefined>(
    (best, run) => (best === undefined || lengthOf(run) > lengthOf(best) ? run : best),
    undefined,
  );
  return {
    body: { topic: 'rain', says: 'dryWindow', window, isAllDry: !hours.some(isWet) },
    evidence: { hours, measures: ['precipitation', 'probability'] },
  };
}

function showerOf(hours: readonly HourWeather[]): Shower | undefined {
  const likeliest = likeliestHour(hours);
  if (likeliest === undefined || likeliest.value < thresholds.showerPossible.probability)
    return undefined;
  return { at: likeliest.hour.start, probability: likeliest.value };
}

function likeliestHour(hours: readonly HourWeather[]) {
  return extreme(
    hours,
    (hour) => hour.precipitationProbability,
    (a, b) => a > b,
  );
}

export function within(
  hours: readonly HourWeather[],
  span: { readonly from: Instant; readonly to: Instant },
) {
  return hours.filter((hour) => hour.start < span.to && hour.end > span.from);
}
