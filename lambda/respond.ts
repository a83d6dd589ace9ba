/** The last three stages, which every answer takes: words, picture, response. */

import type { AnswerPlan, Problem } from './answer/plan.ts';
import type { Pending, SessionMemory } from './memory/sessionMemory.ts';
import { readPointer } from './place/placeWords.ts';
import type { KnownPlaces } from './place/resolvePlace.ts';
import type { AlexaAnswer } from './response/buildResponse.ts';
import type { ConsentRequest } from './response/buildConsent.ts';
import type { Speech } from './speech/renderSpeech.ts';
import { withoutMarkup } from './speech/ssml.ts';
import { unitsFor, variantOf, type Voice } from './speech/voice.ts';
import { buildResponse, renderScreen, renderSpeech } from './stages.ts';
import type { Outcome } from './support/log.ts';
import type { Turn } from './turn.ts';
import type { PlaceAsked, Question } from './understanding/question.ts';

export interface Answer extends AlexaAnswer {
  readonly outcome: Outcome;
}

/** Words a plan, draws it where there is a screen, and remembers in an open session what its next turn needs. */
export async function respond(
  plan: AnswerPlan,
  turn: Turn,
  pending?: Pending,
  consent?: ConsentRequest,
): Promise<Answer> {
  const voice: Voice = {
    locale: turn.locale,
    // Mere talk has no units, and does not wait for the listener's.
    units: 'setting' in plan ? await turn.units() : unitsFor(turn.locale, {}),
    variant: variantOf(turn.requestId),
    timeZone: 'setting' in plan ? plan.setting.period.timeZone : turn.deviceZone,
    now: turn.now,
  };
  const speech = renderSpeech(plan, voice);
  const screen = renderScreen(plan, speech, voice, turn.showsApl);
  const goesOn = speech.reprompt !== undefined || consent?.way === 'byVoice';
  const memory = goesOn ? await rememberFor(speech, turn, pending) : {};
  return { ...buildResponse(speech, screen, memory, consent), outcome: outcomeOf(plan) };
}

async function rememberFor(
  { prompt }: Speech,
  { memory, deviceSettings }: Turn,
  pending?: Pending,
): Promise<SessionMemory> {
  const told = await deviceSettings([]);
  return {
    ...(await memory.carryOver()),
    ...(Object.keys(told).length > 0 && { deviceSettings: told }),
    lastSpeech: withoutMarkup(prompt),
    ...(pending !== undefined && { pending }),
  };
}

function outcomeOf(plan: AnswerPlan): Outcome {
  switch (plan.says) {
    case 'problem':
      return plan.problem.problem;
    case 'notUnderstood':
    case 'nothingToFollow':
    case 'settingsLost':
      return plan.says;
    default:
      return 'answered';
  }
}

/**
 * A problem is answered like anything else; where it asks for a place, the question waits for it. Where Alexa asks for
 * a permission instead, the question waits at hers.
 */
export function respondToProblem(
  problem: Problem,
  question: Question,
  turn: Turn,
): Promise<Answer> {
  const plan = { says: 'problem', problem } as const;
  const pending = pendingAfter(problem, question, turn);
  if (problem.problem !== 'placePermissionMissing' || problem.ask === 'never')
    return respond(plan, turn, pending);
  const { permission, ask: way } = problem;
  return respond(plan, turn, way === 'byVoice' ? undefined : pending, {
    permission,
    way,
    question,
  });
}

function pendingAfter(
  problem: Problem,
  question: Question,
  { session: { pending } }: Turn,
): Pending | undefined {
  const wasAsked = pending !== undefined && 'isWhereabouts' in pending;
  const whereabouts = wasAsked ? { isWhereabouts: true as const } : {};
  switch (problem.problem) {
    case 'placeAmbiguous':
      return { kind: 'choosePlace', choices: problem.choices, question, ...whereabouts };
    case 'placeNotFound':
    case 'placeSearchDown':
      return { kind: 'sayPlace', question, ...whereabouts };
    case 'placeUnsaid':
    case 'placePermissionMissing':
      return { kind: 'sayPlace', question, isWhereabouts: true };
    case 'periodNotUnderstood':
      return { kind: 'sayTime', question };
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
  { locale, device, fetchDeviceAddress, consent, memory }: Turn,
): Promise<KnownPlaces> {
  const country = locale.slice(-2);
  if (asked.kind === 'named' && readPointer(asked.words) === undefined)
    return { locale, country, device, loadPlaces: memory.loadPlaces };
  const { settings, conversation } = await memory.loadPerson();
  const lastPlace = conversation?.question.place;
  return {
    locale,
    country,
    device,
    fetchAddress: fetchDeviceAddress,
    consent: consent === 'mayAsk' && settings.locationRefused !== undefined ? 'closed' : consent,
    loadPlaces: memory.loadPlaces,
    home: settings.home,
    lastPlace: lastPlace?.kind === 'known' ? lastPlace.place : undefined,
  };
}
