import type { CasesOf } from './cases.ts';
import {
  clock,
  depth,
  fine,
  isClock,
  isDegrees,
  isDepth,
  match,
  number,
  same,
  verdict,
  type Complaints,
} from './hear.ts';
import { sum, values, type Row, type View } from './rows.ts';
import { firstRun, isFreezingRain, isHail, isRun, isSpan, isThunder, rowsAhead } from './spans.ts';
import { isSnowy, rainOf, spellsOf, wetSpells } from './wet.ts';

const lowOf = (rows: readonly Row[]) => Math.min(...values(rows, 'temperature_2m'));

function checkSnow(said: string, view: View): Complaints {
  const spell = spellsOf(view.rows, (row) => isSnowy(row, view))[0];
  const rain = wetSpells(view.rows, view).find(({ kind }) => kind !== 'snow');
  if (spell === undefined)
    return [...verdict(said, false), ...(rain === undefined ? fine : isSpan(said, rain, view))];
  const heard = match(said, new RegExp(`, (?:around )?(${depth})`))?.[1];
  return [
    ...verdict(said, true),
    ...isSpan(said, spell, view),
    ...isDepth(heard, spell.snowfall, 'cm', view),
  ];
}

/** Freezing rain, else a road that is wet or white at a degree or less, else frost. */
function checkIce(said: string, view: View): Complaints {
  const isIcyRoad = (row: Row) => {
    if (isFreezingRain(row)) return true;
    const before = view.all.filter(
      ({ start, end }) => start >= row.end - 12 * 3_600_000 && end <= row.end,
    );
    const isWet = sum(values(before, 'precipitation')) >= 0.1;
    const isWhite = (row.value('snow_depth') ?? 0) >= 0.01;
    return (row.value('temperature_2m') ?? NaN) <= 1 && (isWet || isWhite);
  };
  const runs = [
    firstRun(view.rows, isFreezingRain),
    firstRun(view.rows, isIcyRoad),
    firstRun(view.rows, (row) => (row.value('temperature_2m') ?? NaN) <= 0),
  ];
  const run = runs.find(({ length }) => length > 0);
  const low = match(said, new RegExp(`low (?:of|is|was) (${number}) degrees?`))?.[1];
  if (run === undefined)
    return [
      ...verdict(said, false),
      ...(low === undefined ? fine : isDegrees(low, lowOf(view.rows), view)),
    ];
  return [
    ...verdict(said, true),
    ...isRun(said, run, view),
    ...(low === undefined ? fine : isDegrees(low, lowOf(run), view)),
  ];
}

function checkHail(said: string, view: View): Complaints {
  const run = firstRun(view.rows, isHail);
  if (run.length > 0) return [...verdict(said, true), ...isRun(said, run, view)];
  const thunder = view.rows.find(isThunder);
  const at = match(said, new RegExp(`around (${clock})`))?.[1];
  return [
    ...verdict(said, false),
    // Thunder that has passed is not spoken of.
    ...(thunder === undefined || view.to <= view.now
      ? same('thunder', at, undefined)
      : isClock(at, [thunder.start], view)),
  ];
}

function checkAmount(said: string, view: View): Complaints {
  const snowfall = sum(values(view.rows, 'snowfall'));
  if (snowfall < 0.1) return same('none', /^No/.test(said), true);
  const heard = match(said, new RegExp(`(${depth}) of snow`, 'i'))?.[1]?.toLowerCase();
  const isRainy = sum(view.rows.map(rainOf)) >= 0.1;
  return [
    ...isDepth(heard, snowfall, 'cm', view),
    ...same('some rain', /some rain/.test(said), isRainy),
  ];
}

function checkWhen(said: string, view: View): Complaints {
  const rows = rowsAhead(view);
  const spell = spellsOf(rows, (row) => isSnowy(row, view))[0];
  if (spell === undefined) return same('no snow', /no snow|not snow/i.test(said), true);
  const isBeyond = spell.to >= (rows.at(-1)?.end ?? 0);
  if (isBeyond && /past/.test(said))
    return isClock(match(said, new RegExp(`past (${clock})`))?.[1], [spell.to], view, [spell.from]);
  const isRunning = spell.from <= view.now && spell.to > view.now;
  if (isRunning && /stop snowing/.test(said))
    return isClock(match(said, new RegExp(`around (${clock})`))?.[1], [spell.to], view);
  return isSpan(said, spell, view);
}

function checkDepth(said: string, view: View): Complaints {
  const isRunning = view.from <= view.now && view.now < view.to;
  const lying = values(view.rows, 'snow_depth');
  const centimetres = 100 * ((isRunning ? lying[0] : Math.max(...lying)) ?? NaN);
  if (centimetres < 0.5) return same('none', /no snow/.test(said), true);
  return isDepth(match(said, new RegExp(`(${depth}) deep`))?.[1], centimetres, 'cm', view);
}

export const snow = {
  whether: [
    { subject: { topic: 'snow', form: 'whether', kind: 'snow' }, check: checkSnow },
    { subject: { topic: 'snow', form: 'whether', kind: 'ice' }, check: checkIce },
    { subject: { topic: 'snow', form: 'whether', kind: 'hail' }, check: checkHail },
  ],
  amount: [{ subject: { topic: 'snow', form: 'amount' }, check: checkAmount }],
  when: [{ subject: { topic: 'snow', form: 'when' }, check: checkWhen }],
  until: [{ subject: { topic: 'snow', form: 'until' }, check: checkWhen }],
  depth: [{ subject: { topic: 'snow', form: 'depth' }, check: checkDepth }],
} satisfies CasesOf<'snow'>;
