import type { CasesOf } from './cases.ts';
import { nameOfDay, wallClock } from './calendar.ts';
import {
  clock,
  dayName,
  isClock,
  isDegrees,
  fine,
  match,
  number,
  same,
  verdict,
  type Complaints,
} from './hear.ts';
import {
  air,
  felt,
  extremes,
  isMoment,
  meanOf,
  stateRows,
  values,
  type Row,
  type View,
} from './rows.ts';
import { usualDays } from './typical.ts';

const degrees = new RegExp(`(${number}) degrees?`, 'i');

type Judgement = 'hot' | 'warm' | 'cool' | 'cold' | 'freezing';
/** °C; of what it feels like, but for freezing. */
const limits: Readonly<Record<Judgement, number>> = {
  hot: 28,
  warm: 20,
  cool: 15,
  cold: 8,
  freezing: 0,
};

/** What holds at the moment that is asked about. */
function momentary(view: View, name: string): number | undefined {
  return view.rows[0]?.value(name);
}

function checkValue(said: string, view: View): Complaints {
  if (isMoment(view))
    return isDegrees(match(said, degrees)?.[1], momentary(view, air) ?? NaN, view);
  const range = match(said, new RegExp(`^Between (${number}) and (${number}) degrees?`));
  const about = match(said, new RegExp(`^About (${number}) degrees?`));
  const heard = range === undefined ? [about?.[1], about?.[1]] : [range[1], range[2]];
  const known = values(view.rows, air);
  return [
    ...isDegrees(heard[0], Math.min(...known), view),
    ...isDegrees(heard[1], Math.max(...known), view),
  ];
}

const checkExtreme = (which: 'max' | 'min') => (said: string, view: View) => {
  const rows = extremes(stateRows(view), air, which);
  const found = match(said, new RegExp(`(${number}) degrees?(?:, around (${clock}))?`));
  return [
    ...isDegrees(found?.[1], rows[0]?.value(air) ?? NaN, view),
    ...(isMoment(view) && found?.[2] === undefined
      ? fine
      : isClock(found?.[2], starts(rows), view)),
  ];
};

function starts(rows: readonly Row[]): readonly number[] {
  return rows.map(({ start }) => start);
}

function checkFeelsLike(said: string, view: View): Complaints {
  const found = match(said, new RegExp(`(?:It (?:feels|felt) like |: )(${number})\\b`, 'i'));
  const expected = isMoment(view) ? momentary(view, felt) : Math.max(...values(view.rows, felt));
  return isDegrees(found?.[1], expected ?? NaN, view);
}

const judge = (judgement: Judgement) => ({
  subject: { topic: 'temperature', form: 'whether', judgement } as const,
  check: (said: string, view: View) => {
    const name = judgement === 'freezing' ? air : felt;
    const isWarmSide = judgement === 'hot' || judgement === 'warm';
    const rows = extremes(stateRows(view), name, isWarmSide ? 'max' : 'min');
    const value = rows[0]?.value(name) ?? NaN;
    const limit = limits[judgement];
    const complaints = verdict(said, isWarmSide ? value >= limit : value <= limit);
    const heard = match(said, degrees)?.[1];
    // Where hours tie in what they feel like, any one's thermometer may be read.
    const readings = rows.map((row) => isDegrees(heard, row.value(air) ?? NaN, view));
    return [...complaints, ...(readings.some((each) => each.length === 0) ? [] : readings.flat())];
  },
});

const cross = <F extends 'threshold' | 'when'>(
  form: F,
  direction: 'above' | 'below',
  celsius: number,
) => ({
  subject: {
    topic: 'temperature',
    form,
    direction,
    threshold: { degrees: celsius, unit: 'celsius' },
  } as const,
  check: (said: string, view: View): Complaints => {
    const isPast = (row: Row) => {
      const value = row.value(air) ?? NaN;
      return direction === 'above' ? value > celsius : value < celsius;
    };
    const rows = extremes(stateRows(view), air, direction === 'above' ? 'max' : 'min');
    const first = stateRows(view).find(isPast);
    const peak = isDegrees(match(said, degrees)?.[1], rows[0]?.value(air) ?? NaN, view);
    // A moment has no first hour past the limit: it is past it or not.
    if (form === 'threshold' || isMoment(view))
      return [...verdict(said, first !== undefined), ...peak];
    if (first === undefined) return [...same('never', /\bnot get\b/.test(said), true), ...peak];
    if (first === view.rows[0])
      return [...same('already', /already|from the start/.test(said), true), ...peak];
    const at = match(
      said,
      new RegExp(`\\bg[eo]ts? (?:above|below) ${number}.*? around (${clock})`),
    );
    return [...isClock(at?.[1], [first.start], view), ...peak];
  },
});

const extremeDay = (extreme: 'hottest' | 'coldest') => ({
  subject: { topic: 'temperature', form: 'bestDay', extreme } as const,
  check: (said: string, view: View) => {
    const rows = extremes(stateRows(view), air, extreme === 'hottest' ? 'max' : 'min');
    const days = rows.map(({ date }) => nameOfDay(date, view.today, view.locale).toLowerCase());
    const heard = match(said, new RegExp(`^(${dayName})`, 'i'))?.[1]?.toLowerCase() ?? '';
    return [
      ...(days.includes(heard) ? fine : [`day: heard ${heard}, expected ${days.join(' or ')}`]),
      ...isDegrees(match(said, degrees)?.[1], rows[0]?.value(air) ?? NaN, view),
    ];
  },
});

/** Both numbers are spoken where they differ, and one where they are the same to the listener. */
function compared(said: string, view: View, value: number, other: number): Complaints {
  const found = match(said, new RegExp(`: (${number}) against (${number}) degrees?`));
  const equal = match(said, new RegExp(`about the same.*: (${number}) degrees?`, 'i'));
  const [first, second] = found === undefined ? [equal?.[1], equal?.[1]] : [found[1], found[2]];
  return [...isDegrees(first, value, view), ...isDegrees(second, other, view)];
}

/** Of whole days, also of what has passed of them: a day is remembered by its high. */
function highOfDays(view: View, from: number, to: number): number {
  const { timeZone } = view.place;
  const [first, last] = [wallClock(from, timeZone).date, wallClock(to - 1, timeZone).date];
  return Math.max(
    ...values(
      view.all.filter(({ date }) => date >= first && date <= last),
      air,
    ),
  );
}

export const temperature = {
  value: [
    { subject: { topic: 'temperature', form: 'value', measure: 'air' }, check: checkValue },
    {
      subject: { topic: 'temperature', form: 'value', measure: 'high' },
      check: checkExtreme('max'),
    },
    {
      subject: { topic: 'temperature', form: 'value', measure: 'low' },
      check: checkExtreme('min'),
    },
    {
      subject: { topic: 'temperature', form: 'value', measure: 'feelsLike' },
      check: checkFeelsLike,
    },
  ],
  whether: [judge('hot'), judge('warm'), judge('cool'), judge('cold'), judge('freezing')],
  threshold: [cross('threshold', 'above', 20), cross('threshold', 'below', 0)],
  when: [cross('when', 'above', 20), cross('when', 'below', 10)],
  bestDay: [extremeDay('hottest'), extremeDay('coldest')],
  compare: [
    {
      subject: {
        topic: 'temperature',
        form: 'compare',
        direction: 'warmer',
        baseline: { kind: 'usual' },
      },
      check: (said, view) => {
        if (view.kind !== 'day') return fine;
        const usual = meanOf(usualDays(view).map((day) => day.value('temperature_2m_max') ?? NaN));
        return compared(said, view, highOfDays(view, view.from, view.to), usual);
      },
    },
    {
      subject: {
        topic: 'temperature',
        form: 'compare',
        direction: 'either',
        baseline: { kind: 'time', time: { date: 'PRESENT_REF' } },
      },
      check: (said, view) => {
        const now = view.current(air) ?? NaN;
        const value = view.kind === 'now' ? now : Math.max(...values(view.rows, air));
        return compared(said, view, value, now);
      },
    },
  ],
} satisfies CasesOf<'temperature'>;
