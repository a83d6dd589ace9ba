import { element } from '../dom.ts';
import type { Turn } from '../roomView.ts';
import { facts, table } from './tables.ts';

/** The network round trips of a turn, each with a bar for when and how long. */
export function drawTrips(turn: Turn): readonly Node[] {
  const { trips, milliseconds, response } = turn;
  const source = /Source: .*|Sample weather, made up\./.exec(
    response.response.card?.content ?? response.response.card?.text ?? '',
  )?.[0];
  const total = facts([
    ['From request to response', `${milliseconds.toFixed(1)} ms`],
    ['Weather', source ?? 'none in this answer'],
  ]);
  if (trips.length === 0)
    return [total, element('p', { class: 'empty' }, 'No round trip: all was at hand.')];
  return [
    total,
    table(
      'Round trips of this turn',
      ['To', 'Asked', 'When', 'Took', 'Status'],
      trips.map(({ to, asked, after, milliseconds: took, status }) => [
        to,
        element('code', {}, asked),
        bar(after, took ?? milliseconds - after, milliseconds),
        took === undefined ? 'no answer in time' : `${took.toFixed(1)} ms`,
        status === undefined ? '' : String(status),
      ]),
    ),
  ];
}

function bar(after: number, took: number, total: number): HTMLElement {
  const made = element('span', { class: 'span' });
  made.style.setProperty('--from', `${(100 * after) / total}%`);
  made.style.setProperty('--length', `${Math.max((100 * took) / total, 1)}%`);
  return element(
    'span',
    { class: 'track', 'aria-label': `after ${after.toFixed(1)} ms`, role: 'img' },
    made,
  );
}
