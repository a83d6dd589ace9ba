import { button, element, find } from './dom.ts';
import type { Turn } from './roomView.ts';

export interface Conversation {
  readonly show: (turns: readonly Turn[]) => void;
  readonly add: (turn: Turn) => void;
  readonly choose: (turn: Turn) => void;
}

export interface ConversationEvents {
  readonly onChoose: (turn: Turn) => void;
  readonly onHear: (turn: Turn) => void;
}

/** The conversation so far; each answer can be looked behind and heard again. */
export function createConversation({ onChoose, onHear }: ConversationEvents): Conversation {
  const list = find('conversation', HTMLOListElement);
  const log = find('log', HTMLDivElement);
  const looks = new Map<number, HTMLButtonElement>();

  const choose = (turn: Turn) => {
    for (const [number, look] of looks)
      look.setAttribute('aria-pressed', String(number === turn.number));
    onChoose(turn);
  };
  const draw = (turn: Turn): HTMLElement => {
    const { number, said, speech, milliseconds, verdicts } = turn;
    const look = button(
      'Look behind',
      { 'aria-pressed': 'false', 'aria-label': `Look behind answer ${number}` },
      () => {
        choose(turn);
      },
    );
    looks.set(number, look);
    const hear = button('Hear again', { 'aria-label': `Hear again, answer ${number}` }, () => {
      onHear(turn);
    });
    const isBroken = verdicts.some(({ faults }) => faults.length > 0);
    return element(
      'li',
      {},
      element('p', { class: 'said' }, element('span', { class: 'unseen' }, 'You: '), said),
      element(
        'p',
        { class: 'speech' },
        element('span', { class: 'unseen' }, 'Echo: '),
        speech === '' ? '(silence)' : speech,
      ),
      element(
        'p',
        { class: 'under' },
        `${Math.round(milliseconds)} ms`,
        ...(isBroken ? [element('strong', {}, 'a rule is broken')] : []),
        look,
        hear,
      ),
    );
  };
  const add = (turn: Turn) => {
    if (looks.has(turn.number)) return;
    list.append(draw(turn));
    log.scrollTop = log.scrollHeight;
    choose(turn);
  };
  return {
    add,
    choose,
    show: (turns) => {
      looks.clear();
      list.replaceChildren();
      for (const turn of turns) add(turn);
    },
  };
}
