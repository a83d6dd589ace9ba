import { bytesOf, faultsOf, isSpoken, wordsOf, type Exchange, type Rule } from './rule.ts';

/** Our own: the screen needs most of a response. */
const maxSessionBytes = 2048;

function intentOf({ request: { request } }: Exchange): string {
  return request.type === 'IntentRequest' ? request.intent.name : '';
}

function asks({ envelope: { response } }: Exchange): boolean {
  const { outputSpeech } = response;
  return outputSpeech !== undefined && /\?\s*$/.test(wordsOf(outputSpeech));
}

const isOpen = ({ envelope: { response } }: Exchange) => response.shouldEndSession === false;

export const sessionRules: readonly Rule[] = [
  {
    rule: 'openSession',
    title: 'The session stays open where a question was asked, and only there.',
    findFaults: (exchange) => {
      if (!isSpoken(exchange) || exchange.envelope.response.outputSpeech === undefined) return [];
      const { shouldEndSession, directives = [] } = exchange.envelope.response;
      // A directive of these decides itself how the session goes on.
      const isHandedOver = directives.some(({ type }) => /^(?:Connections|Dialog)\./.test(type));
      return faultsOf([
        [isOpen(exchange) && !asks(exchange), 'the session stays open and nothing was asked'],
        [!isOpen(exchange) && asks(exchange), 'a question, and the session ends'],
        [
          shouldEndSession === undefined && !isHandedOver,
          'it is left open whether the session ends',
        ],
      ]);
    },
  },
  {
    rule: 'reprompt',
    title: 'A question is asked once more where nobody answers, and nothing else is.',
    findFaults: (exchange) => {
      if (!isSpoken(exchange) || exchange.envelope.response.outputSpeech === undefined) return [];
      const { reprompt } = exchange.envelope.response;
      return faultsOf([
        [
          isOpen(exchange) && reprompt?.outputSpeech === undefined,
          'the session stays open without a reprompt',
        ],
        [!isOpen(exchange) && reprompt !== undefined, 'a reprompt, and the session ends'],
      ]);
    },
  },
  {
    rule: 'help',
    title: 'Help says what the skill does, ends with a question and stays open.',
    findFaults: (exchange) =>
      intentOf(exchange) === 'AMAZON.HelpIntent'
        ? faultsOf([[!isOpen(exchange) || !asks(exchange), 'help that asks nothing or ends']])
        : [],
  },
  {
    rule: 'stop',
    title: 'Stop and cancel end the session.',
    findFaults: (exchange) =>
      /^AMAZON\.(?:Stop|Cancel)Intent$/.test(intentOf(exchange))
        ? faultsOf([[isOpen(exchange), 'it goes on where it was told to stop']])
        : [],
  },
  {
    rule: 'sessionAttributes',
    title: 'Session attributes belong to a session, and have at most 2 KB (our own limit).',
    findFaults: ({ request, envelope: { sessionAttributes } }) =>
      faultsOf([
        [
          bytesOf(sessionAttributes ?? {}) > maxSessionBytes,
          'session attributes of more than 2 KB',
        ],
        [
          request.session === undefined && sessionAttributes !== undefined,
          'session attributes without a session',
        ],
      ]),
  },
];
