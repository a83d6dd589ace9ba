import type { TypicalBody, Usual } from '../../answer/typical.ts';
import { addDays, type LocalDate } from '../../time/localDate.ts';
import { capitalised, sentences, ssml, type Ssml } from '../ssml.ts';
import type { Voice } from '../voice.ts';
import type { Context } from './context.ts';
import { bareDegrees, degrees, rainDepth } from './numbers.ts';
import { dayOfYear, daysOfYear, monthName, todayOf } from './times.ts';

export function sayTypical(body: TypicalBody, { where }: Context, voice: Voice): Ssml {
  const { usual } = body;
  const time = capitalised(sentences(seasonOf(body.season, voice), where));
  const warmth = sayWarmth(usual, voice);
  const rain = sayRainyDays(usual);
  switch (body.says) {
    case 'overview':
      if (warmth === undefined || rain === undefined)
        return ssml`${time}, ${warmth ?? rain ?? ssml``}.`;
      return ssml`${time}, ${warmth}, and ${rain}.`;
    case 'temperature':
      return ssml`${time}, ${warmth ?? ssml``}.`;
    case 'rain':
      return ssml`${time}, ${rain ?? ssml``}.`;
    case 'years':
      return sentences(
        ssml`Those are averages of the years ${body.firstYear} to ${body.lastYear}.`,
        usual.precipitation === undefined ? undefined : sayWater(usual.precipitation, voice),
      );
  }
}

function sayWarmth({ high, low }: Usual, voice: Voice): Ssml | undefined {
  if (high === undefined || low === undefined) return undefined;
  return ssml`highs are usually about ${degrees(high, voice)} and lows ${bareDegrees(low, voice)}`;
}

/** A month's worth is a number that people can compare. */
function sayWater(perDay: number, voice: Voice): Ssml {
  return ssml`In a month that comes to about ${rainDepth(30 * perDay, voice)} of rain.`;
}

/** Shares as people say them, each for what is nearest to it. */
const shares: readonly { readonly share: number; readonly said: Ssml }[] = [
  { share: 0, said: ssml`it hardly ever rains` },
  { share: 1 / 20, said: ssml`it rains on about one day in twenty` },
  { share: 1 / 10, said: ssml`it rains on about one day in ten` },
  { share: 1 / 7, said: ssml`it rains on about one day a week` },
  { share: 1 / 5, said: ssml`it rains on about one day in five` },
  { share: 1 / 4, said: ssml`it rains on about one day in four` },
  { share: 1 / 3, said: ssml`it rains on about one day in three` },
  { share: 2 / 5, said: ssml`it rains on about two days in five` },
  { share: 1 / 2, said: ssml`it rains about every other day` },
  { share: 3 / 5, said: ssml`it rains on about three days in five` },
  { share: 2 / 3, said: ssml`it rains on about two days in three` },
  { share: 3 / 4, said: ssml`it rains on about three days in four` },
  { share: 9 / 10, said: ssml`it rains on nine days in ten` },
  { share: 1, said: ssml`it rains nearly every day` },
];

function sayRainyDays({ wetDayShare }: Usual): Ssml | undefined {
  if (wetDayShare === undefined) return undefined;
  const distanceTo = (each: (typeof shares)[number]) => Math.abs(each.share - wetDayShare);
  const sorted = [...shares].sort((a, b) => distanceTo(a) - distanceTo(b));
  return sorted[0]?.said;
}

/** "in July", "around the 4th of July", "at this time of the year". */
function seasonOf({ first, last }: TypicalBody['season'], voice: Voice): Ssml {
  const today = todayOf(voice);
  const isMonth = first.slice(0, 7) === last.slice(0, 7) && isMonthEnd(last);
  if (isMonth && (first.endsWith('-01') || first === today))
    return ssml`in ${monthName(Number(first.slice(5, 7)))}`;
  if (first === today) return ssml`at this time of the year`;
  if (first === last) return ssml`around ${dayOfYear(first, voice)}`;
  return ssml`from ${daysOfYear(first, last, voice)}`;
}

function isMonthEnd(date: LocalDate): boolean {
  return addDays(date, 1).endsWith('-01');
}
