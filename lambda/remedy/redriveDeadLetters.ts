import { jsonCall } from '../support/callAws.ts';
import type { CallAws } from '../support/callAws.ts';
import type { Instant } from '../time/localDate.ts';
import type { ActOutcome } from './act.ts';

/** Sends what could not be told back to the queue that it came from. */
export async function redriveDeadLetters(
  SourceArn: string,
  callAws: CallAws,
  now: Instant,
): Promise<ActOutcome> {
  const started = await callAws(
    jsonCall('sqs', 'AmazonSQS.StartMessageMoveTask', { SourceArn }),
    now,
  );
  return 'problem' in started ? { done: false, reason: 'failed' } : { done: true };
}
