import type { LocalDate } from '../lambda/time/localDate.ts';
import type { PlaceAsked, TimeAsked } from '../lambda/understanding/question.ts';
import { readQuestion } from '../lambda/understanding/readQuestion.ts';
import { readSlots } from '../lambda/understanding/readSlots.ts';
import type { Understood } from './understanding/understanding.ts';

/** What `npm run understand` says of an utterance. */
export interface Description {
  readonly text: string;
  /** `LaunchRequest` for an invocation without a question. */
  readonly intent: string;
  readonly slots: Readonly<Record<string, string>>;
  /** As the skill reads it outside a conversation; left out where it asks nothing. */
  readonly question?: {
    readonly topic: string;
    /** The words that were said for it. */
    readonly place: string | null;
    /** Slot values, as in `2026-11-23 MO`. */
    readonly when: string | null;
  };
}

function describePlace(place: PlaceAsked): string | null {
  switch (place.kind) {
    case 'unsaid':
      return null;
    case 'here':
    case 'home':
      return place.kind;
    case 'named':
      return place.words;
    case 'known':
    case 'chosen':
      return place.place.name;
  }
}

function describeTime({ date, time, duration, untilDate, untilTime }: TimeAsked): string | null {
  const said = [date, time, duration].filter((part) => part !== undefined);
  const until = [untilDate, untilTime].filter((part) => part !== undefined);
  const words = [...said, ...(until.length > 0 ? ['to', ...until] : [])].join(' ');
  return words === '' ? null : words;
}

/** `today` is the device's date. */
export function describeUnderstood(
  text: string,
  understood: Understood,
  today: LocalDate,
): Description {
  if (understood.request === 'LaunchRequest')
    return { text, intent: understood.request, slots: {} };
  const { intent } = understood;
  const slots = Object.fromEntries(
    Object.entries(intent.slots ?? {}).flatMap(([name, { value }]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
  const read = readQuestion(readSlots(intent), { today });
  const described = { text, intent: intent.name, slots };
  if (read.kind === 'setting') {
    const place = read.setting.setting === 'home' ? describePlace(read.setting.place) : null;
    return { ...described, question: { topic: 'setting', place, when: null } };
  }
  if (read.kind !== 'question') return described;
  const { subject, place, time } = read.question;
  return {
    ...described,
    question: { topic: subject.topic, place: describePlace(place), when: describeTime(time) },
  };
}
