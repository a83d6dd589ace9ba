import { createHash } from 'node:crypto';

import { rememberLast } from '../support/rememberLast.ts';

/** Who speaks, by ids that tell nothing of Alexa's. */
export interface Speaker {
  /** The partition of everything that is kept of an account. */
  readonly account: string;
  /** Whose voice Alexa recognised; absent where it recognised none, which is the account's own. */
  readonly voice?: string;
}

/** Enough of a hash to tell the voices of one household apart. */
const voiceLength = 16;

export const accountOf = rememberLast(hash);

export function voiceOf(personId: string): string {
  return hash(personId).slice(0, voiceLength);
}

/**
 * Alexa's ids are long and random, and unlike anybody's name: nobody can try them all, and a secret in the hash would
 * only be one more thing that, once lost, leaves data that nobody can find and delete.
 */
function hash(id: string): string {
  return createHash('sha256').update(id).digest('base64url');
}
