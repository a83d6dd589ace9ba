/** Work that has to be done before the function returns, and that no answer's words wait for. */
export interface Settling {
  readonly add: (work: Promise<unknown>) => void;
  /** When all of it is done, or after so many milliseconds at the latest. */
  readonly settled: (mostMs: number) => Promise<void>;
}

export function createSettling(): Settling {
  const open = new Set<Promise<unknown>>();
  return {
    add: (work) => {
      const tracked: Promise<unknown> = work.finally(() => open.delete(tracked));
      open.add(tracked);
    },
    settled: async (mostMs) => {
      if (open.size === 0) return;
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise((resolve) => {
        timer = setTimeout(resolve, mostMs);
      });
      try {
        await Promise.race([Promise.all(open), late]);
      } finally {
        clearTimeout(timer);
      }
    },
  };
}
