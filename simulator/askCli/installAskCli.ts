import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

export interface AskCliMissing {
  readonly problem: 'cannotInstall';
  /** One line that says why. */
  readonly message: string;
}

const folder = 'tools/ask-cli';
const program = `${folder}/node_modules/ask-cli/dist/bin/ask.js`;

/** The program of the real ask-cli, installed the first time; `say` is told that this takes a while. */
export async function installAskCli(say: (line: string) => void): Promise<string | AskCliMissing> {
  if (existsSync(program)) return resolve(program);
  say(`Installing ask-cli in ${folder}: 200 MB, once.`);
  const child = spawn('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: process.platform === 'win32',
  });
  const errors: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text));
  await new Promise<void>((settle) => {
    child.once('error', (error) => {
      errors.push(error.message);
      settle();
    });
    child.once('close', () => {
      settle();
    });
  });
  if (existsSync(program)) return resolve(program);
  const lines = errors.join('').split('\n').filter((line) => /^npm (?:error|ERR!) \S/.test(line)); // prettier-ignore
  const why = (lines[0] ?? errors.at(-1) ?? 'npm says nothing').trim();
  return { problem: 'cannotInstall', message: `ask-cli cannot be installed in ${folder}: ${why}` };
}
