/** What the page asks of the room, and what it is told. */

import { readdirSync } from 'node:fs';
import * as v from 'valibot';
import { saveRecording } from '../recording/saveRecording.ts';
import type { Room } from '../room/createRoom.ts';
import type { RoomTurn } from '../room/roomTurn.ts';
import { surroundingsSchema, type Surroundings } from '../room/surroundings.ts';

export interface RoomView {
  readonly surroundings: Surroundings;
  readonly locales: readonly string[];
  readonly turns: readonly RoomTurn[];
}

export interface ApiReply {
  readonly status: number;
  readonly body: unknown;
}

/** Far longer than Alexa hears (200 characters), so that too long an utterance can be tried. */
const wordsSchema = v.strictObject({ words: v.pipe(v.string(), v.nonEmpty(), v.maxLength(1000)) });

export type PageApi = (method: string, path: string, json: unknown) => Promise<ApiReply>;

export function createPageApi(room: Room, recordingsFolder: string): PageApi {
  const view = (): RoomView => ({
    surroundings: room.surroundings(),
    locales: readdirSync('skill-package/interactionModels/custom')
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.replace('.json', '')),
    turns: room.turns(),
  });

  return async (method, path, json) => {
    switch (`${method} ${path}`) {
      case 'GET /api/room':
        return { status: 200, body: view() };
      case 'POST /api/say': {
        const read = v.safeParse(wordsSchema, json);
        if (!read.success) return refusal('Send {"words": "…"} of 1 to 1,000 characters.');
        return { status: 200, body: await room.say(read.output.words) };
      }
      case 'PUT /api/surroundings': {
        const read = v.safeParse(surroundingsSchema, json);
        if (!read.success) return refusal(describe(read.issues[0]));
        const problem = await room.arrange(read.output);
        return problem === undefined ? { status: 200, body: view() } : refusal(problem.message);
      }
      case 'POST /api/anew':
        await room.startAnew();
        return { status: 200, body: view() };
      case 'POST /api/save': {
        const turns = room.turns();
        if (turns.length === 0) return refusal('Nothing has been said yet.');
        return { status: 200, body: { folder: await saveRecording(turns, recordingsFolder) } };
      }
      default:
        return { status: 404, body: { message: `There is no ${method} ${path}.` } };
    }
  };
}

function refusal(message: string): ApiReply {
  return { status: 422, body: { message } };
}

function describe(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? 'The surroundings'}: ${issue.message}`;
}
