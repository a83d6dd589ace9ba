import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { buildRuntimeClient } from '../tools/lambdaRuntime/startFunction.ts';
import type { Say } from './figure.ts';

export interface Runtime {
  /** The program that loads handlers: AWS's own, or ours where that can't be built. */
  readonly client: string;
  /** The Node for which the limits were set; undefined where it can't be had. */
  readonly node24: string | undefined;
}

const folder = 'bench/.runtime';
const client = join(folder, 'node_modules/aws-lambda-ric/index.mjs');
const addon = join(folder, 'node_modules/aws-lambda-ric/rapid-client.node');
const node24 = join(folder, 'node_modules/node/bin/node');
/** Each by itself: where the one can't be built, the other may be had. */
const packages = ['node@24.21.0', 'aws-lambda-ric@4.0.2'];

/** Installs, the first time, AWS's runtime client and Node 24 into a folder that git ignores. */
export async function installRuntime(say: Say): Promise<Runtime> {
  if (!existsSync(addon) || !existsSync(node24)) {
    say(`  installing ${packages.join(' and ')} into ${folder}: building takes minutes, once`);
    await mkdir(folder, { recursive: true });
    const allowScripts = { 'aws-lambda-ric': true, node: true };
    await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, allowScripts }));
    for (const name of packages) await install(name, say);
  }
  if (!existsSync(addon))
    say("  AWS's runtime client could not be built here; our own stands in for it");
  return {
    client: existsSync(addon) ? resolve(client) : await buildRuntimeClient(),
    node24: existsSync(node24) ? resolve(node24) : undefined,
  };
}

async function install(name: string, say: Say): Promise<void> {
  const child = spawn('npm', ['install', '--no-audit', '--no-fund', name], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: process.platform === 'win32',
  });
  const errors: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text));
  const code = await new Promise((settle) => child.once('close', settle));
  if (code !== 0)
    say(`  ${name} could not be installed: ${errors.join('').trim().split('\n').at(-1) ?? ''}`);
}
