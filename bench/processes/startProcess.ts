import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface Running {
  /** Sends a line to its standard input. */
  readonly tell: (line: string) => void;
  /** Rejects when it ends by itself, which is a defect. */
  readonly failure: Promise<never>;
  /** At once, whatever it does; resolves when it is gone. */
  readonly kill: () => Promise<void>;
}

/** Starts a program in a process of its own, which ends at the latest with this one: its standard input closes. */
export function startProcess(
  program: string,
  options: readonly string[],
  onLine: (line: string) => void,
): Running {
  const child = spawn(process.execPath, [program, ...options], {
    env: { ...process.env, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  createInterface({ input: child.stdout }).on('line', onLine);
  child.stdin.on('error', () => undefined);
  let isKilled = false;
  const failure = ended.then(() => {
    if (isKilled) return new Promise<never>(() => undefined);
    throw new Error(`${program} ended by itself; it says why above.`);
  });
  failure.catch(() => undefined);
  return {
    failure,
    tell: (line) => {
      child.stdin.write(`${line}\n`);
    },
    kill: async () => {
      isKilled = true;
      child.kill('SIGKILL');
      await ended;
    },
  };
}
