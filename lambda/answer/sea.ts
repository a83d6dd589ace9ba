import type { Instant } from '../time/localDate.ts';
import type { SubjectOf } from '../understanding/question.ts';
import { selectHours, type HourSea } from '../weather/weather.ts';
import { bandOf, bathingBands, seaStates, type Bathing, type SeaState } from './bands.ts';
import { compassOf, type CompassPoint } from './compass.ts';
import { isMoment } from './moment.ts';
import type { Planned, Scene, SeaEvidence } from './scene.ts';
import { extreme, mean } from './wetness.ts';

export interface Waves {
  /** m, significant height */
  readonly height: number;
  /** s from one to the next */
  readonly period: number | undefined;
  readonly from: CompassPoint | undefined;
}

export type SeaBody =
  /** At its roughest, and when that is; undefined for a moment. */
  | {
      readonly topic: 'sea';
      readonly says: 'waves';
      readonly waves: Waves;
      readonly state: SeaState;
      readonly at: Instant | undefined;
    }
  | { readonly topic: 'sea'; readonly says: 'swell'; readonly swell: Waves }
  | {
      readonly topic: 'sea';
      readonly says: 'temperature';
      /** °C, the mean of the time. */
      readonly temperature: number;
      readonly bathing: Bathing;
    }
  /** Nobody tells us the tides. */
  | { readonly topic: 'sea'; readonly says: 'tides' }
  /** The place is inland. */
  | { readonly topic: 'sea'; readonly says: 'noSea' };

/** Answers about the sea at a place; undefined where the sea of the time is not known. */
export function planSea(
  { form }: SubjectOf<'sea'>,
  { weather, period }: Scene,
): Planned<SeaBody, SeaEvidence> | undefined {
  if (weather.sea === undefined) return undefined;
  const hours = selectHours(weather.sea, period.from, period.to);
  const topic = 'sea';
  const evidence: SeaEvidence = {
    sea: hours,
    measures:
      form === 'temperature' ? ['seaTemperature'] : ['waveHeight', 'wavePeriod', 'swellHeight'],
  };
  if (form === 'tides') return { body: { topic, says: 'tides' }, evidence };
  if (!weather.sea.hours.some(isSea)) return { body: { topic, says: 'noSea' }, evidence };
  const asked = isMoment(period) ? hours.slice(0, 1) : hours;
  if (form === 'temperature') {
    const temperature = mean(asked, (hour) => hour.seaTemperature);
    if (temperature === undefined) return undefined;
    const bathing = bandOf(bathingBands, temperature);
    return { body: { topic, says: 'temperature', temperature, bathing }, evidence };
  }
  const roughest = extreme(
    asked,
    (hour) => hour.waveHeight,
    (a, b) => a > b,
  );
  if (roughest === undefined) return undefined;
  const { hour, value: height } = roughest;
  const at = isMoment(period) ? undefined : hour.start;
  const waves = wavesOf(height, hour.wavePeriod, hour.waveDirection);
  return {
    body: { topic, says: 'waves', waves, state: bandOf(seaStates, height), at },
    evidence,
    more: swellOf(hour),
  };
}

function isSea({ waveHeight, seaTemperature }: HourSea): boolean {
  return waveHeight !== undefined || seaTemperature !== undefined;
}

function swellOf({ swellHeight, swellPeriod, swellDirection }: HourSea): SeaBody | undefined {
  if (swellHeight === undefined) return undefined;
  const swell = wavesOf(swellHeight, swellPeriod, swellDirection);
  return { topic: 'sea', says: 'swell', swell };
}

function wavesOf(height: number, period: number | undefined, degrees: number | undefined): Waves {
  return { height, period, from: degrees === undefined ? undefined : compassOf(degrees) };
}
