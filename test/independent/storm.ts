import type { CasesOf } from './cases.ts';
import {
  clock,
  fine,
  isClock,
  isDegrees,
  isSpeed,
  match,
  number,
  same,
  verdict,
  type Complaints,
} from './hear.ts';
import { extremes, sum, values, type Row, type View } from './rows.ts';
import { firstRun, isFreezingRain, isHail, isRun, isThunder, rowsAhead } from './spans.ts';

const gustOf = (row: Row) => row.value('wind_gusts_10m') ?? 0;

function checkStorm(kind: 'thunder' | 'storm', form: 'whether' | 'when') {
  return (said: string, view: View): Complaints => {
    const holds = (row: Row) => isThunder(row) || (kind === 'storm' && gustOf(row) >= 20.8);
    const run = firstRun(form === 'when' ? rowsAhead(view) : view.rows, holds);
    const gust = match(said, /gusts (?:of|reach) (\d+)/)?.[1];
    if (run.length === 0)
      return [
        ...(form === 'whether' ? verdict(said, false) : same('none', /^No/.test(said), true)),
        ...(gust === undefined ? fine : isSpeed(gust, Math.max(...view.rows.map(gustOf)), view)),
      ];
    const most = Math.max(...run.map(gustOf));
    return [
      ...(form === 'whether' ? verdict(said, true) : fine),
      ...isRun(said, run, view),
      ...(most >= 13.9 ? isSpeed(gust, most, view) : same('gusts', gust, undefined)),
      ...same('hail', /hail/.test(said), run.some(isHail)),
    ];
  };
}

function checkHurricane(said: string, view: View): Complaints {
  const found = match(said, new RegExp(`gusts of (\\d+) .*? around (${clock})`));
  const rows = extremes(view.rows, 'wind_gusts_10m', 'max');
  const wind = Math.max(...values(view.rows, 'wind_speed_10m'));
  return [
    ...verdict(said, wind >= 32.7),
    ...isSpeed(found?.[1], Math.max(...view.rows.map(gustOf)), view),
    ...isClock(
      found?.[2],
      rows.map(({ start }) => start),
      view,
    ),
  ];
}

function checkTornado(said: string, view: View): Complaints {
  const run = firstRun(view.rows, isThunder);
  if (run.length === 0) return same('thunder', / no thunderstorms/.test(said), true);
  return isRun(said, run, view);
}

export const storm = {
  whether: [
    {
      subject: { topic: 'storm', form: 'whether', kind: 'thunder' },
      check: checkStorm('thunder', 'whether'),
    },
    {
      subject: { topic: 'storm', form: 'whether', kind: 'storm' },
      check: checkStorm('storm', 'whether'),
    },
    { subject: { topic: 'storm', form: 'whether', kind: 'hurricane' }, check: checkHurricane },
    { subject: { topic: 'storm', form: 'whether', kind: 'tornado' }, check: checkTornado },
  ],
  when: [
    {
      subject: { topic: 'storm', form: 'when', kind: 'thunder' },
      check: checkStorm('thunder', 'when'),
    },
  ],
} satisfies CasesOf<'storm'>;

/** The first danger that is spoken of is the worst: heat, cold, gusts, ice, thunder, snow, rain. */
function checkWarning(said: string, view: View): Complaints {
  const felt = (row: Row) => row.value('apparent_temperature') ?? NaN;
  const dangers: readonly (readonly [RegExp, (row: Row) => boolean])[] = [
    [/heat that f(?:eels|elt) like|great heat/, (row) => felt(row) >= 39.4],
    [/cold that f(?:eels|elt) like|bitter cold/, (row) => felt(row) <= -28],
    [/gusting to|strong gusts/, (row) => gustOf(row) >= 20.8],
    [/freezing rain/, isFreezingRain],
    [/thunder/, isThunder],
    [/of snow|heavy snow/, (row) => snowUpTo(row, view) >= 10],
    [/heavy rain/, (row) => (row.value('precipitation') ?? 0) >= 7.6],
  ];
  const present = dangers.filter(([, holds]) => view.rows.some(holds));
  const [worst] = present;
  const isPast = view.to <= view.now;
  const none = isPast ? /weather itself was not dangerous/ : /shows nothing dangerous/;
  if (worst === undefined) return same('no danger', none.test(said), true);
  const run = firstRun(view.rows, worst[1]);
  const start = match(said, new RegExp(`(?:from|around) (${clock})`))?.[1];
  const heard = match(said, new RegExp(`${isPast ? 'felt' : 'feels'} like (${number})`))?.[1];
  const gust = match(said, /gusting to (\d+)/)?.[1];
  const isCold = /cold that/.test(said);
  const worstFelt = Math[isCold ? 'min' : 'max'](...run.map(felt));
  return [
    ...present.slice(0, 2).flatMap(([words]) => same(String(words), words.test(said), true)),
    ...isClock(start, [run[0]?.start ?? NaN], view),
    ...(heard === undefined ? fine : isDegrees(heard, worstFelt, view)),
    ...(gust === undefined
      ? fine
      : isSpeed(
          gust,
          Math.max(...firstRun(view.rows, (row) => gustOf(row) >= 20.8).map(gustOf)),
          view,
        )),
  ];
}

function snowUpTo(row: Row, { all }: View): number {
  const before = all.filter(
    ({ start, end }) => start >= row.end - 12 * 3_600_000 && end <= row.end,
  );
  return sum(values(before, 'snowfall'));
}

export const warning = {
  list: [{ subject: { topic: 'warning', form: 'list' }, check: checkWarning }],
  advice: [{ subject: { topic: 'warning', form: 'advice' }, check: checkWarning }],
} satisfies CasesOf<'warning'>;
