import type { CasesOf } from './cases.ts';
import { daysFrom, plusDays, wallClock } from './calendar.ts';
import { fine, isDegrees, match, number, type Complaints } from './hear.ts';
import { meanOf, type Day, type View } from './rows.ts';

/** The same dates of the ten years before, at least fifteen of them around the middle. */
export function usualDays(view: View): readonly Day[] {
  const { timeZone } = view.place;
  const first = wallClock(view.from, timeZone).date;
  const last = wallClock(view.to - 1, timeZone).date;
  const length = daysFrom(first, last) + 1;
  const margin = Math.max(0, Math.ceil((15 - length) / 2));
  const firstYear = Number(view.today.slice(0, 4)) - 10;
  const dates = Array.from({ length: 10 }, (_, year) =>
    Array.from({ length: length + 2 * margin }, (__, day) =>
      plusDays(`${firstYear + year}${first.slice(4)}`, day - margin),
    ),
  );
  return [...new Set(dates.flat())].flatMap((date) => view.past.get(date) ?? []);
}

function warmth(said: string, view: View): Complaints {
  const days = usualDays(view);
  const found = match(said, new RegExp(`about (${number}) degrees? and lows (${number})`));
  const high = meanOf(days.map((day) => day.value('temperature_2m_max') ?? NaN));
  const low = meanOf(days.map((day) => day.value('temperature_2m_min') ?? NaN));
  return [...isDegrees(found?.[1], high, view), ...isDegrees(found?.[2], low, view)];
}

/** Each phrase with the shares of wet days that it is near enough to. */
const phrases: readonly (readonly [RegExp, least: number, most: number])[] = [
  [/hardly ever rains/, 0, 0.025],
  [/one day in twenty/, 0.025, 0.075],
  [/one day in ten/, 0.075, 0.1215],
  [/one day a week/, 0.1214, 0.172],
  [/one day in five/, 0.171, 0.225],
  [/one day in four/, 0.225, 0.292],
  [/one day in three/, 0.291, 0.367],
  [/two days in five/, 0.366, 0.45],
  [/every other day/, 0.45, 0.55],
  [/three days in five/, 0.55, 0.634],
  [/two days in three/, 0.633, 0.709],
  [/three days in four/, 0.708, 0.825],
  [/nine days in ten/, 0.825, 0.95],
  [/nearly every day/, 0.95, 1],
];

function rain(said: string, view: View): Complaints {
  const wet = usualDays(view).map((day) => Number((day.value('precipitation_sum') ?? NaN) >= 1));
  const share = meanOf(wet);
  const found = phrases.find(([pattern]) => pattern.test(said));
  if (found !== undefined && share >= found[1] && share <= found[2]) return fine;
  return [`rainy days: heard ${said}, expected a share of ${share}`];
}

export const typical = {
  overview: [
    {
      subject: { topic: 'typical', form: 'overview' },
      check: (said, view) => [...warmth(said, view), ...rain(said, view)],
    },
  ],
  temperature: [{ subject: { topic: 'typical', form: 'temperature' }, check: warmth }],
  rain: [{ subject: { topic: 'typical', form: 'rain' }, check: rain }],
} satisfies CasesOf<'typical'>;
