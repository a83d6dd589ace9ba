/** Why an answer was given, and the next level of detail. */

import type { Fact } from '../../answer/facts.ts';
import type { Piece, WeatherPiece } from '../../answer/more.ts';
import { capitalised, sentences, ssml, type Ssml } from '../ssml.ts';
import type { Voice } from '../voice.ts';
import { conditionAhead } from './conditions.ts';
import { sayFact } from './facts.ts';
import { bareDegrees, degrees, inListenersUnit, rainDepth } from './numbers.ts';
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

/** The asked time piece by piece. */
export function sayPieces(pieces: readonly Piece[], voice: Voice): Ssml {
  if (pieces.length === 0) return ssml`I have no more than that.`;
  return sentences(...pieces.map((piece) => sayPiece(piece, voice)));
}

function sayPiece(piece: Piece, voice: Voice): Ssml {
  const { date, part } = piece;
  const time = capitalised(part === undefined ? onDay(date, voice) : partOfDay(date, part, voice));
  return ssml`${time}: ${'fact' in piece ? sayFact(piece.fact, voice) : sayWeather(piece, voice)}.`;
}

function sayWeather({ condition, high, low, spell }: WeatherPiece, voice: Voice): Ssml {
  const isOne =
    Math.round(inListenersUnit(high, voice)) === Math.round(inListenersUnit(low, voice));
  const range = isOne
    ? degrees(high, voice)
    : ssml`${bareDegrees(low, voice)} to ${degrees(high, voice)}`;
  const sky = condition === undefined ? ssml`` : ssml`${conditionAhead[condition]}, `;
  const wet =
    spell === undefined
      ? ssml``
      : ssml`, ${rainDepth(spell.amount, voice)} from ${clock(spell.from, voice)}`;
  return ssml`${sky}${range}${wet}`;
}
