/** From the queue of warnings to Alexa. What can't be told just now stays in the queue, and it alone. */

import * as v from 'valibot';

import { limitConcurrency } from '../support/limitConcurrency.ts';
import type { Log } from '../support/log.ts';
import type { Instant } from '../time/localDate.ts';
import { warningMessageSchema } from '../watch/warningMessage.ts';
import { createAccessTokens } from './accessToken.ts';
import type { NotifyConfig } from './notifyConfig.ts';
import { sendEvent } from './sendEvent.ts';
import type { SendOutcome } from './sendEvent.ts';

/** What SQS leaves in the queue (ReportBatchItemFailures). */
export interface BatchResponse {
  readonly batchItemFailures: readonly { readonly itemIdentifier: string }[];
}

const eventSchema = v.object({
  Records: v.array(v.object({ messageId: v.string(), body: v.string() })),
});
const bodySchema = v.pipe(v.string(), v.parseJson(), warningMessageSchema);

const mostAtOnce = 5;

export function createNotify(
  config: NotifyConfig,
  log: Log,
  readNow: () => Instant,
): (event: unknown) => Promise<BatchResponse> {
  const tokens = createAccessTokens(config);
  const inTurn = limitConcurrency(mostAtOnce);

  async function tell(body: string): Promise<SendOutcome> {
    const message = v.safeParse(bodySchema, body);
    const outcome: SendOutcome = message.success
      ? await sendEvent(message.output, tokens, config, readNow())
      : { told: false, cause: 'malformed', isWorthAnotherTry: false };
    if (outcome.told) log.info('warningTold', { isRepeated: outcome.isRepeated });
    else log.warn('warningUntold', { cause: outcome.cause });
    return outcome;
  }

  return async (event) => {
    const read = v.safeParse(eventSchema, event);
    if (!read.success) throw new Error('This is no batch of messages of a queue.');
    const outcomes = await Promise.all(
      read.output.Records.map(async ({ messageId, body }) => ({
        messageId,
        outcome: await inTurn(() => tell(body)),
      })),
    );
    const failed = outcomes.filter(({ outcome }) => !outcome.told && outcome.isWorthAnotherTry);
    return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
  };
}
