/** What is known of a source as an item: flat attributes, so that each container changes only what it means to. */

import type { AttributeValue, UpdateItemCommandInput } from '@aws-sdk/client-dynamodb';

import type { Instant } from '../time/localDate.ts';
import { sinceOf, windows } from '../weather/keeping/budget.ts';
import type { Counts, Window } from '../weather/keeping/budget.ts';
import { reasons } from '../weather/keeping/circuit.ts';
import type { Circuit } from '../weather/keeping/circuit.ts';
import { services } from '../weather/keeping/sharedTier.ts';
import type { ForcedState, Service, SourceKnown } from '../weather/keeping/sharedTier.ts';
import type { SourceName } from '../weather/weather.ts';
import type { Item } from './settingsItem.ts';

/** Of the cache table. */
export type Key = Record<'pk', AttributeValue.SMember>;
export type Update = Pick<
  UpdateItemCommandInput,
  'UpdateExpression' | 'ConditionExpression' | 'ExpressionAttributeValues'
>;

export function sourceKey(source: SourceName): Key {
  return { pk: { S: `source#${source}` } };
}

/** What is not as it should be counts as not known. */
export function readSourceItem(item: Item): SourceKnown {
  const number = (name: string): number | undefined => {
    const value = Number(item[name]?.N);
    return Number.isFinite(value) ? value : undefined;
  };
  const circuits: Partial<Record<Service, Circuit>> = {};
  for (const service of services) {
    const changedAt = number(`${service}ChangedAt`);
    const until = number(`${service}OpenUntil`);
    const reason = reasons.find((known) => known === item[`${service}Reason`]?.S);
    if (changedAt === undefined) continue;
    const isOpen = until !== undefined && until > 0;
    const opening =
      isOpen && reason !== undefined
        ? { reason, until, times: number(`${service}TimesOpened`) ?? 1, isProbed: false }
        : undefined;
    circuits[service] = { outcomes: [], opening, changedAt };
  }
  const counted = (window: Window) => ({
    since: number(`${window}Since`) ?? 0,
    calls: number(`${window}Calls`) ?? 0,
  });
  const counts: Counts = {
    minute: counted('minute'),
    hour: counted('hour'),
    day: counted('day'),
  };
  const until = number('forcedUntil');
  const to = forcedStates.find((known) => known === item['forcedTo']?.S);
  if (to === undefined || until === undefined) return { circuits, counts };
  return { circuits, counts, forced: { to, until } };
}

const forcedStates = ['open', 'closed'] as const satisfies readonly ForcedState[];

/** Changes a circuit, unless somebody has since `before`. */
export function circuitUpdate(service: Service, circuit: Circuit, before: Instant): Update {
  const { opening, changedAt } = circuit;
  return {
    UpdateExpression: `SET ${service}ChangedAt = :changedAt, ${service}OpenUntil = :until, ${service}TimesOpened = :times, ${service}Reason = :reason`,
    ConditionExpression: `attribute_not_exists(${service}ChangedAt) OR ${service}ChangedAt <= :before`,
    ExpressionAttributeValues: {
      ':changedAt': { N: String(changedAt) },
      ':until': { N: String(opening?.until ?? 0) },
      ':times': { N: String(opening?.times ?? 0) },
      ':reason': { S: opening?.reason ?? 'none' },
      ':before': { N: String(before) },
    },
  };
}

/**
 * Counts calls in the windows that `now` lies in. Which of them the item has begun already is for DynamoDB to say: one
 * of these holds, most likely the first, unless somebody has just begun a window; then the last does.
 */
export function countUpdates(calls: number, known: Counts, now: Instant): readonly Update[] {
  const over = windows.filter((window) => known[window].since !== sinceOf(window, now)).length;
  const begun = [over, ...[0, 1, 2, 3].filter((other) => other !== over), 0];
  return begun.map((count) => countUpdate(calls, count, now));
}

/** For an item whose first windows, so many, are over. */
function countUpdate(calls: number, over: number, now: Instant): Update {
  const fresh = windows.slice(0, over);
  const going = windows.slice(over);
  const [shortest] = going;
  const longest = fresh.at(-1);
  const set = fresh.map((window) => `${window}Since = :${window}, ${window}Calls = :calls`);
  const add = going.map((window) => `${window}Calls :calls`);
  const holds = [
    ...(longest === undefined
      ? []
      : [`(attribute_not_exists(${longest}Since) OR ${longest}Since < :${longest})`]),
    ...(shortest === undefined ? [] : [`${shortest}Since = :${shortest}`]),
  ];
  const named = [...fresh, ...(shortest === undefined ? [] : [shortest])];
  const since = (window: Window) => ({ N: String(sinceOf(window, now)) });
  return {
    UpdateExpression: [
      ...(set.length > 0 ? [`SET ${set.join(', ')}`] : []),
      ...(add.length > 0 ? [`ADD ${add.join(', ')}`] : []),
    ].join(' '),
    ConditionExpression: holds.join(' AND '),
    ExpressionAttributeValues: {
      ':calls': { N: String(calls) },
      ...Object.fromEntries(named.map((window) => [`:${window}`, since(window)])),
    },
  };
}

/** An operator's word; without one, the circuits decide again. */
export function forceUpdate(forced: SourceKnown['forced']): Update {
  if (forced === undefined) return { UpdateExpression: 'REMOVE forcedTo, forcedUntil' };
  return {
    UpdateExpression: 'SET forcedTo = :to, forcedUntil = :until',
    ExpressionAttributeValues: {
      ':to': { S: forced.to },
      ':until': { N: String(forced.until) },
    },
  };
}
