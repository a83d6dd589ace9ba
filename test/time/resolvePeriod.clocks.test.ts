import { resolvePeriod } from '../../lambda/time/resolvePeriod.ts';
import { describePeriod } from './describePeriod.ts';
import { clockAt, scenarios } from './scenarios.ts';

scenarios('after midnight, on Monday at 01:00 in Oslo', clockAt('2026-11-23T01:00:00+01:00', 'Europe/Oslo'), [
  ['today', { date: '2026-11-23' }, 'day 2026-11-23: 2026-11-23 01:00 to 2026-11-24 00:00'],
  ['tonight', { date: '2026-11-23', time: 'NI' }, 'night 2026-11-22: 2026-11-23 01:00 to 2026-11-23 06:00'],
  ['tonight', { time: 'NI' }, 'night 2026-11-22: 2026-11-23 01:00 to 2026-11-23 06:00'],
  ['in the morning', { time: 'MO' }, 'morning 2026-11-23: 2026-11-23 06:00 to 2026-11-23 12:00'],
  ['this evening', { date: '2026-11-23', time: 'EV' }, 'evening 2026-11-23: 2026-11-23 18:00 to 2026-11-23 22:00'],
  ['at midnight', { time: '00:00' }, 'moment 2026-11-24: 2026-11-24 00:00 to 2026-11-24 01:00'],
  ['at five', { time: '05:00' }, 'moment 2026-11-23: 2026-11-23 05:00 to 2026-11-23 06:00'],
]); // prettier-ignore

scenarios('early, on Monday at 05:00 in Oslo', clockAt('2026-11-23T05:00:00+01:00', 'Europe/Oslo'), [
  ['tonight', { date: '2026-11-23', time: 'NI' }, 'night 2026-11-23: 2026-11-23 18:00 to 2026-11-24 06:00'],
  ['tonight', { time: 'NI' }, 'night 2026-11-23: 2026-11-23 18:00 to 2026-11-24 06:00'],
  ['last night', { date: '2026-11-22', time: 'NI' }, 'night 2026-11-22: 2026-11-23 05:00 to 2026-11-23 06:00'],
]); // prettier-ignore

scenarios('late, on Saturday at 23:30:30 in Oslo', clockAt('2026-11-21T23:30:30+01:00', 'Europe/Oslo'), [
  ['today', { date: '2026-11-21' }, 'day 2026-11-21: 2026-11-21 23:30 to 2026-11-22 00:00'],
  ['tonight', { date: '2026-11-21', time: 'NI' }, 'night 2026-11-21: 2026-11-21 23:30 to 2026-11-22 06:00'],
  ['this evening', { date: '2026-11-21', time: 'EV' }, 'evening 2026-11-21: 2026-11-21 18:00 to 2026-11-21 22:00'],
  ['in the evening', { time: 'EV' }, 'evening 2026-11-22: 2026-11-22 18:00 to 2026-11-22 22:00'],
  ['this weekend', { date: '2026-W47-WE' }, 'weekend 2026-11-21/2026-11-22: 2026-11-21 23:30 to 2026-11-23 00:00'],
  ['the minute that is running', { time: '23:30' }, 'moment 2026-11-21: 2026-11-21 23:30 to 2026-11-22 00:30'],
]); // prettier-ignore

scenarios('midweek, on Wednesday at 09:00 in Oslo', clockAt('2026-11-25T09:00:00+01:00', 'Europe/Oslo'), [
  ['this week', { date: '2026-W48' }, 'week 2026-11-25/2026-11-29: 2026-11-25 09:00 to 2026-11-30 00:00'],
  ['this weekend', { date: '2026-W48-WE' }, 'weekend 2026-11-28/2026-11-29: 2026-11-28 00:00 to 2026-11-30 00:00'],
  ['from Monday to Thursday', { date: '2026-11-30', untilDate: '2026-11-26' }, 'days 2026-11-30/2026-12-03: 2026-11-30 00:00 to 2026-12-04 00:00'],
]); // prettier-ignore

scenarios('around new year, on Monday the 28th of December', clockAt('2026-12-28T09:00:00+01:00', 'Europe/Oslo'), [
  ['this week', { date: '2026-W53' }, 'week 2026-12-28/2027-01-03: 2026-12-28 09:00 to 2027-01-04 00:00'],
  ['this weekend', { date: '2026-W53-WE' }, 'weekend 2027-01-02/2027-01-03: 2027-01-02 00:00 to 2027-01-04 00:00'],
  ['next week', { date: '2027-W01' }, 'week 2027-01-04/2027-01-10: 2027-01-04 00:00 to 2027-01-11 00:00'],
  ['this winter', { date: '2026-WI' }, 'season 2026-12-28/2027-01-12: 2026-12-28 09:00 to 2027-01-13 00:00, cut'],
]); // prettier-ignore

scenarios('south of the equator, in Sydney', clockAt('2026-11-22T16:00:00+11:00', 'Australia/Sydney', 'Australia/Sydney', -34), [
  ['last winter', { date: '2026-WI' }, 'season 2026-06-01/2026-08-31: 2026-06-01 00:00 to 2026-09-01 00:00'],
  ['this spring', { date: '2026-SP' }, 'season 2026-11-22/2026-11-30: 2026-11-22 16:00 to 2026-12-01 00:00'],
  ['this summer', { date: '2026-SU' }, 'season 2026-12-01/2026-12-07: 2026-12-01 00:00 to 2026-12-08 00:00, cut'],
  ['last autumn', { date: '2026-FA' }, 'season 2026-03-01/2026-05-31: 2026-03-01 00:00 to 2026-06-01 00:00'],
]); // prettier-ignore

scenarios('about Tokyo, where it is Monday 13:00, from Los Angeles on Sunday at 20:00', clockAt('2026-11-22T20:00:00-08:00', 'Asia/Tokyo', 'America/Los_Angeles'), [
  ['today', { date: '2026-11-22' }, 'day 2026-11-23: 2026-11-23 13:00 to 2026-11-24 00:00'],
  ['tomorrow', { date: '2026-11-23' }, 'day 2026-11-24: 2026-11-24 00:00 to 2026-11-25 00:00'],
  ['yesterday', { date: '2026-11-21' }, 'day 2026-11-22: 2026-11-22 00:00 to 2026-11-23 00:00'],
  ['on Friday', { date: '2026-11-27' }, 'day 2026-11-27: 2026-11-27 00:00 to 2026-11-28 00:00'],
  ['tonight', { date: '2026-11-22', time: 'NI' }, 'night 2026-11-23: 2026-11-23 18:00 to 2026-11-24 06:00'],
  ['last night', { date: '2026-11-21', time: 'NI' }, 'night 2026-11-22: 2026-11-22 18:00 to 2026-11-23 06:00'],
  ['this morning', { date: '2026-11-22', time: 'MO' }, 'morning 2026-11-23: 2026-11-23 06:00 to 2026-11-23 12:00'],
  ['tomorrow morning', { date: '2026-11-23', time: 'MO' }, 'morning 2026-11-24: 2026-11-24 06:00 to 2026-11-24 12:00'],
  ['at five', { time: '05:00' }, 'moment 2026-11-23: 2026-11-23 17:00 to 2026-11-23 18:00'],
  ['this week', { date: '2026-W47' }, 'week 2026-11-23/2026-11-29: 2026-11-23 13:00 to 2026-11-30 00:00'],
  ['this weekend', { date: '2026-W47-WE' }, 'weekend 2026-11-28/2026-11-29: 2026-11-28 00:00 to 2026-11-30 00:00'],
  ['last week', { date: '2026-W46' }, 'week 2026-11-09/2026-11-15: 2026-11-09 00:00 to 2026-11-16 00:00'],
  ['until tomorrow', { untilDate: '2026-11-23' }, 'days 2026-11-23/2026-11-24: 2026-11-23 13:00 to 2026-11-25 00:00'],
]); // prettier-ignore

scenarios('about Honolulu, where it is Sunday 21:00, from Auckland on Monday at 20:00', clockAt('2026-11-23T20:00:00+13:00', 'Pacific/Honolulu', 'Pacific/Auckland', 21), [
  ['today', { date: '2026-11-23' }, 'day 2026-11-22: 2026-11-22 21:00 to 2026-11-23 00:00'],
  ['tomorrow', { date: '2026-11-24' }, 'day 2026-11-23: 2026-11-23 00:00 to 2026-11-24 00:00'],
  ['this week', { date: '2026-W48' }, 'week 2026-11-23/2026-11-29: 2026-11-23 00:00 to 2026-11-30 00:00'],
]); // prettier-ignore

describe('clock changes', () => {
  it.each([
    ['Europe/Oslo', '2026-03-28T12:00Z', { date: '2026-03-29' }, 23],
    ['Europe/Oslo', '2026-10-24T12:00Z', { date: '2026-10-25' }, 25],
    ['Europe/Oslo', '2026-03-28T12:00Z', { date: '2026-03-28', time: 'NI' }, 11],
    ['Europe/Oslo', '2026-10-24T12:00Z', { date: '2026-10-24', time: 'NI' }, 13],
    ['Europe/Oslo', '2026-10-24T12:00Z', { date: '2026-W43-WE' }, 35],
    ['Europe/Oslo', '2026-10-24T12:00Z', { duration: 'PT24H' }, 24],
    ['Europe/Oslo', '2026-10-24T12:00Z', { duration: 'P1D' }, 25],
    [
      'Europe/Oslo',
      '2026-03-28T12:00Z',
      { date: '2026-03-29', time: '02:00', untilTime: '03:00' },
      1,
    ],
    [
      'Europe/Oslo',
      '2026-10-24T12:00Z',
      { date: '2026-10-25', time: '02:00', untilTime: '03:00' },
      2,
    ],
    ['America/New_York', '2026-03-07T12:00Z', { date: '2026-03-08' }, 23],
    ['America/New_York', '2026-10-31T12:00Z', { date: '2026-11-01' }, 25],
    ['Australia/Lord_Howe', '2026-10-03T01:00Z', { date: '2026-10-04' }, 23.5],
    ['Australia/Lord_Howe', '2026-04-04T01:00Z', { date: '2026-04-05' }, 24.5],
    ['America/Santiago', '2026-09-05T12:00Z', { date: '2026-09-06' }, 23],
    ['Asia/Kolkata', '2026-03-28T12:00Z', { date: '2026-03-29' }, 24],
    ['Asia/Kathmandu', '2026-03-28T12:00Z', { date: '2026-03-29' }, 24],
    ['America/St_Johns', '2026-10-31T12:00Z', { date: '2026-11-01' }, 25],
    ['Pacific/Kiritimati', '2026-03-28T01:00Z', { date: '2026-03-29' }, 24],
    ['Pacific/Apia', '2011-12-29T12:00Z', { date: '2011-12-31' }, 24],
  ])('in %s at %s, %j has %d hours', (timeZone, now, asked, hours) => {
    const period = resolvePeriod(asked, clockAt(now, timeZone), 'today');
    expect('problem' in period ? period : (period.to - period.from) / 3_600_000).toBe(hours);
  });

  it('refuses the day that Apia left out', () => {
    const clock = clockAt('2026-11-22T12:00Z', 'Pacific/Apia');
    expect(describePeriod(resolvePeriod({ date: '2011-12-30' }, clock, 'today'))).toBe(
      'periodNotUnderstood 2011-12-30',
    );
  });

  it('moves a clock time that is skipped forward', () => {
    const clock = clockAt('2026-03-28T12:00Z', 'Europe/Oslo');
    const period = resolvePeriod({ date: '2026-03-29', time: '02:30' }, clock, 'today');
    expect(describePeriod(period)).toBe('moment 2026-03-29: 2026-03-29 03:30 to 2026-03-29 04:30');
  });
});
