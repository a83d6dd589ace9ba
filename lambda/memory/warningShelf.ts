/** Official warnings as the watch keeps them for the skill's answers, an item a place in the cache table. */

import * as v from 'valibot';

import { severities, warningKinds } from '../weather/warning.ts';
import type { Warnings } from '../weather/warning.ts';
import { sourceNames } from '../weather/weather.ts';
import type { KeptWarnings, WarningShelf } from '../weather/warnings/warningShelf.ts';
import type { Dynamo } from './dynamo.ts';

interface ShelfOptions {
  readonly dynamo: Dynamo;
  readonly table: string;
}

/** JSON knows no undefined, but null. */
const orNothing = <Value>(schema: v.GenericSchema<unknown, Value>) =>
  v.pipe(
    v.nullable(schema),
    v.transform((value): Value | undefined => value ?? undefined),
  );
const instant = v.pipe(v.number(), v.safeInteger());

const warningsSchema = v.object({
  coverage: v.literal('covered'),
  issuer: v.string(),
  source: v.object({ name: v.picklist(sourceNames), isSample: v.boolean() }),
  fetchedAt: instant,
  warnings: v.array(
    v.object({
      id: v.string(),
      issuer: v.string(),
      kind: v.picklist(warningKinds),
      event: v.string(),
      severity: v.picklist(severities),
      onset: instant,
      end: orNothing(instant),
      advice: orNothing(v.string()),
    }),
  ),
}) satisfies v.GenericSchema<unknown, Warnings>;

/** What can't be read counts as absent: the services are asked then. */
export function createWarningShelf({ dynamo, table: TableName }: ShelfOptions): WarningShelf {
  const keyOf = (place: string) => ({ pk: { S: `warnings#${place}` } });
  return {
    find: async (place, now, signal): Promise<KeptWarnings | undefined> => {
      const calls = await dynamo();
      const found = await calls.get({ TableName, Key: keyOf(place) }, signal);
      if ('problem' in found) return undefined;
      const until = Number(found.Item?.['freshUntil']?.N);
      if (!(now < until)) return undefined;
      const read = v.safeParse(
        v.pipe(v.string(), v.parseJson(), warningsSchema),
        found.Item?.['body']?.S,
      );
      return read.success ? { warnings: read.output, until } : undefined;
    },
    keep: async (place, { warnings, until }, signal) => {
      const calls = await dynamo();
      const body = JSON.stringify(warnings, (_name, value: unknown) => value ?? null);
      const Item = {
        ...keyOf(place),
        body: { S: body },
        freshUntil: { N: String(until) },
        exp: { N: String(Math.ceil(until / 1000)) },
      };
      await calls.put({ TableName, Item }, signal);
    },
  };
}
