/** Any answer that Open-Meteo's schema allows: nulls, gaps, missing columns, extreme and impossible values. */

import fc from 'fast-check';
import type { Instant } from '../../lambda/time/localDate.ts';
import type { Bodies } from './answering.ts';
import {
  airHourly,
  daySummary,
  hourly,
  present,
  seaHourly,
  type Variable,
  type Variables,
} from './variables.ts';
import {
  writeBody,
  writePast,
  type Grid,
  type Pattern,
  type Patterns,
  type Sections,
} from './writeBody.ts';

/** WMO codes come one by one, and not those between them. */
const codes = fc.constantFrom(
  0,
  1,
  2,
  3,
  45,
  48,
  51,
  56,
  61,
  63,
  65,
  66,
  71,
  75,
  77,
  80,
  82,
  85,
  95,
  96,
  99,
  4,
  42,
);

function valueOf({ unit, usual, allowed, digits }: Variable): fc.Arbitrary<number | null> {
  const grain = 10 ** digits;
  const within = ([least, most]: readonly [number, number]) =>
    fc.integer({ min: least * grain, max: most * grain }).map((value) => value / grain);
  return fc.oneof(
    { weight: 14, arbitrary: unit === 'wmo code' ? codes : within(usual) },
    { weight: 2, arbitrary: within(allowed) },
    { weight: 1, arbitrary: fc.constantFrom(...allowed, 0, -1, 1e9) },
    { weight: 2, arbitrary: fc.constant(null) },
  );
}

function patternOf(variable: Variable): fc.Arbitrary<Pattern | undefined> {
  const values = fc.array(valueOf(variable), { minLength: 1, maxLength: 9 });
  return fc.oneof(
    { weight: 16, arbitrary: fc.record({ values, run: fc.constantFrom(1, 1, 2, 5, 24) }) },
    { weight: 1, arbitrary: fc.constant({ values: [null], run: 1 }) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
}

function patternsOf(variables: Variables): fc.Arbitrary<Patterns> {
  return fc.record(
    Object.fromEntries(Object.entries(variables).map(([name, each]) => [name, patternOf(each)])),
  );
}

const grids: fc.Arbitrary<Grid> = fc.record({
  first: fc.oneof(fc.constant(-24), fc.integer({ min: -48, max: 30 })),
  count: fc.oneof(fc.constantFrom(96, 216, 408), fc.integer({ min: 0, max: 60 })),
  gap: fc.oneof(
    { weight: 6, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.integer({ min: 2, max: 30 }) },
  ),
});

const suns = fc.constantFrom(
  'usual' as const,
  'usual' as const,
  'night' as const,
  'day' as const,
  'none' as const,
);
const sectionsOf = (variables: Variables): fc.Arbitrary<Sections> =>
  fc.record({ grid: grids, hourly: patternsOf(variables), sun: suns });
const forecastSections: fc.Arbitrary<Sections> = fc.record({
  grid: grids,
  hourly: patternsOf(hourly),
  current: fc.option(patternsOf(present), { nil: undefined, freq: 5 }),
  sun: suns,
});

/** All that the services answer, as a function of when and where they are asked; written when it is read. */
export const upstreams: fc.Arbitrary<(now: Instant, timeZone: string) => Bodies> = fc
  .record({
    forecast: forecastSections,
    other: forecastSections,
    air: sectionsOf(airHourly),
    sea: sectionsOf(seaHourly),
    past: patternsOf(daySummary),
    isBroken: fc.oneof(
      { weight: 30, arbitrary: fc.constant(false) },
      { weight: 1, arbitrary: fc.constant(true) },
    ),
  })
  .map(({ forecast, other, air, sea, past, isBroken }) => (now, timeZone) => ({
    get forecast() {
      return isBroken
        ? { error: true, reason: 'nope' }
        : writeBody(forecast, now, timeZone, hourly);
    },
    get otherForecast() {
      return writeBody(other, now, timeZone, hourly);
    },
    get air() {
      return writeBody(air, now, timeZone, airHourly);
    },
    get sea() {
      return writeBody(sea, now, timeZone, seaHourly);
    },
    get past() {
      return writePast(past, now);
    },
  }));
