/** Why an answer was given, and the next level of detail. */

import type { Fact } from '../../answer/facts.ts';
import type { Piece, WeatherPiece } from '../../answer/more.ts';
import { capitalised, sentences, ssml, type Ssml } from '../ssml.ts';
import { millisecondsPerHour } from '../../time/localDate.ts';
import { localTimeOf } from '../../time/zone.ts';
import type { Voice } from '../voice.ts';
import { expected } from './conditions.ts';
import { sayFact } from './facts.ts';
import { bareDegrees, degrees, inListenersUnit, rainDepth } from './numbers.ts';
import { clock, clockOn, day, onDay, partOfDay } from './times.ts';

const maxFacts = 3;

/** "Between 6 AM and noon I see …": the hours and the amounts that decided. */
export function sayFacts(facts: readonly Fact[], voice: Voice): Ssml {
  const [first] = facts;
  if (first === undefined) return ssml`I have no more than that to go by.`;
  const said = facts.slice(0, maxFacts).map((fact) => sayFact(fact, voice));
  const [opening, ...others] = said;
  return ssml`${spanOf(first, voice)} I see ${opening ?? ssml``}${joined(others)}.`;
}

/** "Between 9 AM and noon", "Tomorrow" where the day is whole, "From Friday to Sunday". */
function spanOf({ from, to }: Fact, voice: Voice): Ssml {
  const dateOf = (instant: number) => localTimeOf(instant, voice.timeZone).date;
  const [first, last] = [dateOf(from), dateOf(to - 1)];
  const hours = (to - from) / millisecondsPerHour;
  if (first !== last && hours > wholeDay)
    return ssml`From ${day(first, voice)} to ${day(last, voice)}`;
  if (first === last && hours >= wholeDay) return capitalised(onDay(first, voice));
  return ssml`Between ${clockOn(from, voice.now, voice)} and ${clockOn(to, from, voice)}`;
}

/** Hours of the shortest day, on which the clock goes forward. */
const wholeDay = 23;

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
  const sky = condition === undefined ? ssml`` : ssml`${expected(condition, voice)}, `;
  const wet =
    spell === undefined
      ? ssml``
      : ssml`, ${rainDepth(spell.amount, voice)} from ${clock(spell.from, voice)}`;
  return ssml`${sky}${range}${wet}`;
}
