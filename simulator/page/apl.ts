/**
 * Draws the part of APL that Red Sky's own document uses: Frame, Container and Text, with data binding. It fetches
 * nothing; what it does not know is left out.
 */

import { element } from './dom.ts';
import { isRecord, resolve, type Scope } from './aplBinding.ts';

/** The picture of a RenderDocument directive, to be sized by the element that it is put into. */
export function drawDocument(
  document: Readonly<Record<string, unknown>>,
  datasources: Readonly<Record<string, unknown>>,
  shape: 'rectangle' | 'round',
): HTMLElement {
  const scope: Scope = { ...datasources, viewport: { shape } };
  const picture = element('div', { class: 'apl' });
  const template = document['mainTemplate'];
  if (isRecord(template)) picture.append(...childrenOf(template, scope));
  return picture;
}

function childrenOf(component: Readonly<Record<string, unknown>>, scope: Scope): HTMLElement[] {
  const { items, item } = component;
  const listed: readonly unknown[] = Array.isArray(items) ? items : [items ?? item];
  return listed.filter(isRecord).map((child) => draw(child, scope));
}

function draw(component: Readonly<Record<string, unknown>>, scope: Scope): HTMLElement {
  const box = element('div', { class: `apl-${String(component['type']).toLowerCase()}` });
  for (const [property, value] of Object.entries(component)) {
    const resolved = resolve(value, scope);
    if (property === 'text') box.textContent = resolved;
    else style(box, property, resolved);
  }
  box.append(...childrenOf(component, scope));
  return box;
}

const plain: Readonly<Record<string, string>> = {
  width: 'width',
  height: 'height',
  backgroundColor: 'background-color',
  color: 'color',
  fontSize: 'font-size',
  fontWeight: 'font-weight',
  textAlign: 'text-align',
  paddingLeft: 'padding-left',
  paddingRight: 'padding-right',
  paddingTop: 'padding-top',
  paddingBottom: 'padding-bottom',
};

const alignments: Readonly<Record<string, string>> = {
  start: 'flex-start',
  end: 'flex-end',
  center: 'center',
  stretch: 'stretch',
  spaceBetween: 'space-between',
};

function style(box: HTMLElement, property: string, value: string): void {
  const name = plain[property];
  if (name !== undefined) box.style.setProperty(name, withOwnViewport(value));
  if (property === 'alignItems') box.style.alignItems = alignments[value] ?? value;
  if (property === 'justifyContent') box.style.justifyContent = alignments[value] ?? value;
  if (property === 'direction') box.style.flexDirection = value;
  if (property === 'maxLines') box.style.setProperty('-webkit-line-clamp', value);
}

/** The viewport of the document is the device that is drawn, not the window. */
function withOwnViewport(value: string): string {
  return value.replaceAll(/(\d)v([wh])\b/g, '$1cq$2');
}
