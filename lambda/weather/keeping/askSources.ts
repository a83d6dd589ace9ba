/** Asks one source after the other until one answers; the next is asked early where one is slow. */

import { describeDefect } from '../../support/log.ts';
import type { Log } from '../../support/log.ts';
import type { Fetched, Source, SourceCall, SourceProblem, Whereabouts } from '../source.ts';
import type { SourceName, WeatherProblem } from '../weather.ts';
import type { Outcome } from './circuit.ts';
import type { FairUse } from './fairUse.ts';
import type { LateSource } from './lateSource.ts';
import type { Pace } from './pace.ts';
import type { Service } from './sharedTier.ts';
import type { SourceBook } from './sourceBook.ts';

export interface Question<Wanted, Reading> {
  readonly sources: readonly LateSource<Wanted, Reading>[];
  readonly where: Whereabouts;
  readonly wanted: Wanted;
  readonly service: Service;
  readonly now: number;
  /** Who pays for it; nobody where undefined. */
  readonly payer?: string | undefined;
  /** The version of a source's reading that is kept. */
  readonly lastModifiedOf: (source: SourceName) => string | undefined;
  /** Whether a reading says anything of what was asked. */
  readonly isTelling: (reading: Reading) => boolean;
}

export interface AskingPorts {
  readonly book: SourceBook;
  readonly fairUse: Pick<FairUse, 'charge'>;
  readonly log: Log;
  readonly pace: Pick<Pace, 'source' | 'hedge'>;
}

type Good<Reading> = Exclude<Fetched<Reading>, SourceProblem>;
export interface Answered<Reading> {
  readonly from: SourceName;
  readonly fetched: Good<Reading>;
}

export async function askSources<Wanted, Reading>(
  question: Question<Wanted, Reading>,
  { book, fairUse, log, pace }: AskingPorts,
  signal: AbortSignal,
): Promise<Answered<Reading> | WeatherProblem> {
  const { sources, where, wanted, service, now } = question;
  // Ends whoever has not answered when somebody has.
  const losers = new AbortController();
  const call: SourceCall = {
    now,
    timeoutMs: pace.source,
    signal: AbortSignal.any([signal, losers.signal]),
  };
  const queue = [...sources];
  const reluctant: (() => void)[] = [];
  const running = new Set<Promise<Ended<Reading>>>();
  let hasFailed = false;
  // For the first alone: that it fails or is slow is not theirs to pay.
  let { payer } = question;

  function start(source: Source<Wanted, Reading>): void {
    const calls = source.costOf(wanted);
    book.count(source.name, calls, now);
    if (payer !== undefined) fairUse.charge(payer, source.name, calls, now);
    payer = undefined;
    const lastModified = question.lastModifiedOf(source.name);
    const versioned = lastModified === undefined ? call : { ...call, lastModified };
    const asked = askOne(source, where, wanted, versioned, pace.hedge, log);
    const ended: Promise<Ended<Reading>> = asked.then((outcome) => ({ ...outcome, ended }));
    running.add(ended);
  }

  /** Starts the next that may be asked; false where there is none. */
  async function startNext(): Promise<boolean> {
    for (let late = queue.shift(); late !== undefined; late = queue.shift()) {
      const source = await late.load();
      if (!source.covers(where, wanted)) continue;
      const admitted = await book.admit(source.name, service, source.costOf(wanted), now);
      if (admitted === 'no') hasFailed = true;
      if (admitted === 'reluctantly')
        reluctant.push(() => {
          start(source);
        });
      if (admitted !== 'yes') continue;
      start(source);
      return true;
    }
    if (running.size > 0) return false;
    const last = reluctant.shift();
    last?.();
    return last !== undefined;
  }

  try {
    for (let isMore = true; ;) {
      isMore = (isMore || running.size === 0) && !signal.aborted && (await startNext());
      if (running.size === 0) break;
      const first = await firstOf(running, isMore ? pace.hedge : undefined);
      if (first === 'late') continue;
      running.delete(first.ended);
      const { from, fetched, isLate } = first;
      const outcome = outcomeOf(fetched, isLate);
      if (outcome !== undefined) book.tell(from, service, outcome, now);
      if (!isProblem(fetched) && isTelling(fetched, question)) return { from, fetched };
      if (isProblem(fetched) && fetched.problem === 'sourceFailed') {
        hasFailed = true;
        const { cause, status } = fetched;
        if (cause !== 'aborted')
          log.warn('weatherFailed', {
            source: from,
            cause,
            ...(status !== undefined && { status }),
          });
      }
      isMore = true;
    }
    return { problem: hasFailed ? 'weatherDown' : 'weatherMissing' };
  } finally {
    losers.abort();
    for (const ended of running)
      void ended.then(({ from, isLate }) => {
        if (isLate) book.tell(from, service, { kind: 'slow' }, now);
      });
  }
}

interface Told<Reading> {
  readonly from: SourceName;
  readonly fetched: Fetched<Reading>;
  /** It answered, or was given up, after the next had been asked. */
  readonly isLate: boolean;
}
interface Ended<Reading> extends Told<Reading> {
  readonly ended: Promise<Ended<Reading>>;
}

async function askOne<Wanted, Reading>(
  source: Source<Wanted, Reading>,
  where: Whereabouts,
  wanted: Wanted,
  call: SourceCall,
  hedge: number,
  log: Log,
): Promise<Told<Reading>> {
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
  }, hedge);
  timer.unref();
  try {
    return { from: source.name, fetched: await source.fetch(where, wanted, call), isLate };
  } catch (thrown) {
    // One adapter's defect is not everybody's: the next source may still answer.
    log.error('defect', describeDefect(thrown));
    const fetched = { problem: 'sourceFailed', cause: 'malformed' } as const;
    return { from: source.name, fetched, isLate };
  } finally {
    clearTimeout(timer);
  }
}

/** The first that ends, or `late` when none has after so many milliseconds. */
async function firstOf<Reading>(
  running: ReadonlySet<Promise<Ended<Reading>>>,
  hedge: number | undefined,
): Promise<Ended<Reading> | 'late'> {
  if (hedge === undefined) return Promise.race(running);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, hedge, 'late');
    timer.unref();
  });
  try {
    return await Promise.race([...running, late]);
  } finally {
    clearTimeout(timer);
  }
}

function outcomeOf<Reading>(fetched: Fetched<Reading>, isLate: boolean): Outcome | undefined {
  const good = isLate ? 'slow' : 'good';
  if (!isProblem(fetched) || fetched.problem === 'weatherMissing') return { kind: good };
  if (fetched.status === 429) return { kind: 'limited', retryAfter: fetched.retryAfter };
  if (fetched.cause === 'aborted') return isLate ? { kind: 'slow' } : undefined;
  return { kind: 'failed' };
}

function isProblem<Reading>(fetched: Fetched<Reading>): fetched is SourceProblem {
  return 'problem' in fetched && fetched.problem !== 'notModified';
}

function isTelling<Wanted, Reading>(
  fetched: Good<Reading>,
  question: Question<Wanted, Reading>,
): boolean {
  return !('reading' in fetched) || question.isTelling(fetched.reading);
}
