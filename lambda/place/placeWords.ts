import { foldName } from './foldName.ts';

/** Words that are no name but point at a place that is known. */
export type PlacePointer = 'here' | 'home' | 'there';

const pointers: readonly (readonly [PlacePointer, RegExp])[] = [
  [
    'here',
    /^(?:here|(?:around|near|in|outside|right) here|where (?:i am|im|we are|im at|i am at)|outside|nearby|downtown|near me|around me|locally|me|us|current|(?:at |in |from |near )?(?:my |our |this |the )?(?:(?:exact |present )?(?:current|present) )?(?:location|position|place|spot|area|neighborhood|neighbourhood|city|town|region)(?: now| right now)?|my (?:current )?whereabouts|my zip code|my (?:street|block|backyard|garden|yard))$/,
  ],
  [
    'home',
    /^(?:(?:at |back |near )?(?:my |our )?(?:home|house|apartment|flat|place of residence|home town|hometown|home city)|where (?:i|we) live)$/,
  ],
  [
    'there',
    /^(?:(?:over |out |down |up )?there|that (?:place|city|town|area)|same (?:place|city|town))$/,
  ],
];

/** The patterns name whole words; most places have others, and need not wait until the patterns are compiled. */
const pointingWords = new Set(pointers.flatMap(([, { source }]) => source.match(/[a-z]+/g) ?? []));

export function readPointer(words: string): PlacePointer | undefined {
  const folded = foldName(words);
  if (!folded.split(' ').every((word) => pointingWords.has(word))) return undefined;
  return pointers.find(([, pattern]) => pattern.test(folded))?.[0];
}

const leading =
  /^(?:(?:in|at|for|near|around|to|over|of|from|outside|the|city of|town of|village of|downtown|uptown|central|greater|metro|metropolitan|area of|region of|zip code|zipcode|postcode|postal code|like in)\s+)+/;
const trailing =
  /(?:\s+(?:right now|now|please|today|tomorrow|tonight|downtown|metro area|metropolitan area|area|region|city|town|village|airport|city center|city centre|town center|town centre))+$/;

/**
 * The words as they are, and with what is not part of the name taken off, one step after the other: "downtown
 * Boston", "the Denver area", "London's".
 */
export function nameReadings(words: string): readonly string[] {
  const plain = foldName(words);
  const unpossessive = foldName(words.replace(/['’]s\b/g, ''));
  const readings = [plain, unpossessive];
  // What else is taken off stands beside a name.
  if (unpossessive.includes(' ')) {
    const led = unpossessive.replace(leading, '');
    readings.push(led, led.replace(trailing, ''));
  }
  return [...new Set(readings)].filter((reading) => reading !== '');
}

/** "New York state", "the state of Georgia", "province of Ontario": the words for the state, where one is meant. */
export function stateWords(words: string): string | undefined {
  const folded = foldName(words).replace(/^(?:in|for|at) (?:the )?/, '');
  const match = /^(?:(?:us )?state|province|county) of (.+)$|^(.+) (?:state|province)$/.exec(
    folded,
  );
  return match?.[1] ?? match?.[2];
}

/** The longest name has eight, and each that qualifies it some more; every way to part many more takes too long. */
const mostWords = 16;

/** "paris | texas", "london | ontario canada": every way to part a name from what may qualify it, longest name first. */
export function partings(reading: string): readonly (readonly [name: string, qualifier: string])[] {
  const words = reading.split(' ');
  if (words.length > mostWords) return [];
  const parts: (readonly [string, string])[] = [];
  for (let length = words.length - 1; length > 0; length--) {
    const name = words.slice(0, length).join(' ');
    const qualifier = words.slice(length).join(' ');
    parts.push([
      name.replace(/ (?:in|of)$/, ''),
      qualifier.replace(/^(?:in )?(?:the )?(?:state of )?/, ''),
    ]);
  }
  return parts;
}

/** A US ZIP code, or a postcode of five digits elsewhere. */
export function readPostcode(words: string): string | undefined {
  return /^(?:zip ?code |post(?:al )?code )?(\d{5})(?: \d{4})?$/.exec(foldName(words))?.[1];
}
