/** What may never be heard, whatever was asked and whatever the weather. */

import { SaxesParser } from 'saxes';
import { withoutMarkup, type Ssml } from '../../lambda/speech/ssml.ts';

/** Alexa refuses longer speech. */
const mostCharacters = 8000;

const unspeakable: readonly (readonly [RegExp, string])[] = [
  [/\b(?:undefined|NaN|null|Infinity)\b|\[object/, 'a value that is none'],
  [/[a-z][A-Z]|[a-z]_[a-z]/, 'a name out of the code'],
  [/ {2}|^\s|\s$|[\t\n]/, 'white space too much'],
  [/ [,.;:?!]/, 'a space before a mark'],
  [/[,;:][,.;:?!]|\.\.|\?\?|\.,/, 'mark upon mark'],
  [/(?<=^|[.?!] )[a-z]/, 'a sentence that begins small'],
  [/[^.?!"]$/, 'a sentence without an end'],
  [/[-–]\d|\d[-–]\d|\bminus 0\b/, 'a minus or a range that a voice reads as it likes'],
  [/\d\.\d{3}|\.\d*0\b(?!:)|\de[+-]?\d/, 'a number with too many digits'],
  [/(?<![\d.:])1 (?:degree|hour|day|minute|second|mile|inche|yard|microgram|grain|(?:milli|centi|kilo)?met(?:re|er))s\b/, 'one of several'],
  [/(?<![\d.:])(?:\d*[02-9]|\d+1) (?:degree|hour|day|minute|second|mile|inch|foot|yard|microgram|grain|(?:milli|centi|kilo)?met(?:re|er))\b(?! (?:long|ahead))/, 'several of one'],
  [/\bthe an? |\ba an? |\b(\w+) \1\b/i, 'a word too much'],
  [/°|%|\bkm\b|\bmph\b|\bmm\b|\bhPa\b/, 'a sign in the place of a word'],
]; // prettier-ignore

/** What is wrong with a speech; empty where nothing is. */
export function flawsIn(speech: Ssml): readonly string[] {
  const words = withoutMarkup(speech);
  return [
    ...markupFlawsIn(speech),
    ...(words === '' ? ['silence'] : []),
    ...unspeakable.flatMap(([pattern, flaw]) => {
      const found = pattern.exec(words);
      return found === null ? [] : [`${flaw}: "${found[0]}" in "${words}"`];
    }),
  ];
}

/** Whether Alexa would take it at all. */
export function markupFlawsIn(speech: Ssml): readonly string[] {
  const document = `<speak>${speech}</speak>`;
  const flaws: string[] = document.length < mostCharacters ? [] : ['too long for Alexa'];
  const parser = new SaxesParser();
  parser.on('error', ({ message }) => flaws.push(`${message} in ${document}`));
  parser.on('opentag', ({ name }) => {
    if (name !== 'speak') flaws.push(`a tag that nobody wrote, ${name}, in ${document}`);
  });
  parser.write(document).close();
  return flaws;
}

export function wordsIn(speech: Ssml): number {
  return withoutMarkup(speech).split(/\s+/).length;
}
