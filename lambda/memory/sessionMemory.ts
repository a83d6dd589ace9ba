/** What is remembered within a session, in the attributes that Alexa hands back with the next request. */

import * as v from 'valibot';

import type { Place } from '../place/place.ts';
import type { DeviceSettings } from '../support/deviceSettings.ts';
import type { Question } from '../understanding/question.ts';
import { creditSchema } from './creditSchema.ts';
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
      readonly isWhereabouts?: true;
    }
  /** Where the question is about; `isWhereabouts`: where the person is, which nothing told. */
  | { readonly kind: 'sayPlace'; readonly question: Question; readonly isWhereabouts?: true }
  /** When it is about. */
  | { readonly kind: 'sayTime'; readonly question: Question }
  /** Which of these is home. */
  | { readonly kind: 'chooseHome'; readonly choices: readonly Place[] }
  /** Where home is. */
  | { readonly kind: 'sayHome' }
  /** Whether this is home. */
  | { readonly kind: 'offerHome'; readonly place: Place }
  /** Which of these, or else where, is the place that is to be saved under a nickname. */
  | {
      readonly kind: 'sayNicknamed';
      readonly nickname: string;
      readonly choices: readonly Place[];
    }
  /** Whether all that is kept of the speaker shall be deleted. */
  | { readonly kind: 'forgetMe' };

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
  /** As far as Alexa has told them in this session. */
  readonly deviceSettings?: DeviceSettings;
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
  'deviceSettings',
  'lastSpeech',
] as const;

const choices = v.pipe(v.array(placeSchema), v.minLength(1));

const isWhereabouts = v.exactOptional(v.literal(true));

const pendingSchema = v.variant('kind', [
  v.object({ kind: v.literal('choosePlace'), choices, question: questionSchema, isWhereabouts }),
  v.object({ kind: v.literal('sayPlace'), question: questionSchema, isWhereabouts }),
  v.object({ kind: v.literal('sayTime'), question: questionSchema }),
  v.object({ kind: v.literal('chooseHome'), choices }),
  v.object({ kind: v.picklist(['sayHome', 'forgetMe']) }),
  v.object({
    kind: v.literal('sayNicknamed'),
    nickname: v.string(),
    choices: v.array(placeSchema),
  }),
  v.object({ kind: v.literal('offerHome'), place: placeSchema }),
]) satisfies v.GenericSchema<unknown, Pending>;

const deviceSettingsSchema = v.object({
  timeZone: v.exactOptional(v.string()),
  temperatureUnit: v.exactOptional(v.picklist(['celsius', 'fahrenheit', 'unset'])),
  lengthUnit: v.exactOptional(v.picklist(['metric', 'imperial', 'unset'])),
}) satisfies v.GenericSchema<unknown, DeviceSettings>;

const attributesSchema = v.object({
  schemaVersion: v.literal(sessionSchemaVersion),
  memory: v.object({
    conversation: v.exactOptional(
      v.object({ question: questionSchema, askedAt: v.number(), credit: creditSchema }),
    ),
    pending: v.exactOptional(pendingSchema),
    voice: v.exactOptional(v.string()),
    settings: v.exactOptional(settingsSchema),
    hasPlaces: v.exactOptional(v.boolean()),
    deviceSettings: v.exactOptional(deviceSettingsSchema),
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
