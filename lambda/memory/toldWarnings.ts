/** What subscribers at a place were told of already, in the cache table. */

import type { Instant } from '../time/localDate.ts';
import type { Dynamo } from './dynamo.ts';
import type { MemoryProblem } from './person.ts';

export interface ToldWarnings {
  /** Until when somebody was told of such a danger there; undefined where nobody was. */
  readonly loadUntil: (
    place: string,
    danger: string,
    signal: AbortSignal,
  ) => Promise<Instant | undefined | MemoryProblem>;
  readonly save: (
    place: string,
    danger: string,
    until: Instant,
    signal: AbortSignal,
  ) => Promise<MemoryProblem | undefined>;
}

export function createToldWarnings({
  dynamo,
  table: TableName,
}: {
  readonly dynamo: Dynamo;
  readonly table: string;
}): ToldWarnings {
  const keyOf = (place: string, danger: string) => ({ pk: { S: `told#${place}#${danger}` } });
  return {
    loadUntil: async (place, danger, signal) => {
      const calls = await dynamo();
      const found = await calls.get({ TableName, Key: keyOf(place, danger) }, signal);
      if ('problem' in found) return found;
      const until = Number(found.Item?.['toldUntil']?.N);
      return Number.isFinite(until) ? until : undefined;
    },
    save: async (place, danger, until, signal) => {
      const calls = await dynamo();
      const Item = {
        ...keyOf(place, danger),
        toldUntil: { N: String(until) },
        exp: { N: String(Math.ceil(until / 1000)) },
      };
      const written = await calls.put({ TableName, Item }, signal);
      return written?.problem === 'memoryDown' ? written : undefined;
    },
  };
}
