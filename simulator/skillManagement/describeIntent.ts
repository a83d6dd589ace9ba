import type { Intent, Slot } from 'ask-sdk-model';

/** An intent as the API tells of it: as the skill gets it, but for the resolutions, which are flatter. */
export function describeIntent({ name, confirmationStatus, slots = {} }: Intent) {
  return {
    name,
    confirmationStatus,
    slots: Object.fromEntries(
      Object.entries(slots).map(([slot, filled]) => [slot, describeSlot(filled)]),
    ),
  };
}

function describeSlot({ name, value, confirmationStatus, resolutions }: Slot) {
  const authorities = resolutions?.resolutionsPerAuthority;
  return {
    name,
    ...(value !== undefined && { value }),
    confirmationStatus,
    ...(authorities !== undefined && {
      resolutions: {
        resolutionsPerAuthority: authorities.map(({ authority, status, values }) => ({
          authority,
          status,
          values: values.map((resolved) => resolved.value),
        })),
      },
    }),
  };
}

/** The intents that were weighed, the one that was taken first and with its slots. */
export function describeConsidered(taken: Intent, names: readonly string[]) {
  const others = names.filter((name) => name !== taken.name);
  return [
    describeIntent(taken),
    ...others.map((name) => describeIntent({ name, confirmationStatus: 'NONE' })),
  ];
}
