import type { ConversationIntentName } from '../../interactionModels/intents.ts';
import type { TimeAsked } from './question.ts';
import { readChoice } from './readChoice.ts';
import { readFollowUp } from './readFollowUp.ts';
import { readPlace } from './readPlace.ts';
import { readRemoval, readRenaming, readSaving } from './readPlaceChange.ts';
import { readDetail, readHome, readUnits } from './readSetting.ts';
import { readTime, saysTime } from './readTime.ts';
import { repairSlots } from './repairSlots.ts';
import type { IntentHeard, Slots } from './slots.ts';
import { isQuestionIntent, subjects } from './subjects.ts';
import type { Before, SettingRequest, Understood } from './understood.ts';

/**
 * Makes a question of an intent. A whole question carries nothing over from the one before but what "there" points
 * at; a follow-up carries over all that it does not say.
 */
export function readQuestion(intent: IntentHeard, before: Before): Understood {
  const repaired = repairSlots(intent.slots, before.today);
  const { slots } = repaired;
  const said = readTime(slots, before.today);
  const time = saysTime(said) ? said : { ...repaired.time, ...said };
  const { name } = intent;
  if (isConversationIntent(name)) return readers[name](slots, time, before);
  if (!isQuestionIntent(name)) return { kind: 'notUnderstood' };
  const there = before.last?.place;
  const place = readPlace(slots.place, there);
  const subject = subjects[name](slots, { place, time, there, today: before.today });
  if (subject === undefined) return { kind: 'notUnderstood' };
  return { kind: 'question', question: { subject, place, time, detail: 'answer' } };
}

type Reader = (slots: Slots, time: TimeAsked, before: Before) => Understood;

const readers: Readonly<Record<ConversationIntentName, Reader>> = {
  FollowUpIntent: readFollowUp,
  ChooseIntent: (slots, time, before) => {
    const { last, choices = [] } = before;
    if (last === undefined || choices.length === 0) return readFollowUp(slots, time, before);
    const place = readChoice(slots, choices);
    return place === undefined
      ? { kind: 'notUnderstood' }
      : { kind: 'question', question: { ...last, place } };
  },
  WhyIntent: (_slots, _time, { last }) => readAgain(last, 'why'),
  MoreIntent: (_slots, _time, { last }) => readAgain(last, 'more'),
  SetHomeIntent: (slots, _time, before) => settingOf(readHome(slots, before)),
  UseLocationIntent: (_slots, _time, { last }) => ({
    kind: 'whereabouts',
    question: {
      subject: { topic: 'overview', form: 'summary' },
      time: {},
      ...last,
      place: { kind: 'here' },
      detail: 'answer',
    },
  }),
  SetUnitsIntent: (slots) => settingOf(readUnits(slots)),
  SetDetailIntent: (slots) => settingOf(readDetail(slots)),
  WarningsOnIntent: () => settingOf({ setting: 'warnings', warnings: 'on' }),
  WarningsOffIntent: () => settingOf({ setting: 'warnings', warnings: 'off' }),
  SavePlaceIntent: (slots, _time, before) => readSaving(slots, before),
  RenamePlaceIntent: (slots) => readRenaming(slots),
  RemovePlaceIntent: (slots) => readRemoval(slots),
  ListPlacesIntent: () => ({ kind: 'savedPlaces', change: { change: 'none' } }),
  AboutMeIntent: () => ({ kind: 'aboutMe' }),
  ForgetMeIntent: () => ({ kind: 'forgetMe' }),
  AskSourceIntent: () => ({ kind: 'source' }),
};

function isConversationIntent(name: string): name is ConversationIntentName {
  return Object.hasOwn(readers, name);
}

function readAgain(last: Before['last'], detail: 'why' | 'more'): Understood {
  if (last === undefined) return { kind: 'nothingToFollow' };
  return { kind: 'question', question: { ...last, detail } };
}

function settingOf(setting: SettingRequest | undefined): Understood {
  return setting === undefined ? { kind: 'notUnderstood' } : { kind: 'setting', setting };
}
