/** The last conversation as an item, deleted by DynamoDB some time after it is of no more use. */

import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import * as v from 'valibot';

import type { Instant } from '../time/localDate.ts';
import type { Conversation } from './person.ts';
import { creditSchema } from './creditSchema.ts';
import { conversationLifetime } from './person.ts';
import { questionSchema } from './questionSchema.ts';
import type { Item } from './settingsItem.ts';

/** Raised when a question can no longer be read as before; a new topic alone does not raise it. */
const conversationSchemaVersion = 1;

const numberText = v.pipe(v.string(), v.transform(Number), v.integer());

const attributesSchema = v.object({
  schemaVersion: numberText,
  question: v.pipe(v.string(), v.parseJson(), questionSchema),
  credit: v.fallback(v.optional(v.pipe(v.string(), v.parseJson(), creditSchema)), undefined),
  askedAt: numberText,
  exp: numberText,
  voice: v.optional(v.string()),
});

export type ConversationRead =
  | { readonly conversation: Conversation | undefined }
  | { readonly unread: 'malformed' | 'newerSchema' };

/** A household has one last question, which is of use to the voice that asked it. */
export function readConversationItem(
  item: Item | undefined,
  voice: string | undefined,
  now: Instant,
): ConversationRead {
  if (item === undefined || 'forgottenUntil' in item) return { conversation: undefined };
  const exp = Number(item['exp']?.N);
  // DynamoDB deletes late, by days at times.
  if (exp * 1000 <= now) return { conversation: undefined };
  const read = v.safeParse(attributesSchema, {
    schemaVersion: item['schemaVersion']?.N,
    question: item['question']?.S,
    credit: item['credit']?.S,
    askedAt: item['askedAt']?.N,
    exp: item['exp']?.N,
    voice: item['voice']?.S,
  });
  if (Number(item['schemaVersion']?.N) > conversationSchemaVersion)
    return { unread: 'newerSchema' };
  if (!read.success) return { unread: 'malformed' };
  const { question, askedAt, credit } = read.output;
  const conversation = { question, askedAt, ...(credit !== undefined && { credit }) };
  return { conversation: read.output.voice === voice ? conversation : undefined };
}

export function buildConversationItem(
  conversation: Conversation,
  voice: string | undefined,
): Record<string, AttributeValue> {
  const { credit } = conversation;
  return {
    ...(credit !== undefined && { credit: { S: JSON.stringify(credit) } }),
    ...(voice !== undefined && { voice: { S: voice } }),
    schemaVersion: { N: String(conversationSchemaVersion) },
    question: { S: JSON.stringify(conversation.question) },
    askedAt: { N: String(conversation.askedAt) },
    exp: { N: String(Math.ceil((conversation.askedAt + conversationLifetime) / 1000)) },
  };
}
