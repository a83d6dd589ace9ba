import { isNoun, nouns } from './nouns.ts';
import type { Question, Subject, TimeAsked } from './question.ts';
import { readPlace } from './readPlace.ts';
import { saysTime } from './readTime.ts';
import type { Slots } from './slots.ts';
import { readActivity, readGarment } from './subjects.ts';
import type { Before, Understood } from './understood.ts';

/** "And on Sunday?", "what about Paris?", "and the wind?": what is not said is that of the question before. */
export function readFollowUp(slots: Slots, time: TimeAsked, { last }: Before): Understood {
  const subject = readNoun(slots) ?? last?.subject;
  const place = readPlace(slots.place, last?.place);
  if (subject === undefined && place.kind === 'unsaid' && !saysTime(time)) {
    return { kind: 'nothingToFollow' };
  }
  const question: Question = {
    subject: subject ?? { topic: 'overview', form: 'summary' },
    place: place.kind === 'unsaid' ? (last?.place ?? place) : place,
    time: followTime(time, last?.time),
    detail: 'answer',
  };
  return { kind: 'question', question };
}

function readNoun({ subject, garment, activity }: Slots): Subject | undefined {
  if (subject?.id !== undefined && isNoun(subject.id)) return nouns[subject.id];
  if (garment !== undefined) return readGarment(garment);
  if (activity !== undefined) return readActivity('whether', activity);
  return undefined;
}

/** A part of the day or a clock time belongs to the day that is spoken of: "tomorrow?" … "and in the evening?" */
function followTime(time: TimeAsked, last: TimeAsked = {}): TimeAsked {
  if (!saysTime(time)) return last;
  const isDay = last.date !== undefined && /^\d{4}-\d\d-\d\d$/.test(last.date);
  const saysNoDay = time.date === undefined && time.duration === undefined;
  return saysNoDay && isDay ? { date: last.date, ...time } : time;
}
