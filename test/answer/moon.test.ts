import { phaseAt, planMoon } from '../../lambda/answer/moon.ts';
import { localTimeOf } from '../../lambda/time/zone.ts';
import { at, dayPeriod, hoursOf, now, oslo, sceneOf, thisHour, today } from './hours.ts';

test.each([
  [0, 'new'],
  [6.1, 'new'],
  [6.2, 'waxingCrescent'],
  [83.8, 'waxingCrescent'],
  [83.9, 'firstQuarter'],
  [96.2, 'waxingGibbous'],
  [173.9, 'full'],
  [186.1, 'full'],
  [186.2, 'waningGibbous'],
  [263.8, 'waningGibbous'],
  [264, 'lastQuarter'],
  [276.2, 'waningCrescent'],
  [353.8, 'waningCrescent'],
  [354, 'new'],
  [359.9, 'new'],
])('%d degrees past the sun the moon is called %s', (elongation, phase) => {
  expect(phaseAt(elongation)).toBe(phase);
});

// New moon on 17 April 2026, full moon on 1 May at 19:23 in Oslo.
test('the phase of an evening, and the next full moon', () => {
  const scene = sceneOf({ hours: hoursOf(9, 24), period: dayPeriod() });
  const body = planMoon({ topic: 'moon', form: 'phase' }, scene)?.body;
  expect(body).toMatchObject({ says: 'phase', phase: 'waningCrescent', nextFull: '2026-05-01' });
  expect(body).toHaveProperty('lit', expect.closeTo(9.5, 0));
});

test('a whole day is answered for its evening', () => {
  const phaseOf = (daysAhead: number) =>
    planMoon({ topic: 'moon', form: 'phase' }, sceneOf({ hours: [], period: dayPeriod(daysAhead) }))
      ?.body;
  expect([1, 2, 3, 4].map(phaseOf)).toMatchObject([
    { phase: 'waningCrescent' },
    { phase: 'waningCrescent' },
    { phase: 'new' },
    { phase: 'waxingCrescent' },
  ]);
});

describe('rise and set', () => {
  const riseOf = (form: 'rise' | 'set', period = dayPeriod()) =>
    planMoon({ topic: 'moon', form }, sceneOf({ hours: [], period }))?.body;

  test('what has passed today is told of tomorrow', () => {
    const body = riseOf('rise');
    if (body?.says !== 'rise') throw new Error('The moon rises in Oslo in April.');
    expect(body.at).toBeGreaterThan(now);
    expect(localTimeOf(body.at, oslo.timeZone).date).not.toBe(today);
  });

  test('another day is searched from its midnight', () => {
    const body = riseOf('set', dayPeriod(1));
    if (body?.says !== 'set') throw new Error('The moon sets in Oslo in April.');
    expect(body.at).toBeGreaterThan(at(24));
    expect(body.at).toBeLessThan(at(48));
  });

  test('what is to come today is told of today: the almanac has moonset at 16:20:42', () => {
    const body = riseOf('set');
    if (body?.says !== 'set') throw new Error('The moon sets in Oslo in April.');
    expect(Math.abs(body.at - at(16) - 1_242_000)).toBeLessThan(60_000);
  });

  test('near the pole the moon can stay down for days', () => {
    const place = { ...oslo, name: 'Longyearbyen', latitude: 78.22, longitude: 15.65 };
    // In April the new moon is as far north as the sun, which does not set, the full moon as far south.
    const fullMoon = Date.parse('2026-05-01T12:00Z');
    const period = { ...thisHour, from: fullMoon, to: fullMoon + 3_600_000 };
    const scene = sceneOf({ hours: [], period, found: { place, origin: 'said' } });
    const body = planMoon({ topic: 'moon', form: 'rise' }, scene)?.body;
    expect(body).toEqual({ topic: 'moon', says: 'stays', isUp: false });
  });
});
