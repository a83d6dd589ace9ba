import type { CasesOf } from './cases.ts';
import { clock, fine, isClock, isPercent, match, same, verdict, type Complaints } from './hear.ts';
import { isDistance } from './lengths.ts';
import { meanOf, stateRows, values, type Row, type View } from './rows.ts';
import { firstRun, isRun, rowsAhead } from './spans.ts';
import { isWet } from './wet.ts';

const coverOf = (row: Row) => row.value('cloud_cover') ?? NaN;
const isDaylight = (row: Row) => row.value('is_day') !== 0;

function isFoggy(row: Row, view: View): boolean {
  if ([45, 48].includes(row.value('weather_code') ?? -1)) return true;
  return (row.value('visibility') ?? Infinity) < 1000 && !isWet(row, view);
}

function checkCover(said: string, view: View): Complaints {
  const now = view.kind === 'now' ? view.current('cloud_cover') : undefined;
  const cover = now ?? meanOf(view.rows.map(coverOf));
  return isPercent(match(said, /(\d+) percent/)?.[1], cover);
}

function checkWhether(asked: 'sunny' | 'cloudy' | 'clear') {
  return (said: string, view: View): Complaints => {
    const light = stateRows(view).filter(isDaylight);
    const heard = match(said, /(\d+) percent/)?.[1];
    if (asked === 'sunny' && light.length === 0) return verdict(said, false);
    const cover = meanOf((asked === 'sunny' ? light : stateRows(view)).map(coverOf));
    const percent = heard === undefined ? fine : isPercent(heard, cover);
    if (asked === 'cloudy') return [...verdict(said, cover >= 62), ...percent];
    const isOpen = cover <= (asked === 'sunny' ? 37 : 25);
    // Under a thin cloud it can still rain or be foggy most of the time: then the answer is no.
    if (isOpen && said.startsWith('No')) {
      const falling = /rain|drizzle|shower|snow|fog|thunder|some sun/.test(said);
      return [...same('why not', falling, true), ...percent];
    }
    return [...verdict(said, isOpen), ...percent];
  };
}

function checkFog(said: string, view: View): Complaints {
  const run = firstRun(stateRows(view), (row) => isFoggy(row, view));
  if (run.length > 0) return [...verdict(said, true), ...isRun(said, run, view)];
  const seen = match(said, /(?:see|saw) ([^.]+)\./)?.[1] ?? match(said, /: ([^:.]+)\.$/)?.[1];
  const least = Math.min(...values(stateRows(view), 'visibility'));
  return [...verdict(said, false), ...(seen === undefined ? fine : isDistance(seen, least))];
}

function checkClears(said: string, view: View): Complaints {
  const rows = rowsAhead(view);
  const [first] = rows;
  if (first === undefined) return ['nothing to look at'];
  const isBroken = (row: Row) => coverOf(row) <= 37 && !isWet(row, view);
  const isOver = isFoggy(first, view) ? (row: Row) => !isFoggy(row, view) : isBroken;
  if (isOver(first)) return same('clear already', /already|was mostly clear/.test(said), true);
  const found = rows.find(isOver);
  if (found === undefined) return same('never', /not|stay/.test(said), true);
  return isClock(match(said, new RegExp(`around (${clock})`))?.[1], [found.start], view);
}

export const sky = {
  value: [{ subject: { topic: 'sky', form: 'value' }, check: checkCover }],
  cover: [{ subject: { topic: 'sky', form: 'cover' }, check: checkCover }],
  clears: [{ subject: { topic: 'sky', form: 'clears' }, check: checkClears }],
  whether: [
    {
      subject: { topic: 'sky', form: 'whether', condition: 'sunny' },
      check: checkWhether('sunny'),
    },
    {
      subject: { topic: 'sky', form: 'whether', condition: 'cloudy' },
      check: checkWhether('cloudy'),
    },
    {
      subject: { topic: 'sky', form: 'whether', condition: 'clear' },
      check: checkWhether('clear'),
    },
    { subject: { topic: 'sky', form: 'whether', condition: 'foggy' }, check: checkFog },
  ],
} satisfies CasesOf<'sky'>;
