import { element } from '../dom.ts';

type Cell = Node | string;

/** A table that can be scrolled sideways where it is wider than its panel. */
export function table(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): HTMLElement {
  const heads = columns.map((column) => element('th', { scope: 'col' }, column));
  const body = rows.map((cells) =>
    element('tr', {}, ...cells.map((cell) => element('td', {}, cell))),
  );
  return element(
    'div',
    { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption },
    element(
      'table',
      {},
      element('caption', {}, caption),
      element('thead', {}, element('tr', {}, ...heads)),
      element('tbody', {}, ...body),
    ),
  );
}

/** Names and what they stand for. */
export function facts(pairs: readonly (readonly [name: string, value: Cell])[]): HTMLElement {
  return element(
    'dl',
    {},
    ...pairs.flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, value)]),
  );
}

export function json(label: string, value: unknown): HTMLElement {
  return element(
    'pre',
    { tabindex: '0', role: 'region', 'aria-label': label },
    JSON.stringify(value, undefined, 2),
  );
}

export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
