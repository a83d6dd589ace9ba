/** What Amazon's schema does not see. The key is the name that a finding is printed with. */

import { dialogDeclared, promptDeclared, promptUsed } from './dialogRules.ts';
import { exampleCount, exampleIsSample, firstExample } from './exampleRules.ts';
import type { Finding, Rule } from './finding.ts';
import { invocationName } from './invocationName.ts';
import {
  handlerReachable,
  intentHandled,
  localeComplete,
  localeKnown,
  sameIntents,
} from './localeRules.ts';
import {
  category,
  compliance,
  icons,
  privacyPolicy,
  regions,
  storeTexts,
} from './manifestRules.ts';
import {
  builtInIntentKnown,
  intentCount,
  intentOnce,
  modelSize,
  requiredBuiltIns,
  slotTypeKnown,
  slotTypeUsed,
  slotValueLength,
  slotValueOnce,
} from './modelRules.ts';
import {
  intentHasSamples,
  sampleCharacters,
  sampleLength,
  sampleOnce,
  searchQueryAlone,
  slotDeclared,
  slotOnce,
  slotUsed,
} from './sampleRules.ts';
import type { SkillPackage } from './skillPackage.ts';

export const rules = {
  'slot-declared': slotDeclared,
  'slot-once': slotOnce,
  'slot-used': slotUsed,
  'slot-type-known': slotTypeKnown,
  'slot-type-used': slotTypeUsed,
  'slot-value-length': slotValueLength,
  'slot-value-once': slotValueOnce,
  'sample-once': sampleOnce,
  'sample-characters': sampleCharacters,
  'sample-length': sampleLength,
  'search-query-alone': searchQueryAlone,
  'intent-has-samples': intentHasSamples,
  'intent-once': intentOnce,
  'intent-count': intentCount,
  'intent-handled': intentHandled,
  'handler-reachable': handlerReachable,
  'built-in-intent-known': builtInIntentKnown,
  'required-built-ins': requiredBuiltIns,
  'model-size': modelSize,
  'prompt-declared': promptDeclared,
  'prompt-used': promptUsed,
  'dialog-declared': dialogDeclared,
  'invocation-name': invocationName,
  'locale-known': localeKnown,
  'locale-complete': localeComplete,
  'same-intents': sameIntents,
  'example-count': exampleCount,
  'first-example': firstExample,
  'example-is-sample': exampleIsSample,
  category,
  'store-texts': storeTexts,
  icons,
  'privacy-policy': privacyPolicy,
  compliance,
  regions,
} as const satisfies Record<string, Rule>;

export interface NamedFinding extends Finding {
  readonly rule: string;
}

export function applyRules(skillPackage: SkillPackage): NamedFinding[] {
  return Object.entries(rules).flatMap(([rule, check]) =>
    check(skillPackage).map((finding) => ({ rule, ...finding })),
  );
}
