/** What somebody might put where a text, or anything else, is expected. */

import type { Chance } from './chance.ts';

const markup = [
  '<audio src="https://example.com/loud.mp3"/>', '</speak><speak>', '<break time="10s"/>', '<speak>', '<!-- ', ']]>',
  '<![CDATA[', '&lt;audio/&gt;', '&amp;amp;', '&', '&#0;', '&bogus;', '<', '>', '"', "'", '<voice name="Brian">hello</voice>',
  '<say-as interpret-as="expletive">Oslo</say-as>', '${1+1}', '{{place}}', '%s%n', "'; DROP TABLE people; --",
] as const; // prettier-ignore
const controls = [
  '\0', '\u0001', '\b', '\u001b[31m', '\u007f', '\u0085', '\r\n', '\t', '\u2028', '\u2029', '\ufeff', '\u202e', '\u200d',
  '\ud800', '\udc00', '\udbff\udfff', '\ufffe', '\uffff', 'e\u0301\u0301\u0301', '\u{1f1f3}\u{1f1f4}', 'İ', 'ﬃ', 'ẞ',
] as const; // prettier-ignore
const prototypes = [
  '__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__', 'then', 'length',
] as const; // prettier-ignore
const words = [
  'Oslo', 'Springfield', 'Paris Texas', 'tomorrow', 'here', 'home', 'there', '?', ' ', '', '#!', '2026-02-31', '2026-W99',
  '9999-12-31', '0000-00-00', '202X', '2026-WI', 'PRESENT_REF', '2026-11-22TEV', '24:60', 'NI', 'P99999999D', 'PT0S', 'PT-1H',
  '1e309', '-0', '0x10', '99999999999999999999', '-273.16', 'NaNaN', 'celsius', 'second', '1815-06-18', 'fr-FR', 'ja-JP',
  'ar-SA', 'en', 'en-us', 'x-y-z', 'en-US-u-ca-buddhist', 'zz-ZZ',
] as const; // prettier-ignore
/** Repeated they are long words that a reader has to give up on soon. */
const bricks = [
  'x', 'in ', 'tomorrow ', 'the next three days ', 'state of ', 'a ', '(', "'s ", 'é', '\0', '𝔘', 'ß', ' ', '.', '1', '-', '\\',
  'on sunday in ', 'at five p m ', 'new york ', 'downtown ', '<b>', '&',
] as const; // prettier-ignore
const lengths = [200, 2_000, 20_000, 200_000] as const;

export function hostileText(chance: Chance): string {
  switch (chance.below(6)) {
    case 0:
      return chance.pick(markup);
    case 1:
      return chance.pick(controls);
    case 2:
      return chance.pick(prototypes);
    case 3:
      return chance.pick(words);
    case 4: {
      const brick = chance.pick(bricks);
      return brick.repeat(Math.ceil(chance.pick(lengths) / brick.length));
    }
    default:
      return hostileText(chance) + chance.pick([' ', '', ',']) + hostileText(chance);
  }
}

export function hostileName(chance: Chance): string {
  return chance.below(2) === 0 ? chance.pick(prototypes) : hostileText(chance).slice(0, 300);
}

const values = [
  null, true, false, 0, -1, 1e300, 0.1, '', [], {}, [[]], [null], { type: 'List' }, { type: 'List', values: [] },
  { type: 'Simple', value: null }, { value: { id: {} } }, { toString: 'no' }, { then: 1 }, { length: 1e9 },
] as const; // prettier-ignore

export function hostileValue(chance: Chance): unknown {
  switch (chance.below(4)) {
    case 0:
      return hostileText(chance);
    case 1:
      return nested(chance.pick([50, 1_000, 10_000]), chance.below(2) === 0);
    case 2:
      return Object.fromEntries(prototypes.map((name) => [name, chance.pick(values)]));
    default:
      return chance.pick(values);
  }
}

function nested(depth: number, isList: boolean): unknown {
  let inner: unknown = 'Oslo';
  for (let level = 0; level < depth; level++) inner = isList ? [inner] : { value: inner };
  return inner;
}
