import { readClock } from '../../../simulator/understanding/clock.ts';
import { english } from '../../../simulator/understanding/english/english.ts';
import {
  readNumber,
  readOrdinal,
  readYear,
} from '../../../simulator/understanding/english/numbers.ts';
import { spotTimes } from '../../../simulator/understanding/spotTimes.ts';
import { readTokens } from '../../../simulator/understanding/tokens.ts';

// A Sunday, 07:30 in Los Angeles.
const sunday = Date.parse('2026-11-22T15:30:00Z');
const losAngeles = readClock(sunday, 'America/Los_Angeles', false);

const wordsOf = (text: string) => readTokens(text, english.expandWord).map((token) => token.word);

/** Each time in a sentence as "date time duration", with a dash for what is not told. */
function timesIn(text: string, clock = losAngeles): readonly string[] {
  return spotTimes(wordsOf(text), english, clock).map(({ reading: { date, time, duration } }) =>
    [date, time, duration].map((value) => value ?? '-').join(' '),
  );
}

test.each([
  ['today', '2026-11-22 - -'],
  ["today's forecast", '2026-11-22 - -'],
  ['tomorrow', '2026-11-23 - -'],
  ['the day after tomorrow', '2026-11-24 - -'],
  ['yesterday', '2026-11-21 - -'],
  ['right now', 'PRESENT_REF - -'],
  ['at the moment', 'PRESENT_REF - -'],
  ['tonight', '2026-11-22 NI -'],
  ['last night', '2026-11-21 NI -'],
  ['this morning', '2026-11-22 MO -'],
  ['sunday', '2026-11-22 - -'],
  ['on monday', '2026-11-23 - -'],
  ['this friday', '2026-11-27 - -'],
  ['next friday', '2026-11-27 - -'],
  ['friday next week', '2026-11-27 - -'],
  ['last friday', '2026-11-20 - -'],
  ['saturday week', '2026-12-05 - -'],
  ['next wed.', '2026-11-25 - -'],
  ['this weekend', '2026-W47-WE - -'],
  ['the weekend', '2026-W47-WE - -'],
  ['next weekend', '2026-W48-WE - -'],
  ['this week', '2026-W47 - -'],
  ['the rest of the week', '2026-W47 - -'],
  ['next week', '2026-W48 - -'],
  ['the coming week', '2026-W48 - -'],
  ['this month', '2026-11 - -'],
  ['next month', '2026-12 - -'],
  ['next year', '2027 - -'],
  ['this decade', '202X - -'],
  ['this quarter', '2026-Q4 - -'],
  ['next quarter', '2027-Q1 - -'],
  ['next winter', '2026-WI - -'],
  ['last winter', '2025-WI - -'],
  ['in spring', '2027-SP - -'],
  ['this fall', '2026-FA - -'],
])('%s is the date %s', (text, value) => {
  expect(timesIn(text)).toEqual([value]);
});

test.each([
  ['july 4th', '2027-07-04'],
  ['november 22', '2026-11-22'],
  ['Jan. first', '2027-01-01'],
  ['the twenty-third of july two thousand thirty', '2030-07-23'],
  ['the 23rd of July, 2030', '2030-07-23'],
  ['fifteenth march', '2027-03-15'],
  ['ninth february two thousand and seventeen', '2017-02-09'],
  ['december the 23rd, 2027', '2027-12-23'],
  ['may the fourth', '2027-05-04'],
  ['may 3rd', '2027-05-03'],
  ['on the seventh', '2026-12-07'],
  ['the thirtieth of this month', '2026-11-30'],
  ['the 1st of next month', '2026-12-01'],
  ['in march', '2027-03'],
  ['last march', '2026-03'],
  ['next january', '2027-01'],
  ['july 2030', '2030-07'],
  ['7/20/2030', '2030-07-20'],
  ['12/5', '2026-12-05'],
  ['13/2/2027', '2027-02-13'],
  ['2030-07-20', '2030-07-20'],
  ['in 2031', '2031'],
  ['in twenty thirty', '2030'],
  ['christmas', '2026-12-25'],
  ["new year's eve", '2026-12-31'],
  ["St. Patrick's Day", '2027-03-17'],
  ['thanksgiving', '2026-11-26'],
  ['easter', '2027-03-28'],
  ['good friday', '2027-03-26'],
  ["mother's day", '2027-05-09'],
  ['memorial day', '2027-05-31'],
  ['halloween', '2027-10-31'],
])('%s is the date %s', (text, date) => {
  expect(timesIn(text)).toEqual([`${date} - -`]);
});

test('numeric dates are read day first where people write them so', () => {
  const london = readClock(sunday, 'Europe/London', true);
  expect(timesIn('5/7/2027', london)).toEqual(['2027-07-05 - -']);
  expect(timesIn('5/7/2027')).toEqual(['2027-05-07 - -']);
});

test.each([
  ['5 pm', '17:00'],
  ['5pm', '17:00'],
  ['five p. m.', '17:00'],
  ['12 am', '00:00'],
  ['12 pm', '12:00'],
  ['00:17 am', '00:17'],
  ['06:31:22 pm', '18:31'],
  ['17:43', '17:43'],
  ['13 o’clock', '13:00'],
  ['0 o’clock', '00:00'],
  ['five thirty p. m.', '17:30'],
  ['half past six in the evening', '18:30'],
  ['a quarter to seven in the morning', '06:45'],
  ['ten past four in the afternoon', '16:10'],
  ['6 in the morning', '06:00'],
  ['at 9', '09:00'],
  ['at 5', '17:00'],
  ['at seven', '19:00'],
  ['noon', '12:00'],
  ['midnight', '00:00'],
  ['morning', 'MO'],
  ['in the afternoon', 'AF'],
  ['evening', 'EV'],
  ['overnight', 'NI'],
  ['around dinner time', 'EV'],
  ['after lunch', '12:00'],
  ['at sunset', 'EV'],
])('%s is the time %s', (text, time) => {
  expect(timesIn(text)).toEqual([`- ${time} -`]);
});

test.each([
  ['the next three hours', 'PT3H'],
  ['the next hour', 'PT1H'],
  ['next five days', 'P5D'],
  ['the next few days', 'P3D'],
  ['next couple of days', 'P2D'],
  ['three-day forecast', 'P3D'],
  ['for a week', 'P1W'],
  ['ten minutes', 'PT10M'],
  ['half an hour', 'PT30M'],
  ['two years three hours and ten minutes', 'P2YT3H10M'],
])('%s is the duration %s', (text, duration) => {
  expect(timesIn(text)).toEqual([`- - ${duration}`]);
});

test.each([
  ['in three days', '2026-11-25 - P3D'],
  ['216 days from now', '2027-06-26 - P216D'],
  ['in two hours', '2026-11-22 09:30 PT2H'],
  ['three hours from now', '2026-11-22 10:30 PT3H'],
  ['twenty hours from now', '2026-11-23 03:30 PT20H'],
  ['in 15 seconds', '2026-11-22 07:30 PT15S'],
  ['in half an hour', '2026-11-22 08:00 PT30M'],
  ['in two weeks', '2026-W49 - P2W'],
  ['a week from now', '2026-11-29 - P1W'],
  ['a week from monday', '2026-11-30 - -'],
  ['in a week and a half', '2026-12-02 19:30 P1W3DT12H'],
  ['nine months from now', '2027-08 - P9M'],
  ['in seven years', '2033 - P7Y'],
  ['five days ago', '2026-11-17 - -'],
])('%s is a moment so far away: %s', (text, value) => {
  expect(timesIn(text)).toEqual([value]);
});

test.each([
  ['between three and five', ['- 15:00 -', '- 17:00 -']],
  ['from monday to wednesday', ['2026-11-23 - -', '2026-11-25 - -']],
  ['tomorrow morning', ['2026-11-23 - -', '- MO -']],
  ['tomorrow at 7', ['2026-11-23 - -', '- 07:00 -']],
])('%s holds several times', (text, values) => {
  expect(timesIn(text)).toEqual(values);
});

test.each([
  'it may rain',
  'will the sun come out',
  'above 20 degrees',
  'when is sunset',
  'will snow fall',
  'what kind of day is it',
])('%s tells no time', (text) => {
  expect(timesIn(text)).toEqual([]);
});

test('a date belongs to the zone of the device', () => {
  const late = Date.parse('2026-11-23T04:00:00Z');
  expect(timesIn('today', readClock(late, 'America/Los_Angeles', false))).toEqual([
    '2026-11-22 - -',
  ]);
  expect(timesIn('today', readClock(late, 'Asia/Tokyo', true))).toEqual(['2026-11-23 - -']);
});

test.each([
  ['7', 7],
  ['seventy two', 72],
  ['two hundred and sixteen', 216],
  ['a hundred', 100],
  ['two thousand thirty', 2030],
  ['three point five', 3.5],
  ['21.5', 21.5],
])('the number %s is %d', (text, value) => {
  const words = wordsOf(text);
  expect(readNumber(words, 0)).toEqual({ value, length: words.length });
});

test.each([
  ['first', 1],
  ['twenty-third', 23],
  ['31st', 31],
])('the ordinal %s is %d', (text, value) => {
  const words = wordsOf(text);
  expect(readOrdinal(words, 0)).toEqual({ value, length: words.length });
});

test('no month has a thirty second', () => {
  expect(readOrdinal(['32nd'], 0)).toBeUndefined();
  expect(readOrdinal(['thirty', 'second'], 0)).toBeUndefined();
});

test.each([
  ['twenty twenty six', 2026],
  ['nineteen ninety nine', 1999],
  ['2040', 2040],
])('the year %s is %d', (text, value) => {
  const words = wordsOf(text);
  expect(readYear(words, 0)).toEqual({ value, length: words.length });
});
