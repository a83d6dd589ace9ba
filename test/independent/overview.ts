import type { CasesOf } from './cases.ts';
import { nameOfDay } from './calendar.ts';
import {
  dayName,
  fine,
  isDegrees,
  isSpeed,
  match,
  number,
  same,
  verdict,
  type Complaints,
} from './hear.ts';
import { isSpan } from './spans.ts';
import { air, sum, values, type Row, type View } from './rows.ts';
import { isWet, wetSpells } from './wet.ts';

function checkNow(said: string, view: View): Complaints {
  const found = match(said, new RegExp(`^It's (${number}) degrees?`));
  const feels = match(said, new RegExp(`feels like (${number})`))?.[1];
  const [temperature, felt] = [
    view.current(air) ?? NaN,
    view.current('apparent_temperature') ?? NaN,
  ];
  const soon = view.all.filter(({ end }) => end > view.now).slice(0, 3);
  const spell = wetSpells(soon, view)[0];
  return [
    ...isDegrees(found?.[1], temperature, view),
    ...(Math.abs(felt - temperature) >= 3
      ? isDegrees(feels, felt, view)
      : same('feels like', feels, undefined)),
    ...(spell === undefined
      ? same('rain', /(?:lasts|is likely)/.test(said), false)
      : isSpan(said, spell, view)),
  ];
}

function checkRange(said: string, view: View): Complaints {
  const range = match(said, new RegExp(`between (${number}) and (${number}) degrees?`));
  const about = match(said, new RegExp(`about (${number}) degrees?`))?.[1];
  const known = values(view.rows, air);
  return [
    ...isDegrees(range?.[1] ?? about, Math.min(...known), view),
    ...isDegrees(range?.[2] ?? about, Math.max(...known), view),
  ];
}

function checkSpan(said: string, view: View): Complaints {
  const spell = wetSpells(view.rows, view)[0];
  const gust = match(said, /gusts of (\d+)/)?.[1];
  const strongest = Math.max(...values(view.rows, 'wind_gusts_10m'));
  return [
    ...checkRange(said, view),
    ...(spell === undefined ? fine : isSpan(said, spell, view)),
    ...(strongest >= 13.9 ? isSpeed(gust, strongest, view) : same('gusts', gust, undefined)),
  ];
}

interface DayOfRows {
  readonly date: string;
  readonly high: number;
  readonly amount: number;
  readonly isWet: boolean;
}

function daysIn(view: View): readonly DayOfRows[] {
  return [...new Set(view.rows.map(({ date }) => date))].map((date) => {
    const rows = view.rows.filter((row) => row.date === date);
    return {
      date,
      high: Math.max(...values(rows, air)),
      amount: sum(values(rows, 'precipitation')),
      isWet: rows.some((row: Row) => isWet(row, view)),
    };
  });
}

/** What is said of the days has to hold for each: dry or wet, and which is the wettest. */
function checkDays(said: string, view: View): Complaints {
  const known = values(view.rows, air);
  const range = match(
    said,
    new RegExp(`Highs reach(?:ed)? (${number}) degrees?, lows (${number})`),
  );
  const days = daysIn(view);
  const wet = days.filter((day) => day.isWet);
  const heaviest = match(said, new RegExp(`heaviest (?:on )?(${dayName})`))?.[1];
  const wettest = wet.filter(({ amount }) => amount === Math.max(...wet.map((day) => day.amount)));
  const names = wettest.map(({ date }) => nameOfDay(date, view.today, view.locale));
  return [
    ...isDegrees(range?.[1], Math.max(...known), view),
    ...isDegrees(range?.[2], Math.min(...known), view),
    ...(wet.length === 0 ? same('dry', /rain|snow/i.test(said), false) : fine),
    ...(wet.length > 0 ? same('wet', /rain|snow/i.test(said), true) : fine),
    ...(heaviest === undefined || names.includes(heaviest)
      ? fine
      : [`heaviest: heard ${heaviest}, expected ${names.join(' or ')}`]),
  ];
}

function checkSummary(said: string, view: View): Complaints {
  if (view.kind === 'now') return checkNow(said, view);
  return view.kind === 'days' ? checkDays(said, view) : checkSpan(said, view);
}

function checkNice(said: string, view: View): Complaints {
  const warmest = Math.max(...values(view.rows, 'apparent_temperature'));
  const isStormy = Math.max(...values(view.rows, 'wind_gusts_10m')) >= 13.9;
  const isDry = !view.rows.some((row) => isWet(row, view));
  const heard = match(said, new RegExp(`(${number}) degrees?`))?.[1];
  return [
    ...verdict(said, isDry && warmest >= 14 && warmest < 32 && !isStormy),
    ...isDegrees(heard, Math.max(...values(view.rows, air)), view),
  ];
}

/** The least wet day, and of those the one that comes nearest to 23 degrees. */
function checkBestDay(said: string, view: View): Complaints {
  const days = daysIn(view);
  const least = Math.min(...days.map(({ amount }) => amount));
  const driest = days.filter(({ amount }) => amount === least);
  const distance = (day: DayOfRows) => Math.abs(day.high - 23);
  const best = driest.reduce((a, b) => (distance(b) < distance(a) ? b : a));
  const heard = match(said, new RegExp(`^(${dayName})`, 'i'))?.[1]?.toLowerCase();
  return [
    ...same('day', heard, nameOfDay(best.date, view.today, view.locale).toLowerCase()),
    ...isDegrees(match(said, new RegExp(`(${number}) degrees?`))?.[1], best.high, view),
  ];
}

export const overview = {
  summary: [{ subject: { topic: 'overview', form: 'summary' }, check: checkSummary }],
  nice: [{ subject: { topic: 'overview', form: 'nice' }, check: checkNice }],
  bestDay: [{ subject: { topic: 'overview', form: 'bestDay' }, check: checkBestDay }],
} satisfies CasesOf<'overview'>;
