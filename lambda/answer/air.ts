import type { Instant } from '../time/localDate.ts';
import type { SubjectOf } from '../understanding/question.ts';
import { selectHours, type HourAir } from '../weather/weather.ts';
import {
  europeanAirBands,
  roundedBandOf,
  usAirBands,
  type EuropeanAirBand,
  type UsAirBand,
} from './bands.ts';
import { isInEurope } from './europe.ts';
import { isMoment } from './moment.ts';
import type { AirEvidence, Planned, Scene } from './scene.ts';
import { thresholds } from './thresholds.ts';
import { extreme } from './wetness.ts';

export type Pollutant = keyof typeof thresholds.pollutants;

export type AirIndex =
  | { readonly scale: 'european'; readonly value: number; readonly band: EuropeanAirBand }
  | { readonly scale: 'us'; readonly value: number; readonly band: UsAirBand };

export interface AirBody {
  readonly topic: 'air';
  readonly says: 'value' | 'whether';
  /** The worst of the time. */
  readonly index: AirIndex;
  readonly isClean: boolean;
  /** When it is worst; undefined for a moment. */
  readonly at: Instant | undefined;
  /** What is furthest past its guideline; undefined where nothing is. */
  readonly pollutant: Pollutant | undefined;
}

/**
 * The quality of the air at its worst; undefined where no hour of the time knows it. In Europe by the European index;
 * elsewhere by the American one, which monitors and apps show all over the rest of the world.
 */
export function planAir(
  subject: SubjectOf<'air'>,
  { weather, period, found }: Scene,
): Planned<AirBody, AirEvidence> | undefined {
  if (weather.air === undefined) return undefined;
  const asked = selectHours(weather.air, period.from, period.to);
  const hours = isMoment(period) ? asked.slice(0, 1) : asked;
  const scales = isInEurope(found.place)
    ? ([european, american] as const)
    : ([american, european] as const);
  const worst = worstBy(scales[0], hours) ?? worstBy(scales[1], hours);
  if (worst === undefined) return undefined;
  const { hour, index, measure } = worst;
  const limit = thresholds.cleanAir[index.scale];
  return {
    body: {
      topic: 'air',
      says: subject.form,
      index,
      isClean: Math.round(index.value) < limit,
      at: isMoment(period) ? undefined : hour.start,
      pollutant: pollutantOf(hour),
    },
    evidence: { air: asked, measures: [measure, 'fineParticles', 'ozone'] },
  };
}

interface Scale {
  readonly measure: 'europeanIndex' | 'usIndex';
  readonly indexOf: (value: number) => AirIndex;
}

const european: Scale = {
  measure: 'europeanIndex',
  indexOf: (value) => ({ scale: 'european', value, band: roundedBandOf(europeanAirBands, value) }),
};

const american: Scale = {
  measure: 'usIndex',
  indexOf: (value) => ({ scale: 'us', value, band: roundedBandOf(usAirBands, value) }),
};

function worstBy({ measure, indexOf }: Scale, hours: readonly HourAir[]) {
  const worst = extreme(
    hours,
    (hour) => hour[measure],
    (a, b) => a > b,
  );
  return worst && { hour: worst.hour, index: indexOf(worst.value), measure };
}

function pollutantOf(hour: HourAir): Pollutant | undefined {
  const pollutants = ['fineParticles', 'coarseParticles', 'ozone'] as const;
  const worst = extreme(
    pollutants,
    (pollutant) => (hour[pollutant] ?? 0) / thresholds.pollutants[pollutant],
    (a, b) => a > b,
  );
  return worst !== undefined && worst.value >= 1 ? worst.hour : undefined;
}
