/**
 * The watch: asks for the official warnings at the homes of whoever wants to be told, keeps them for the skill's own
 * answers, and puts what is new on the queue.
 */

import { createKeeping } from '../createKeeping.ts';
import { createDynamo } from '../memory/dynamo.ts';
import type { MemoryProblem } from '../memory/person.ts';
import { loadSubscriptions } from '../memory/subscribers.ts';
import { createToldWarnings } from '../memory/toldWarnings.ts';
import { dynamoConfigOf } from '../support/awsConfig.ts';
import { createCallAws } from '../support/callAws.ts';
import { limitConcurrency } from '../support/limitConcurrency.ts';
import type { Log } from '../support/log.ts';
import type { Instant } from '../time/localDate.ts';
import { ages } from '../weather/keeping/ages.ts';
import { usualPace } from '../weather/keeping/pace.ts';
import type { Warning } from '../weather/warning.ts';
import { createWarningReader } from '../weather/warnings/createWarningReader.ts';
import { sendMessages } from './sendMessages.ts';
import { alertTypeOf, referenceOf } from './warningMessage.ts';
import type { AlertType } from './warningMessage.ts';
import type { WatchConfig } from './watchConfig.ts';
import { gatherHomes } from './watchedHomes.ts';
import type { WatchedHome } from './watchedHomes.ts';

/** ms: for a whole run, well before the next begins. */
const longestRun = 100_000;
/** Of requests to the services of warnings. */
const mostAtOnce = 4;
/** Nobody waits for the watch, so that a slow service is given its time. */
const pace = { ...usualPace, source: 5_000, patience: 5_500, lease: 6_000, flight: 10_000 };
/** ms for which a danger whose end nobody knows is not told again. */
const openEnd = 24 * 60 * 60_000;

/** What a home comes to. */
interface HomeOutcome {
  /** Messages that are on their way. */
  readonly found: number;
  /** Its warnings could not be read, or not anew. */
  readonly isUnread: boolean;
}

export function createWatch(
  config: WatchConfig,
  log: Log,
  readNow: () => Instant,
): () => Promise<void> {
  const { tables, queueUrl, sources } = config;
  const callAws = createCallAws(config.aws);
  const dynamo = createDynamo(dynamoConfigOf(config.aws));
  const told = createToldWarnings({ dynamo, table: tables.cache });
  const keeping = createKeeping(
    { table: tables.cache, openMeteoLimits: {}, pace },
    dynamo,
    // Which tier answers is counted of people's questions: the watch asks for nearly everything anew.
    { ...log, count: () => undefined },
  );
  const readWarnings = createWarningReader(
    { sources, isSample: false, limits: ages.watchedWarnings },
    keeping.ports,
  );
  const inTurn = limitConcurrency(mostAtOnce);

  const reportMemory = (call: 'load' | 'save', { cause }: MemoryProblem) => {
    log.warn('memoryFailed', { call, cause });
  };

  /** Of one type the first, which is the gravest. */
  async function tellOfType(
    type: AlertType,
    warning: Warning,
    { key, subscribers }: WatchedHome,
    signal: AbortSignal,
  ): Promise<number> {
    const now = readNow();
    const toldUntil = await told.loadUntil(key, type, signal);
    if (typeof toldUntil === 'object') {
      reportMemory('load', toldUntil);
      return 0;
    }
    if (toldUntil !== undefined && now < toldUntil) return 0;
    const { id, issuer, end } = warning;
    const messages = subscribers.map(({ user, region }) => ({
      referenceId: referenceOf(user, { id }),
      user,
      region,
      alertType: type,
      issuer,
      foundAt: now,
      ...(end !== undefined && { end }),
    }));
    const failed = await sendMessages(messages, queueUrl, callAws, now);
    if (failed > 0) log.error('queueFailed', { messages: failed });
    // Told before it is noted: what is lost in between is sent twice, and Alexa knows it by its reference.
    const noted = failed > 0 ? undefined : await told.save(key, type, end ?? now + openEnd, signal);
    if (noted !== undefined) reportMemory('save', noted);
    return messages.length - failed;
  }

  async function watchHome(home: WatchedHome, signal: AbortSignal): Promise<HomeOutcome> {
    const now = readNow();
    const { where } = home;
    const period = { from: now, to: Infinity };
    // A signal of its own: what has failed one home says nothing of the others.
    const read = await readWarnings({ where, period, now }, AbortSignal.any([signal]));
    if ('problem' in read) return { found: 0, isUnread: true };
    if (read.coverage !== 'covered') return { found: 0, isUnread: false };
    const types = new Map<AlertType, Warning>();
    for (const warning of read.warnings) {
      const type = alertTypeOf(warning);
      if (type !== undefined && !types.has(type)) types.set(type, warning);
    }
    let found = 0;
    for (const [type, warning] of types) found += await tellOfType(type, warning, home, signal);
    return { found, isUnread: read.isStale ?? false };
  }

  return async () => {
    const signal = AbortSignal.timeout(longestRun);
    const subscriptions = await loadSubscriptions({ dynamo, table: tables.people }, signal);
    if ('problem' in subscriptions) {
      reportMemory('load', subscriptions);
      throw new Error(
        `The watch could not read who is subscribed (${subscriptions.cause}): look at the table of people and at dynamodb:Scan on its index.`,
      );
    }
    const homes = gatherHomes(subscriptions);
    const outcomes = await Promise.all(homes.map((home) => inTurn(() => watchHome(home, signal))));
    await keeping.kept();
    log.info('watchRan', {
      subscribers: subscriptions.length,
      homes: homes.length,
      unread: outcomes.filter(({ isUnread }) => isUnread).length,
      found: outcomes.reduce((sum, { found }) => sum + found, 0),
    });
  };
}
