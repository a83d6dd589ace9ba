import type { CasesOf } from './cases.ts';
import { nameOfDay, plusDays, wallClock } from './calendar.ts';
import {
  clock,
  dayName,
  fine,
  isClock,
  match,
  readClock,
  same,
  within,
  type Complaints,
} from './hear.ts';
import { moonAltitude, moonElongation, sunAltitude } from './heavens.ts';
import type { Day, View } from './rows.ts';

const minute = 60_000;
const hour = 60 * minute;

function dayOf(view: View, date: string): Day | undefined {
  return view.days.find((day) => day.date === date);
}

function isPolar(day: Day | undefined): boolean {
  const [rise, set] = [day?.time('sunrise'), day?.time('sunset')];
  return rise !== undefined && set !== undefined && (set === rise || set - rise >= 24 * hour);
}

/** Of the asked day; of the running one the next where it has passed. */
const checkRise = (name: 'sunrise' | 'sunset') => (said: string, view: View) => {
  const zone = view.place.timeZone;
  const first = wallClock(view.from, zone).date;
  const isNight = view.kind === 'part' && view.to - view.from > 8 * hour;
  const date = isNight && name === 'sunrise' ? plusDays(first, 1) : first;
  const [today, tomorrow] = [dayOf(view, date), dayOf(view, plusDays(date, 1))];
  const at = today?.time(name);
  const isOver = at !== undefined && at <= view.now && view.to > view.now && view.kind !== 'part';
  const day = isOver && tomorrow !== undefined ? tomorrow : today;
  if (isPolar(isOver ? tomorrow : today))
    return same('polar', /does not (?:rise|set)|did not (?:rise|set)/.test(said), true);
  const heard = match(said, new RegExp(`at (${clock})`))?.[1];
  return isClock(heard, [day?.time(name) ?? NaN], view, [], true);
};

function checkDaylight(said: string, view: View): Complaints {
  const day = dayOf(view, wallClock(view.from, view.place.timeZone).date);
  if (isPolar(day)) return same('polar', /does not|did not|24 hours/.test(said), true);
  const length = ((day?.time('sunset') ?? NaN) - (day?.time('sunrise') ?? NaN)) / minute;
  const found = match(said, /^(?:(\d+) hours?)?(?: and )?(?:(\d+) minutes?)? of daylight/);
  const heard = Number(found?.[1] ?? 0) * 60 + Number(found?.[2] ?? 0);
  return within('daylight', heard, length, 0.5);
}

/** The instant that a spoken clock time stands for, near one that is expected. */
function instantNear(text: string, near: number, view: View): number | undefined {
  const heard = readClock(text);
  const { timeZone } = view.place;
  if (heard === undefined) return undefined;
  const onTheDay = near + (heard.minute - wallClock(near, timeZone).minute) * minute;
  for (let days = -2; days <= 3; days += 1) {
    // A change of the clocks moves it by an hour.
    for (const shift of [0, -hour, hour]) {
      const instant = onTheDay + days * 24 * hour + shift;
      const at = wallClock(instant, timeZone);
      const name = nameOfDay(at.date, view.today, view.locale);
      // The midnight of no said day is the one to come.
      const day = heard.day ?? (heard.minute === 0 ? 'tomorrow' : 'today');
      if (at.minute === heard.minute && name === day) return instant;
    }
  }
  return undefined;
}

/** Where it gets dark the sun stands six degrees down; half a degree is two to five minutes. */
function checkDark(said: string, view: View): Complaints {
  const heard = match(said, new RegExp(`dark (?:around|at) (${clock})`))?.[1];
  if (heard === undefined) return same('no darkness', /not|dark/.test(said), true);
  const at = instantNear(heard, view.from, view);
  if (at === undefined) return [`no instant is called ${heard}`];
  return within('altitude of the sun at dark', sunAltitude(at, view.place), -6, 0.5);
}

export const sun = {
  rise: [{ subject: { topic: 'sun', form: 'rise' }, check: checkRise('sunrise') }],
  set: [{ subject: { topic: 'sun', form: 'set' }, check: checkRise('sunset') }],
  daylight: [{ subject: { topic: 'sun', form: 'daylight' }, check: checkDaylight }],
  dark: [{ subject: { topic: 'sun', form: 'dark' }, check: checkDark }],
} satisfies CasesOf<'sun'>;

/** Degrees ahead of the sun at which a phase is named, with those that it may run over. */
const phases: readonly (readonly [RegExp, middle: number, reach: number])[] = [
  [/is new|was new/, 0, 8],
  [/waxing crescent/, 45, 42],
  [/first quarter/, 90, 8],
  [/waxing gibbous/, 135, 42],
  [/(?:is|was) full/, 180, 8],
  [/waning gibbous/, 225, 42],
  [/last quarter/, 270, 8],
  [/waning crescent/, 315, 42],
];

/** Whole days are answered for their evening. */
function checkPhase(said: string, view: View): Complaints {
  const { timeZone } = view.place;
  const isWhole = view.kind === 'day' || view.kind === 'days';
  const untilEvening = (21 * 60 - wallClock(view.from, timeZone).minute) * minute;
  const at = isWhole ? Math.max(view.from, view.from + untilEvening) : view.from;
  const elongation = moonElongation(at);
  const phase = phases.find(([words]) => words.test(said));
  if (phase === undefined) return [`no phase in ${said}`];
  const off = Math.abs(((phase[1] - elongation + 540) % 360) - 180);
  const lit = match(said, /(\d+) percent lit/)?.[1];
  const share = 50 * (1 - Math.cos((elongation * Math.PI) / 180));
  return [
    ...within('phase, degrees off', off, 0, phase[2]),
    // To the nearest five; the low-precision moon is good to one more.
    ...(lit === undefined ? fine : within('lit', Number(lit), share, 3.5)),
    // On the night of a full moon the next one is the one after it.
    ...isNextFull(said, / full (?!moon)/.test(said) ? at + 48 * hour : at, view),
  ];
}

/** On the day that is called full, or an hour beside its ends, the moon stands opposite the sun. */
function isNextFull(said: string, from: number, view: View): Complaints {
  const heard = match(said, new RegExp(`next full moon is (?:on )?(${dayName})`))?.[1];
  const { timeZone } = view.place;
  for (let instant = from; instant < from + 31 * 24 * hour; instant += hour) {
    const [before, after] = [moonElongation(instant), moonElongation(instant + hour)];
    if (!(before < 180 && after >= 180)) continue;
    const dates = [instant - hour, instant + hour, instant + 2 * hour].map(
      (each) => wallClock(each, timeZone).date,
    );
    const names = dates.map((date) => nameOfDay(date, view.today, view.locale));
    return names.includes(heard ?? '')
      ? fine
      : [`full moon: heard ${String(heard)}, expected ${names.join(' or ')}`];
  }
  return ['no full moon within a month'];
}

/** At the spoken time it stands on the horizon; a degree is four to ten minutes. */
const checkMoon = (form: 'rise' | 'set') => (said: string, view: View) => {
  const heard = match(said, new RegExp(`at (${clock})`))?.[1];
  if (heard === undefined) return same('stays', /does not|stays|up all|did not/.test(said), true);
  const at = instantNear(heard, view.from + 12 * hour, view);
  if (at === undefined) return [`no instant is called ${heard}`];
  const [before, then] = [-20, 0].map((minutes) => moonAltitude(at + minutes * minute, view.place));
  const isRising = (then ?? NaN) > (before ?? NaN);
  return [
    ...within('altitude of the moon', then, 0, 1.2),
    ...same('rising', isRising, form === 'rise'),
  ];
};

export const moon = {
  phase: [{ subject: { topic: 'moon', form: 'phase' }, check: checkPhase }],
  rise: [{ subject: { topic: 'moon', form: 'rise' }, check: checkMoon('rise') }],
  set: [{ subject: { topic: 'moon', form: 'set' }, check: checkMoon('set') }],
} satisfies CasesOf<'moon'>;
