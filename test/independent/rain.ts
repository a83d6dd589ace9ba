import { nameOfDay } from './calendar.ts';
import type { CasesOf } from './cases.ts';
import {
  clock,
  dayName,
  depth,
  fine,
  isClock,
  isDepth,
  isPercent,
  match,
  same,
  verdict,
  type Complaints,
  oneOf,
} from './hear.ts';
import { sum, values, type Row, type View } from './rows.ts';
import { isSpan, rowsAhead } from './spans.ts';
import { chanceOf, isWet, rainOf, wetSpells } from './wet.ts';

function checkWhether(said: string, view: View, isYesWet: boolean): Complaints {
  const spells = wetSpells(view.rows, view);
  const rain = spells.find(({ kind }) => kind !== 'snow');
  const snow = spells[0];
  if (rain !== undefined)
    return [
      ...verdict(said, isYesWet),
      ...isSpan(said, rain, view),
      ...isDepth(match(said, new RegExp(`, (?:around )?(${depth})`))?.[1], rain.amount, 'mm', view),
    ];
  if (snow !== undefined)
    return [
      ...verdict(said, false),
      ...same('snow', /snow/.test(said), true),
      ...isSpan(said, snow, view),
    ];
  return [...verdict(said, !isYesWet), ...isShower(said, view.rows, view)];
}

/** A chance of a quarter and more is worth half a sentence. */
function isShower(said: string, rows: readonly Row[], view: View): Complaints {
  const found = match(said, new RegExp(`around (${clock}) there is a (\\d+) percent chance`));
  const chances = rows.flatMap((row) => chanceOf(row, view) ?? []);
  const most = Math.max(0, ...chances);
  if (most < 25) return same('a shower', found?.[0], undefined);
  const likeliest = rows.filter((row) => chanceOf(row, view) === most).map(({ start }) => start);
  return [...isClock(found?.[1], likeliest, view), ...isPercent(found?.[2], most)];
}

function checkWhen(said: string, view: View): Complaints {
  const rows = rowsAhead(view);
  const spells = wetSpells(rows, view);
  const rain = spells.find(({ kind }) => kind !== 'snow');
  const snow = spells[0];
  if (rain !== undefined) return isSpan(said, rain, view);
  if (snow !== undefined) return isSpan(said, snow, view);
  if (view.to <= view.now) return same('dry', /stayed dry/.test(said), true);
  return [...same('dry', /No rain/.test(said), true), ...isShower(said, rows, view)];
}

function checkChance(said: string, view: View): Complaints {
  const chances = view.rows.flatMap((row) => chanceOf(row, view) ?? []);
  // What is over rained or did not.
  if (chances.length === 0) return checkWhether(said, view, true);
  const most = Math.max(...chances);
  if (most < 5) return same('next to none', /^Next to none/.test(said), true);
  const likeliest = view.rows.filter((row) => chanceOf(row, view) === most);
  const at = match(said, new RegExp(`around (${clock})`))?.[1];
  const isMoment = view.kind === 'now' || view.kind === 'moment';
  return [
    ...isPercent(match(said, /^(\d+) percent/)?.[1], most),
    ...(isMoment && at === undefined
      ? fine
      : isClock(
          at,
          likeliest.map(({ start }) => start),
          view,
        )),
  ];
}

function checkAmount(said: string, view: View): Complaints {
  const amount = sum(view.rows.map(rainOf));
  const isSnowy = sum(values(view.rows, 'snowfall')) >= 0.1;
  const complaints = same('some snow', /some snow/.test(said), isSnowy);
  if (amount < 0.1) return [...complaints, ...same('none', /^(None|No rain)/.test(said), true)];
  const heard = match(said, new RegExp(`^(?:Around )?(${depth}) of rain`, 'i'))?.[1];
  return [...complaints, ...isDepth(heard?.toLowerCase(), amount, 'mm', view)];
}

function checkUntil(said: string, view: View): Complaints {
  const rows = rowsAhead(view);
  const spell = wetSpells(rows, view)[0];
  if (spell === undefined) return same('dry', /[Nn]o rain|did not rain/.test(said), true);
  const isBeyond = spell.to >= (rows.at(-1)?.end ?? 0);
  if (isBeyond) return same('goes on', /past/.test(said), true);
  if (spell.from > view.now || view.to <= view.now) return isSpan(said, spell, view);
  return isClock(match(said, new RegExp(`around (${clock})`))?.[1], [spell.to], view);
}

function checkNextDry(said: string, view: View): Complaints {
  const rows = rowsAhead(view);
  const dates = [...new Set(rows.map(({ date }) => date))];
  const dry = dates.find((date) => !rows.some((row) => row.date === date && isWet(row, view)));
  if (dry === undefined) return same('none', /^No (dry )?day/.test(said), true);
  const heard = match(said, new RegExp(`^(${dayName})`, 'i'))?.[1]?.toLowerCase();
  return same('day', heard, nameOfDay(dry, view.today, view.locale).toLowerCase());
}

function checkDryWindow(said: string, view: View): Complaints {
  const isDry = view.rows.map((row) => !isWet(row, view));
  if (isDry.every(Boolean)) return same('all dry', /dry all the time/.test(said), true);
  if (!isDry.some(Boolean)) return same('all wet', /no dry hour/.test(said), true);
  const found = match(said, new RegExp(`from (${clock}) until (${clock})`));
  // The longest, tried out: any that is as long will do.
  const lengthFrom = (index: number) => {
    const end = isDry.indexOf(false, index);
    return (end === -1 ? isDry.length : end) - index;
  };
  const lengths = isDry.map((_, index) => (isDry[index] === true ? lengthFrom(index) : 0));
  const longest = Math.max(...lengths);
  const windows = lengths.flatMap((length, index) => {
    const [first, last] = [view.rows[index], view.rows[index + length - 1]];
    return length === longest && first && last ? [[first.start, last.end] as const] : [];
  });
  const tried = windows.map(([from, to]) => [
    ...isClock(found?.[1], [from], view),
    ...isClock(found?.[2], [to], view, [from]),
  ]);
  return oneOf(tried);
}

export const rain = {
  whether: [
    {
      subject: { topic: 'rain', form: 'whether' },
      check: (said, view) => checkWhether(said, view, true),
    },
  ],
  dry: [
    {
      subject: { topic: 'rain', form: 'dry' },
      check: (said, view) => checkWhether(said, view, false),
    },
  ],
  chance: [{ subject: { topic: 'rain', form: 'chance' }, check: checkChance }],
  amount: [{ subject: { topic: 'rain', form: 'amount' }, check: checkAmount }],
  when: [{ subject: { topic: 'rain', form: 'when' }, check: checkWhen }],
  until: [{ subject: { topic: 'rain', form: 'until' }, check: checkUntil }],
  nextWet: [{ subject: { topic: 'rain', form: 'nextWet' }, check: checkWhen }],
  nextDry: [{ subject: { topic: 'rain', form: 'nextDry' }, check: checkNextDry }],
  dryWindow: [{ subject: { topic: 'rain', form: 'dryWindow' }, check: checkDryWindow }],
} satisfies CasesOf<'rain'>;
