import type { AirBody, AirIndex, Pollutant } from '../../answer/air.ts';
import type { EuropeanAirBand, UsAirBand } from '../../answer/bands.ts';
import { capitalised, sentences, ssml, type Ssml } from '../ssml.ts';
import type { Voice } from '../voice.ts';
import type { Context } from './context.ts';
import { clockOn } from './times.ts';

interface BandWords {
  readonly name: Ssml;
  /** What it means for somebody who wants to go out. */
  readonly means: Ssml;
}

const fine = ssml`Fine for everybody.`;
const fineForMost = ssml`Fine for nearly everybody.`;
const sensitive = ssml`Sensitive people should take it easy.`;
const takeItEasy = ssml`Take it easy outdoors.`;
const stayIn = ssml`Better to stay indoors.`;

const european: Readonly<Record<EuropeanAirBand, BandWords>> = {
  good: { name: ssml`good`, means: fine },
  fair: { name: ssml`fair`, means: fineForMost },
  moderate: { name: ssml`moderate`, means: sensitive },
  poor: { name: ssml`poor`, means: takeItEasy },
  veryPoor: { name: ssml`very poor`, means: stayIn },
  extremelyPoor: { name: ssml`extremely poor`, means: stayIn },
};

const american: Readonly<Record<UsAirBand, BandWords>> = {
  good: { name: ssml`good`, means: fine },
  moderate: { name: ssml`moderate`, means: fineForMost },
  unhealthyForSome: { name: ssml`unhealthy for sensitive people`, means: sensitive },
  unhealthy: { name: ssml`unhealthy`, means: takeItEasy },
  veryUnhealthy: { name: ssml`very unhealthy`, means: stayIn },
  hazardous: { name: ssml`hazardous`, means: stayIn },
};

const pollutants: Readonly<Record<Pollutant, Ssml>> = {
  fineParticles: ssml`fine particles`,
  coarseParticles: ssml`dust`,
  ozone: ssml`ozone`,
};

function wordsFor(index: AirIndex): BandWords {
  return index.scale === 'european' ? european[index.band] : american[index.band];
}

export function sayAir(
  { says, index, isClean, at, pollutant }: AirBody,
  { there, beside, isPast }: Context,
  voice: Voice,
): Ssml {
  const { name, means } = wordsFor(index);
  const time = at === undefined ? ssml`` : ssml` around ${clockOn(at, beside, voice)}`;
  const cause =
    pollutant === undefined || isClean ? ssml`` : ssml`, mostly ${pollutants[pollutant]}`;
  const scale = index.scale === 'european' ? ssml`the European index` : ssml`the index`;
  const found = ssml`${name} ${there}: ${scale} ${reaches(at, isPast)} ${Math.round(index.value)}${time}${cause}.`;
  const meaning = isPast ? undefined : means;
  if (says === 'value') return sentences(capitalised(found), meaning);
  return sentences(isClean ? ssml`Yes, ${found}` : ssml`No, ${found}`, meaning);
}

function reaches(at: number | undefined, isPast: boolean): Ssml {
  if (at === undefined) return isPast ? ssml`was` : ssml`is`;
  return isPast ? ssml`reached` : ssml`reaches`;
}
