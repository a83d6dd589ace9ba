import type { Directive, RequestEnvelope, ui } from 'ask-sdk-model';
import { faultsOf, isSpoken, type Rule } from './rule.ts';

const maxCardCharacters = 8000;

/** The interface that a device must have for a directive, by the beginning of the directive's type. */
const interfaces = ['Alexa.Presentation.APL', 'AudioPlayer', 'VideoApp', 'Display'] as const;

export const pictureRules: readonly Rule[] = [
  {
    rule: 'directives',
    title: 'A directive goes to a device that supports it, after a request that allows it.',
    findFaults: (exchange) => {
      const { card, directives = [] } = exchange.envelope.response;
      return [
        ...faultsOf([
          [
            !isSpoken(exchange) && (card !== undefined || directives.length > 0),
            'a picture where none is allowed',
          ],
        ]),
        ...directives.flatMap((directive) => findSupportFaults(exchange.request, directive)),
      ];
    },
  },
  {
    rule: 'card',
    title: 'A card has a title and a text, without markup, of at most 8,000 characters.',
    findFaults: ({ envelope: { response } }) =>
      response.card === undefined ? [] : findCardFaults(response.card),
  },
];

function findSupportFaults({ context }: RequestEnvelope, { type }: Directive): readonly string[] {
  const needed = interfaces.find((name) => type.startsWith(`${name}.`));
  const supported: object = context.System.device?.supportedInterfaces ?? {};
  if (needed === undefined || needed in supported) return [];
  const short = needed === 'Alexa.Presentation.APL' ? 'APL' : needed;
  return [`${short} for a device that does not show it`];
}

function findCardFaults(card: ui.Card): readonly string[] {
  if (card.type !== 'Simple' && card.type !== 'Standard') return [];
  const title = card.title ?? '';
  const text = (card.type === 'Simple' ? card.content : card.text) ?? '';
  return faultsOf([
    [title === '' || text === '', 'a card without a title or without a text'],
    [title.length + text.length > maxCardCharacters, 'a card of more than 8,000 characters'],
    [/<[a-z/]|&(?:amp|lt|gt|quot);/.test(title + text), 'markup on a card'],
  ]);
}
