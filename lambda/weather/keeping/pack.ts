/** A reading as bytes: columns instead of rows, as JSON, deflated, with a checksum and the number of its format. */

/** How a kind of reading is written, and read again; what is not as it was written is undefined. */
export interface Codec<Reading> {
  readonly write: (reading: Reading) => unknown;
  readonly read: (written: unknown) => Reading | undefined;
}

/** Raised when what is written can no longer be read as before. */
export const packFormat = 1;

/** Far above the largest, ten years of days; what unpacks to more is none of ours. */
const mostBytes = 4_000_000;

export async function packReading<Reading>(
  reading: Reading,
  { write }: Codec<Reading>,
): Promise<Uint8Array> {
  const { deflateSync } = await import('node:zlib');
  return deflateSync(JSON.stringify(write(reading)));
}

/** Undefined for what was not packed by this. */
export async function unpackReading<Reading>(
  body: Uint8Array,
  { read }: Codec<Reading>,
): Promise<Reading | undefined> {
  const { inflateSync } = await import('node:zlib');
  try {
    const json = inflateSync(body, { maxOutputLength: mostBytes }).toString();
    return read(JSON.parse(json));
  } catch {
    return undefined;
  }
}
