/** Amazon's slot types that this understanding implements, by what they hold; all others are the model's own. */
export type SlotKind =
  'place' | 'date' | 'time' | 'duration' | 'number' | 'ordinal' | 'phrase' | 'custom';

const kinds: readonly (readonly [RegExp, SlotKind])[] = [
  [/^AMAZON\.DATE$/, 'date'],
  [/^AMAZON\.TIME$/, 'time'],
  [/^AMAZON\.DURATION$/, 'duration'],
  [/^AMAZON\.(NUMBER|FOUR_DIGIT_NUMBER)$/, 'number'],
  [/^AMAZON\.Ordinal$/, 'ordinal'],
  [/^AMAZON\.SearchQuery$/, 'phrase'],
  [/^AMAZON\.(\w*City|City|Country|Region|\w*REGION|US_STATE|\w*_CITY|Place|PostalAddress|AdministrativeArea|Landform|\w*Attraction|StreetAddress|StreetName|Airport|Residence|CivicStructure|LocalBusiness)$/, 'place'],
]; // prettier-ignore

export function kindOf(slotType: string): SlotKind {
  return kinds.find(([pattern]) => pattern.test(slotType))?.[1] ?? 'custom';
}

/** These say where and when; they stand beside any question and tell little of which one it is. */
export function isCircumstance(kind: SlotKind): boolean {
  return kind === 'place' || kind === 'date' || kind === 'time' || kind === 'duration';
}
