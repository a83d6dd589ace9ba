import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Figure, Say } from '../figure.ts';
import { medianOf } from '../statistics.ts';

const starts = 3;
/** Each at a place of its own, so that none is answered from what is kept. */
const towns = ['Oslo', 'Lima', 'Tokyo', 'Cairo', 'Perth', 'Boston', 'Lisbon', 'Nairobi', 'Quito'];

/** From the command to the first page that can be talked to, and a turn as the page waits for it. */
export async function measureEcho(say: Say): Promise<readonly Figure[]> {
  const ready: number[] = [];
  const turns: number[] = [];
  for (let run = 0; run < starts; run += 1) {
    const folder = await mkdtemp(join(tmpdir(), 'red-sky-'));
    const began = performance.now();
    const echo = await startEcho(folder);
    ready.push(performance.now() - began);
    // The first turn loads what the others find loaded.
    await timeTurn(echo.url, 'Rome');
    for (const town of towns) turns.push(await timeTurn(echo.url, town));
    await echo.close();
    await rm(folder, { recursive: true });
  }
  say(`  starts: ${ready.map(Math.round).join(', ')} ms`);
  return [
    { figure: 'echoReady', value: Math.round(medianOf(ready)), limit: 3000, unit: 'ms' },
    { figure: 'echoTurn', value: Math.round(medianOf(turns)), limit: 150, unit: 'ms' },
  ];
}

async function startEcho(folder: string) {
  const tsx = pathToFileURL(createRequire(join(process.cwd(), 'package.json')).resolve('tsx')).href;
  const args = [
    '--import',
    tsx,
    'simulator/start.ts',
    '--state',
    folder,
    '--page-port',
    '0',
    '--weather',
    'sample',
  ];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => {
      resolve();
    });
  });
  let printed = '';
  const url = await new Promise<string>((resolve, reject) => {
    child.on('close', () => {
      reject(new Error(`npm start ended before it was ready: ${printed}`));
    });
    child.stdout.on('data', (chunk) => {
      printed += String(chunk);
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
      if (found !== undefined) resolve(found);
    });
  });
  return {
    url,
    close: () => {
      child.stdin.end('quit\n');
      return ended;
    },
  };
}

async function timeTurn(url: string, town: string): Promise<number> {
  const began = performance.now();
  const response = await fetch(new URL('/api/say', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ words: `will it rain tomorrow in ${town}` }),
  });
  await response.json();
  return performance.now() - began;
}
