const whole: ReadonlyMap<string, string> = new Map([
  ["won't", 'will not'],
  ["can't", 'can not'],
  ["shan't", 'shall not'],
  ["let's", 'let us'],
  ["o'clock", 'oclock'],
  ["y'all", 'you all'],
  ['cannot', 'can not'],
  ['gonna', 'going to'],
  ['wanna', 'want to'],
  ['gotta', 'got to'],
  ['gimme', 'give me'],
  ['lemme', 'let me'],
  ['dunno', 'do not know'],
  ['wont', 'will not'],
  ['dont', 'do not'],
  ['doesnt', 'does not'],
  ['isnt', 'is not'],
  ['didnt', 'did not'],
  ['cant', 'can not'],
  ['whats', 'what is'],
  ['hows', 'how is'],
  ['wheres', 'where is'],
  ['whens', 'when is'],
  ['thats', 'that is'],
  ['theres', 'there is'],
  ['im', 'i am'],
]);
const endings: readonly (readonly [RegExp, string])[] = [
  [/n't$/, ' not'],
  [/'ll$/, ' will'],
  [/'re$/, ' are'],
  [/'ve$/, ' have'],
  [/'d$/, ' would'],
  [/'m$/, ' am'],
];
/** Before these, `'s` is "is"; after other words it is a possessive and is dropped. */
const askers = /^(what|how|where|when|who|which|why|it|that|there|here|he|she|this)'s$/;

/** English contractions written out, so that `what's` in a sample meets `what is` in an utterance. */
export function expandWord(word: string): readonly string[] {
  const known = whole.get(word);
  if (known !== undefined) return known.split(' ');
  if (askers.test(word)) return [word.slice(0, -2), 'is'];
  for (const [ending, spelled] of endings) {
    if (ending.test(word)) return word.replace(ending, spelled).split(' ');
  }
  return [word.replace(/'s$/, '').replace(/'/g, '')];
}
