import { addDays } from '../../../lambda/time/localDate.ts';
import type { Clock } from '../clock.ts';
import { monthOf, monthValue, weekendValue, weekValue, yearOf } from '../dateValues.ts';
import type { TimeReading } from '../reading.ts';
import { readYear } from './numbers.ts';

const shifts: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['the', 0],
  ['current', 0],
  ['next', 1],
  ['following', 1],
  ['coming', 0],
  ['upcoming', 0],
  ['last', -1],
  ['past', -1],
  ['previous', -1],
]);

/** Words that may stand between the lead and the week: `the whole week`, `this work week`. */
const fillings = new Set(['whole', 'entire', 'full', 'rest', 'of', 'the', 'this', 'remainder', 'school', 'work', 'coming', 'following', 'next']); // prettier-ignore

const seasons: ReadonlyMap<string, string> = new Map([
  ['winter', 'WI'],
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['fall', 'FA'],
  ['autumn', 'FA'],
]);
const seasonStarts: Readonly<Record<string, number>> = { WI: 12, SP: 3, SU: 6, FA: 9 };

/** The season's value; it is named after the year it begins in. */
function seasonValue(clock: Clock, season: string, lead: string): string {
  const start = seasonStarts[season] ?? 1;
  const month = monthOf(clock.today);
  const year = yearOf(clock.today);
  const monthsIn = (month - start + 12) % 12;
  const isNow = monthsIn < 3;
  const current = isNow && month < start ? year - 1 : year;
  const coming = isNow ? current : month < start ? year : year + 1;
  const shift = lead === 'last' ? -1 : lead === 'next' && isNow ? 1 : 0;
  return `${coming + shift}-${season}`;
}

function readSeason(words: readonly string[], at: number, clock: Clock): TimeReading | undefined {
  const lead = words[at] ?? '';
  const isLead = shifts.has(lead);
  const season = seasons.get(words[at + (isLead ? 1 : 0)] ?? '');
  const isMeant = isLead || ['in', 'during', 'for', 'of'].includes(words[at - 1] ?? '');
  if (season === undefined || !isMeant) return undefined;
  return { length: isLead ? 2 : 1, date: seasonValue(clock, season, lead) };
}

/** `this weekend`, `next week`, `the coming month`; undefined where the lead and the word make no span. */
export function readSpan(
  words: readonly string[],
  at: number,
  clock: Clock,
): TimeReading | undefined {
  const season = readSeason(words, at, clock);
  if (season !== undefined) return season;
  const lead = words[at] ?? '';
  let shift = shifts.get(lead);
  let end = at + (shift === undefined ? 0 : 1);
  while (shift !== undefined && fillings.has(words[end] ?? '')) {
    shift += words[end] === 'next' || words[end] === 'following' ? 1 : 0;
    end += 1;
  }
  if (words[end] === 'rest' && words[end + 1] === 'of') return undefined;
  const noun = `${words[end] ?? ''} ${words[end + 1] ?? ''}`;
  const year = yearOf(clock.today);
  const inWeek = (weeks: number) => addDays(clock.today, 7 * weeks);
  if (/^(weekend|weekends) /.test(noun) || noun === 'week end') {
    return {
      length: end - at + (noun === 'week end' ? 2 : 1),
      date: weekendValue(inWeek(shift ?? 0)),
    };
  }
  const length = end + 1 - at;
  if (/^(week|weeks) /.test(noun)) {
    const isWeek = shift !== undefined || ['for', 'all', 'during'].includes(words[at - 1] ?? '');
    const weeks =
      lead === 'coming' || lead === 'upcoming' || words[at + 1] === 'coming' ? 1 : shift;
    return isWeek ? { length, date: weekValue(inWeek(weeks ?? 0)) } : undefined;
  }
  if (shift === undefined) return undefined;
  if (noun.startsWith('month '))
    return { length, date: monthValue(year, monthOf(clock.today) + shift) };
  if (noun.startsWith('year ')) return { length, date: String(year + shift) };
  if (noun.startsWith('decade ')) return { length, date: `${Math.floor(year / 10) + shift}X` };
  if (noun.startsWith('quarter ')) {
    const quarter = Math.floor((monthOf(clock.today) - 1) / 3) + shift;
    return { length, date: `${year + Math.floor(quarter / 4)}-Q${(((quarter % 4) + 4) % 4) + 1}` };
  }
  return undefined;
}

/** `in 2031`, `in two thousand thirty`. */
export function readYearAlone(words: readonly string[], at: number): TimeReading | undefined {
  if (words[at - 1] !== 'in' && words[at - 1] !== 'for' && words[at - 1] !== 'of') return undefined;
  const year = readYear(words, at);
  return year && { length: year.length, date: String(year.value) };
}
