/** What the server tells, as far as the page reads it. */

import * as v from 'valibot';
import { surroundingsSchema } from '../room/surroundings.ts';

const speechSchema = v.object({ ssml: v.optional(v.string()), text: v.optional(v.string()) });

const cardSchema = v.object({
  type: v.string(),
  title: v.optional(v.string()),
  content: v.optional(v.string()),
  text: v.optional(v.string()),
});

const directiveSchema = v.object({
  type: v.string(),
  document: v.optional(v.record(v.string(), v.unknown())),
  datasources: v.optional(v.record(v.string(), v.unknown())),
});

const responseSchema = v.looseObject({
  sessionAttributes: v.optional(v.record(v.string(), v.unknown())),
  response: v.looseObject({
    outputSpeech: v.optional(speechSchema),
    card: v.optional(cardSchema),
    directives: v.optional(v.array(directiveSchema)),
    shouldEndSession: v.optional(v.boolean()),
  }),
});

const consideredSchema = v.object({
  intent: v.string(),
  confidence: v.number(),
  because: v.string(),
  probability: v.number(),
  topics: v.array(v.string()),
  sample: v.string(),
  similarity: v.number(),
});

const heardSchema = v.object({
  intent: v.string(),
  slots: v.record(v.string(), v.string()),
  question: v.optional(
    v.object({
      topic: v.string(),
      place: v.nullable(v.string()),
      when: v.nullable(v.string()),
    }),
  ),
  considered: v.array(consideredSchema),
});

const tripSchema = v.object({
  to: v.string(),
  asked: v.string(),
  after: v.number(),
  milliseconds: v.optional(v.number()),
  status: v.optional(v.number()),
});

export const turnSchema = v.object({
  number: v.number(),
  at: v.number(),
  said: v.string(),
  heard: v.optional(heardSchema),
  speech: v.string(),
  request: v.record(v.string(), v.unknown()),
  response: responseSchema,
  milliseconds: v.number(),
  trips: v.array(tripSchema),
  verdicts: v.array(v.object({ rule: v.string(), title: v.string(), faults: v.array(v.string()) })),
  kept: v.array(v.record(v.string(), v.unknown())),
  surroundings: surroundingsSchema,
  timeZone: v.string(),
});

export const roomSchema = v.object({
  surroundings: surroundingsSchema,
  locales: v.array(v.string()),
  turns: v.array(turnSchema),
});

export type Turn = v.InferOutput<typeof turnSchema>;
export type RoomView = v.InferOutput<typeof roomSchema>;
