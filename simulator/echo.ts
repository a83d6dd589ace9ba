import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Handler } from '../lambda/handlers/createHandler.ts';
import type { Instant } from '../lambda/time/localDate.ts';
import {
  buildRequest,
  type ConsentOutcome,
  type EchoDevice,
  type EchoSession,
  type RequestKind,
} from './buildRequest.ts';
import { askConsent, readConsent, readConsentAsked, type ConsentAsked } from './consent.ts';
import type { Understand, Understood } from './understanding/understanding.ts';

export interface EchoTurn {
  /** Undefined where it was Alexa's own consent skill that heard. */
  readonly heard: Understood | undefined;
  readonly request: RequestEnvelope;
  readonly response: ResponseEnvelope;
  /** What the Echo says, without markup; empty where it is silent. Alexa's own question for consent is part of it. */
  readonly speech: string;
}

/** A virtual Echo: hears words, holds a session as a device does, and says what the skill answers. */
export interface Echo {
  readonly say: (utterance: string) => Promise<EchoTurn>;
  /** Somebody walks away: an open session ends, as Alexa ends it. */
  readonly leave: () => Promise<void>;
}

/** Read at each turn, so that an Echo can be moved, and the skill restarted, in the middle of a conversation. */
export interface EchoOptions {
  readonly skillId: string;
  readonly handler: Handler;
  readonly understand: Understand;
  readonly device: EchoDevice;
  readonly now: () => Instant;
}

export function createEcho(options: EchoOptions): Echo {
  const { skillId, now } = options;
  let open: EchoSession | undefined;
  /** Alexa asks for consent, and the session of the skill waits. */
  let asked: ConsentAsked | undefined;
  let requests = 0;
  let sessions = 0;

  const newSession = (): EchoSession => {
    sessions += 1;
    return { id: `amzn1.echo-api.session.${sessions}`, isNew: true, attributes: {} };
  };

  const send = async (said: RequestKind, session: EchoSession) => {
    requests += 1;
    const requestId = `amzn1.echo-api.request.${requests}`;
    const request = buildRequest({ skillId, requestId, now: now(), device: options.device, session, said }); // prettier-ignore
    return { request, response: await options.handler(request, {}) };
  };

  const take = async (
    said: RequestKind,
    session: EchoSession,
    heard?: Understood,
  ): Promise<EchoTurn> => {
    const { request, response } = await send(said, session);
    const speech = speechOf(response);
    asked = readConsentAsked(response);
    const staysOpen = response.response.shouldEndSession === false || asked !== undefined;
    open = staysOpen
      ? { ...session, isNew: false, attributes: response.sessionAttributes ?? {} }
      : undefined;
    if (asked === undefined) return { heard, request, response, speech };
    if (!asked.isPossible) return after(speech, heard, await resume('failed'));
    if (options.device.account.refuses) return after(speech, heard, await resume('DENIED'));
    return { heard, request, response, speech: `${speech} ${askConsent(asked)}`.trim() };
  };

  const resume = (outcome: ConsentOutcome): Promise<EchoTurn> => {
    const { account } = options.device;
    if (outcome === 'ACCEPTED')
      account.granted = new Set([...account.granted, ...(asked?.permissions ?? [])]);
    return take({ kind: 'resumed', token: asked?.token, outcome }, open ?? newSession());
  };

  return {
    say: (utterance) => {
      if (asked !== undefined) return resume(readConsent(utterance));
      const heard = options.understand(utterance, {
        now: now(),
        timeZone: options.device.timeZone,
        isSessionOpen: open !== undefined,
      });
      const said: RequestKind =
        heard.request === 'LaunchRequest'
          ? { kind: 'launch' }
          : { kind: 'intent', intent: heard.intent };
      return take(said, open ?? newSession(), heard);
    },
    leave: async () => {
      if (open === undefined) return;
      await send({ kind: 'end', reason: 'USER_INITIATED' }, open);
      open = undefined;
      asked = undefined;
    },
  };
}

/** A turn whose words follow others. */
function after(speech: string, heard: Understood | undefined, turn: EchoTurn): EchoTurn {
  return { ...turn, heard, speech: `${speech} ${turn.speech}`.trim() };
}

/** The words of a response, as they sound. */
export function speechOf({ response }: ResponseEnvelope): string {
  const { outputSpeech } = response;
  if (outputSpeech === undefined) return '';
  if (outputSpeech.type === 'PlainText') return outputSpeech.text;
  return outputSpeech.ssml
    .replace(/<[^>]*>/g, '')
    .replace(/&(quot|gt|lt|apos|amp);/g, (_, name: string) => entities[name] ?? '')
    .trim();
}

const entities: Readonly<Record<string, string>> = {
  quot: '"',
  gt: '>',
  lt: '<',
  apos: "'",
  amp: '&',
};
