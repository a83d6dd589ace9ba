import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { installNode, installPackage, runtimeFolder } from '../tools/lambdaRuntime/installNode.ts';
import { buildRuntimeClient } from '../tools/lambdaRuntime/startFunction.ts';
import type { Say } from './figure.ts';

export interface Runtime {
  /** The program that loads handlers: AWS's own, or ours where that can't be built. */
  readonly client: string;
  /** The Node for which the limits were set; undefined where it can't be had. */
  readonly node24: string | undefined;
}

const folder = join(runtimeFolder, 'client');
const client = join(folder, 'node_modules/aws-lambda-ric/index.mjs');
const addon = join(folder, 'node_modules/aws-lambda-ric/rapid-client.node');

/** Installs, the first time, AWS's runtime client and Node 24 into a folder that git ignores. */
export async function installRuntime(say: Say): Promise<Runtime> {
  if (!existsSync(addon)) {
    say(`  installing aws-lambda-ric into ${folder}: building takes minutes, once`);
    await installPackage(folder, 'aws-lambda-ric', '4.0.2', say);
  }
  const node24 = await installNode(24, say);
  if (!existsSync(addon))
    say("  AWS's runtime client could not be built here; our own stands in for it");
  return {
    client: existsSync(addon) ? resolve(client) : await buildRuntimeClient(),
    node24,
  };
}
