/** Programs that a deployment runs, and a stand-in that only says so. */

import { spawn } from 'node:child_process';
import { delimiter, resolve as resolvePath } from 'node:path';

import { DeployStop } from './stop.ts';

export interface Shell {
  /** Runs a program to its end; returns what it printed. */
  readonly run: (program: Program, parameters: readonly string[], how?: How) => Promise<string>;
  /** Nothing is really done. */
  readonly isDry: boolean;
}

export type Program = 'aws' | 'ask' | 'npm';

interface How {
  readonly folder?: string;
  /** What a dry run takes for what the program prints. */
  readonly dryAnswer?: string;
  /** A failure that says this is an answer: an empty one. */
  readonly isAbsent?: RegExp;
}

const remedies: Record<Program, string> = {
  aws: 'Install the AWS CLI, version 2: https://aws.amazon.com/cli/',
  ask: 'Install ask-cli with "npm ci --prefix tools/ask-cli": see docs/deploy.md.',
  npm: 'Install Node with npm: https://nodejs.org/',
};

/** Looked through last: where `npm ci --prefix tools/ask-cli` puts ask-cli. */
const besides = resolvePath('tools/ask-cli/node_modules/.bin');

export function createShell(): Shell {
  const env = { ...process.env, PATH: `${process.env['PATH'] ?? ''}${delimiter}${besides}` };
  return {
    isDry: false,
    run: (program, parameters, how = {}) =>
      new Promise((resolve, reject) => {
        const child = spawn(program, parameters, {
          cwd: how.folder,
          env,
          stdio: ['ignore', 'pipe', 'pipe'],
        });
        let printed = '';
        let complaint = '';
        child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
        child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
        child.once('error', () => {
          reject(new DeployStop(`${program} is missing. ${remedies[program]}`));
        });
        child.once('close', (code) => {
          if (code === 0) resolve(printed);
          else if (how.isAbsent?.test(complaint)) resolve('');
          else reject(new DeployStop(describeFailure(program, parameters, complaint || printed)));
        });
      }),
  };
}

export function createDryShell(say: (line: string) => void): Shell {
  return {
    isDry: true,
    run: (program, parameters, { dryAnswer = '', folder } = {}) => {
      const line = [program, ...parameters].map(quote).join(' ');
      say(folder === undefined ? line : `(cd ${folder} && ${line})`);
      return Promise.resolve(dryAnswer);
    },
  };
}

/** One line for a failure, with what is to be done where that is known. */
function describeFailure(program: Program, parameters: readonly string[], text: string): string {
  const what = [program, ...parameters.slice(0, 2)].join(' ');
  const lines = text.split('\n').map((line) => line.trim());
  const said = lines.filter((line) => line !== '').at(-1) ?? 'it did not say why';
  if (
    /Unable to locate credentials|NoCredentials|SSO session|ExpiredToken|InvalidClientTokenId/.test(
      text,
    )
  )
    return `${what}: no valid credentials. Run "aws configure" or "aws sso login".`;
  if (/cli_config|profile .*not (exist|configured)|refresh token|ask configure/i.test(text))
    return `${what}: ask-cli does not know you. Run "ask configure".`;
  if (/AccessDenied|not authorized|UnauthorizedOperation|Forbidden/i.test(text)) {
    const action = /perform: (\S+)/.exec(text)?.[1];
    return `${what}: not allowed${action === undefined ? '' : ` (${action})`}. docs/deploy.md lists the permissions.`;
  }
  if (/must have values/.test(text))
    return `${what}: the first time, give --alert-address and --contact.`;
  return `${what} failed: ${said}`;
}

function quote(word: string): string {
  return /^[\w@%+=:,./<>-]+$/.test(word) ? word : `'${word}'`;
}
