import * as v from 'valibot';

import { storeConfigOf, storeEntries } from '../support/awsConfig.ts';
import { matching, readEnvironment } from '../support/readEnvironment.ts';
import type { Environment } from '../support/readEnvironment.ts';

export const remedyEntries = {
  ...storeEntries,
  DEAD_LETTER_QUEUE_ARN: matching(
    /^arn:aws[\w-]*:sqs:[\w-]+:\d{12}:[\w-]+$/,
    'must be the ARN of the queue of warnings that could not be told',
  ),
  WATCH_SCHEDULE: matching(/^[\w.-]{1,64}$/, 'must be the name of the schedule of the watch'),
  WAKE_TOPIC: matching(
    /^arn:aws[\w-]*:sns:[\w-]+:\d{12}:[\w-]+$/,
    'must be the ARN of the topic that wakes a person',
  ),
  ACTS_AN_HOUR: v.optional(
    v.pipe(
      matching(/^[1-9]\d?$/, 'must be a number of acts from 1 to 99, or be left out'),
      v.transform(Number),
    ),
    '6',
  ),
};

export type RemedyConfig = ReturnType<typeof readRemedyConfig>;

export function readRemedyConfig(environment: Environment) {
  const read = readEnvironment(v.object(remedyEntries), environment);
  return {
    ...storeConfigOf(read),
    deadLetterQueueArn: read.DEAD_LETTER_QUEUE_ARN,
    watchSchedule: read.WATCH_SCHEDULE,
    wakeTopic: read.WAKE_TOPIC,
    actsAnHour: read.ACTS_AN_HOUR,
  };
}
