import type { Instant } from '../time/localDate.ts';
import { hasPassed } from '../time/period.ts';
import type { SubjectOf } from '../understanding/question.ts';
import type { HourWeather } from '../weather/weather.ts';
import { hoursAhead } from './hoursAhead.ts';
import { isIcy } from './ice.ts';
import { within } from './rain.ts';
import { firstRun, spanOf } from './runs.ts';
import type { ForecastScene, Planned } from './scene.ts';
import { thresholds } from './thresholds.ts';
import {
  extreme,
  highest,
  isWet,
  rainAmountOf,
  spellsOf,
  sumOf,
  wetSpells,
  type Spell,
} from './wetness.ts';
import { isFreezingRain, isHaily, isThundery } from './weatherCodes.ts';

type SnowAsked = 'whether' | 'when' | 'until';

export type SnowBody =
  /** `spell` is the first; `spells` counts them all. It may begin after the asked time where `asked` is `when`. */
  | {
      readonly topic: 'snow';
      readonly says: 'snow';
      readonly asked: SnowAsked;
      readonly spell: Spell;
      readonly spells: number;
      /** It goes on past what was looked at. */
      readonly isBeyond: boolean;
    }
  | {
      readonly topic: 'snow';
      readonly says: 'noSnow';
      readonly asked: SnowAsked;
      /** What falls in its place. */
      readonly rain: Spell | undefined;
      /** How far it was looked. */
      readonly to: Instant;
    }
  | {
      readonly topic: 'snow';
      readonly says: 'ice';
      readonly cause: 'freezingRain' | 'road' | 'frost';
      readonly from: Instant;
      readonly to: Instant;
      /** °C, lowest of those hours */
      readonly low: number | undefined;
    }
  /** °C */
  | { readonly topic: 'snow'; readonly says: 'noIce'; readonly low: number }
  | { readonly topic: 'snow'; readonly says: 'hail'; readonly from: Instant; readonly to: Instant }
  | { readonly topic: 'snow'; readonly says: 'noHail'; readonly thunderAt: Instant | undefined }
  /** cm of fresh snow, mm of rain beside it */
  | {
      readonly topic: 'snow';
      readonly says: 'amount';
      readonly snowfall: number;
      readonly rain: number;
    }
  /** cm lying */
  | { readonly topic: 'snow'; readonly says: 'depth'; readonly depth: number };

/** Answers about snow, icy roads and hail; undefined where no hour knows of them. */
export function planSnow(
  subject: SubjectOf<'snow'>,
  scene: ForecastScene,
): Planned<SnowBody> | undefined {
  switch (subject.form) {
    case 'whether':
      if (subject.kind === 'snow') return planFalling('whether', scene);
      return subject.kind === 'ice' ? planIce(scene) : planHail(scene);
    case 'when':
    case 'until':
      return planFalling(subject.form, scene);
    case 'amount':
      return planAmount(scene);
    case 'depth':
      return planDepth(scene);
  }
}

function isSnowy(hour: HourWeather): boolean {
  const { snowfallAmount = 0, precipitationProbability = 100, precipitationAmount = 0 } = hour;
  const { amount, probability } = thresholds.snow;
  if (snowfallAmount >= amount) return precipitationProbability >= probability;
  // The ensemble alone has it, without an amount: cold enough, it is snow.
  const isCold = (hour.temperature ?? Infinity) <= thresholds.snowfall.temperature;
  return isCold && precipitationAmount === 0 && isWet(hour);
}

function planFalling(asked: SnowAsked, scene: ForecastScene): Planned<SnowBody> | undefined {
  const hours = asked === 'whether' ? scene.hours : hoursAhead(scene);
  if (!hours.some((hour) => hour.snowfallAmount !== undefined)) return undefined;
  const spells = spellsOf(hours, isSnowy);
  const spell = spells[0];
  const to = hours.at(-1)?.end ?? scene.period.to;
  if (spell === undefined) {
    const rain = wetSpells(scene.hours).find(({ kind }) => kind !== 'snow');
    return {
      body: { topic: 'snow', says: 'noSnow', asked, rain, to },
      evidence: { hours: scene.hours, measures: ['snowfall', 'precipitation', 'temperature'] },
    };
  }
  const isBeyond = spell.to >= to;
  return {
    body: { topic: 'snow', says: 'snow', asked, spell, spells: spells.length, isBeyond },
    evidence: { hours: within(hours, spell), measures: ['snowfall', 'probability', 'temperature'] },
  };
}

/** Ice on the road, else frost on what stands outside. */
function planIce({ hours, forecast }: ForecastScene): Planned<SnowBody> | undefined {
  const coldest = extreme(hours, temperatureOf, (a, b) => a < b);
  const freezingRain = firstRun(hours, isFreezingRain);
  const icy = firstRun(hours, (hour) => isIcy(hour, forecast.hours));
  const frost = firstRun(hours, isFrosty);
  const found = freezingRain ?? icy ?? frost;
  if (found === undefined)
    return (
      coldest && {
        body: { topic: 'snow', says: 'noIce', low: coldest.value },
        evidence: { hours, measures: ['temperature', 'precipitation'] },
      }
    );
  const cause = found === freezingRain ? 'freezingRain' : found === icy ? 'road' : 'frost';
  const low = extreme(found, temperatureOf, (a, b) => a < b)?.value;
  return {
    body: { topic: 'snow', says: 'ice', cause, ...spanOf(found), low },
    evidence: { hours: found, measures: ['temperature', 'precipitation', 'snowfall'] },
  };
}

const temperatureOf = (hour: HourWeather) => hour.temperature;

function isFrosty({ temperature }: HourWeather): boolean {
  return temperature !== undefined && temperature <= thresholds.judgement.freezing;
}

function planHail({ hours }: ForecastScene): Planned<SnowBody> | undefined {
  if (!hours.some((hour) => hour.weatherCode !== undefined)) return undefined;
  const hail = firstRun(hours, isHaily);
  const evidence = { hours: hail ?? hours, measures: ['precipitation', 'gust'] } as const;
  if (hail !== undefined)
    return { body: { topic: 'snow', says: 'hail', ...spanOf(hail) }, evidence };
  const thunderAt = hours.find(isThundery)?.start;
  return { body: { topic: 'snow', says: 'noHail', thunderAt }, evidence };
}

function planAmount({ hours }: ForecastScene): Planned<SnowBody> | undefined {
  if (!hours.some((hour) => hour.snowfallAmount !== undefined)) return undefined;
  const snowfall = sumOf(hours, (hour) => hour.snowfallAmount ?? 0);
  const snowy = hours.filter(isSnowy);
  return {
    body: { topic: 'snow', says: 'amount', snowfall, rain: sumOf(hours, rainAmountOf) },
    evidence: { hours: snowy.length > 0 ? snowy : hours, measures: ['snowfall', 'probability'] },
  };
}

/** What lies now where the asked time is running, else the deepest of the time to come. */
function planDepth({ hours, period, now }: ForecastScene): Planned<SnowBody> | undefined {
  const isRunning = period.from <= now && !hasPassed(period, now);
  const metres = isRunning ? hours[0]?.snowDepth : highest(hours, (hour) => hour.snowDepth);
  if (metres === undefined) return undefined;
  return {
    body: { topic: 'snow', says: 'depth', depth: 100 * metres },
    evidence: { hours, measures: ['snowfall', 'temperature'] },
  };
}
