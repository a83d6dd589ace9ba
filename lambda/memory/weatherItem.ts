/** A packed reading as an item of the cache table. */

import type { AttributeValue } from '@aws-sdk/client-dynamodb';

import type { Instant } from '../time/localDate.ts';
import { packFormat } from '../weather/keeping/pack.ts';
import type { PackedEntry } from '../weather/keeping/sharedTier.ts';
import type { SourceName } from '../weather/weather.ts';
import type { Item } from './settingsItem.ts';
import type { Key } from './sourceItem.ts';

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
  { body, fetchedAt, freshUntil, lastModified }: PackedEntry,
  usableUntil: Instant,
): Record<string, AttributeValue> {
  return {
    format: { N: String(packFormat) },
    body: { B: body },
    fetchedAt: { N: String(fetchedAt) },
    exp: { N: String(Math.ceil(usableUntil / 1000)) },
    ...(freshUntil !== undefined && { freshUntil: { N: String(freshUntil) } }),
    ...(lastModified !== undefined && { lastModified: { S: lastModified } }),
  };
}
