import type { CasesOf } from './cases.ts';
import {
  clock,
  fine,
  isClock,
  isDegrees,
  isPercent,
  isSpeed,
  match,
  number,
  same,
  verdict,
  within,
  type Complaints,
} from './hear.ts';
import { isDistance } from './lengths.ts';
import { extremes, isMoment, meanOf, values, type View } from './rows.ts';

function momentary(view: View, name: string): number {
  const now = view.kind === 'now' ? view.current(name) : undefined;
  return now ?? view.rows[0]?.value(name) ?? NaN;
}

/** The value of a moment; of a longer time the most (or least), and the hour that is named has it. */
function peak(view: View, name: string, which: 'max' | 'min') {
  const rows = extremes(view.rows, name, which);
  const value = isMoment(view) ? momentary(view, name) : (rows[0]?.value(name) ?? NaN);
  const isAt = (text: string | undefined) =>
    text === undefined
      ? fine
      : isClock(
          text,
          rows.map(({ start }) => start),
          view,
        );
  return { value, isAt };
}

const speedSaid = /(\d+) (?:kilomet(?:re|er)|mile)s? an hour/;
const around = new RegExp(`around (${clock})`);

function checkWind(said: string, view: View): Complaints {
  const { value, isAt } = peak(view, 'wind_speed_10m', 'max');
  const gust = peak(view, 'wind_gusts_10m', 'max').value;
  if (value < 0.3) return same('calm', /^No wind/.test(said), true);
  const gusts = match(said, /gusts of (\d+)/)?.[1];
  return [
    ...isSpeed(match(said, speedSaid)?.[1], value, view),
    ...isAt(match(said, around)?.[1]),
    ...(gust >= 13.9 ? isSpeed(gusts, gust, view) : same('gusts', gusts, undefined)),
  ];
}

function checkGust(said: string, view: View): Complaints {
  const { value, isAt } = peak(view, 'wind_gusts_10m', 'max');
  return [...isSpeed(match(said, speedSaid)?.[1], value, view), ...isAt(match(said, around)?.[1])];
}

function checkWindy(said: string, view: View): Complaints {
  const wind = peak(view, 'wind_speed_10m', 'max').value;
  const gust = peak(view, 'wind_gusts_10m', 'max').value;
  return verdict(said, wind >= 8 || gust >= 13.9);
}

const points = [
  'north',
  'northeast',
  'east',
  'southeast',
  'south',
  'southwest',
  'west',
  'northwest',
];

/** Within 22.5 degrees of a point of the compass; of a longer time the mean, strong wind counting more. */
function checkDirection(said: string, view: View): Complaints {
  const { value } = peak(view, 'wind_speed_10m', 'max');
  const point = match(said, /^From the ([a-z-]+)/)?.[1]?.replace('-', '');
  if (value < 0.3) return same('direction', point, undefined);
  const rows = view.rows.map((row) => ({
    angle: ((row.value('wind_direction_10m') ?? 0) * Math.PI) / 180,
    weight: row.value('wind_speed_10m') ?? 0,
  }));
  const [x, y] = [
    rows.reduce((total, { angle, weight }) => total + weight * Math.cos(angle), 0),
    rows.reduce((total, { angle, weight }) => total + weight * Math.sin(angle), 0),
  ];
  const mean = (Math.atan2(y, x) * 180) / Math.PI;
  const degrees = isMoment(view) ? momentary(view, 'wind_direction_10m') : mean;
  if (point === undefined) return [`no direction in: ${said}`];
  const off = Math.abs(((points.indexOf(point) * 45 - degrees + 540) % 360) - 180);
  return within(`direction ${point}, off`, off, 0, 22.5);
}

export const wind = {
  value: [{ subject: { topic: 'wind', form: 'value' }, check: checkWind }],
  gust: [{ subject: { topic: 'wind', form: 'gust' }, check: checkGust }],
  direction: [{ subject: { topic: 'wind', form: 'direction' }, check: checkDirection }],
  whether: [{ subject: { topic: 'wind', form: 'whether' }, check: checkWindy }],
} satisfies CasesOf<'wind'>;

export const humidity = {
  value: [
    {
      subject: { topic: 'humidity', form: 'value' },
      check: (said, view) => {
        const name = 'relative_humidity_2m';
        const value = isMoment(view) ? momentary(view, name) : meanOf(values(view.rows, name));
        return isPercent(match(said, /(\d+) percent/)?.[1], value);
      },
    },
  ],
  whether: [
    {
      subject: { topic: 'humidity', form: 'whether' },
      check: (said, view) => {
        const { value } = peak(view, 'dew_point_2m', 'max');
        const heard = match(said, new RegExp(`(${number}) degrees?`))?.[1];
        return [...verdict(said, value >= 18), ...isDegrees(heard, value, view)];
      },
    },
  ],
} satisfies CasesOf<'humidity'>;

export const dewPoint = {
  value: [
    {
      subject: { topic: 'dewPoint', form: 'value' },
      check: (said, view) => {
        const { value, isAt } = peak(view, 'dew_point_2m', 'max');
        const heard = match(said, new RegExp(`(${number}) degrees?`, 'i'))?.[1]?.toLowerCase();
        return [...isDegrees(heard, value, view), ...isAt(match(said, around)?.[1])];
      },
    },
  ],
} satisfies CasesOf<'dewPoint'>;

function isPressure(text: string | undefined, hectopascals: number, view: View): Complaints {
  const isInches = view.locale === 'en-US';
  const value = hectopascals * (isInches ? 0.0295299833 : 1);
  return within('pressure', text && Number(text), value, isInches ? 0.005 : 0.5);
}

export const pressure = {
  value: [
    {
      subject: { topic: 'pressure', form: 'value' },
      check: (said, view) => {
        const change = match(said, /from ([\d.]+)(?: \w+)? to ([\d.]+) (?:hecto|milli|inch)/);
        const known = values(view.rows, 'pressure_msl');
        const [first = NaN, last = NaN] = [known[0], known.at(-1)];
        if (change !== undefined)
          return [...isPressure(change[1], first, view), ...isPressure(change[2], last, view)];
        const heard = match(said, /([\d.]+) (?:hectopascals|millibars|inches)/)?.[1];
        const value = isMoment(view) ? momentary(view, 'pressure_msl') : first;
        return isPressure(heard, value, view);
      },
    },
  ],
} satisfies CasesOf<'pressure'>;

export const visibility = {
  value: [
    {
      subject: { topic: 'visibility', form: 'value' },
      check: (said, view) => {
        const { value, isAt } = peak(view, 'visibility', 'min');
        const length = /(?:[\d.]+ (?:yards|miles?|(?:kilo)?met(?:re|er)s?)|half a mile)/i;
        const heard = match(said, length)?.[0].toLowerCase() ?? '';
        return [...isDistance(heard, value), ...isAt(match(said, around)?.[1])];
      },
    },
  ],
} satisfies CasesOf<'visibility'>;
