import fc from 'fast-check';
import { readAlexaDate } from '../../lambda/time/alexaDate.ts';
import { readAlexaDuration } from '../../lambda/time/alexaDuration.ts';
import { readAlexaTime } from '../../lambda/time/alexaTime.ts';

describe('readAlexaDate', () => {
  it.each([
    ['PRESENT_REF', { kind: 'now' }],
    ['2026-11-22', { kind: 'day', date: '2026-11-22' }],
    ['2028-02-29', { kind: 'day', date: '2028-02-29' }],
    ['2026-W48', { kind: 'week', monday: '2026-11-23' }],
    ['2026-W01', { kind: 'week', monday: '2025-12-29' }],
    ['2026-W53', { kind: 'week', monday: '2026-12-28' }],
    ['2021-W01', { kind: 'week', monday: '2021-01-04' }],
    ['2026-W48-WE', { kind: 'weekend', saturday: '2026-11-28' }],
    ['2026-W53-WE', { kind: 'weekend', saturday: '2027-01-02' }],
    ['2026-11', { kind: 'month', year: 2026, month: 11 }],
    ['2026-11-XX', { kind: 'month', year: 2026, month: 11 }],
    ['2026', { kind: 'year', year: 2026 }],
    ['2026-XX', { kind: 'year', year: 2026 }],
    ['2026-XX-XX', { kind: 'year', year: 2026 }],
    ['202X', { kind: 'decade', firstYear: 2020 }],
    ['202X-XX-XX', { kind: 'decade', firstYear: 2020 }],
    ['2026-WI', { kind: 'season', year: 2026, season: 'winter' }],
    ['2026-SP', { kind: 'season', year: 2026, season: 'spring' }],
    ['2026-SU', { kind: 'season', year: 2026, season: 'summer' }],
    ['2026-FA', { kind: 'season', year: 2026, season: 'autumn' }],
    ['2026-Q4', { kind: 'quarter', year: 2026, quarter: 4 }],
  ])('%s', (value, expected) => {
    expect(readAlexaDate(value)).toEqual(expected);
  });

  it.each([
    ...[
      '',
      '?',
      'today',
      '2026-02-30',
      '2027-02-29',
      '2026-13',
      '2026-00',
      '2026-11-31',
      '2026-1-1',
    ],
    ...[
      '2025-W53',
      '2026-W00',
      '2026-W54',
      '2026-W4',
      '2026-W48-SA',
      '2026-Q5',
      '2026-Q0',
      '2026-AU',
    ],
    ...[
      '20XX',
      'XXXX-11-22',
      '0026-11-22',
      '2026-11-22T10:00',
      ' 2026-11-22',
      '2026-11-22\n',
      '202x',
    ],
  ])('refuses %j', (value) => {
    expect(readAlexaDate(value)).toBeUndefined();
  });
});

describe('readAlexaTime', () => {
  it.each([
    ['00:00', { kind: 'clock', minute: 0 }],
    ['05:30', { kind: 'clock', minute: 330 }],
    ['23:59', { kind: 'clock', minute: 1439 }],
    ['MO', { kind: 'part', part: 'morning' }],
    ['AF', { kind: 'part', part: 'afternoon' }],
    ['EV', { kind: 'part', part: 'evening' }],
    ['NI', { kind: 'part', part: 'night' }],
  ])('%s', (value, expected) => {
    expect(readAlexaTime(value)).toEqual(expected);
  });

  it.each(['', '?', '24:00', '5:30', '05:60', '0530', 'PM', 'ni', '05:30Z'])(
    'refuses %j',
    (value) => {
      expect(readAlexaTime(value)).toBeUndefined();
    },
  );
});

describe('readAlexaDuration', () => {
  const minute = 60_000;

  it.each([
    ['PT10M', { months: 0, days: 0, milliseconds: 10 * minute }],
    ['PT5H', { months: 0, days: 0, milliseconds: 300 * minute }],
    ['PT5H10M', { months: 0, days: 0, milliseconds: 310 * minute }],
    ['PT45S', { months: 0, days: 0, milliseconds: 45_000 }],
    ['P3D', { months: 0, days: 3, milliseconds: 0 }],
    ['P8W', { months: 0, days: 56, milliseconds: 0 }],
    ['P7Y', { months: 84, days: 0, milliseconds: 0 }],
    ['P2M', { months: 2, days: 0, milliseconds: 0 }],
    ['P2YT3H10M', { months: 24, days: 0, milliseconds: 190 * minute }],
    ['P1DT12H', { months: 0, days: 1, milliseconds: 720 * minute }],
  ])('%s', (value, expected) => {
    expect(readAlexaDuration(value)).toEqual(expected);
  });

  it.each(['', '?', 'P', 'PT', 'P0D', 'PT0S', '3D', 'P3', 'PT3D', 'P3H', 'P-3D', 'P99999999999D'])(
    'refuses %j',
    (value) => {
      expect(readAlexaDuration(value)).toBeUndefined();
    },
  );
});

it('reads or refuses any text', () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^[PTYMWDHSXQ0-9:_-]{0,14}$/));
  fc.assert(
    fc.property(text, (value) => {
      for (const read of [readAlexaDate, readAlexaTime, readAlexaDuration]) {
        expect(['undefined', 'object']).toContain(typeof read(value));
      }
    }),
  );
});
