import * as v from 'valibot';
import { surroundingsSchema, plainSurroundings } from '../../../simulator/room/surroundings.ts';
import type { Surroundings } from '../../../simulator/room/surroundings.ts';
import { createPageApi } from '../../../simulator/pageServer/pageApi.ts';
import { startPage } from '../../../simulator/pageServer/startPage.ts';
import { openRoom } from '../../../simulator/room/openRoom.ts';

const turnSchema = v.looseObject({
  number: v.number(),
  speech: v.string(),
  heard: v.optional(
    v.looseObject({ intent: v.string(), considered: v.array(v.looseObject({ because: v.string() })) }),
  ),
  trips: v.array(v.looseObject({ to: v.string(), asked: v.string(), milliseconds: v.optional(v.number()) })),
  verdicts: v.array(v.looseObject({ rule: v.string(), faults: v.array(v.string()) })),
  kept: v.array(v.looseObject({ sk: v.string() })),
  request: v.looseObject({ context: v.looseObject({ System: v.looseObject({}) }) }),
  response: v.looseObject({}),
}); // prettier-ignore
const roomSchema = v.object({
  surroundings: surroundingsSchema,
  locales: v.array(v.string()),
  turns: v.array(turnSchema),
});

export interface Reply {
  readonly status: number;
  readonly json: unknown;
}

/** A page of the virtual Echo as a browser has it, in front of a Red Sky with sample weather. */
export async function startPageOnLoopback(recordings: string) {
  const opened = await openRoom({
    surroundings: plainSurroundings,
    now: () => Date.UTC(2026, 10, 22, 18),
    stopwatch: () => performance.now(),
    writeLog: () => undefined,
  });
  if ('problem' in opened) throw new Error(opened.message);
  const files = new Map([['/', { type: 'text/html', body: '<p>the page</p>' }]]);
  const page = await startPage({ files, api: createPageApi(opened.room, recordings), port: 0 });
  if ('problem' in page) throw new Error(page.message);

  const ask = async (method: string, path: string, body?: unknown): Promise<Reply> => {
    const response = await fetch(new URL(path, page.url), {
      method,
      headers: { 'content-type': 'application/json', origin: page.url },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, json: await response.json() };
  };
  return {
    url: page.url,
    room: opened.room,
    ask,
    say: async (words: string) => v.parse(turnSchema, (await ask('POST', '/api/say', { words })).json),
    look: async () => v.parse(roomSchema, (await ask('GET', '/api/room')).json),
    arrange: async (chosen: Partial<Surroundings>) =>
      v.parse(roomSchema, (await ask('PUT', '/api/surroundings', { ...plainSurroundings, ...chosen })).json),
    close: async () => {
      await page.close();
      await opened.close();
    },
  };
} // prettier-ignore

export type PageOnLoopback = Awaited<ReturnType<typeof startPageOnLoopback>>;
