import { selectWarnings } from '../../lambda/weather/selectWarnings.ts';
import { hours, message, now } from './warnings/alerts.ts';

const idsOf = (...messages: readonly ReturnType<typeof message>[]) =>
  selectWarnings(messages, now).map(({ id }) => id);

describe('what stands', () => {
  test.each([
    ['one in force', message(), ['one']],
    ['one that is announced', message({ onset: hours(20), end: hours(30) }), ['one']],
    ['one without an end', message({ end: undefined }), ['one']],
    ['one that ends this very moment', message({ end: now }), []],
    ['one that ends a moment later', message({ end: now + 1 }), ['one']],
    ['one that is over', message({ end: hours(-1) }), []],
    ['a cancellation', message({ isCancelled: true }), []],
  ])('%s', (_, one, expected) => {
    expect(idsOf(one)).toEqual(expected);
  });

  const update = message({ id: 'two', sentAt: hours(-1), replaces: ['one'], severity: 'severe' });
  test.each([
    ['an update takes the place of what it names', [message(), update], ['two']],
    ['in any order', [update, message()], ['two']],
    ['a cancellation takes back what it names', [message(), { ...update, isCancelled: true }], []],
    ['an update that is over takes its place as well', [message(), { ...update, end: hours(-1) }], []],
    [
      'an update of an update',
      [message(), update, message({ id: 'three', sentAt: now, replaces: ['two'] })],
      ['three'],
    ],
    ['one that names itself stands', [message({ replaces: ['one'] })], ['one']],
    ['of two that name each other the later stands', [{ ...message(), replaces: ['two'] }, update], ['two']],
    ['the last of one id', [message(), message({ sentAt: now, isCancelled: true })], []],
  ])('%s', (_, messages, expected) => {
    expect(idsOf(...messages)).toEqual(expected);
  }); // prettier-ignore
});

test('a warning carries nothing of its envelope', () => {
  expect(Object.keys(selectWarnings([message()], now)[0] ?? {}).sort()).toEqual([
    'advice', 'end', 'event', 'id', 'issuer', 'kind', 'onset', 'severity',
  ]); // prettier-ignore
});

describe('one issuer, one event', () => {
  test.each([
    ['that overlaps', { onset: hours(2), end: hours(9) }, 1],
    ['that follows at once', { onset: hours(6), end: hours(9) }, 1],
    ['in other letters', { event: 'GALE' }, 1],
    ['after a pause', { onset: hours(7), end: hours(9) }, 2],
    ['of another name', { event: 'storm' }, 2],
    ['of another issuer', { issuer: 'the National Weather Service' }, 2],
  ])('%s', (_, changes, count) => {
    expect(idsOf(message(), message({ id: 'two', ...changes }))).toHaveLength(count);
  });

  test('is as grave as the gravest, lasts as long as the longest, and gives what advice there is', () => {
    const later = message({ id: 'two', onset: hours(2), end: hours(9), severity: 'severe' });
    expect(selectWarnings([message({ advice: 'Stay in.' }), later], now)).toMatchObject([
      { id: 'two', onset: hours(-1), end: hours(9), severity: 'severe', advice: 'Stay in.' },
    ]);
    expect(selectWarnings([message(), { ...later, end: undefined }], now)).toMatchObject([
      { onset: hours(-1), end: undefined },
    ]);
  });
});

test('the gravest comes first, then what begins first; what nobody has graded comes last and is there', () => {
  const of = (id: string, severity: 'extreme' | 'severe' | 'minor' | 'unknown', onset = now) =>
    message({ id, event: id, severity, onset });
  expect(
    idsOf(
      of('air', 'unknown'),
      of('minor', 'minor'),
      of('later', 'severe', hours(2)),
      of('sooner', 'severe', hours(1)),
      of('gravest', 'extreme', hours(5)),
    ),
  ).toEqual(['gravest', 'sooner', 'later', 'minor', 'air']);
});
