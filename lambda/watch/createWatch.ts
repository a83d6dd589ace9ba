/**
 * The watch: asks for the official warnings at the homes of whoever wants to be told, keeps them for the skill's own
 * answers, and puts what is new on the queue.
 */

import { createDynamo } from '../memory/dynamo.ts';
import type { MemoryProblem } from '../memory/person.ts';
import { loadSubscriptions } from '../memory/subscribers.ts';
import { createToldWarnings } from '../memory/toldWarnings.ts';
import { createWarningShelf } from '../memory/warningShelf.ts';
import { dynamoConfigOf } from '../support/awsConfig.ts';
import { createCallAws } from '../support/callAws.ts';
import { limitConcurrency } from '../support/limitConcurrency.ts';
import type { Log } from '../support/log.ts';
import type { Instant } from '../time/localDate.ts';
import type { Warning } from '../weather/warning.ts';
import { fetchWarningsFrom } from '../weather/warnings/createWarningReader.ts';
import { findWarningSource } from '../weather/warnings/findWarningSource.ts';
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
const timeoutMs = 5000;
/** ms for which what is kept counts as fresh: the next run has written anew by then. */
const betweenRuns = 6 * 60_000;
/** ms for which a danger whose end nobody knows is not told again. */
const openEnd = 24 * 60 * 60_000;

/** What a home comes to: how many messages are on their way, or that its warnings could not be read. */
type HomeOutcome = { readonly found: number } | 'unread';

export function createWatch(
  config: WatchConfig,
  log: Log,
  readNow: () => Instant,
): () => Promise<void> {
  const { tables, queueUrl, sources } = config;
  const callAws = createCallAws(config.aws);
  const dynamo = createDynamo(dynamoConfigOf(config.aws));
  const cache = { dynamo, table: tables.cache };
  const told = createToldWarnings(cache);
  const { keep } = createWarningShelf(cache);
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
    const service = findWarningSource(home.where.country, sources);
    if (service === undefined) return { found: 0 };
    const reading = { sources, isSample: false, log, timeoutMs };
    const { outcome, until } = await fetchWarningsFrom(service, home.where, now, reading);
    if ('problem' in outcome) return 'unread';
    if (outcome.coverage !== 'covered') return { found: 0 };
    const kept = { warnings: outcome, until: Math.max(until, now + betweenRuns) };
    await keep(home.key, kept, signal);
    const types = new Map<AlertType, Warning>();
    for (const warning of outcome.warnings) {
      const type = alertTypeOf(warning);
      if (type !== undefined && !types.has(type)) types.set(type, warning);
    }
    let found = 0;
    for (const [type, warning] of types) found += await tellOfType(type, warning, home, signal);
    return { found };
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
    log.info('watchRan', {
      subscribers: subscriptions.length,
      homes: homes.length,
      unread: outcomes.filter((outcome) => outcome === 'unread').length,
      found: outcomes.reduce((sum, each) => sum + (each === 'unread' ? 0 : each.found), 0),
    });
  };
}
