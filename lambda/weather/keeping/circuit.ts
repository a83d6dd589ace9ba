/**
 * Whether a service is asked at all. Closed: it is. Open: it failed too often, and is left alone for a while. Then one
 * call, the probe, decides. Pure and without a clock, as its state travels between containers that sleep.
 */

import type { Instant } from '../../time/localDate.ts';

export interface Circuit {
  /** The latest last, since it was last closed. */
  readonly outcomes: readonly ('good' | 'slow' | 'failed')[];
  /** Undefined while it is closed. */
  readonly opening: Opening | undefined;
  /** Of the last opening, closing or probe; of two containers' knowledge, what was changed last holds. */
  readonly changedAt: Instant;
}

export const reasons = ['failed', 'slow', 'limited'] as const;

export interface Opening {
  readonly reason: (typeof reasons)[number];
  /** Until then nobody asks; from then on somebody probes. */
  readonly until: Instant;
  /** How often it has opened without a good answer since: each time doubles the pause. */
  readonly times: number;
  /** Somebody has been sent to see; until `until`, nobody else is. */
  readonly isProbed: boolean;
}

/** What came of a call; `limited` is a service's 429, `retryAfter` in ms where it says. */
export type Outcome =
  | { readonly kind: 'good' | 'slow' | 'failed' }
  | { readonly kind: 'limited'; readonly retryAfter?: number | undefined };

export const closedCircuit: Circuit = { outcomes: [], opening: undefined, changedAt: 0 };

/** So many failures one after another, or half of so many calls failed or slow, open it. */
const failuresInARow = 3;
const callsJudged = 10;
/** ms */
const firstPause = 10_000;
const longestPause = 5 * 60_000;
/** ms: for a service that does not say when to come again, and one that says never. */
const limitedPause = 60_000;
const longestLimit = 60 * 60_000;
/** ms: so long whoever probes is waited for. */
const probeTime = 5_000;

/** `reluctantly`: it works, but so slowly that all else comes first. */
export type Admission = 'ask' | 'probe' | 'reluctantly' | 'never';

export function admissionOf({ opening }: Circuit, now: Instant): Admission {
  if (opening === undefined) return 'ask';
  if (now >= opening.until) return 'probe';
  return opening.reason === 'slow' ? 'reluctantly' : 'never';
}

/** Keeps others from probing meanwhile. */
export function claimProbe(circuit: Circuit, now: Instant): Circuit {
  const { opening } = circuit;
  if (opening === undefined) return circuit;
  return {
    outcomes: [],
    opening: { ...opening, until: now + probeTime, isProbed: true },
    changedAt: laterThan(circuit, now),
  };
}

export function judge(circuit: Circuit, outcome: Outcome, now: Instant): Circuit {
  if (outcome.kind === 'limited') {
    const pause = Math.min(outcome.retryAfter ?? limitedPause, longestLimit);
    return open(circuit, 'limited', pause, now);
  }
  const { opening } = circuit;
  if (opening !== undefined) {
    // A call that began before it opened tells nothing new.
    if (!opening.isProbed) return circuit;
    if (outcome.kind !== 'good') return open(circuit, outcome.kind, pauseAfter(opening), now);
    return { ...closedCircuit, changedAt: laterThan(circuit, now) };
  }
  const outcomes = [...circuit.outcomes, outcome.kind].slice(-callsJudged);
  const reason = reasonToOpen(outcomes);
  if (reason === undefined) return { ...circuit, outcomes };
  return open(circuit, reason, firstPause, now);
}

/** Of two containers' knowledge, the later. */
export function laterOf(own: Circuit, told: Circuit): Circuit {
  return told.changedAt > own.changedAt ? told : own;
}

function open(circuit: Circuit, reason: Opening['reason'], pause: number, now: Instant): Circuit {
  const times = (circuit.opening?.times ?? 0) + 1;
  return {
    outcomes: [],
    opening: { reason, until: now + pause, times, isProbed: false },
    changedAt: laterThan(circuit, now),
  };
}

function reasonToOpen(outcomes: Circuit['outcomes']): 'failed' | 'slow' | undefined {
  const last = outcomes.slice(-failuresInARow);
  if (last.length === failuresInARow && last.every((outcome) => outcome === 'failed'))
    return 'failed';
  if (outcomes.length < callsJudged) return undefined;
  const count = (kind: 'slow' | 'failed') => outcomes.filter((outcome) => outcome === kind).length;
  if ((count('slow') + count('failed')) * 2 < callsJudged) return undefined;
  return count('failed') > count('slow') ? 'failed' : 'slow';
}

function pauseAfter({ times }: Opening): number {
  return Math.min(firstPause * 2 ** times, longestPause);
}

/** Two changes never bear the same time. */
function laterThan({ changedAt }: Circuit, now: Instant): Instant {
  return Math.max(now, changedAt + 1);
}
