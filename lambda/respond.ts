/** The last three stages, which every answer takes: words, picture, response. */

import type { AnswerPlan, Problem } from './answer/plan.ts';
import type { Pending, SessionMemory } from './memory/sessionMemory.ts';
import { readPointer } from './place/placeWords.ts';
import type { KnownPlaces } from './place/resolvePlace.ts';
import { buildResponse, type AlexaAnswer } from './response/buildResponse.ts';
import { renderScreen } from './screen/renderScreen.ts';
import { renderSpeech } from './speech/renderSpeech.ts';
import { withoutMarkup } from './speech/ssml.ts';
import { variantOf, type Voice } from './speech/voice.ts';
import type { Turn } from './turn.ts';
import type { PlaceAsked, Question } from './understanding/question.ts';

export interface Answer extends AlexaAnswer {
  readonly outcome: 'answered' | 'problem';
}

/** Words a plan, draws it where there is a screen, and remembers in the session what its next turn needs. */
export async function respond(plan: AnswerPlan, turn: Turn, pending?: Pending): Promise<Answer> {
  const voice: Voice = {
    locale: turn.locale,
    units: await turn.units(),
    variant: variantOf(turn.requestId),
    timeZone: 'setting' in plan ? plan.setting.period.timeZone : turn.deviceZone,
    now: turn.now,
  };
  const speech = renderSpeech(plan, voice);
  const screen = renderScreen(plan, speech, voice, turn.showsApl);
  const { settings, conversation } = await turn.memory.loadPerson();
  const memory: SessionMemory = {
    settings,
    lastSpeech: withoutMarkup(speech.prompt),
    ...(conversation !== undefined && { conversation }),
    ...(pending !== undefined && { pending }),
  };
  return {
    ...buildResponse(speech, screen, memory),
    outcome: plan.says === 'problem' ? 'problem' : 'answered',
  };
}

/** A problem is answered like anything else; where it asks for a place, the question waits for it. */
export function respondToProblem(
  problem: Problem,
  question: Question,
  turn: Turn,
): Promise<Answer> {
  return respond({ says: 'problem', problem }, turn, pendingAfter(problem, question));
}

function pendingAfter(problem: Problem, question: Question): Pending | undefined {
  switch (problem.problem) {
    case 'placeAmbiguous':
      return { kind: 'choosePlace', choices: problem.choices, question };
    case 'placeNotFound':
    case 'placeUnsaid':
    case 'placePermissionMissing':
    case 'placeSearchDown':
      return { kind: 'sayPlace', question };
    default:
      return undefined;
  }
}

/**
 * What helps to find a place. Home and the last place are read from the database only where the words lean on them:
 * a named place does not wait for it.
 */
export async function knownPlaces(
  asked: PlaceAsked,
  { locale, device, memory }: Turn,
): Promise<KnownPlaces> {
  const country = locale.slice(-2);
  if (asked.kind === 'named' && readPointer(asked.words) === undefined)
    return { locale, country, device };
  const { settings, conversation } = await memory.loadPerson();
  const lastPlace = conversation?.question.place;
  return {
    locale,
    country,
    device,
    home: settings.home,
    lastPlace: lastPlace?.kind === 'known' ? lastPlace.place : undefined,
  };
}
