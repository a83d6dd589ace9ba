import { answerQuestion } from './answerQuestion.ts';
import type { Dependencies } from './dependencies.ts';
import { answerToForget, askToForget, tellAboutMe } from './forgetMe.ts';
import { keepPlaces } from './keepPlaces.ts';
import { keepSetting } from './keepSetting.ts';
import { answerOffer } from './offerHome.ts';
import { respond, type Answer } from './respond.ts';
import { readQuestion } from './stages.ts';
import { tellSource } from './tellSource.ts';
import { localTimeOf } from './time/zone.ts';
import type { Turn } from './turn.ts';
import { readChoice } from './understanding/readChoice.ts';
import type { IntentHeard } from './understanding/slots.ts';
import { isQuestionIntent } from './understanding/subjects.ts';
import type { Before } from './understanding/understood.ts';

/** Works out what an intent asks for, and has it answered. */
export async function answerIntent(
  intent: IntentHeard,
  turn: Turn,
  dependencies: Dependencies,
): Promise<Answer> {
  if (intent.name === 'AMAZON.YesIntent' || intent.name === 'AMAZON.NoIntent')
    return answerYesOrNo(intent.name === 'AMAZON.YesIntent', turn);
  const place = readPlaceSaid(intent, turn);
  const { pending } = turn.session;
  if (place !== undefined)
    return pending?.kind === 'sayNicknamed'
      ? keepPlaces({ change: 'save', nickname: pending.nickname, place }, turn, dependencies)
      : keepSetting({ setting: 'home', place }, turn, dependencies);
  const understood = readQuestion(intent, await readBefore(intent, turn));
  switch (understood.kind) {
    case 'question':
      return answerQuestion(understood.question, turn, dependencies);
    case 'whereabouts':
      return answerQuestion(understood.question, { ...turn, consent: 'wanted' }, dependencies);
    case 'setting':
      return keepSetting(understood.setting, turn, dependencies);
    case 'source':
      return tellSource(turn, dependencies);
    case 'savedPlaces':
      return keepPlaces(understood.change, turn, dependencies);
    case 'aboutMe':
      return tellAboutMe(turn);
    case 'forgetMe':
      return askToForget(turn);
    case 'nothingToFollow':
      return respond({ says: 'nothingToFollow' }, turn);
    case 'notUnderstood':
      return respond({ says: 'notUnderstood' }, turn);
  }
}

/** To what we have asked; where nothing of ours waits for it, no is the end. */
async function answerYesOrNo(isYes: boolean, turn: Turn): Promise<Answer> {
  const { pending } = turn.session;
  if (pending?.kind === 'offerHome') return answerOffer(isYes, pending.place, turn);
  if (turn.isAskedToForget) return answerToForget(turn, isYes);
  return respond({ says: isYes ? 'notUnderstood' : 'goodbye' }, turn);
}

/** Asks the last question again. */
export async function repeatAnswer(turn: Turn, dependencies: Dependencies): Promise<Answer> {
  const { lastSpeech, pending } = turn.session;
  if (lastSpeech !== undefined) return respond({ says: 'again', words: lastSpeech }, turn, pending);
  const { conversation } = await turn.memory.loadPerson();
  if (conversation === undefined) return respond({ says: 'nothingToFollow' }, turn);
  return answerQuestion(conversation.question, turn, dependencies);
}

/** The question before is loaded only where the words lean on it: a whole question does not wait for it. */
async function readBefore(
  intent: IntentHeard,
  { session, memory, now, deviceZone }: Turn,
): Promise<Before> {
  const { date: today } = localTimeOf(now, deviceZone);
  const { pending } = session;
  if (pending?.kind === 'choosePlace')
    return { today, last: pending.question, choices: pending.choices };
  if (pending?.kind === 'sayPlace' || pending?.kind === 'sayTime')
    return { today, last: pending.question };
  const { place, otherPlace } = intent.slots;
  const pointsBack = [place, otherPlace].some(
    (slot) => slot?.id === 'THERE' || /\bthere\b/i.test(slot?.heard ?? ''),
  );
  if (isQuestionIntent(intent.name) && !pointsBack) return { today };
  const { conversation } = await memory.loadPerson();
  return { today, last: conversation?.question };
}

/** A bare town where we asked for the home, or for the place of a nickname, is that place. */
function readPlaceSaid({ name, slots }: IntentHeard, { session: { pending } }: Turn) {
  if (name !== 'ChooseIntent' && name !== 'FollowUpIntent') return undefined;
  switch (pending?.kind) {
    case 'chooseHome':
    case 'sayNicknamed':
      return readChoice(slots, pending.choices);
    case 'sayHome':
      return readChoice(slots, []);
    default:
      return undefined;
  }
}
