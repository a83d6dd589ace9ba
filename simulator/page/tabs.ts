import { element, find } from './dom.ts';
import type { Turn } from './roomView.ts';

/** One way to look at a turn. */
export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly draw: (turn: Turn) => readonly Node[];
  /** Beside the label, where there is something to see. */
  readonly mark?: (turn: Turn) => string;
}

/** The tabs after the pattern that screen readers know: arrow keys move, one tab is in the focus order. */
export function createTabs(tabs: readonly Tab[]): {
  readonly show: (turn: Turn | undefined) => void;
} {
  const list = find('tabs', HTMLDivElement);
  const panel = find('panel', HTMLDivElement);
  let chosen = 0;
  let shown: Turn | undefined;

  const buttons = tabs.map(({ id, label }, index) => {
    const tab = element(
      'button',
      { type: 'button', role: 'tab', id: `tab-${id}`, 'aria-controls': 'panel' },
      label,
    );
    tab.addEventListener('click', () => {
      choose(index);
    });
    tab.addEventListener('keydown', (event) => {
      const target = targetOf(event.key, index, tabs.length);
      if (target === undefined) return;
      event.preventDefault();
      choose(target);
      buttons[target]?.focus();
    });
    return tab;
  });

  const draw = () => {
    buttons.forEach((tab, index) => {
      tab.setAttribute('aria-selected', String(index === chosen));
      tab.tabIndex = index === chosen ? 0 : -1;
      const mark = shown === undefined ? '' : (tabs[index]?.mark?.(shown) ?? '');
      tab.replaceChildren(
        tabs[index]?.label ?? '',
        ...(mark === '' ? [] : [element('span', { class: 'mark' }, mark)]),
      );
    });
    const tab = tabs[chosen];
    panel.setAttribute('aria-labelledby', `tab-${tab?.id ?? ''}`);
    panel.replaceChildren(
      ...(shown === undefined || tab === undefined
        ? [element('p', { class: 'empty' }, 'Say something, and see here how it was answered.')]
        : tab.draw(shown)),
    );
  };
  const choose = (index: number) => {
    chosen = index;
    draw();
  };
  list.replaceChildren(...buttons);
  draw();
  return {
    show: (turn) => {
      shown = turn;
      draw();
    },
  };
}

function targetOf(key: string, index: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (index + 1) % count;
    case 'ArrowLeft':
      return (index - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
