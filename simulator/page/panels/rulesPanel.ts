import { element } from '../dom.ts';
import type { Turn } from '../roomView.ts';

/** The platform's rules, and what in this answer breaks them. */
export function drawRules({ verdicts }: Turn): readonly Node[] {
  const broken = verdicts.filter(({ faults }) => faults.length > 0);
  return [
    element(
      'p',
      {},
      broken.length === 0
        ? `All ${verdicts.length} rules are kept.`
        : `${broken.length} of ${verdicts.length} rules are broken.`,
    ),
    element(
      'ul',
      { class: 'rules' },
      ...verdicts.map(({ rule, title, faults }) =>
        element(
          'li',
          { class: faults.length > 0 ? 'broken' : 'kept' },
          element('strong', {}, faults.length > 0 ? 'Broken' : 'Kept'),
          element('code', {}, rule),
          element('span', {}, title),
          ...faults.map((fault) => element('em', {}, fault)),
        ),
      ),
    ),
  ];
}

export function markRules({ verdicts }: Turn): string {
  const broken = verdicts.filter(({ faults }) => faults.length > 0).length;
  return broken === 0 ? '' : `${broken} broken`;
}
