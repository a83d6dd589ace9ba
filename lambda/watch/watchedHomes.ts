import type { Subscriber } from '../memory/person.ts';
import type { Subscription } from '../memory/subscribers.ts';
import type { Whereabouts } from '../weather/source.ts';
import { whereaboutsKey, whereaboutsOf } from '../weather/whereabouts.ts';

/** A place that some call home, and all who do: its warnings are asked for once. */
export interface WatchedHome {
  readonly key: string;
  readonly where: Whereabouts;
  readonly subscribers: readonly Subscriber[];
}

/** Homes that lie together count as one: the services are asked for hundredths of a degree. */
export function gatherHomes(subscriptions: readonly Subscription[]): readonly WatchedHome[] {
  const homes = new Map<string, WatchedHome>();
  for (const { subscriber, homes: places } of subscriptions)
    for (const place of places) {
      const where = whereaboutsOf({ place, period: place });
      const key = whereaboutsKey(where);
      const found = homes.get(key) ?? { key, where, subscribers: [] };
      if (found.subscribers.includes(subscriber)) continue;
      homes.set(key, { ...found, subscribers: [...found.subscribers, subscriber] });
    }
  return [...homes.values()];
}
