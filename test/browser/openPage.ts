import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { loadPageFiles } from '../../simulator/pageServer/pageFiles.ts';
import { createPageApi } from '../../simulator/pageServer/pageApi.ts';
import { startPage } from '../../simulator/pageServer/startPage.ts';
import { openRoom } from '../../simulator/room/openRoom.ts';
import { plainSurroundings } from '../../simulator/room/surroundings.ts';
import { findChromium } from '../../tools/findChromium.ts';

/** What keeps a browser from asking anybody anything of its own accord. */
const quietly = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export interface OpenPage {
  readonly page: Page;
  /** Of all requests that the page has made. */
  readonly hosts: ReadonlySet<string>;
  /** What the page could not do, as the browser's console tells it. */
  readonly complaints: readonly string[];
  /** Hands over those so far, for a test that expects them. */
  readonly forgetComplaints: () => readonly string[];
  readonly say: (words: string) => Promise<string>;
  readonly lastAnswer: () => Promise<string>;
  /** Into screenshots/, which git ignores. */
  readonly shoot: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface PageView {
  readonly width: number;
  readonly height: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
}

/** The page as `npm start` serves it, with sample weather, in a real browser. */
export async function openPage({ width, height, ...seen }: PageView): Promise<OpenPage> {
  const open = await openRoom({
    surroundings: plainSurroundings,
    now: () => Date.UTC(2026, 10, 22, 18),
    stopwatch: () => performance.now(),
    writeLog: () => undefined,
  });
  if ('problem' in open) throw new Error(open.message);
  const api = createPageApi(open.room, 'recordings');
  const served = await startPage({ files: await loadPageFiles(), api, port: 0 });
  if ('problem' in served) throw new Error(served.message);
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('There is no Chromium: npm run test:browser says what to do.'); // prettier-ignore
  const browser = await chromium.launch({ executablePath, args: quietly });
  const context = await browser.newContext({ viewport: { width, height }, ...seen });
  const page = await context.newPage();
  const hosts = new Set<string>();
  const complaints: string[] = [];
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(served.url);
  await page.getByRole('status').getByText('Ready').waitFor();

  const lastAnswer = async () => {
    const read = await page.locator('#conversation .speech').last().innerText();
    return read.replace(/^Echo:\s*/, '');
  };
  return {
    page,
    hosts,
    complaints,
    lastAnswer,
    forgetComplaints: () => complaints.splice(0),
    say: async (words) => {
      const said = await page.locator('#conversation li').count();
      await page.getByLabel('Say something to the Echo').fill(words);
      await page.keyboard.press('Enter');
      await page.locator('#conversation li').nth(said).waitFor();
      return lastAnswer();
    },
    shoot: async (name) => {
      mkdirSync('screenshots', { recursive: true });
      await page.screenshot({ path: join('screenshots', `${name}.png`) });
    },
    close: async () => {
      await browser.close();
      await served.close();
      await open.close();
    },
  };
}
