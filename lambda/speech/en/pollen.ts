import type { PollenLevel } from '../../answer/bands.ts';
import type { PlantPollen, PollenBody } from '../../answer/pollen.ts';
import type { Pollen } from '../../understanding/question.ts';
import { capitalised, listed, ssml, type Ssml } from '../ssml.ts';
import { grains as sayGrains, isAmerican } from './numbers.ts';
import type { Voice } from '../voice.ts';
import type { Context } from './context.ts';

const plants: Readonly<Record<Pollen, Ssml>> = {
  alder: ssml`alder`,
  birch: ssml`birch`,
  grass: ssml`grass`,
  mugwort: ssml`mugwort`,
  olive: ssml`olive`,
  ragweed: ssml`ragweed`,
};

const levels: Readonly<Record<PollenLevel, Ssml>> = {
  none: ssml`absent`,
  low: ssml`low`,
  moderate: ssml`moderate`,
  high: ssml`high`,
};

export function sayPollen(body: PollenBody, { there, isPast }: Context, voice: Voice): Ssml {
  const is = isPast ? ssml`was` : ssml`is`;
  switch (body.says) {
    case 'notMeasured':
      return ssml`I cannot tell: pollen is measured only in Europe.`;
    case 'none':
      return body.plant === undefined
        ? ssml`Hardly any pollen ${there}.`
        : ssml`Hardly any ${plants[body.plant]} pollen ${there}.`;
    case 'plant': {
      const { plant, level, grains } = body.pollen;
      const metre = isAmerican(voice) ? ssml`meter` : ssml`metre`;
      return ssml`${capitalised(plants[plant])} pollen ${is} ${levels[level]} ${there}, about ${sayGrains(grains)} in a cubic ${metre} of air.`;
    }
    case 'levels':
      return sayLevels(body.levels, there, is);
    case 'more':
      return ssml`${capitalised(there)}, in each cubic ${isAmerican(voice) ? ssml`meter` : ssml`metre`} of air: ${listed(
        body.levels.map(({ plant, grains }) => ssml`${sayGrains(grains)} of ${plants[plant]}`),
        ssml`and`,
      )}.`;
  }
}

/** "Birch pollen is high today, and alder and grass are low." The worst level and the next one: the rest is noise. */
function sayLevels(found: readonly PlantPollen[], there: Ssml, is: Ssml): Ssml {
  const [worst] = found;
  if (worst === undefined) return ssml``;
  const [first, rest] = [
    found.filter(({ level }) => level === worst.level),
    found.filter(({ level }) => level !== worst.level),
  ];
  const next = rest[0];
  const opening = ssml`${capitalised(named(first))} pollen ${is} ${levels[worst.level]} ${there}`;
  if (next === undefined) return ssml`${opening}.`;
  const others = rest.filter(({ level }) => level === next.level);
  return ssml`${opening}, ${named(others)} ${levels[next.level]}.`;
}

function named(found: readonly PlantPollen[]): Ssml {
  return listed(
    found.map(({ plant }) => plants[plant]),
    ssml`and`,
  );
}
