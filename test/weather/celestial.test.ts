import {
  crossingOf,
  elongationAt,
  litShareAt,
  moonAt,
  moonHeightAt,
  sunAltitudeAt,
  sunAt,
} from '../../lambda/weather/celestial.ts';
import type { Observer } from '../../lambda/weather/celestial.ts';

const minute = 60_000;
const day = 1440 * minute;
/** Meeus's examples are in dynamical time, our instants in UTC. */
const dynamical = (text: string) => Date.parse(text) - 69_184;

describe('the worked examples of Meeus, Astronomical Algorithms', () => {
  test('the sun, example 25.a', () => {
    expect(sunAt(dynamical('1992-10-13T00:00Z')).longitude).toBeCloseTo(199.909, 2);
  });

  test('the moon, example 47.a', () => {
    const moon = moonAt(dynamical('1992-04-12T00:00Z'));
    expect(Math.abs(moon.longitude - 133.1627)).toBeLessThan(0.02);
    expect(Math.abs(moon.latitude + 3.2291)).toBeLessThan(0.02);
    expect(Math.abs(moon.distance - 368_409.7)).toBeLessThan(100);
  });

  test('the part of the moon that is lit, example 48.a', () => {
    expect(litShareAt(dynamical('1992-04-12T00:00Z'))).toBeCloseTo(0.68, 2);
  });
});

/** Of the almanacs. The first two are eclipses of the sun, the next two of the moon. */
test.each([
  ['2017-08-21T18:30Z', 0],
  ['2024-04-08T18:21Z', 0],
  ['2018-07-27T20:20Z', 180],
  ['2019-01-21T05:16Z', 180],
  ['2024-01-25T17:54Z', 180],
  ['2024-01-18T03:53Z', 90],
  ['2026-03-11T09:39Z', 270],
])('at %s the moon is %i degrees past the sun', (time, expected) => {
  const off = ((elongationAt(Date.parse(time)) - expected + 540) % 360) - 180;
  // Half a degree an hour: a twentieth is six minutes.
  expect(Math.abs(off)).toBeLessThan(0.05);
});

const places: Readonly<Record<string, Observer>> = {
  oslo: { latitude: 59.91, longitude: 10.75 },
  quito: { latitude: -0.18, longitude: -78.47 },
  sydney: { latitude: -33.87, longitude: 151.21 },
  tromsø: { latitude: 69.65, longitude: 18.96 },
  reykjavik: { latitude: 64.15, longitude: -21.94 },
  honolulu: { latitude: 21.31, longitude: -157.86 },
  delhi: { latitude: 28.61, longitude: 77.21 },
  ushuaia: { latitude: -54.8, longitude: -68.3 },
};

function placeOf(name: string): Observer {
  const place = places[name];
  if (place === undefined) throw new Error(`No place ${name} in the table.`);
  return place;
}

/**
 * From the midnight (UTC) of each date: next moonrise, next moonset, end of civil twilight. Worked out with
 * Astronomy Engine, which shares nothing with our series and is right to a second or so.
 */
// prettier-ignore
const almanac: readonly (readonly [string, string, string, string, string])[] = [
  ['oslo', '2024-01-05', '2024-01-05T00:57:37Z', '2024-01-05T10:40:23Z', '2024-01-05T15:23:59Z'],
  ['oslo', '2025-06-11', '2025-06-11T22:25:02Z', '2025-06-11T00:37:02Z', '2025-06-11T22:15:32Z'],
  ['quito', '2024-01-05', '2024-01-05T05:54:36Z', '2024-01-05T18:15:28Z', '2024-01-05T23:45:33Z'],
  ['sydney', '2024-01-05', '2024-01-05T14:16:05Z', '2024-01-05T02:57:22Z', '2024-01-05T09:38:42Z'],
  ['sydney', '2026-03-03', '2026-03-03T08:20:40Z', '2026-03-03T20:10:04Z', '2026-03-03T08:54:41Z'],
  ['tromsø', '2026-03-03', '2026-03-03T16:08:09Z', '2026-03-03T06:10:32Z', '2026-03-03T16:53:28Z'],
  ['reykjavik', '2024-01-05', '2024-01-05T03:32:02Z', '2024-01-05T12:32:36Z', '2024-01-05T17:05:31Z'],
  ['honolulu', '2025-06-11', '2025-06-11T05:12:28Z', '2025-06-11T15:58:12Z', '2025-06-11T05:38:08Z'],
  ['delhi', '2025-06-11', '2025-06-11T14:11:58Z', '2025-06-12T00:15:48Z', '2025-06-11T14:15:53Z'],
  ['ushuaia', '2026-03-03', '2026-03-03T23:25:25Z', '2026-03-03T10:01:48Z', '2026-03-03T00:08:09Z'],
];

describe.each(almanac)('in %s from %s on', (name, date, rise, set, dusk) => {
  const observer = placeOf(name);
  const from = Date.parse(date);
  const span = { from, to: from + 2 * day, step: 10 * minute };
  const moon = (instant: number) => moonHeightAt(instant, observer);
  const twilight = (instant: number) => sunAltitudeAt(instant, observer) + 6;

  test.each([
    ['the moon rises', crossingOf(moon, 'up', span), rise],
    ['the moon sets', crossingOf(moon, 'down', span), set],
    ['civil twilight ends', crossingOf(twilight, 'down', span), dusk],
  ])('%s within a minute of the almanac', (_, ours, theirs) => {
    expect(Math.abs((ours ?? 0) - Date.parse(theirs))).toBeLessThan(minute);
  });
});

describe('where nothing crosses the horizon', () => {
  const from = Date.parse('2025-06-11');
  const span = { from, to: from + 2 * day, step: 10 * minute };

  test('the moon of June stays down over Tromsø', () => {
    const height = (instant: number) => moonHeightAt(instant, placeOf('tromsø'));
    expect(crossingOf(height, 'up', span)).toBeUndefined();
    expect(height(from)).toBeLessThan(0);
  });

  test('it does not get dark in Reykjavik in June', () => {
    const light = (instant: number) => sunAltitudeAt(instant, placeOf('reykjavik')) + 6;
    expect(crossingOf(light, 'down', span)).toBeUndefined();
  });
});
