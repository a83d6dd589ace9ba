/** The releases of Node that Lambda has, from npm's package `node`, which ships the program itself. */

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** By what Lambda calls them: nodejs22.x, nodejs24.x. */
export const lambdaNodes = { 22: '22.23.3', 24: '24.21.0' } as const;
export type LambdaNode = keyof typeof lambdaNodes;

/** Ignored by git, for all that is installed for measuring and trying. */
export const runtimeFolder = 'bench/.runtime';

/** Where it is once it is installed. */
export function pathOfNode(major: LambdaNode): string {
  return resolve(runtimeFolder, `node${major}`, 'node_modules/node/bin/node');
}

/** Installs it unless it is there; undefined where it can't be had, which is told. */
export async function installNode(
  major: LambdaNode,
  say: (line: string) => void,
): Promise<string | undefined> {
  const path = pathOfNode(major);
  if (!existsSync(path))
    await installPackage(join(runtimeFolder, `node${major}`), 'node', lambdaNodes[major], say);
  return existsSync(path) ? path : undefined;
}

/** Installs a package with its install script into a folder of its own; says why where that fails. */
export async function installPackage(
  folder: string,
  name: string,
  version: string,
  say: (line: string) => void,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const allowScripts = { [name]: true };
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, allowScripts }));
  const wanted = `${name}@${version}`;
  const child = spawn('npm', ['install', '--no-audit', '--no-fund', wanted], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: process.platform === 'win32',
  });
  const errors: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text));
  const code = await new Promise((settle) => child.once('close', settle));
  if (code !== 0)
    say(`  ${wanted} could not be installed: ${errors.join('').trim().split('\n').at(-1) ?? ''}`);
}
