import type { PlaceFound } from './place/place.ts';
import type { Turn } from './turn.ts';
import type { Question } from './understanding/question.ts';

/**
 * Keeps a question for the follow-up, about the place that was found. Where the phone or Alexa told where the person is,
 * the place is kept nowhere: a follow-up asks them anew.
 */
export function keepQuestion(asked: Question, found: PlaceFound, { memory, now }: Turn): void {
  const isTold = found.origin === 'geolocation' || found.origin === 'device';
  const place: Question['place'] = isTold
    ? { kind: 'here' }
    : { kind: 'known', place: found.place };
  memory.keepConversation({ question: { ...asked, place }, askedAt: now });
}
