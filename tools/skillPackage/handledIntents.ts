import { builtInIntents, conversationIntents } from '../../interactionModels/intents.ts';
import { subjects } from '../../lambda/understanding/subjects.ts';

/**
 * The intents that the code answers. The readers of conversation intents are a record over exactly
 * those names, so the compiler keeps that part of the list true.
 */
export const handledIntents: readonly string[] = [
  ...Object.keys(subjects),
  ...Object.keys(conversationIntents),
  ...builtInIntents,
];
