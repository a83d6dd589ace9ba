import * as v from 'valibot';
import type { Surroundings } from '../room/surroundings.ts';
import { roomSchema, turnSchema, type Turn } from './roomView.ts';

/** The server refused; `message` says what to do. */
export interface Refusal {
  readonly problem: 'refused' | 'unreachable';
  readonly message: string;
}

const refusalSchema = v.object({ message: v.string() });
const savedSchema = v.object({ folder: v.string() });

async function ask<Schema extends v.GenericSchema>(
  method: string,
  path: string,
  schema: Schema,
  body?: unknown,
): Promise<v.InferOutput<Schema> | Refusal> {
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(method !== 'GET' && { body: JSON.stringify(body ?? {}) }),
    });
  } catch {
    return {
      problem: 'unreachable',
      message: 'The Echo does not answer: is npm start still running?',
    };
  }
  const json: unknown = await response.json();
  if (response.ok) return v.parse(schema, json);
  const refused = v.safeParse(refusalSchema, json);
  return {
    problem: 'refused',
    message: refused.success ? refused.output.message : `Status ${response.status}.`,
  };
}

export const loadRoom = () => ask('GET', '/api/room', roomSchema);
export const say = (words: string) => ask('POST', '/api/say', turnSchema, { words });
export const arrange = (surroundings: Surroundings) =>
  ask('PUT', '/api/surroundings', roomSchema, surroundings);
export const startAnew = () => ask('POST', '/api/anew', roomSchema);
export const saveConversation = () => ask('POST', '/api/save', savedSchema);

/** Turns that are said elsewhere, as in the terminal. */
export function listenForTurns(onTurn: (turn: Turn) => void): void {
  new EventSource('/api/turns').addEventListener('message', ({ data }) => {
    const json: unknown = JSON.parse(String(data));
    onTurn(v.parse(turnSchema, json));
  });
}
