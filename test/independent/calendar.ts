/** Clocks and calendars from Intl alone, slow and simple. */

const hour = 3_600_000;
const day = 24 * hour;
const formats = new Map<string, Intl.DateTimeFormat>();

export interface WallClock {
  /** YYYY-MM-DD */
  readonly date: string;
  /** Since that date's midnight. */
  readonly minute: number;
}

/** Rows of many forecasts share their instants. */
const known = new Map<string, WallClock>();

export function wallClock(instant: number, zone: string): WallClock {
  const key = `${zone} ${Math.floor(instant / 60_000)}`;
  const found = known.get(key) ?? readClock(instant, zone);
  if (known.size > 50_000) known.clear();
  known.set(key, found);
  return found;
}

function readClock(instant: number, zone: string): WallClock {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'short',
    });
    formats.set(zone, format);
  }
  // Sweden writes 2026-11-22 19:07.
  const [date = '', time = ''] = format.format(instant).split(' ');
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return { date, minute: hours * 60 + minutes };
}

/** The first instant at which the clock of a zone shows a date and a time, by trying every quarter of an hour. */
export function instantAt(date: string, minute: number, zone: string): number {
  const near = Date.parse(date) + minute * 60_000;
  for (let instant = near - 15 * hour; instant <= near + 15 * hour; instant += hour / 4) {
    const clock = wallClock(instant, zone);
    if (clock.date === date && clock.minute === minute) return instant;
  }
  throw new Error(`no clock in ${zone} shows ${minute} minutes after the midnight of ${date}`);
}

export function plusDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);
}

export function daysFrom(first: string, second: string): number {
  return Math.round((Date.parse(second) - Date.parse(first)) / day);
}

const weekdays = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' });
const months = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });

/** How people name a date, counted from today: the one way that is right. */
export function nameOfDay(date: string, today: string, locale: string): string {
  const ahead = daysFrom(today, date);
  const near = new Map([
    [0, 'today'],
    [1, 'tomorrow'],
    [-1, 'yesterday'],
  ]).get(ahead);
  if (near !== undefined) return near;
  const weekday = weekdays.format(Date.parse(date));
  if (ahead > 0 && ahead < 7) return weekday;
  if (ahead < 0 && ahead > -7) return `last ${weekday}`;
  const number = Number(date.slice(8));
  const rule = ordinals.select(number);
  const ordinal = `${number}${{ one: 'st', two: 'nd', few: 'rd', other: 'th', many: 'th', zero: 'th' }[rule]}`;
  if (ahead >= 7 && ahead < 14) return `${weekday} the ${ordinal}`;
  const month = months.format(Date.parse(date));
  const isMonthFirst = locale === 'en-US' || locale === 'en-CA';
  const dayOfYear = isMonthFirst ? `${month} ${ordinal}` : `the ${ordinal} of ${month}`;
  const year = date.slice(0, 4) === today.slice(0, 4) ? '' : `, ${date.slice(0, 4)}`;
  return `${weekday}, ${dayOfYear}${year}`;
}
