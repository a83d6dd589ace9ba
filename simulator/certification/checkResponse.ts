import { envelopeRules } from './envelopeRules.ts';
import { pictureRules } from './pictureRules.ts';
import type { Exchange, Rule } from './rule.ts';
import { sessionRules } from './sessionRules.ts';
import { speechRules } from './speechRules.ts';

/** What Alexa and its certification ask of every response, as far as an exchange can show it. */
export const responseRules: readonly Rule[] = [
  ...sessionRules,
  ...speechRules,
  ...pictureRules,
  ...envelopeRules,
];

/** A rule, and what in a response breaks it. */
export interface Verdict {
  readonly rule: string;
  readonly title: string;
  readonly faults: readonly string[];
}

/** A verdict for each rule. */
export function checkResponse(exchange: Exchange): readonly Verdict[] {
  return responseRules.map(({ rule, title, findFaults }) => ({
    rule,
    title,
    faults: findFaults(exchange),
  }));
}
