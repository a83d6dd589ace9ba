import { createLog } from '../../lambda/support/log.ts';
import type { Log } from '../../lambda/support/log.ts';

export interface CollectedLog {
  readonly log: Log;
  /** The lines so far, as text. */
  readonly lines: () => readonly string[];
  /** The same, read. */
  readonly events: () => readonly unknown[];
  readonly forget: () => void;
}

/** A log that a test can read. */
export function collectLog(): CollectedLog {
  let lines: string[] = [];
  return {
    log: {
      ...createLog('INFO', (line) => lines.push(line)),
      count: (message, fields) => lines.push(JSON.stringify({ message, ...fields })),
    },
    lines: () => lines,
    events: () => lines.map((line): unknown => JSON.parse(line)),
    forget: () => {
      lines = [];
    },
  };
}
