import type { RequestEnvelope, ResponseEnvelope, ui } from 'ask-sdk-model';

/** A request of Alexa's and what the skill answered. */
export interface Exchange {
  readonly request: RequestEnvelope;
  readonly envelope: ResponseEnvelope;
  /** From the request to its response; undefined where nobody measured. */
  readonly milliseconds?: number;
}

/** A rule of the platform's for a response, or of our own where its title says so. */
export interface Rule {
  /** Its short name, as in `reprompt`. */
  readonly rule: string;
  /** What it asks for, in a sentence. */
  readonly title: string;
  /** What breaks it; empty where nothing does. */
  readonly findFaults: (exchange: Exchange) => readonly string[];
}

export type Check = readonly [isBroken: boolean, fault: string];

export function faultsOf(checks: readonly Check[]): readonly string[] {
  return checks.flatMap(([isBroken, fault]) => (isBroken ? [fault] : []));
}

/** Requests that a person makes and hears an answer to. Every other kind allows no speech, no card and no directive. */
const spokenRequests = new Set([
  'LaunchRequest',
  'IntentRequest',
  'SessionResumedRequest',
  'Connections.Response',
  'Display.ElementSelected',
  'Alexa.Presentation.APL.UserEvent',
]);

export function isSpoken({ request }: Exchange): boolean {
  return spokenRequests.has(request.request.type);
}

export function wordsOf(speech: ui.OutputSpeech): string {
  return speech.type === 'SSML' ? speech.ssml.replace(/<[^>]*>/g, '') : speech.text;
}

export function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}
