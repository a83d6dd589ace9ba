import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface CommandRun {
  readonly code: number | null;
  /** Of standard output, without the last, empty one. */
  readonly lines: readonly string[];
  readonly stderr: string;
}

export interface CommandOptions {
  readonly input?: string;
  /** The project where undefined. */
  readonly cwd?: string;
}

/** Far more than a command takes: one that hangs is killed, and has no exit code. */
const longestMilliseconds = 60_000;
const tsx = pathToFileURL(createRequire(join(process.cwd(), 'package.json')).resolve('tsx')).href;

/** Runs a command as `npm run` does, in a process of its own, to its end. */
export function runCommand(
  name: 'ask' | 'invoke' | 'start',
  args: readonly string[],
  { input = '', cwd = process.cwd() }: CommandOptions = {},
): Promise<CommandRun> {
  const file = join(process.cwd(), 'simulator', `${name}.ts`);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', tsx, file, ...args], {
      cwd,
      timeout: longestMilliseconds,
      killSignal: 'SIGKILL',
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => (stdout += String(chunk)));
    child.stderr.on('data', (chunk) => (stderr += String(chunk)));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, lines: stdout.split('\n').slice(0, -1), stderr });
    });
    child.stdin.end(input);
  });
}
