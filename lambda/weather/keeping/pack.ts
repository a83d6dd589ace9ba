/**
 * A reading as bytes: columns instead of rows, as JSON, gzipped for its CRC-32: of damaged bodies, Adler-32 lets one in some
 * ten thousand pass for another reading. Its item tells the number of its format.
 */

/** How a kind of reading is written, and read again; what is not as it was written is undefined. */
export interface Codec<Reading> {
  readonly write: (reading: Reading) => unknown;
  readonly read: (written: unknown) => Reading | undefined;
}

/** Raised when what is written can no longer be read as before. */
export const packFormat = 2;

/** Far above the largest, ten years of days; what unpacks to more is none of ours. */
const mostBytes = 4_000_000;

export async function packReading<Reading>(
  reading: Reading,
  { write }: Codec<Reading>,
): Promise<Uint8Array> {
  const { gzipSync } = await import('node:zlib');
  // Plain bytes: JSON spells a buffer out in numbers before anybody can write it otherwise (memory/dynamoProtocol.ts).
  return new Uint8Array(gzipSync(JSON.stringify(write(reading))));
}

/** Undefined for what was not packed by this. */
export async function unpackReading<Reading>(
  body: Uint8Array,
  { read }: Codec<Reading>,
): Promise<Reading | undefined> {
  const { gunzipSync } = await import('node:zlib');
  try {
    const json = gunzipSync(body, { maxOutputLength: mostBytes }).toString();
    return read(JSON.parse(json));
  } catch {
    return undefined;
  }
}
