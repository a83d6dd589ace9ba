import type { AnswerPlan } from '../answer/plan.ts';
import { sayPlan } from './en/sayPlan.ts';
import type { Ssml } from './ssml.ts';
import type { Voice } from './voice.ts';

/** What Alexa says; with a reprompt exactly where a question is asked, so that the session stays open for its answer. */
export interface Speech {
  readonly prompt: Ssml;
  readonly reprompt: Ssml | undefined;
}

/** Words a plan for a listener. Every locale there is speaks English so far. */
export function renderSpeech(plan: AnswerPlan, voice: Voice): Speech {
  return sayPlan(plan, voice);
}
