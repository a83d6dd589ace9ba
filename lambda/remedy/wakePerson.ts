import type { AwsProblem, AwsReply, CallAws } from '../support/callAws.ts';
import { usualTimeoutMs } from '../support/callAws.ts';
import type { Instant } from '../time/localDate.ts';
import type { WakingReason } from './act.ts';
import type { Alarm } from './alarm.ts';

interface Waking {
  readonly alarm: Alarm;
  readonly reason: WakingReason;
  readonly topic: string;
  readonly callAws: CallAws;
  readonly now: Instant;
}

const reasons: Readonly<Record<WakingReason, string>> = {
  noRemedy: 'No program knows what would help.',
  again: 'What a program did about it a while ago has not helped.',
  failed: 'What a program tried has failed; its log says what.',
  tooOften: 'Programs have acted as often in this hour as they may.',
  bookLost: 'Programs cannot read what was done before, and act no more.',
};

/** SNS takes a subject of a hundred characters. */
const longestSubject = 100;

/** Tells the person on duty in two sentences, with the page that says what to look at. */
export function wakePerson({
  alarm: { name, mended },
  reason,
  topic,
  callAws,
  now,
}: Waking): Promise<AwsReply | AwsProblem> {
  const page = mended === undefined ? 'docs/runbook/' : `docs/runbook/${mended}.md`;
  const form = new URLSearchParams({
    Action: 'Publish',
    Version: '2010-03-31',
    TopicArn: topic,
    Subject: `Red Sky: ${name}`.slice(0, longestSubject),
    Message: `The alarm ${name} needs a person. ${reasons[reason]}\nWhat it means and what to look at: ${page}`,
  });
  return callAws(
    {
      service: 'sns',
      operation: 'Publish',
      headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
      body: form.toString(),
      timeoutMs: usualTimeoutMs,
    },
    now,
  );
}
