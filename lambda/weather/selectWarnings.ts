import type { Instant } from '../time/localDate.ts';
import { severities } from './warning.ts';
import type { Warning } from './warning.ts';

/** A warning as it is sent: it may take the place of others, or take them back. */
export interface WarningMessage extends Warning {
  readonly sentAt: Instant;
  /** The ids of those that it updates or cancels. */
  readonly replaces: readonly string[];
  /** It says that the danger is over. */
  readonly isCancelled: boolean;
}

/** What holds of all that was sent: the last word on each matter, not yet over, each told once, gravest first. */
export function selectWarnings(
  messages: readonly WarningMessage[],
  now: Instant,
): readonly Warning[] {
  const standing = messages.filter(
    (message) =>
      !message.isCancelled &&
      !hasEnded(message, now) &&
      !messages.some((other) => isReplacedBy(message, other)),
  );
  return mergeWarnings(standing.map(withoutEnvelope));
}

function hasEnded({ end }: Warning, now: Instant): boolean {
  return end !== undefined && end <= now;
}

/** Whether it holds at some time of the period, and is not over. */
export function holdsDuring(
  warning: Warning,
  { from, to }: { readonly from: Instant; readonly to: Instant },
  now: Instant,
): boolean {
  return !hasEnded(warning, now) && !hasEnded(warning, from) && warning.onset < to;
}

/** A few issuers send an update under the id that it updates; of two with one id the later counts. */
function isReplacedBy(message: WarningMessage, other: WarningMessage): boolean {
  if (other === message || other.sentAt < message.sentAt) return false;
  if (other.id === message.id) return other.sentAt > message.sentAt;
  return other.replaces.includes(message.id);
}

function withoutEnvelope(message: WarningMessage): Warning {
  const { id, issuer, kind, event, severity, onset, end, advice } = message;
  return { id, issuer, kind, event, severity, onset, end, advice };
}

/**
 * One issuer's warnings of one event that overlap or meet in time become one, as grave as the gravest:
 * a place can lie in several of the areas that a message each is sent for. Gravest first.
 */
function mergeWarnings(warnings: readonly Warning[]): readonly Warning[] {
  const merged: Warning[] = [];
  for (const warning of [...warnings].sort((a, b) => a.onset - b.onset)) {
    const index = merged.findIndex((earlier) => continues(earlier, warning));
    const earlier = merged[index];
    if (earlier === undefined) merged.push(warning);
    else merged[index] = joined(earlier, warning);
  }
  return merged.sort(byGravity);
}

function continues(earlier: Warning, later: Warning): boolean {
  return (
    earlier.issuer === later.issuer &&
    earlier.event.toLowerCase() === later.event.toLowerCase() &&
    later.onset <= (earlier.end ?? Infinity)
  );
}

function joined(earlier: Warning, later: Warning): Warning {
  const [graver, other] =
    gravityOf(later) < gravityOf(earlier) ? [later, earlier] : [earlier, later];
  const isOpen = earlier.end === undefined || later.end === undefined;
  return {
    ...graver,
    onset: earlier.onset,
    end: isOpen ? undefined : Math.max(earlier.end, later.end),
    advice: graver.advice ?? other.advice,
  };
}

/** Of equals, what comes first. */
function byGravity(a: Warning, b: Warning): number {
  return gravityOf(a) - gravityOf(b) || a.onset - b.onset || (a.id < b.id ? -1 : 1);
}

/** 0 for the gravest. */
function gravityOf({ severity }: Warning): number {
  return severities.indexOf(severity);
}
