import { resolvePeriod } from '../../lambda/time/resolvePeriod.ts';
import { describePeriod } from './describePeriod.ts';
import { clockAt, scenarios } from './scenarios.ts';

const sunday16 = clockAt('2026-11-22T16:00:00+01:00', 'Europe/Oslo');

scenarios('dates, on Sunday the 22nd of November 2026 at 16:00 in Oslo', sunday16, [
  ['nothing', {}, 'day 2026-11-22: 2026-11-22 16:00 to 2026-11-23 00:00'],
  ['now', { date: 'PRESENT_REF' }, 'now: 2026-11-22 16:00 to 2026-11-22 17:00'],
  ['today', { date: '2026-11-22' }, 'day 2026-11-22: 2026-11-22 16:00 to 2026-11-23 00:00'],
  ['tomorrow', { date: '2026-11-23' }, 'day 2026-11-23: 2026-11-23 00:00 to 2026-11-24 00:00'],
  ['yesterday', { date: '2026-11-21' }, 'day 2026-11-21: 2026-11-21 00:00 to 2026-11-22 00:00'],
  ['a past date', { date: '2025-07-04' }, 'day 2025-07-04: 2025-07-04 00:00 to 2025-07-05 00:00'],
  ['this weekend', { date: '2026-W47-WE' }, 'weekend 2026-11-22/2026-11-22: 2026-11-22 16:00 to 2026-11-23 00:00'],
  ['next weekend', { date: '2026-W48-WE' }, 'weekend 2026-11-28/2026-11-29: 2026-11-28 00:00 to 2026-11-30 00:00'],
  ['this week', { date: '2026-W47' }, 'week 2026-11-22/2026-11-22: 2026-11-22 16:00 to 2026-11-23 00:00'],
  ['next week', { date: '2026-W48' }, 'week 2026-11-23/2026-11-29: 2026-11-23 00:00 to 2026-11-30 00:00'],
  ['last week', { date: '2026-W46' }, 'week 2026-11-09/2026-11-15: 2026-11-09 00:00 to 2026-11-16 00:00'],
  ['this month', { date: '2026-11' }, 'month 2026-11-22/2026-11-30: 2026-11-22 16:00 to 2026-12-01 00:00'],
  ['this month', { date: '2026-11-XX' }, 'month 2026-11-22/2026-11-30: 2026-11-22 16:00 to 2026-12-01 00:00'],
  ['next month', { date: '2026-12' }, 'month 2026-12-01/2026-12-07: 2026-12-01 00:00 to 2026-12-08 00:00, cut'],
  ['last month', { date: '2026-10' }, 'month 2026-10-01/2026-10-31: 2026-10-01 00:00 to 2026-11-01 00:00'],
  ['this year', { date: '2026' }, 'year 2026-11-22/2026-12-07: 2026-11-22 16:00 to 2026-12-08 00:00, cut'],
  ['this year', { date: '2026-XX-XX' }, 'year 2026-11-22/2026-12-07: 2026-11-22 16:00 to 2026-12-08 00:00, cut'],
  ['last year', { date: '2025' }, 'year 2025-01-01/2025-12-31: 2025-01-01 00:00 to 2026-01-01 00:00'],
  ['this decade', { date: '202X' }, 'decade 2026-11-22/2026-12-07: 2026-11-22 16:00 to 2026-12-08 00:00, cut'],
  ['the nineties', { date: '199X' }, 'decade 1990-01-01/1999-12-31: 1990-01-01 00:00 to 2000-01-01 00:00'],
  ['this winter', { date: '2026-WI' }, 'season 2026-12-01/2026-12-07: 2026-12-01 00:00 to 2026-12-08 00:00, cut'],
  ['last winter', { date: '2025-WI' }, 'season 2025-12-01/2026-02-28: 2025-12-01 00:00 to 2026-03-01 00:00'],
  ['last summer', { date: '2026-SU' }, 'season 2026-06-01/2026-08-31: 2026-06-01 00:00 to 2026-09-01 00:00'],
  ['this autumn', { date: '2026-FA' }, 'season 2026-11-22/2026-11-30: 2026-11-22 16:00 to 2026-12-01 00:00'],
  ['next spring', { date: '2027-SP' }, 'tooFarAhead 2027-03-01 00:00'],
  ['this quarter', { date: '2026-Q4' }, 'quarter 2026-11-22/2026-12-07: 2026-11-22 16:00 to 2026-12-08 00:00, cut'],
  ['next quarter', { date: '2027-Q1' }, 'tooFarAhead 2027-01-01 00:00'],
  ['the last day known', { date: '2026-12-07' }, 'day 2026-12-07: 2026-12-07 00:00 to 2026-12-08 00:00'],
  ['the first not known', { date: '2026-12-08' }, 'tooFarAhead 2026-12-08 00:00'],
  ['the last night known', { date: '2026-12-07', time: 'NI' }, 'night 2026-12-07: 2026-12-07 18:00 to 2026-12-08 00:00, cut'],
  ['the first day of records', { date: '1940-01-01' }, 'day 1940-01-01: 1940-01-01 00:00 to 1940-01-02 00:00'],
  ['the last clock time known', { date: '2026-12-07', time: '23:30' }, 'moment 2026-12-07: 2026-12-07 23:30 to 2026-12-08 00:00'],
  ['before the records', { date: '1939-12-31' }, 'tooLongAgo 1939-12-31 00:00'],
  ['no date', { date: '2026-02-30' }, 'periodNotUnderstood 2026-02-30'],
  ['no time', { date: '2026-11-22', time: 'noonish' }, 'periodNotUnderstood noonish'],
  ['no duration', { duration: 'PT' }, 'periodNotUnderstood PT'],
  ['no end', { date: '2026-11-22', untilDate: '?' }, 'periodNotUnderstood ?'],
]); // prettier-ignore

scenarios('parts and clock times, on Sunday at 16:00 in Oslo', sunday16, [
  ['this morning', { date: '2026-11-22', time: 'MO' }, 'morning 2026-11-22: 2026-11-22 06:00 to 2026-11-22 12:00'],
  ['in the morning', { time: 'MO' }, 'morning 2026-11-23: 2026-11-23 06:00 to 2026-11-23 12:00'],
  ['tomorrow morning', { date: '2026-11-23', time: 'MO' }, 'morning 2026-11-23: 2026-11-23 06:00 to 2026-11-23 12:00'],
  ['this afternoon', { date: '2026-11-22', time: 'AF' }, 'afternoon 2026-11-22: 2026-11-22 16:00 to 2026-11-22 18:00'],
  ['in the afternoon', { time: 'AF' }, 'afternoon 2026-11-22: 2026-11-22 16:00 to 2026-11-22 18:00'],
  ['this evening', { time: 'EV' }, 'evening 2026-11-22: 2026-11-22 18:00 to 2026-11-22 22:00'],
  ['tonight', { date: '2026-11-22', time: 'NI' }, 'night 2026-11-22: 2026-11-22 18:00 to 2026-11-23 06:00'],
  ['tonight', { time: 'NI' }, 'night 2026-11-22: 2026-11-22 18:00 to 2026-11-23 06:00'],
  ['last night', { date: '2026-11-21', time: 'NI' }, 'night 2026-11-21: 2026-11-21 18:00 to 2026-11-22 06:00'],
  ['tomorrow night', { date: '2026-11-23', time: 'NI' }, 'night 2026-11-23: 2026-11-23 18:00 to 2026-11-24 06:00'],
  ['at five', { time: '05:00' }, 'moment 2026-11-22: 2026-11-22 17:00 to 2026-11-22 18:00'],
  ['today at five', { date: '2026-11-22', time: '05:00' }, 'moment 2026-11-22: 2026-11-22 17:00 to 2026-11-22 18:00'],
  ['at three', { time: '03:00' }, 'moment 2026-11-23: 2026-11-23 03:00 to 2026-11-23 04:00'],
  ['today at three', { date: '2026-11-22', time: '03:00' }, 'moment 2026-11-22: 2026-11-22 03:00 to 2026-11-22 04:00'],
  ['at two in the afternoon', { time: '14:00' }, 'moment 2026-11-23: 2026-11-23 14:00 to 2026-11-23 15:00'],
  ['today at two', { date: '2026-11-22', time: '14:00' }, 'moment 2026-11-22: 2026-11-22 14:00 to 2026-11-22 15:00'],
  ['at four, which it is', { time: '16:00' }, 'moment 2026-11-22: 2026-11-22 16:00 to 2026-11-22 17:00'],
  ['at midnight', { time: '00:00' }, 'moment 2026-11-23: 2026-11-23 00:00 to 2026-11-23 01:00'],
  ['today at midnight', { date: '2026-11-22', time: '00:00' }, 'moment 2026-11-23: 2026-11-23 00:00 to 2026-11-23 01:00'],
  ['tomorrow at five', { date: '2026-11-23', time: '05:00' }, 'moment 2026-11-23: 2026-11-23 05:00 to 2026-11-23 06:00'],
  ['yesterday at noon', { date: '2026-11-21', time: '12:00' }, 'moment 2026-11-21: 2026-11-21 12:00 to 2026-11-21 13:00'],
  ['right now, tonight', { date: 'PRESENT_REF', time: 'NI' }, 'night 2026-11-22: 2026-11-22 18:00 to 2026-11-23 06:00'],
  ['next week in the evening', { date: '2026-W48', time: 'EV' }, 'week 2026-11-23/2026-11-29: 2026-11-23 00:00 to 2026-11-30 00:00'],
]); // prettier-ignore

scenarios('durations, on Sunday at 16:00 in Oslo', sunday16, [
  ['the next three hours', { duration: 'PT3H' }, 'hours: 2026-11-22 16:00 to 2026-11-22 19:00'],
  ['the next ten minutes', { duration: 'PT10M' }, 'hours: 2026-11-22 16:00 to 2026-11-22 16:10'],
  ['the next five hours ten', { duration: 'PT5H10M' }, 'hours: 2026-11-22 16:00 to 2026-11-22 21:10'],
  ['the next day', { duration: 'P1D' }, 'hours: 2026-11-22 16:00 to 2026-11-23 16:00'],
  ['the next day and a half', { duration: 'P1DT12H' }, 'hours: 2026-11-22 16:00 to 2026-11-24 04:00'],
  ['the next three days', { duration: 'P3D' }, 'days 2026-11-22/2026-11-24: 2026-11-22 16:00 to 2026-11-25 00:00'],
  ['the next week', { duration: 'P1W' }, 'days 2026-11-22/2026-11-28: 2026-11-22 16:00 to 2026-11-29 00:00'],
  ['the next eight weeks', { duration: 'P8W' }, 'days 2026-11-22/2026-12-07: 2026-11-22 16:00 to 2026-12-08 00:00, cut'],
  ['the next seven years', { duration: 'P7Y' }, 'days 2026-11-22/2026-12-07: 2026-11-22 16:00 to 2026-12-08 00:00, cut'],
  ['three days from Friday', { date: '2026-11-27', duration: 'P3D' }, 'days 2026-11-27/2026-11-29: 2026-11-27 00:00 to 2026-11-30 00:00'],
  ['today for two hours', { date: '2026-11-22', duration: 'PT2H' }, 'hours: 2026-11-22 16:00 to 2026-11-22 18:00'],
  ['tomorrow for two hours', { date: '2026-11-23', duration: 'PT2H' }, 'day 2026-11-23: 2026-11-23 00:00 to 2026-11-24 00:00'],
  ['tomorrow from five for two hours', { date: '2026-11-23', time: '17:00', duration: 'PT2H' }, 'between: 2026-11-23 17:00 to 2026-11-23 19:00'],
  ['from five for two hours', { time: '05:00', duration: 'PT2H' }, 'between: 2026-11-22 17:00 to 2026-11-22 19:00'],
  ['two hours this evening', { time: 'EV', duration: 'PT2H' }, 'evening 2026-11-22: 2026-11-22 18:00 to 2026-11-22 22:00'],
  ['in two hours', { duration: 'PT2H', direction: 'after' }, 'moment 2026-11-22: 2026-11-22 18:00 to 2026-11-22 19:00'],
  ['in ten hours', { duration: 'PT10H', direction: 'after' }, 'moment 2026-11-23: 2026-11-23 02:00 to 2026-11-23 03:00'],
  ['in three days', { duration: 'P3D', direction: 'after' }, 'day 2026-11-25: 2026-11-25 00:00 to 2026-11-26 00:00'],
  ['in three days at noon', { duration: 'P3D', time: '12:00', direction: 'after' }, 'moment 2026-11-25: 2026-11-25 12:00 to 2026-11-25 13:00'],
  ['in a month', { duration: 'P1M', direction: 'after' }, 'tooFarAhead 2026-12-22 00:00'],
]); // prettier-ignore

scenarios('spans, on Sunday at 16:00 in Oslo', sunday16, [
  ['from Monday to Wednesday', { date: '2026-11-23', untilDate: '2026-11-25' }, 'days 2026-11-23/2026-11-25: 2026-11-23 00:00 to 2026-11-26 00:00'],
  ['from Saturday to Monday', { date: '2026-11-28', untilDate: '2026-11-23' }, 'days 2026-11-28/2026-11-30: 2026-11-28 00:00 to 2026-12-01 00:00'],
  ['until Wednesday', { untilDate: '2026-11-25' }, 'days 2026-11-22/2026-11-25: 2026-11-22 16:00 to 2026-11-26 00:00'],
  ['from now until Tuesday', { date: 'PRESENT_REF', untilDate: '2026-11-24' }, 'days 2026-11-22/2026-11-24: 2026-11-22 16:00 to 2026-11-25 00:00'],
  ['from tomorrow to the weekend', { date: '2026-11-23', untilDate: '2026-W48-WE' }, 'days 2026-11-23/2026-11-29: 2026-11-23 00:00 to 2026-11-30 00:00'],
  ['from Monday to Monday', { date: '2026-11-23', untilDate: '2026-11-23' }, 'day 2026-11-23: 2026-11-23 00:00 to 2026-11-24 00:00'],
  ['two past dates, the later first', { date: '2026-11-01', untilDate: '2026-10-01' }, 'days 2026-10-01/2026-11-01: 2026-10-01 00:00 to 2026-11-02 00:00'],
  ['between five and seven', { time: '05:00', untilTime: '07:00' }, 'between: 2026-11-22 17:00 to 2026-11-22 19:00'],
  ['between three and five, running', { time: '03:00', untilTime: '05:00' }, 'between: 2026-11-22 16:00 to 2026-11-22 17:00'],
  ['between one and two, over', { time: '13:00', untilTime: '14:00' }, 'between: 2026-11-23 13:00 to 2026-11-23 14:00'],
  ['today between one and two, over', { date: '2026-11-22', time: '13:00', untilTime: '14:00' }, 'between: 2026-11-22 13:00 to 2026-11-22 14:00'],
  ['between nine and five', { date: '2026-11-23', time: '09:00', untilTime: '05:00' }, 'between: 2026-11-23 09:00 to 2026-11-23 17:00'],
  ['between eleven at night and five', { time: '23:00', untilTime: '05:00' }, 'between: 2026-11-22 23:00 to 2026-11-23 05:00'],
  ['from this evening until six', { time: 'EV', untilTime: '06:00' }, 'between: 2026-11-22 18:00 to 2026-11-23 06:00'],
  ['from morning to evening', { date: '2026-11-23', time: 'MO', untilTime: 'EV' }, 'between: 2026-11-23 06:00 to 2026-11-23 22:00'],
  ['until six', { untilTime: '06:00' }, 'between: 2026-11-22 16:00 to 2026-11-22 18:00'],
  ['until three', { untilTime: '03:00' }, 'between: 2026-11-22 16:00 to 2026-11-23 03:00'],
  ['until tonight', { untilTime: 'NI' }, 'between: 2026-11-22 16:00 to 2026-11-23 06:00'],
  ['tomorrow until noon', { date: '2026-11-23', untilTime: '12:00' }, 'between: 2026-11-23 00:00 to 2026-11-23 12:00'],
  ['from Friday five to Saturday noon', { date: '2026-11-27', time: '17:00', untilDate: '2026-11-28', untilTime: '12:00' }, 'between: 2026-11-27 17:00 to 2026-11-28 12:00'],
  ['until Tuesday noon', { untilDate: '2026-11-24', untilTime: '12:00' }, 'between: 2026-11-22 16:00 to 2026-11-24 12:00'],
  ['from Tuesday evening to Wednesday', { date: '2026-11-24', time: 'EV', untilDate: '2026-11-25' }, 'between: 2026-11-24 18:00 to 2026-11-26 00:00'],
  ['today from five until today eight', { date: '2026-11-22', time: '17:00', untilDate: '2026-11-22', untilTime: '20:00' }, 'between: 2026-11-22 17:00 to 2026-11-22 20:00'],
]); // prettier-ignore

scenarios('the past, on Sunday at 16:00 in Oslo', sunday16, [
  ['so far', { direction: 'past' }, 'day 2026-11-22: 2026-11-22 00:00 to 2026-11-22 16:00'],
  ['so far today', { date: '2026-11-22', direction: 'past' }, 'day 2026-11-22: 2026-11-22 00:00 to 2026-11-22 16:00'],
  ['so far this week', { date: '2026-W47', direction: 'past' }, 'week 2026-11-16/2026-11-22: 2026-11-16 00:00 to 2026-11-22 16:00'],
  ['so far this month', { date: '2026-11', direction: 'past' }, 'month 2026-11-01/2026-11-22: 2026-11-01 00:00 to 2026-11-22 16:00'],
  ['last Friday, heard as the next', { date: '2026-11-27', direction: 'past' }, 'day 2026-11-20: 2026-11-20 00:00 to 2026-11-21 00:00'],
  ['last weekend, heard as the next', { date: '2026-W48-WE', direction: 'past' }, 'weekend 2026-11-21/2026-11-22: 2026-11-21 00:00 to 2026-11-22 16:00'],
  ['the last three days', { duration: 'P3D', direction: 'past' }, 'days 2026-11-19/2026-11-22: 2026-11-19 00:00 to 2026-11-22 16:00'],
  ['the last two hours', { duration: 'PT2H', direction: 'past' }, 'hours: 2026-11-22 14:00 to 2026-11-22 16:00'],
  ['the last day', { duration: 'P1D', direction: 'past' }, 'hours: 2026-11-21 16:00 to 2026-11-22 16:00'],
  ['this morning', { time: 'MO', direction: 'past' }, 'morning 2026-11-22: 2026-11-22 06:00 to 2026-11-22 12:00'],
  ['last evening', { time: 'EV', direction: 'past' }, 'evening 2026-11-21: 2026-11-21 18:00 to 2026-11-21 22:00'],
  ['at three', { time: '03:00', direction: 'past' }, 'moment 2026-11-22: 2026-11-22 15:00 to 2026-11-22 16:00'],
  ['at five', { time: '17:00', direction: 'past' }, 'moment 2026-11-21: 2026-11-21 17:00 to 2026-11-21 18:00'],
]); // prettier-ignore

describe('what nothing said means', () => {
  it('is the hour that begins now, where the subject asks for the present', () => {
    expect(describePeriod(resolvePeriod({}, sunday16, 'now'))).toBe(
      'now: 2026-11-22 16:00 to 2026-11-22 17:00',
    );
  });

  it('is the day so far, where the past is asked for', () => {
    expect(describePeriod(resolvePeriod({ direction: 'past' }, sunday16, 'now'))).toBe(
      'day 2026-11-22: 2026-11-22 00:00 to 2026-11-22 16:00',
    );
  });
});

it('is the first hour of the day, where "so far today" is asked at midnight', () => {
  const clock = clockAt('2026-11-23T00:00:10+01:00', 'Europe/Oslo');
  const period = resolvePeriod({ date: '2026-11-23', direction: 'past' }, clock, 'today');
  expect(describePeriod(period)).toBe('day 2026-11-23: 2026-11-23 00:00 to 2026-11-23 01:00');
});

it("takes the place's zone where the device's is unknown, and UTC where both are", () => {
  const now = '2026-11-22T20:00:00-08:00';
  const tokyo = resolvePeriod({ date: '2026-11-23' }, clockAt(now, 'Asia/Tokyo', ''), 'today');
  expect(describePeriod(tokyo)).toBe('day 2026-11-23: 2026-11-23 13:00 to 2026-11-24 00:00');
  const nowhere = resolvePeriod({ date: '2026-11-23' }, clockAt(now, 'Nowhere/At_All'), 'today');
  expect('problem' in nowhere ? nowhere : [nowhere.from, nowhere.to]).toEqual([
    Date.parse(now),
    Date.parse('2026-11-24T00:00Z'),
  ]);
});
