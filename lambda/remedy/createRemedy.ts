/** Technical alarms come here first: what a program can mend, it mends, and a person is woken for the rest. */

import { createDynamo } from '../memory/dynamo.ts';
import { dynamoConfigOf } from '../support/awsConfig.ts';
import { createCallAws } from '../support/callAws.ts';
import type { Log } from '../support/log.ts';
import type { Instant } from '../time/localDate.ts';
import type { WakingReason } from './act.ts';
import { readAlarms } from './alarm.ts';
import type { Alarm, MendedAlarm } from './alarm.ts';
import { createRemedies } from './remedies.ts';
import type { Remedy } from './remedies.ts';
import { createRemedyBook } from './remedyBook.ts';
import type { Noted } from './remedyBook.ts';
import type { RemedyConfig } from './remedyConfig.ts';
import { wakePerson } from './wakePerson.ts';

export function createRemedy(
  config: RemedyConfig,
  log: Log,
  readNow: () => Instant,
): (event: unknown) => Promise<void> {
  const callAws = createCallAws(config.aws);
  const dynamo = createDynamo(dynamoConfigOf(config.aws));
  const remedies = createRemedies(config, { callAws, dynamo });
  const book = createRemedyBook({
    dynamo,
    table: config.tables.cache,
    actsAnHour: config.actsAnHour,
  });

  async function mend(
    alarm: MendedAlarm,
    noted: Noted,
    now: Instant,
  ): Promise<WakingReason | undefined> {
    const remedy: Remedy = remedies[alarm];
    const { act, helpsFor = 0 } = remedy;
    if (noted.mendedAt !== undefined && now - noted.mendedAt < helpsFor) return 'again';
    const isWithin = await book.countAct(now);
    if (isWithin === 'lost') return 'bookLost';
    if (!isWithin) return 'tooOften';
    const outcome = await remedy.mend(now);
    log.warn('remedyActed', { alarm, act, result: outcome.done ? 'done' : outcome.reason });
    if (!outcome.done) return outcome.reason === 'failed' ? 'failed' : 'noRemedy';
    // Twice raised without an end in between, the first state is the one to go back to.
    const before = noted.before ?? outcome.before;
    await book.note(alarm, { mendedAt: now, ...(before !== undefined && { before }) }, now);
    return undefined;
  }

  /** What was done stays noted where nothing undoes it, for an alarm that comes back. */
  async function undo(
    alarm: MendedAlarm,
    { mendedAt, before }: Noted,
    now: Instant,
  ): Promise<WakingReason | undefined> {
    const remedy: Remedy = remedies[alarm];
    if (mendedAt === undefined || remedy.undo === undefined) return undefined;
    const outcome = await remedy.undo.run(now, before);
    const { act } = remedy.undo;
    log.info('remedyActed', { alarm, act, result: outcome.done ? 'done' : outcome.reason });
    if (!outcome.done && outcome.reason === 'failed') return 'failed';
    await book.note(alarm, {}, now);
    return undefined;
  }

  async function follow(alarm: Alarm, now: Instant): Promise<WakingReason | undefined> {
    const { mended, isRaised } = alarm;
    if (mended === undefined) return isRaised ? 'noRemedy' : undefined;
    const noted = await book.take({ ...alarm, mended }, now);
    if (noted === 'told') return undefined;
    if (noted === 'lost') return isRaised ? 'bookLost' : undefined;
    return isRaised ? mend(mended, noted, now) : undo(mended, noted, now);
  }

  return async (event) => {
    for (const alarm of readAlarms(event)) {
      const now = readNow();
      const reason = await follow(alarm, now);
      if (reason === undefined) continue;
      const told = await wakePerson({ alarm, reason, topic: config.wakeTopic, callAws, now });
      log.error('personWoken', { alarm: alarm.mended ?? 'other', reason });
      if ('problem' in told)
        throw new Error(
          `Nobody could be woken (${told.code}): look at WAKE_TOPIC and at sns:Publish of the remedy's role.`,
        );
    }
  };
}
