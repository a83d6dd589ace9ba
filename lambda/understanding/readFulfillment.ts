import {
  conversationIntents,
  questionIntents,
  slotTypes,
} from '../../interactionModels/intents.ts';
import type { SlotName } from '../../interactionModels/intents.ts';
import { reachOf } from '../answer/beyondForecast.ts';
import { unsaidTimeOf } from '../answer/planAnswer.ts';
import { readPointer } from '../place/placeWords.ts';
import type { Instant } from '../time/localDate.ts';
import { readSpokenTime } from '../time/spokenTime.ts';
import { resolvePeriod } from '../time/resolvePeriod.ts';
import { localTimeOf } from '../time/zone.ts';
import type { Question } from './question.ts';
import { readQuestion } from './readQuestion.ts';
import { readTime, saysTime } from './readTime.ts';
import { repairSlots } from './repairSlots.ts';
import type { IntentHeard, SlotHeard } from './slots.ts';

export type Likelihood = 'YES' | 'MAYBE' | 'NO';

/** Whether an intent could be answered, and which of its slots are understood. */
export interface Fulfillment {
  readonly intent: Likelihood;
  readonly slots: Readonly<Record<string, Likelihood>>;
}

const intents: Readonly<Record<string, readonly SlotName[]>> = {
  ...questionIntents,
  ...conversationIntents,
};

/**
 * What can be told of an intent from its words alone: nobody is asked for anything, and nothing is kept. `isPlace`
 * tells whether words are a known place's name; of others the search for places may know more.
 */
export function readFulfillment(
  intent: IntentHeard,
  now: Instant,
  isPlace: (words: string) => boolean,
): Fulfillment {
  const { date: today } = localTimeOf(now, '');
  const ours = Object.hasOwn(intents, intent.name) ? intents[intent.name] : undefined;
  const slots = Object.fromEntries(
    Object.entries(intent.slots).map(([name, slot]) => {
      const known = ours?.find((each) => each === name);
      return [name, known === undefined ? 'NO' : likelihoodOf(known, slot)] as const;
    }),
  );
  return { intent: weigh(judge(), Object.values(slots)), slots };

  function judge(): Likelihood {
    const understood = readQuestion(intent, { today });
    switch (understood.kind) {
      case 'notUnderstood':
      case 'nothingToFollow':
        return 'NO';
      case 'question':
        return intent.name === 'FollowUpIntent' ? 'MAYBE' : judgeQuestion(understood.question, now);
      default:
        return 'YES';
    }
  }

  function likelihoodOf(name: SlotName, slot: SlotHeard): Likelihood {
    switch (slotTypes[name]) {
      case 'AMAZON.City':
        return likelihoodOfPlace(name, slot);
      case 'AMAZON.DATE':
      case 'AMAZON.TIME':
      case 'AMAZON.DURATION': {
        const time = readTime({ [name]: slot }, today);
        return saysTime(time) && !('problem' in readSpokenTime(time)) ? 'YES' : 'NO';
      }
      case 'AMAZON.NUMBER':
        return Number.isFinite(Number(slot.heard)) ? 'YES' : 'NO';
      default:
        return slot.id === undefined ? 'MAYBE' : 'YES';
    }
  }

  /** Where "here" and "home" are, has to be asked for. */
  function likelihoodOfPlace(name: SlotName, slot: SlotHeard): Likelihood {
    const words = repairSlots({ [name]: slot }, today).slots[name]?.heard;
    if (words === undefined) return 'YES';
    if (slot.id !== undefined || readPointer(words) !== undefined || !isPlace(words))
      return 'MAYBE';
    return 'YES';
  }
}

/** A place that is not said may be known, or have to be asked for. */
function judgeQuestion({ subject, place, time }: Question, now: Instant): Likelihood {
  const clock = { now, placeZone: '', deviceZone: '', latitude: 0 };
  const reach = reachOf(subject, resolvePeriod(time, clock, unsaidTimeOf(subject)));
  if ('problem' in reach) return 'NO';
  return place.kind === 'named' ? 'YES' : 'MAYBE';
}

/** Alexa's rule: no slot understood is a no, some of them a perhaps. */
function weigh(intent: Likelihood, slots: readonly Likelihood[]): Likelihood {
  if (intent === 'NO' || (slots.length > 0 && slots.every((slot) => slot === 'NO'))) return 'NO';
  return slots.some((slot) => slot !== 'YES') ? 'MAYBE' : intent;
}
