import * as v from 'valibot';

import { jsonCall } from '../support/callAws.ts';
import type { CallAws } from '../support/callAws.ts';
import { currentSpan } from '../support/trace/span.ts';
import { writeXrayHeader } from '../support/trace/traceHeaders.ts';
import type { Instant } from '../time/localDate.ts';
import type { WarningMessage } from './warningMessage.ts';

/** What SQS takes at once. */
const mostAtOnce = 10;

const replySchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ Failed: v.optional(v.array(v.unknown()), []) }),
);

/** Returns how many the queue did not take. */
export async function sendMessages(
  messages: readonly WarningMessage[],
  queueUrl: string,
  callAws: CallAws,
  now: Instant,
): Promise<number> {
  const span = currentSpan();
  const header = span && { DataType: 'String', StringValue: writeXrayHeader(span) };
  const traced = header && { MessageSystemAttributes: { AWSTraceHeader: header } };
  let failed = 0;
  for (let from = 0; from < messages.length; from += mostAtOnce) {
    const batch = messages.slice(from, from + mostAtOnce);
    const Entries = batch.map((message, index) => ({
      Id: String(index),
      MessageBody: JSON.stringify(message),
      ...traced,
    }));
    const input = { QueueUrl: queueUrl, Entries };
    const sent = await callAws(jsonCall('sqs', 'AmazonSQS.SendMessageBatch', input), now);
    const reply = 'problem' in sent ? undefined : v.safeParse(replySchema, sent.body);
    failed += reply?.success === true ? reply.output.Failed.length : batch.length;
  }
  return failed;
}
