/** Whoever is to be told of warnings, with their homes: what the watch goes through. */

import type { Place } from '../place/place.ts';
import type { Dynamo } from './dynamo.ts';
import type { MemoryProblem, Subscriber } from './person.ts';
import { readSettingsItem } from './settingsItem.ts';
import type { Item } from './settingsItem.ts';
import { subscribersIndex } from './tables.ts';

export interface Subscription {
  readonly subscriber: Subscriber;
  /** Of the household and of each voice in it, but for those who do not want to hear of warnings. */
  readonly homes: readonly Place[];
}

/** Reads the sparse index of the table of people, page by page. */
export async function loadSubscriptions(
  { dynamo, table: TableName }: { readonly dynamo: Dynamo; readonly table: string },
  signal: AbortSignal,
): Promise<readonly Subscription[] | MemoryProblem> {
  const calls = await dynamo();
  const subscriptions: Subscription[] = [];
  let next: Item | undefined;
  do {
    const page = await calls.scan(
      {
        TableName,
        IndexName: subscribersIndex,
        ...(next !== undefined && { ExclusiveStartKey: next }),
      },
      signal,
    );
    if ('problem' in page) return page;
    for (const item of page.Items ?? []) {
      const { subscriber } = readSettingsItem(item, undefined).settings;
      if (subscriber !== undefined) subscriptions.push({ subscriber, homes: homesIn(item) });
    }
    next = page.LastEvaluatedKey;
  } while (next !== undefined);
  return subscriptions;
}

function homesIn(item: Item): readonly Place[] {
  const voices = Object.keys(item).flatMap((attribute) => {
    const [, voice] = /^(.+)\.home$/.exec(attribute) ?? [];
    return voice === undefined ? [] : [voice];
  });
  return [undefined, ...voices].flatMap((voice) => {
    const { home, warnings } = readSettingsItem(item, voice).settings;
    return home === undefined || warnings === 'off' ? [] : [home];
  });
}
