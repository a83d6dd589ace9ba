import { createHash } from 'node:crypto';

/** The key under which a person is kept: Alexa's user id, which is long and tells of the account, goes into no table. */
export function personIdOf(userId: string): string {
  return createHash('sha256').update(userId).digest('base64url');
}
