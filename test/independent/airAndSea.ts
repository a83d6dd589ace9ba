import { pollens, type Pollen } from '../../lambda/understanding/question.ts';
import type { CasesOf } from './cases.ts';
import {
  clock,
  fine,
  isClock,
  isDegrees,
  match,
  number,
  same,
  verdict,
  within,
  type Complaints,
} from './hear.ts';
import { isWave } from './lengths.ts';
import { extremes, isMoment, meanOf, values, type Row, type View } from './rows.ts';

const around = new RegExp(`around (${clock})`);

/** The index of an hour is its forecast, now as well. */
function uvRows(view: View): readonly Row[] {
  const rows = view.all.filter((row) => row.start < view.to && row.end > view.from);
  return isMoment(view) ? rows.slice(0, 1) : rows;
}

function checkUv(said: string, view: View): Complaints {
  const rows = extremes(uvRows(view), 'uv_index', 'max');
  const value = rows[0]?.value('uv_index') ?? NaN;
  const heard = match(said, new RegExp('UV index .*?\\b(?:of|is|was) (\\d+)'))?.[1];
  const at = match(said, new RegExp(`(?:of|is|was) \\d+ around (${clock})`))?.[1];
  return [
    ...same('UV', heard && Number(heard), Math.round(value)),
    ...(at === undefined
      ? fine
      : isClock(
          at,
          rows.map(({ start }) => start),
          view,
        )),
    ...isProtection(said, rows[0], view),
  ];
}

/** From the first to the last hour of the sunniest day that has an index of three. */
function isProtection(said: string, sunniest: Row | undefined, view: View): Complaints {
  const found = match(
    said,
    new RegExp(`Protect your skin (?:from (${clock}) )?until about (${clock})`),
  );
  if (found === undefined) return fine;
  const risky = view.all.filter(
    (row) =>
      row.date === sunniest?.date &&
      row.end > view.from &&
      Math.round(row.value('uv_index') ?? 0) >= 3,
  );
  const [first, last] = [risky[0], risky.at(-1)];
  return [
    ...(found[1] === undefined ? fine : isClock(found[1], [first?.start ?? NaN], view)),
    ...isClock(found[2], [last?.end ?? NaN], view, [first?.start ?? view.from]),
  ];
}

export const uv = {
  value: [{ subject: { topic: 'uv', form: 'value' }, check: checkUv }],
  whether: [
    {
      subject: { topic: 'uv', form: 'whether' },
      check: (said, view) => {
        const rows = uvRows(view);
        const most = Math.round(Math.max(...values(rows, 'uv_index')));
        return [...verdict(said, most >= 3), ...checkUv(said, view)];
      },
    },
  ],
} satisfies CasesOf<'uv'>;

/** Where the European model reckons, its index counts; elsewhere the American one. */
function isEurope({ place: { latitude, longitude } }: View): boolean {
  return latitude >= 30 && latitude <= 72 && longitude >= -25 && longitude <= 45;
}

function checkAir(said: string, view: View): Complaints {
  const name = isEurope(view) ? 'european_aqi' : 'us_aqi';
  const rows = extremes(isMoment(view) ? view.air.slice(0, 1) : view.air, name, 'max');
  const heard = match(said, /index (?:is|was|reache[sd]) (\d+)/)?.[1];
  const at = match(said, around)?.[1];
  return [
    ...same('index', heard && Number(heard), Math.round(rows[0]?.value(name) ?? NaN)),
    ...(at === undefined
      ? fine
      : isClock(
          at,
          rows.map(({ start }) => start),
          view,
        )),
  ];
}

export const air = {
  value: [{ subject: { topic: 'air', form: 'value' }, check: checkAir }],
  whether: [
    {
      subject: { topic: 'air', form: 'whether' },
      check: (said, view) => {
        const name = isEurope(view) ? 'european_aqi' : 'us_aqi';
        const rows = isMoment(view) ? view.air.slice(0, 1) : view.air;
        const isClean = Math.round(Math.max(...values(rows, name))) < (isEurope(view) ? 40 : 51);
        return [...verdict(said, isClean), ...checkAir(said, view)];
      },
    },
  ],
} satisfies CasesOf<'air'>;

/** Of a plant the mean of each day, of which the highest counts. */
function grainsOf(plant: Pollen, view: View): number {
  const dates = [...new Set(view.air.map(({ date }) => date))];
  const means = dates.map((date) =>
    values(
      view.air.filter((row) => row.date === date),
      `${plant}_pollen`,
    ),
  );
  return Math.max(0, ...means.filter(({ length }) => length > 0).map(meanOf));
}

const highFrom: Readonly<Record<Pollen, number>> = {
  alder: 50,
  birch: 50,
  grass: 30,
  mugwort: 25,
  olive: 25,
  ragweed: 25,
};

export const pollen = {
  value: [
    {
      subject: { topic: 'pollen', form: 'value', plant: 'grass' },
      check: (said, view) => {
        if (!isEurope(view)) return same('not measured', /only in Europe/.test(said), true);
        const grains = grainsOf('grass', view);
        if (grains < 0.6) return same('none', /^Hardly any/.test(said), true);
        const heard = Number(match(said, /about (\d+) grains?/)?.[1]);
        return within('grains', heard, grains, Math.max(0.5, grains * 0.05));
      },
    },
    {
      subject: { topic: 'pollen', form: 'value' },
      check: (said, view) => {
        if (!isEurope(view)) return same('not measured', /only in Europe/.test(said), true);
        const isHigh = pollens.some((plant) => grainsOf(plant, view) >= highFrom[plant]);
        return same('high', /\bhigh\b/.test(said), isHigh);
      },
    },
  ],
} satisfies CasesOf<'pollen'>;

function isInland({ sea }: View): boolean {
  return values(sea, 'wave_height').length === 0;
}

export const sea = {
  waves: [
    {
      subject: { topic: 'sea', form: 'waves' },
      check: (said, view) => {
        if (isInland(view)) return same('no sea', /no sea/.test(said), true);
        const rows = isMoment(view) ? view.sea.slice(0, 1) : view.sea;
        const roughest = extremes(rows, 'wave_height', 'max');
        const heard =
          match(said, /waves of (less than [\w ]+?|[\d.]+ \w+)(?: from|,|\.)/)?.[1] ?? '';
        const at = match(said, around)?.[1];
        const every = match(said, /every (\d+) seconds/)?.[1];
        return [
          ...isWave(heard, roughest[0]?.value('wave_height') ?? NaN),
          ...(at === undefined
            ? fine
            : isClock(
                at,
                roughest.map(({ start }) => start),
                view,
              )),
          ...(every === undefined || roughest.length > 1
            ? fine
            : within('period', Number(every), roughest[0]?.value('wave_period') ?? NaN, 0.5)),
        ];
      },
    },
  ],
  temperature: [
    {
      subject: { topic: 'sea', form: 'temperature' },
      check: (said, view) => {
        if (isInland(view)) return same('no sea', /no sea/.test(said), true);
        const known = values(view.sea, 'sea_surface_temperature');
        const value = isMoment(view) ? (known[0] ?? NaN) : meanOf(known);
        return isDegrees(match(said, new RegExp(`(${number}) degrees?`))?.[1], value, view);
      },
    },
  ],
  tides: [
    {
      subject: { topic: 'sea', form: 'tides' },
      check: (said) => same('unknown', /do not know the tides/.test(said), true),
    },
  ],
} satisfies CasesOf<'sea'>;
