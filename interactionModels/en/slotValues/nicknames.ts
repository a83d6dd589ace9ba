import type { SlotValue } from '../../language.ts';

/** Whose a place is; "mum" is also said for "mum's". */
const people = [
  'mum', 'mom', 'mam', 'dad', 'grandma', 'grandpa', 'gran', 'granny', 'nan', 'nana', 'auntie', 'my parents', 'my in-laws',
  'my brother', 'my sister', 'my son', 'my daughter', 'my mother', 'my father', 'my friend', 'my girlfriend', 'my boyfriend',
]; // prettier-ignore
const kinds = [
  'cabin', 'cottage', 'office', 'beach house', 'boat', 'farm', 'summer house', 'holiday home', 'vacation home', 'allotment',
  'lake house', 'second home', 'caravan', 'chalet', 'marina', 'stables', 'golf club',
]; // prettier-ignore
const others = [
  'work',
  'school',
  'college',
  'uni',
  'the gym',
  'camp',
  'base camp',
  'daycare',
  'the studio',
];

/** Examples of what people call places; any other words are taken as well, so that none has an id. */
export const nicknames: readonly SlotValue[] = [
  ...people.map((name): SlotValue => ({ name: `${name}'s`, synonyms: [`${name}'s place`, `${name}'s house`] })),
  ...kinds.map((name): SlotValue => ({ name: `the ${name}`, synonyms: [name, `my ${name}`, `our ${name}`] })),
  ...others.map((name): SlotValue => ({ name, synonyms: [`my ${name.replace(/^the /, '')}`] })),
]; // prettier-ignore
