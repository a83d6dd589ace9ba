import fc from 'fast-check';
import { addDays } from '../../lambda/time/localDate.ts';
import { daysOf, forecastHorizonDays, hasPassed } from '../../lambda/time/period.ts';
import { resolvePeriod } from '../../lambda/time/resolvePeriod.ts';
import { instantOf, localTimeOf } from '../../lambda/time/zone.ts';

const zones = [
  'Europe/Oslo',
  'America/New_York',
  'America/Los_Angeles',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/Santiago',
];
const two = (number: number): string => String(number).padStart(2, '0');
const years = fc.oneof(fc.integer({ min: 2025, max: 2028 }), fc.integer({ min: 1000, max: 2999 }));
const months = fc.integer({ min: 1, max: 12 }).map(two);

const dates = fc.oneof(
  fc.constant('PRESENT_REF'),
  fc
    .tuple(years, months, fc.integer({ min: 1, max: 31 }))
    .map(([y, m, d]) => `${y}-${m}-${two(d)}`),
  fc.tuple(years, fc.integer({ min: 1, max: 53 })).map(([y, w]) => `${y}-W${two(w)}`),
  fc.tuple(years, fc.integer({ min: 1, max: 53 })).map(([y, w]) => `${y}-W${two(w)}-WE`),
  fc.tuple(years, months).map(([y, m]) => `${y}-${m}`),
  fc
    .tuple(years, fc.constantFrom('-WI', '-SP', '-SU', '-FA', '-Q1', '-Q4', ''))
    .map((parts) => parts.join('')),
  years.map((year) => `${Math.floor(year / 10)}X`),
);
const times = fc.oneof(
  fc.constantFrom('MO', 'AF', 'EV', 'NI'),
  fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([hour, minute]) => `${two(hour)}:${two(minute)}`),
);
const digits = fc.integer({ min: 1, max: 999 });
const durations = fc.oneof(
  fc.tuple(digits, fc.constantFrom('Y', 'M', 'W', 'D')).map(([n, unit]) => `P${n}${unit}`),
  fc.tuple(digits, fc.constantFrom('H', 'M', 'S')).map(([n, unit]) => `PT${n}${unit}`),
  fc.tuple(digits, digits).map(([days, hours]) => `P${days}DT${hours}H`),
);
const asked = fc.record(
  {
    date: dates,
    time: times,
    duration: durations,
    untilDate: dates,
    untilTime: times,
    direction: fc.constantFrom('past' as const, 'after' as const),
  },
  { requiredKeys: [] },
);
const clocks = fc.record({
  now: fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 11, 31) }),
  placeZone: fc.constantFrom(...zones),
  deviceZone: fc.constantFrom(...zones),
  latitude: fc.integer({ min: -90, max: 90 }),
});
const unsaid = fc.constantFrom('now' as const, 'today' as const);

it('gives a span of time that a forecast or the records can know, or a problem', () => {
  fc.assert(
    fc.property(asked, clocks, unsaid, (time, clock, meaning) => {
      const period = resolvePeriod(time, clock, meaning);
      if ('problem' in period) return;
      const { now, placeZone } = clock;
      const today = localTimeOf(now, placeZone).date;
      expect(period.from).toBeLessThan(period.to);
      expect(period.to).toBeLessThanOrEqual(
        Math.max(instantOf(addDays(today, forecastHorizonDays), 0, placeZone), now),
      );
      expect(localTimeOf(period.from, placeZone).date >= '1940-01-01').toBe(true);
      expect(hasPassed(period, now)).toBe(period.to <= now);
      const days = daysOf(period);
      if (period.kind === 'days') {
        expect(days[0]).toBe(period.first);
        expect(days.at(-1)).toBe(period.last);
      }
      if (period.kind === 'day') expect(days).toEqual([period.date]);
    }),
    { numRuns: 3000 },
  );
});

it('never answers the past of a time that is still running, unless the past was asked for', () => {
  fc.assert(
    fc.property(asked, clocks, unsaid, (time, clock, meaning) => {
      const period = resolvePeriod(time, clock, meaning);
      if ('problem' in period || period.kind === 'moment' || time.direction === 'past') return;
      expect(period.from >= clock.now || period.to <= clock.now).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

it('never throws, whatever a slot holds', () => {
  const text = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[PTYMWDHSXQ0-9:_-]{0,14}$/),
    dates,
    times,
    durations,
  );
  const garbage = fc.record(
    { date: text, time: text, duration: text, untilDate: text, untilTime: text },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(garbage, clocks, unsaid, (time, clock, meaning) => {
      const period = resolvePeriod(time, clock, meaning);
      expect(typeof ('problem' in period ? period.problem : period.kind)).toBe('string');
    }),
    { numRuns: 3000 },
  );
});

it('says the same of a time, however the clock of the listener stands to the place', () => {
  const far = fc.integer({ min: 3, max: 12 });
  fc.assert(
    fc.property(clocks, far, (clock, ahead) => {
      const date = addDays(localTimeOf(clock.now, clock.placeZone).date, ahead);
      const period = resolvePeriod({ date }, clock, 'today');
      expect(period).toMatchObject({ kind: 'day', date });
    }),
  );
});
