/** Why an answer was given, and the next level of detail. */

import type { Fact } from '../../answer/facts.ts';
import type { Piece } from '../../answer/more.ts';
import { capitalised, sentences, ssml, type Ssml } from '../ssml.ts';
import type { Voice } from '../voice.ts';
import { conditionAhead } from './conditions.ts';
import { bareDegrees, degreeRange, degrees, distance, inListenersUnit, percent, rainDepth, snowDepth, speed } from './numbers.ts';
import { clock, clockOn, onDay, partOfDay } from './times.ts';

const maxFacts = 3;

/** "Between 6 AM and noon I see …": the hours and the amounts that decided. */
export function sayFacts(facts: readonly Fact[], voice: Voice): Ssml {
  const [first] = facts;
  if (first === undefined) return ssml`I have no more than that to go by.`;
  const said = facts.slice(0, maxFacts).map((fact) => sayFact(fact, voice));
  const span = ssml`Between ${clockOn(first.from, voice.now, voice)} and ${clockOn(first.to, first.from, voice)}`;
  const [opening, ...others] = said;
  return ssml`${span} I see ${opening ?? ssml``}${joined(others)}.`;
}

function joined(facts: readonly Ssml[]): Ssml {
  const [next, ...rest] = facts;
  if (next === undefined) return ssml``;
  return rest.length === 0 ? ssml`, and ${next}` : ssml`, ${next}${joined(rest)}`;
}

function sayFact({ measure, least, most, total }: Fact, voice: Voice): Ssml {
  switch (measure) {
    case 'temperature':
      return sayRange(least, most, ssml``, voice);
    case 'feelsLike':
      return sayRange(least, most, ssml`which feel like `, voice);
    case 'precipitation':
      return total < 0.1 ? ssml`no rain` : ssml`${rainDepth(total, voice)} of rain`;
    case 'snowfall':
      return total < 0.1 ? ssml`no snow` : ssml`${snowDepth(total, voice)} of snow`;
    case 'probability':
      return ssml`a chance of ${percent(most)}`;
    case 'windSpeed':
      return ssml`wind of ${speed(most, voice)}`;
    case 'gust':
      return ssml`gusts of ${speed(most, voice)}`;
    case 'cloud':
      return ssml`${percent((least + most) / 2)} cloud`;
    case 'humidity':
      return ssml`${percent(most)} humidity`;
    case 'visibility':
      return ssml`a view of ${distance(least, voice)}`;
    case 'uv':
      return ssml`a UV index of up to ${Math.round(most)}`;
  }
}

function sayRange(least: number, most: number, opening: Ssml, voice: Voice): Ssml {
  const isOne = Math.round(inListenersUnit(least, voice)) === Math.round(inListenersUnit(most, voice));
  return isOne ? ssml`${opening}${degrees(most, voice)}` : ssml`${opening}${bareDegrees(least, voice)} to ${degrees(most, voice)}`;
}

/** The asked time piece by piece. */
export function sayPieces(pieces: readonly Piece[], voice: Voice): Ssml {
  return sentences(...pieces.map((piece) => sayPiece(piece, voice)));
}

function sayPiece({ date, part, condition, high, low, spell }: Piece, voice: Voice): Ssml {
  const time = part === undefined ? onDay(date, voice) : partOfDay(date, part, voice);
  const isOne = Math.round(inListenersUnit(high, voice)) === Math.round(inListenersUnit(low, voice));
  const range = isOne ? degrees(high, voice) : degreeRange(low, high, voice);
  const sky = condition === undefined ? ssml`` : ssml`${conditionAhead[condition]}, `;
  const wet = spell === undefined ? ssml`` : ssml`, ${rainDepth(spell.amount, voice)} from ${clock(spell.from, voice)}`;
  return ssml`${capitalised(time)}: ${sky}${range}${wet}.`;
}
