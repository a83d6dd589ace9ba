/** What the container keeps: readings as they are spoken of, so that reading one parses nothing. */

/** Keeps what was used last, up to `mostBytes` by `bytesOf`. */
export interface ContainerTier<Entry> {
  readonly find: (key: string) => Entry | undefined;
  readonly keep: (key: string, entry: Entry) => void;
}

export function createContainerTier<Entry>(
  mostBytes: number,
  bytesOf: (entry: Entry) => number,
): ContainerTier<Entry> {
  // The last in the map's order is the last that was used.
  const kept = new Map<string, Entry>();
  let bytes = 0;

  function forget(key: string): void {
    const entry = kept.get(key);
    if (entry === undefined) return;
    kept.delete(key);
    bytes -= bytesOf(entry);
  }

  return {
    find: (key) => {
      const entry = kept.get(key);
      if (entry === undefined) return undefined;
      kept.delete(key);
      kept.set(key, entry);
      return entry;
    },
    keep: (key, entry) => {
      forget(key);
      kept.set(key, entry);
      bytes += bytesOf(entry);
      for (const oldest of kept.keys()) {
        if (bytes <= mostBytes) return;
        forget(oldest);
      }
    },
  };
}
