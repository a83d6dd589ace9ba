/** What is remembered within a session, in the attributes that Alexa hands back with the next request. */

import * as v from 'valibot';

import type { Place } from '../place/place.ts';
import type { Question } from '../understanding/question.ts';
import type { Conversation, Settings } from './person.ts';
import { placeSchema } from './placeSchema.ts';
import { questionSchema } from './questionSchema.ts';
import { settingsSchema } from './settingsSchema.ts';

/** What we have asked back and wait to hear. */
export type Pending =
  /** Which of these the question is about; best first. */
  | {
      readonly kind: 'choosePlace';
      readonly choices: readonly Place[];
      readonly question: Question;
    }
  /** Where the question is about. */
  | { readonly kind: 'sayPlace'; readonly question: Question }
  /** When it is about. */
  | { readonly kind: 'sayTime'; readonly question: Question }
  /** Which of these is home. */
  | { readonly kind: 'chooseHome'; readonly choices: readonly Place[] }
  /** Where home is. */
  | { readonly kind: 'sayHome' };

export type CarriedSettings = Omit<Settings, 'places'>;

export interface SessionMemory {
  /** The last question that was answered; its place is `known`. */
  readonly conversation?: Conversation;
  readonly pending?: Pending;
  /** Whose settings these are, where Alexa recognised the voice. */
  readonly voice?: string;
  /** As loaded in this session, so that its next turns need not load them; all but the places, which are too many. */
  readonly settings?: CarriedSettings;
  /** Whether there are saved places to load. */
  readonly hasPlaces?: boolean;
  /** The last answer's words, without markup, to be repeated. */
  readonly lastSpeech?: string;
}

const sessionSchemaVersion = 1;

/** Alexa takes 24 KB for a whole response; the screen needs most of it. */
const maxBytes = 2048;

/** Where all of it would be too much, what comes last makes room: it can be had again, or is missed least. */
const mostNeededFirst = [
  'voice',
  'pending',
  'conversation',
  'hasPlaces',
  'settings',
  'lastSpeech',
] as const;

const choices = v.pipe(v.array(placeSchema), v.minLength(1));

const pendingSchema = v.variant('kind', [
  v.object({ kind: v.literal('choosePlace'), choices, question: questionSchema }),
  v.object({ kind: v.picklist(['sayPlace', 'sayTime']), question: questionSchema }),
  v.object({ kind: v.literal('chooseHome'), choices }),
  v.object({ kind: v.literal('sayHome') }),
]) satisfies v.GenericSchema<unknown, Pending>;

const attributesSchema = v.object({
  schemaVersion: v.literal(sessionSchemaVersion),
  memory: v.object({
    conversation: v.exactOptional(v.object({ question: questionSchema, askedAt: v.number() })),
    pending: v.exactOptional(pendingSchema),
    voice: v.exactOptional(v.string()),
    settings: v.exactOptional(settingsSchema),
    hasPlaces: v.exactOptional(v.boolean()),
    lastSpeech: v.exactOptional(v.string()),
  }) satisfies v.GenericSchema<unknown, SessionMemory>,
});

/** Empty for a new session, and for attributes that are malformed or of another release. */
export function readSessionMemory(attributes: unknown): SessionMemory {
  const read = v.safeParse(attributesSchema, attributes);
  return read.success ? read.output.memory : {};
}

/** At most 2 KB of JSON, with less remembered where it would be more. */
export function buildSessionAttributes(memory: SessionMemory): Record<string, unknown> {
  let kept: SessionMemory = {};
  for (const name of mostNeededFirst) {
    if (memory[name] === undefined) continue;
    const more: SessionMemory = { ...kept, [name]: memory[name] };
    if (bytesOf(more) <= maxBytes) kept = more;
  }
  return { schemaVersion: sessionSchemaVersion, memory: kept };
}

function bytesOf(memory: SessionMemory): number {
  return Buffer.byteLength(JSON.stringify({ schemaVersion: sessionSchemaVersion, memory }));
}
