import type { Slot } from 'ask-sdk-model';
import type { CompiledIntent, CompiledSlot, Lexicon } from './compiledModel.ts';
import { readLead } from './readIntents.ts';
import { resolveValue } from './resolveValue.ts';
import type { SlotKind } from './slotKinds.ts';
import type { Span } from './spans.ts';
import { wordsAsTyped } from './tokens.ts';
import type { Token } from './tokens.ts';

/** The utterance with what was spotted in it. */
export interface Spotted {
  readonly utterance: string;
  readonly tokens: readonly Token[];
  readonly stems: readonly string[];
  readonly spans: readonly Span[];
}

/** One value that a span can give to a slot; a span may give several, such as a date and a time. */
interface Offer {
  readonly span: Span;
  readonly kind: SlotKind;
  readonly value: string;
}

function offersOf(span: Span, spotted: Spotted): readonly Offer[] {
  const words = () => wordsAsTyped(spotted.utterance, spotted.tokens.slice(span.start, span.end));
  switch (span.span) {
    case 'time': {
      const { date, time, duration } = span.reading;
      return (
        [
          ['duration', duration],
          ['date', date],
          ['time', time],
        ] as const
      ).flatMap(([kind, value]) => (value === undefined ? [] : [{ span, kind, value }]));
    }
    case 'number':
      return [
        { span, kind: 'number', value: String(span.value) },
        { span, kind: 'ordinal', value: String(span.value) },
        ...(span.values.length > 0 ? [{ span, kind: 'custom' as const, value: words() }] : []),
      ];
    case 'place':
    case 'value':
      return [{ span, kind: span.span === 'place' ? 'place' : 'custom', value: words() }];
  }
}

/** The slot's part in the two words before a place, 0 to 1, where another place may stand there: `than in`. */
function readPartInLead(
  intent: CompiledIntent,
  slot: CompiledSlot,
  start: number,
  stems: readonly string[],
): number {
  const lead = readLead(stems[start - 2], stems[start - 1]);
  const shareOf = ({ before }: CompiledSlot) => before.get(lead) ?? 0;
  const all = intent.slots.reduce((sum, one) => sum + shareOf(one), 0);
  return all === 0 ? 1 : shareOf(slot) / all;
}

/** Shares of the words around a span among the words around a slot in the intent's samples, before and after. */
function readContext(
  intent: CompiledIntent,
  slot: CompiledSlot,
  span: Span,
  stems: readonly string[],
): readonly [number, number] {
  // A time takes its own lead with it: `in three hours`.
  const inside = span.span === 'time' ? stems.slice(span.start, span.end) : [];
  const before = [stems[span.start - 1] ?? '^', ...inside.slice(0, 2)];
  const after = [stems[span.end] ?? '$', ...inside.slice(-2)];
  const best = (words: readonly string[], shares: ReadonlyMap<string, number>) =>
    Math.max(...words.map((word) => shares.get(word) ?? 0));
  const part = slot.kind === 'place' ? readPartInLead(intent, slot, span.start, stems) : 1;
  return [part * best(before, slot.before), best(after, slot.after)];
}

function fits(slot: CompiledSlot, offer: Offer): boolean {
  if (slot.kind !== offer.kind) return false;
  if (offer.kind !== 'custom') return true;
  return 'values' in offer.span && offer.span.values.some(({ type }) => type === slot.type);
}

/** From here the words around make a span the duration of a slot, though it is a date or time as well: `in {ahead}`. */
const leastAheadShare = 0.1;
/** What a context counts that the samples have not; where none knows the word before, the intent's first slot wins. */
const unseen = 0.002;

interface Choice {
  readonly slot: CompiledSlot;
  readonly offer: Offer;
  readonly fit: number;
}

/** The likelihood of a slot given the words around, naive Bayes; undefined where the offer is not for it. */
function weighChoice(
  intent: CompiledIntent,
  slot: CompiledSlot,
  index: number,
  offer: Offer,
  stems: readonly string[],
): number | undefined {
  if (!fits(slot, offer)) return undefined;
  const [before, after] = readContext(intent, slot, offer.span, stems);
  const likelihood =
    before === 0
      ? (unseen ** 2 * (after + unseen)) / (1 + index)
      : (slot.share + unseen) * (before + unseen) * (after + unseen);
  const { span } = offer;
  if (span.span === 'place') return likelihood / (1 + 10 * span.doubt);
  if (slot.kind !== 'duration' || span.span !== 'time' || span.reading.date === undefined)
    return likelihood;
  // A moment so far ahead is taken as the duration wherever the intent has a slot for that.
  return Math.max(before, after) >= leastAheadShare ? 1 + likelihood : undefined;
}

/** Every way to put an offer into a slot, the likeliest first; earlier words win among equals. */
function listChoices(
  intent: CompiledIntent,
  offers: readonly Offer[],
  spotted: Spotted,
): readonly Choice[] {
  return offers
    .flatMap((offer) =>
      intent.slots.flatMap((slot, index) => {
        const fit = weighChoice(intent, slot, index, offer, spotted.stems);
        return fit === undefined ? [] : [{ slot, offer, fit }];
      }),
    )
    .sort((a, b) => b.fit - a.fit || a.offer.span.start - b.offer.span.start);
}

function isUsedUp(choice: Choice, taken: readonly Choice[]): boolean {
  return taken.some(
    ({ slot, offer }) =>
      slot.name === choice.slot.name ||
      (offer.span === choice.offer.span &&
        (offer.kind === choice.offer.kind ||
          (offer.kind === 'duration') !== (choice.offer.kind === 'duration'))),
  );
}

/** Slots of one kind change their spans where both together fit better: `in {place} than in {otherPlace}`. */
function improve(taken: readonly Choice[], all: readonly Choice[]): readonly Choice[] {
  const find = (slot: CompiledSlot, offer: Offer) =>
    all.find((choice) => choice.slot === slot && choice.offer === offer);
  const improved = [...taken];
  for (const [at, one] of taken.entries()) {
    for (const [next, two] of taken.entries()) {
      if (next <= at) continue;
      const [first = one, second = two] = [improved[at], improved[next]];
      const crossed = [find(first.slot, second.offer), find(second.slot, first.offer)] as const;
      if (crossed[0] === undefined || crossed[1] === undefined) continue;
      if (crossed[0].fit * crossed[1].fit <= first.fit * second.fit) continue;
      [improved[at], improved[next]] = crossed;
    }
  }
  return improved;
}

/** The intent's slots, filled from what was spotted, in the shape in which Alexa sends them. */
export function fillSlots(
  intent: CompiledIntent,
  spotted: Spotted,
  lexicon: Lexicon,
): Record<string, Slot> {
  const offers = spotted.spans.flatMap((span) => offersOf(span, spotted));
  const choices = listChoices(intent, offers, spotted);
  const taken: Choice[] = [];
  for (const choice of choices) {
    if (!isUsedUp(choice, taken)) taken.push(choice);
  }
  const chosen = improve(taken, choices);
  const slots: Record<string, Slot> = {};
  for (const { name, type } of intent.slots) {
    const choice = chosen.find(({ slot }) => slot.name === name);
    slots[name] = {
      name,
      ...(choice !== undefined && {
        value: choice.offer.value,
        ...resolveValue(type, choice.offer.span, spotted.stems, lexicon),
      }),
      confirmationStatus: 'NONE',
    };
  }
  return slots;
}
