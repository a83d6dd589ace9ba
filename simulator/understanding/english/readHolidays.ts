import type { LocalDate } from '../../../lambda/time/localDate.ts';
import { addDays, daysBetween, localDate } from '../../../lambda/time/localDate.ts';
import type { Clock } from '../clock.ts';
import { yearOf } from '../dateValues.ts';
import type { TimeReading } from '../reading.ts';
import { readYear } from './numbers.ts';
import { nthWeekday } from './readCalendarDates.ts';

/** Easter Sunday of a year, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
function easter(year: number): LocalDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return localDate(year, Math.floor(f / 31), (f % 31) + 1);
}

type InYear = (year: number) => LocalDate;
const fixed =
  (month: number, day: number): InYear =>
  (year) =>
    localDate(year, month, day);
const nth =
  (month: number, weekday: number, count: number): InYear =>
  (year) =>
    nthWeekday(year, month, weekday, count);
const fromEaster =
  (days: number): InYear =>
  (year) =>
    addDays(easter(year), days);

/** The holidays of the English locales that follow a rule; names are compared without their plural and possessive s. */
const holidays: readonly (readonly [names: string, inYear: InYear])[] = [
  ['new years day|new years', fixed(1, 1)],
  ['new years eve|hogmanay', fixed(12, 31)],
  ['epiphany', fixed(1, 6)],
  ['martin luther king day|martin luther king jr day|mlk day', nth(1, 1, 3)],
  ['australia day|republic day', fixed(1, 26)],
  ['burns night', fixed(1, 25)],
  ['groundhog day', fixed(2, 2)],
  ['valentines day|valentines', fixed(2, 14)],
  ['presidents day', nth(2, 1, 3)],
  ['st patricks day|st paddys day', fixed(3, 17)],
  ['april fools day|april fools', fixed(4, 1)],
  ['earth day', fixed(4, 22)],
  ['anzac day', fixed(4, 25)],
  ['cinco de mayo', fixed(5, 5)],
  ['may day', fixed(5, 1)],
  ['mothers day', nth(5, 7, 2)],
  ['memorial day', nth(5, 1, -1)],
  ['flag day', fixed(6, 14)],
  ['fathers day', nth(6, 7, 3)],
  ['juneteenth', fixed(6, 19)],
  ['canada day', fixed(7, 1)],
  ['independence day', fixed(7, 4)],
  ['labor day|labour day', nth(9, 1, 1)],
  ['patriots day', nth(4, 1, 3)],
  ['grandparents day|national grandparents day', nth(9, 7, 2)],
  ['columbus day|indigenous peoples day', nth(10, 1, 2)],
  ['gandhi jayanti', fixed(10, 2)],
  ['halloween', fixed(10, 31)],
  ['all saints day', fixed(11, 1)],
  ['bonfire night|guy fawkes night', fixed(11, 5)],
  ['veterans day|remembrance day|armistice day', fixed(11, 11)],
  ['thanksgiving day|thanksgiving', nth(11, 4, 4)],
  ['black friday', (year) => addDays(nthWeekday(year, 11, 4, 4), 1)],
  ['cyber monday', (year) => addDays(nthWeekday(year, 11, 4, 4), 4)],
  ['christmas eve|xmas eve', fixed(12, 24)],
  ['christmas day|christmas|xmas', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
  ['shrove tuesday|mardi gras|pancake day', fromEaster(-47)],
  ['ash wednesday', fromEaster(-46)],
  ['palm sunday', fromEaster(-7)],
  ['good friday', fromEaster(-2)],
  ['easter sunday|easter day|easter', fromEaster(0)],
  ['easter monday', fromEaster(1)],
  ['ascension day', fromEaster(39)],
  ['pentecost|whit sunday', fromEaster(49)],
];

const withoutEndings = (words: readonly string[]) =>
  words.map((word) => (word === 'saint' ? 'st' : word.replace(/s$/, ''))).join(' ');

const phrases: ReadonlyMap<string, InYear> = new Map(
  holidays.flatMap(([names, inYear]) =>
    names.split('|').map((name): [string, InYear] => [withoutEndings(name.split(' ')), inYear]),
  ),
);
const longestName = 4;

/** A holiday by name, in the year said or the next one on or after today. */
export function readHoliday(
  words: readonly string[],
  at: number,
  clock: Clock,
): TimeReading | undefined {
  const lead =
    words[at] === 'this' || words[at] === 'next' || words[at] === 'last' ? words[at] : '';
  const start = at + (lead === '' ? 0 : 1);
  for (let size = longestName; size > 0; size -= 1) {
    const inYear = phrases.get(withoutEndings(words.slice(start, start + size)));
    if (inYear !== undefined) {
      const year = readYear(words, start + size);
      const thisYear = yearOf(clock.today);
      const isPast = daysBetween(clock.today, inYear(thisYear)) < 0;
      const shift = lead === 'last' ? (isPast ? 0 : -1) : isPast ? 1 : 0;
      const length = start - at + size + (year?.length ?? 0);
      return { length, date: inYear(year?.value ?? thisYear + shift) };
    }
  }
  return undefined;
}
