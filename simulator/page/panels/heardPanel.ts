import { element } from '../dom.ts';
import type { Turn } from '../roomView.ts';
import { facts, percent, table } from './tables.ts';

type Considered = NonNullable<Turn['heard']>['considered'][number];

/** Why an intent has its confidence, in the words of readConfidence.ts. */
const reasons: Readonly<Record<string, string>> = {
  nearSample: 'nearly word for word a sample',
  evidence: 'probability, nearest sample and unknown words, weighed',
  nothingShared: 'no sample shares a word with it',
  slotMissing: 'a slot is empty that it cannot do without',
  notToTheLetter: "Amazon's own intents are taken only to the letter",
  topicMissing: 'nothing was said of what it is about',
  wordsBeside: 'the words beside it mean something else',
};

/** What was understood: intent, slots, question, and which intents were considered. */
export function drawHeard({ heard }: Turn): readonly Node[] {
  if (heard === undefined)
    return [
      element('p', { class: 'empty' }, "This answered Alexa's own question, not the skill's."),
    ];
  const { intent, slots, question, considered } = heard;
  const named = Object.entries(slots);
  return [
    facts([
      ['Intent', element('strong', {}, intent)],
      ...named.map(([name, value]) => [`Slot ${name}`, value] as const),
      ...(question === undefined
        ? []
        : [
            ['Topic', question.topic] as const,
            ['Place', question.place ?? 'not said'] as const,
            ['When', question.when ?? 'not said'] as const,
          ]),
    ]),
    considered.length === 0
      ? element('p', {}, 'No intent had to be weighed.')
      : table(
          'Intents considered; one is taken from a confidence of 50 % on',
          ['Intent', 'Confidence', 'Why', 'Nearest sample', 'Topic words'],
          considered.map(row),
        ),
  ];
}

function row({ intent, confidence, because, probability, sample, similarity, topics }: Considered) {
  return [
    intent,
    meter(confidence),
    `${reasons[because] ?? because}; likeliest among all with ${percent(probability)}`,
    sample === '' ? 'none' : `“${sample}”, ${percent(similarity)} alike`,
    topics.length === 0 ? 'none' : topics.join(', '),
  ];
}

function meter(share: number): HTMLElement {
  const bar = element('span', { class: 'bar', 'aria-hidden': 'true' });
  bar.style.setProperty('--share', percent(share).replace(' ', ''));
  return element('span', { class: 'meter' }, bar, percent(share));
}
