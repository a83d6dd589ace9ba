/**
 * `npm run bench -- <name> …`: measures what docs/bench.md promises, all of it without a name. A line of JSON a figure on
 * standard output, the rest on standard error; exits with 1 when a figure is past its limit.
 */

import type { Figure, Measure } from './figure.ts';
import { measureBundle } from './figures/bundle.ts';
import { measureBurst } from './figures/burst.ts';
import { measureCached } from './figures/cached.ts';
import { measureCold } from './figures/cold.ts';
import { measureEcho } from './figures/echo.ts';
import { measureFaults } from './figures/faults.ts';
import { measureHostile } from './figures/hostile.ts';
import { measureOverhead } from './figures/overhead.ts';
import { measureRemedy } from './figures/remedy.ts';
import { measureState } from './figures/state.ts';
import { measureTrips } from './figures/trips.ts';
import { measureWarm } from './figures/warm.ts';
import { measureWriters } from './figures/writers.ts';

process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';

const measures: Readonly<Record<string, Measure>> = {
  bundle: measureBundle,
  trips: measureTrips,
  warm: measureWarm,
  hostile: measureHostile,
  cold: measureCold,
  echo: measureEcho,
  cached: measureCached,
  burst: measureBurst,
  faults: measureFaults,
  remedy: measureRemedy,
  overhead: measureOverhead,
  writers: measureWriters,
  state: measureState,
};

const say = (line: string) => process.stderr.write(`${line}\n`);

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(measures, name));
if (unknown === undefined) {
  for (const [name, measure] of Object.entries(measures)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    say(`${name}:`);
    for (const figure of await measure(say)) report(figure);
  }
} else {
  say(`There is no figure ${unknown}: choose among ${Object.keys(measures).join(', ')}.`);
  process.exitCode = 2;
}

function report(figure: Figure): void {
  const { value, limit, unit } = figure;
  const isPast = value > limit;
  if (isPast) process.exitCode = 1;
  say(`  ${figure.figure}: ${value} ${unit}, limit ${limit}${isPast ? '  PAST ITS LIMIT' : ''}`);
  console.log(JSON.stringify(figure));
}
