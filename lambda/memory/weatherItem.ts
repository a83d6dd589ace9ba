/** A packed reading as an item of the cache table. */

import type { AttributeValue } from '@aws-sdk/client-dynamodb';

import type { Instant } from '../time/localDate.ts';
import { packFormat } from '../weather/keeping/pack.ts';
import type { Dating, PackedEntry } from '../weather/keeping/sharedTier.ts';
import type { SourceName } from '../weather/weather.ts';
import type { Item } from './settingsItem.ts';
import type { Key, Update } from './sourceItem.ts';

export function weatherKey(key: string, source: SourceName): Key {
  return { pk: { S: `weather#${key}#${source}` } };
}

export type WeatherRead =
  { readonly entry: PackedEntry | undefined } | { readonly unread: 'malformed' | 'newerSchema' };

export function readWeatherItem(item: Item, now: Instant): WeatherRead {
  // DynamoDB deletes late, by days at times.
  if (Number(item['exp']?.N) * 1000 <= now) return { entry: undefined };
  if (Number(item['format']?.N) > packFormat) return { unread: 'newerSchema' };
  const body = item['body']?.B;
  const fetchedAt = Number(item['fetchedAt']?.N);
  const freshUntil = Number(item['freshUntil']?.N);
  const lastModified = item['lastModified']?.S;
  if (Number(item['format']?.N) !== packFormat || body === undefined || Number.isNaN(fetchedAt))
    return { unread: 'malformed' };
  return {
    entry: {
      body,
      fetchedAt,
      ...(!Number.isNaN(freshUntil) && { freshUntil }),
      ...(lastModified !== undefined && { lastModified }),
    },
  };
}

export function buildWeatherItem(
  { body, ...dating }: PackedEntry,
  usableUntil: Instant,
): Record<string, AttributeValue> {
  return {
    format: { N: String(packFormat) },
    body: { B: body },
    ...datingAttributes(dating, usableUntil),
  };
}

function datingAttributes(
  { fetchedAt, freshUntil, lastModified }: Dating,
  usableUntil: Instant,
): Record<string, AttributeValue> {
  return {
    fetchedAt: { N: String(fetchedAt) },
    exp: { N: String(Math.ceil(usableUntil / 1000)) },
    ...(freshUntil !== undefined && { freshUntil: { N: String(freshUntil) } }),
    ...(lastModified !== undefined && { lastModified: { S: lastModified } }),
  };
}

/** Dates the item anew, while it is the one of `before`; what the source no longer says is left out. */
export function renewalUpdate(dating: Dating, before: Instant, usableUntil: Instant): Update {
  const attributes = datingAttributes(dating, usableUntil);
  const left = ['freshUntil', 'lastModified'].filter((name) => attributes[name] === undefined);
  const set = Object.keys(attributes).map((name) => `${name} = :${name}`);
  const values = Object.entries(attributes).map(([name, value]) => [`:${name}`, value] as const);
  return {
    UpdateExpression: `SET ${set.join(', ')}${left.length > 0 ? ` REMOVE ${left.join(', ')}` : ''}`,
    ConditionExpression: 'fetchedAt = :before',
    ExpressionAttributeValues: {
      ...Object.fromEntries(values),
      ':before': { N: String(before) },
    },
  };
}
