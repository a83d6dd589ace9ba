/**
 * Runs a bundle until it has answered the event on standard input, then writes beside it which functions of its main file
 * have run. Run by itself.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import * as v from 'valibot';

import { lambdaContext } from './lambdaContext.ts';
import { ranFile } from './ran.ts';
import type { RanFunction } from './ran.ts';

const handlerSchema = v.object({ handler: v.function() });

async function record(folder: string): Promise<void> {
  const file = join(folder, 'index.cjs');
  const event: unknown = JSON.parse(readFileSync(0, 'utf8'));
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  const { handler } = v.parse(handlerSchema, createRequire(file)(file));
  await handler(event, lambdaContext);
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const functions = result.find(({ url }) => url.endsWith('/index.cjs'))?.functions ?? [];
  const ran: readonly RanFunction[] = functions
    .flatMap(({ ranges }) => ranges.slice(0, 1))
    .filter(({ count }) => count > 0)
    .map(({ startOffset, endOffset }) => ({ start: startOffset, end: endOffset }));
  writeFileSync(join(folder, ranFile), JSON.stringify(ran));
}

void record(process.argv[2] ?? '').then(() => process.exit());
