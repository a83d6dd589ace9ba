import type { Instant } from '../../time/localDate.ts';
import type { Ages } from './ages.ts';
import type { Entry } from './heldReadings.ts';
import { packReading } from './pack.ts';
import type { Codec } from './pack.ts';
import type { SharedTier } from './sharedTier.ts';

interface Sharing<Reading> {
  readonly key: string;
  readonly entry: Entry<Reading>;
  /** What was kept of the same source. */
  readonly before: Entry<Reading> | undefined;
  readonly limits: Ages;
  readonly now: Instant;
}

/** Keeps an entry for all containers; false where that failed, or something newer is kept. */
export async function shareEntry<Reading>(
  { key, entry, before, limits, now }: Sharing<Reading>,
  codec: Codec<Reading>,
  shared: SharedTier,
): Promise<boolean> {
  const { reading, from, ...dating } = entry;
  const usableUntil = dating.fetchedAt + limits.usable;
  // What its source has only confirmed lies there already.
  const isConfirmed = before?.reading === reading;
  if (
    isConfirmed &&
    (await shared.renew({ key, now }, from, dating, before.fetchedAt, usableUntil))
  )
    return true;
  const body = await packReading(reading, codec);
  return shared.keep({ key, now }, from, { ...dating, body }, usableUntil);
}
