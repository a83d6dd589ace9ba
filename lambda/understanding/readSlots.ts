import type { Intent, Slot, SlotValue } from 'ask-sdk-model';
import * as v from 'valibot';
import type { IntentHeard, SlotHeard, Slots } from './slots.ts';

/** Where nothing matched, Alexa leaves `values` out, although its types say that it is there. */
const matches = v.object({
  resolutionsPerAuthority: v.array(
    v.object({
      values: v.optional(
        v.array(v.object({ value: v.object({ id: v.optional(v.string()) }) })),
        [],
      ),
    }),
  ),
});

/** Characters; Alexa's own limit for the value of a slot. Readers of words take their time with more. */
const mostHeard = 140;

/** Reads the intent of a request; slots that were not filled, or filled with "?", are left out. */
export function readSlots({ name, slots }: Intent): IntentHeard {
  const heard: Slots = Object.fromEntries(
    Object.entries(slots ?? {}).flatMap(([slot, value]) => {
      const read = readSlot(value);
      return read === undefined ? [] : [[slot, read]];
    }),
  );
  return { name, slots: heard };
}

function readSlot(slot: Slot): SlotHeard | undefined {
  const { value, resolutions } = firstOf(slot.slotValue) ?? slot;
  const heard = (value ?? slot.value ?? '').slice(0, mostHeard).trim();
  if (heard === '' || heard === '?') return undefined;
  const id = readId(resolutions ?? slot.resolutions);
  return id === undefined ? { heard } : { heard, id };
}

/** Of several values ("coat and gloves") the first is the question. */
function firstOf(value: SlotValue | undefined): Pick<Slot, 'value' | 'resolutions'> | undefined {
  if (value?.type !== 'List') return value;
  const [first] = value.values;
  return firstOf(first);
}

function readId(resolutions: Slot['resolutions']): string | undefined {
  const read = v.safeParse(matches, resolutions);
  if (!read.success) return undefined;
  return read.output.resolutionsPerAuthority
    .flatMap(({ values }) => values)
    .find(({ value }) => value.id !== undefined)?.value.id;
}
