import type { Speech } from '../renderSpeech.ts';
import { ssml } from '../ssml.ts';

/** Deletes nothing without one "yes", and asks only once. */
export function sayForgetting(stage: 'asked' | 'done' | 'refused' | 'failed'): Speech {
  switch (stage) {
    case 'asked':
      return {
        prompt: ssml`That deletes your home, your saved places, your settings and your last question. Shall I forget you?`,
        reprompt: ssml`Shall I forget you?`,
      };
    case 'done':
      return { prompt: ssml`I have forgotten you.`, reprompt: undefined };
    case 'refused':
      return { prompt: ssml`All right, I keep it all.`, reprompt: undefined };
    case 'failed':
      return {
        prompt: ssml`I could not delete it just now. Please ask me again in a minute.`,
        reprompt: undefined,
      };
  }
}
