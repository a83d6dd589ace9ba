import { drawDocument } from '../apl.ts';
import { element } from '../dom.ts';
import type { Turn } from '../roomView.ts';

/** The picture on the device; undefined where the answer has none. */
export function drawPicture({ response, surroundings }: Turn): HTMLElement | undefined {
  const shown = response.response.directives?.find(
    ({ type }) => type === 'Alexa.Presentation.APL.RenderDocument',
  );
  if (shown?.document === undefined) return undefined;
  const shape = surroundings.device === 'round' ? 'round' : 'rectangle';
  const frame = element('div', { class: `device ${shape}` });
  frame.append(drawDocument(shown.document, shown.datasources ?? {}, shape));
  return frame;
}

/** What is seen of an answer: the card in the app, and the picture. */
export function drawSeen(turn: Turn): readonly Node[] {
  const { card } = turn.response.response;
  const picture = drawPicture(turn);
  return [
    element('h3', {}, 'Card in the Alexa app'),
    card === undefined
      ? element('p', { class: 'empty' }, 'This answer has no card.')
      : drawCard(card),
    element('h3', {}, 'Picture on the device'),
    picture ??
      element(
        'p',
        { class: 'empty' },
        turn.surroundings.device === 'speaker'
          ? 'A speaker shows nothing. Choose a Show or a round screen, and ask again.'
          : 'This answer has no picture.',
      ),
  ];
}

type Card = NonNullable<Turn['response']['response']['card']>;

function drawCard({ title = '', content, text }: Card): HTMLElement {
  const lines = (content ?? text ?? '').split('\n').filter((line) => line !== '');
  return element(
    'article',
    { class: 'card' },
    element('h4', {}, title),
    ...lines.map((line) => element('p', {}, line)),
  );
}
