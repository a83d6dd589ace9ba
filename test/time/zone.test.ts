import fc from 'fast-check';
import { addDays, localDate, readLocalDate } from '../../lambda/time/localDate.ts';
import type { LocalDate } from '../../lambda/time/localDate.ts';
import { instantOf, isKnownTimeZone, localTimeOf, offsetAt } from '../../lambda/time/zone.ts';
import { wallClock } from './describePeriod.ts';

const minute = 60_000;
const hour = 60 * minute;

function date(text: string): LocalDate {
  const read = readLocalDate(text);
  if (read === undefined) throw new Error(`The test names no date: ${text}`);
  return read;
}

// None whose law has changed lately: engines carry tables of different age.
const zones = [
  'UTC',
  'Europe/Oslo',
  'Europe/London',
  'America/New_York',
  'America/St_Johns',
  'America/Santiago',
  'America/Noronha',
  'Australia/Lord_Howe',
  'Australia/Sydney',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Pacific/Chatham',
  'Pacific/Pago_Pago',
  'Africa/Monrovia',
  'Antarctica/Troll',
];

describe('offsetAt', () => {
  it.each([
    ['2026-03-29T00:59:59Z', 'Europe/Oslo', 60],
    ['2026-03-29T01:00:00Z', 'Europe/Oslo', 120],
    ['2026-10-25T00:59:59Z', 'Europe/Oslo', 120],
    ['2026-10-25T01:00:00Z', 'Europe/Oslo', 60],
    ['2026-03-08T06:59:59Z', 'America/New_York', -300],
    ['2026-03-08T07:00:00Z', 'America/New_York', -240],
    ['2026-11-01T06:00:00Z', 'America/New_York', -300],
    ['2026-10-03T15:29:59Z', 'Australia/Lord_Howe', 630],
    ['2026-10-03T15:30:00Z', 'Australia/Lord_Howe', 660],
    ['2026-04-04T14:59:59Z', 'Australia/Lord_Howe', 660],
    ['2026-04-04T15:00:00Z', 'Australia/Lord_Howe', 630],
    ['2026-07-01T00:00:00Z', 'Asia/Kolkata', 330],
    ['2026-07-01T00:00:00Z', 'Asia/Kathmandu', 345],
    ['2026-07-01T00:00:00Z', 'America/St_Johns', -150],
    ['2026-07-01T00:00:00Z', 'Pacific/Kiritimati', 840],
    ['2011-12-30T09:59:59Z', 'Pacific/Apia', -600],
    ['2011-12-30T10:00:00Z', 'Pacific/Apia', 840],
    ['1970-01-01T00:00:00Z', 'Africa/Monrovia', -44.5],
    ['2026-07-01T00:00:00Z', 'UTC', 0],
  ])('at %s in %s is %d minutes', (instant, timeZone, minutes) => {
    expect(offsetAt(Date.parse(instant), timeZone)).toBe(minutes * minute);
  });

  it('sees both changes where the clocks went forward for one week', () => {
    const offsets = ['2000-10-07', '2000-10-09', '2000-10-14', '2000-10-17'].map(
      (day) => offsetAt(Date.parse(day), 'America/Noronha') / hour,
    );
    expect(offsets).toEqual([-2, -1, -1, -2]);
  });

  it('counts an unknown zone as UTC, and isKnownTimeZone tells', () => {
    expect(offsetAt(0, 'Atlantis/Poseidonis')).toBe(0);
    expect(isKnownTimeZone('Atlantis/Poseidonis')).toBe(false);
    expect(isKnownTimeZone('')).toBe(false);
    expect(isKnownTimeZone('Europe/Oslo')).toBe(true);
  });

  it('stays right when more zones and times are asked for than it remembers', () => {
    for (const timeZone of Intl.supportedValuesOf('timeZone')) offsetAt(0, timeZone);
    for (let day = 0; day < 5_000; day += 5) offsetAt(day * 24 * hour, 'Europe/Oslo');
    expect(offsetAt(Date.parse('2026-07-01'), 'Europe/Oslo')).toBe(2 * hour);
  });
});

describe('localTimeOf', () => {
  const instants = fc.integer({ min: Date.UTC(1940, 0, 2), max: Date.UTC(2045, 0, 1) });

  it('shows what Intl shows, at any instant in any zone', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (instant, timeZone) => {
        const { date: day, hour: hours, minute: minutes } = localTimeOf(instant, timeZone);
        const clock = [hours, minutes].map((part) => String(part).padStart(2, '0')).join(':');
        expect(`${day} ${clock}`).toBe(wallClock(instant, timeZone));
      }),
      { numRuns: 1000 },
    );
  });

  it('goes to the wall clock and back, unless the hour comes twice', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (at, timeZone) => {
        const instant = Math.floor(at / minute) * minute;
        fc.pre(offsetAt(instant, timeZone) % minute === 0);
        const { date: day, hour: hours, minute: minutes } = localTimeOf(instant, timeZone);
        const back = instantOf(day, hours * 60 + minutes, timeZone);
        if (back !== instant) expect(wallClock(back, timeZone)).toBe(wallClock(instant, timeZone));
        expect(back).toBeLessThanOrEqual(instant);
        if (offsetAt(instant - 25 * hour, timeZone) === offsetAt(instant + hour, timeZone)) {
          expect(back).toBe(instant);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('instantOf', () => {
  it.each([
    ['an ordinary time', '2026-11-22', 12 * 60, 'Europe/Oslo', '2026-11-22T11:00Z'],
    ['a skipped time, moved forward', '2026-03-29', 150, 'Europe/Oslo', '2026-03-29T01:30Z'],
    ['a time that comes twice, the first', '2026-10-25', 150, 'Europe/Oslo', '2026-10-25T00:30Z'],
    ['the hour after it', '2026-10-25', 180, 'Europe/Oslo', '2026-10-25T02:00Z'],
    ['a skipped time', '2026-03-08', 150, 'America/New_York', '2026-03-08T07:30Z'],
    ['a time that comes twice', '2026-11-01', 90, 'America/New_York', '2026-11-01T05:30Z'],
    ['a skipped half hour', '2026-10-04', 135, 'Australia/Lord_Howe', '2026-10-03T15:45Z'],
    ['a half hour twice', '2026-04-05', 105, 'Australia/Lord_Howe', '2026-04-04T14:45Z'],
    ['a skipped midnight', '2026-09-06', 0, 'America/Santiago', '2026-09-06T04:00Z'],
    ['a day that was left out', '2011-12-30', 600, 'Pacific/Apia', '2011-12-30T20:00Z'],
    [
      'past the midnight that ends it',
      '2026-11-22',
      30 * 60,
      'Asia/Kathmandu',
      '2026-11-23T00:15Z',
    ],
  ])('%s: %s + %d min in %s', (_what, day, minutes, timeZone, instant) => {
    expect(new Date(instantOf(date(day), minutes, timeZone))).toEqual(new Date(instant));
  });

  it.each([
    ['2026-03-29', 'Europe/Oslo', 23],
    ['2026-10-25', 'Europe/Oslo', 25],
    ['2026-03-08', 'America/New_York', 23],
    ['2026-11-01', 'America/New_York', 25],
    ['2026-10-04', 'Australia/Lord_Howe', 23.5],
    ['2026-04-05', 'Australia/Lord_Howe', 24.5],
    ['2026-09-06', 'America/Santiago', 23],
    ['2011-12-30', 'Pacific/Apia', 0],
    ['2026-11-22', 'Asia/Kolkata', 24],
  ])('%s in %s has %d hours', (day, timeZone, hours) => {
    const length =
      instantOf(addDays(date(day), 1), 0, timeZone) - instantOf(date(day), 0, timeZone);
    expect(length / hour).toBe(hours);
    expect(instantOf(date(day), 24 * 60, timeZone)).toBe(
      instantOf(addDays(date(day), 1), 0, timeZone),
    );
  });
});

describe('localDate', () => {
  it('carries months and days over', () => {
    expect(localDate(2026, 13, 1)).toBe('2027-01-01');
    expect(localDate(2028, 3, 0)).toBe('2028-02-29');
  });

  it('stays right when more dates are asked for than it remembers', () => {
    const start = date('2020-02-28');
    for (let days = 0; days < 3000; days += 1) addDays(start, days);
    expect(addDays(start, 1)).toBe('2020-02-29');
    expect(addDays(start, 2)).toBe('2020-03-01');
  });
});
