/** What may be wrong with a service, for trying what is made of it; switched while the service runs. */

/** The service can be reached, and then: */
export const serviceFaults = [
  /** All is well. */
  'none',
  /** Every answer comes ten seconds late. */
  'slow',
  /** The connection breaks in the middle of the answer. */
  'reset',
  /** Too many requests: 429, without a word on when to come again. */
  'limited',
  /** The same, to come again in a minute. */
  'limitedForAMinute',
  /** 503 */
  'down',
  /** 500 */
  'broken',
  /** An error page with a good status. */
  'html',
  'halfJson',
  /** Numbers that are none, as a service writes them that does not know better: not JSON. */
  'notANumber',
  /** A sound answer, but about twenty degrees of latitude away. */
  'wrongPlace',
  /** Its clock is six hours behind, in headers and body. */
  'clockBehind',
  'clockAhead',
] as const;
export type ServiceFault = (typeof serviceFaults)[number];

/** What is read at each request. */
export interface FaultSwitch {
  mode: ServiceFault;
}

const skew = 6 * 3_600_000;

/** How far ahead of the world the service's own clock is, in milliseconds. */
export function clockErrorOf(fault: ServiceFault): number {
  return fault === 'clockAhead' ? skew : fault === 'clockBehind' ? -skew : 0;
}
