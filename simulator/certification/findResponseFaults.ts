/** The rules that Alexa and its certification set for a response, as far as the response itself can show them. */

import type { RequestEnvelope, ResponseEnvelope, ui } from 'ask-sdk-model';
import { SaxesParser } from 'saxes';

/** Requests that a person makes and hears an answer to. Every other kind allows no speech, no card and no directive. */
const spokenRequests = new Set([
  'LaunchRequest',
  'IntentRequest',
  'SessionResumedRequest',
  'Connections.Response',
  'Display.ElementSelected',
  'Alexa.Presentation.APL.UserEvent',
]);

const maxSpeechCharacters = 8000;
const maxCardCharacters = 8000;
const maxResponseBytes = 24 * 1024;
/** Our own: the screen needs most of a response. */
const maxSessionBytes = 2048;

const ssmlTags = new Set([
  'speak', 'audio', 'break', 'emphasis', 'lang', 'p', 'phoneme', 'prosody', 's', 'say-as', 'sub', 'voice', 'w',
  'amazon:domain', 'amazon:effect', 'amazon:emotion',
]); // prettier-ignore

/** What a device or a certification tester would find fault with; empty where nothing is. */
export function findResponseFaults(
  request: RequestEnvelope,
  envelope: ResponseEnvelope,
): readonly string[] {
  const { response } = envelope;
  const { outputSpeech, reprompt, card, directives = [] } = response;
  const isSpoken = spokenRequests.has(request.request.type);
  return [
    ...faults([
      [envelope.version !== '1.0', 'the version is not 1.0'],
      [bytesOf(envelope) >= maxResponseBytes, 'the response has 24 KB or more'],
    ]),
    ...(isSpoken
      ? outputSpeech === undefined
        ? ['nothing is said']
        : [...findSpeechFaults('speech', outputSpeech), ...findSessionFaults(response)]
      : faults([
          [outputSpeech !== undefined || reprompt !== undefined, 'speech where none is allowed'],
          [card !== undefined || directives.length > 0, 'a picture where none is allowed'],
        ])),
    ...(reprompt?.outputSpeech === undefined
      ? []
      : findSpeechFaults('reprompt', reprompt.outputSpeech)),
    ...(card === undefined ? [] : findCardFaults(card)),
    ...faults([
      [
        directives.some(({ type }) => type.startsWith('Alexa.Presentation.APL.')) &&
          !showsApl(request),
        'APL for a device that does not show it',
      ],
      [
        bytesOf(envelope.sessionAttributes ?? {}) > maxSessionBytes,
        'session attributes of more than 2 KB',
      ],
      [
        request.session === undefined && envelope.sessionAttributes !== undefined,
        'session attributes without a session',
      ],
    ]),
    ...textsOf(envelope.response)
      .filter((text) => /\b(?:undefined|NaN|null)\b|\[object /.test(text))
      .map((text) => `a value that is none in "${text}"`),
  ];
}

type Rule = readonly [isBroken: boolean, fault: string];

function faults(rules: readonly Rule[]): readonly string[] {
  return rules.flatMap(([isBroken, fault]) => (isBroken ? [fault] : []));
}

/** A session stays open exactly where a question was asked, and then the question is asked once more. */
function findSessionFaults(response: ResponseEnvelope['response']): readonly string[] {
  const { outputSpeech, reprompt, shouldEndSession } = response;
  const isOpen = shouldEndSession === false;
  const asks = outputSpeech !== undefined && /\?\s*$/.test(wordsOf(outputSpeech));
  return faults([
    [isOpen && !asks, 'the session stays open and nothing was asked'],
    [!isOpen && asks, 'a question, and the session ends'],
    [isOpen && reprompt?.outputSpeech === undefined, 'the session stays open without a reprompt'],
    [!isOpen && reprompt !== undefined, 'a reprompt, and the session ends'],
    [shouldEndSession === undefined, 'it is left open whether the session ends'],
  ]);
}

function findSpeechFaults(name: string, speech: ui.OutputSpeech): readonly string[] {
  const text = speech.type === 'SSML' ? speech.ssml : speech.text;
  return [
    ...faults([
      [wordsOf(speech).trim() === '', `the ${name} has no words`],
      [text.length > maxSpeechCharacters, `the ${name} has more than 8,000 characters`],
    ]),
    ...(speech.type === 'SSML' ? findMarkupFaults(name, speech.ssml) : []),
  ];
}

function findMarkupFaults(name: string, ssml: string): readonly string[] {
  const found: string[] = ssml.startsWith('<speak>')
    ? []
    : [`the ${name} has no <speak> around it`];
  const parser = new SaxesParser();
  parser.on('error', ({ message }) => found.push(`the ${name} is no SSML: ${message}`));
  parser.on('opentag', (tag) => {
    if (!ssmlTags.has(tag.name)) found.push(`Alexa knows no <${tag.name}>, in the ${name}`);
  });
  parser.write(ssml).close();
  return found;
}

function findCardFaults(card: ui.Card): readonly string[] {
  if (card.type !== 'Simple' && card.type !== 'Standard') return [];
  const title = card.title ?? '';
  const text = (card.type === 'Simple' ? card.content : card.text) ?? '';
  return faults([
    [title === '' || text === '', 'a card without a title or without a text'],
    [title.length + text.length > maxCardCharacters, 'a card of more than 8,000 characters'],
    [/<[a-z/]|&(?:amp|lt|gt|quot);/.test(title + text), 'markup on a card'],
  ]);
}

function wordsOf(speech: ui.OutputSpeech): string {
  return speech.type === 'SSML' ? speech.ssml.replace(/<[^>]*>/g, '') : speech.text;
}

function showsApl({ context }: RequestEnvelope): boolean {
  return context.System.device?.supportedInterfaces['Alexa.Presentation.APL'] !== undefined;
}

function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
