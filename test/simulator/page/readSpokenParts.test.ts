import { readSpokenParts } from '../../../simulator/page/readSpokenParts.ts';

const say = (words: string, rate = 1) => ({ part: 'words', words, rate });
const pause = (milliseconds: number) => ({ part: 'pause', milliseconds });

test.each([
  ['plain words', '<speak>It rains.</speak>', [say('It rains.')]],
  ['entities', '<speak>Sun &amp; rain &lt;1&gt;</speak>', [say('Sun & rain <1>')]],
  ['a break of seconds', '<speak>One<break time="1.5s"/>two</speak>', [say('One'), pause(1500), say('two')]],
  ['a break of milliseconds', '<speak>One<break time="300ms"/>two</speak>', [say('One'), pause(300), say('two')]],
  ['a break without a length', '<speak>One<break/>two</speak>', [say('One'), pause(250), say('two')]],
  ['a break that is none', '<speak>One<break strength="none"/>two</speak>', [say('One'), say('two')]],
  ['sentences', '<speak><s>One.</s><s>Two.</s></speak>', [say('One.'), pause(500), say('Two.')]],
  ['paragraphs of sentences', '<speak><p><s>One.</s></p><p><s>Two.</s></p></speak>', [say('One.'), pause(1000), say('Two.')]],
  ['what is spelt out', '<speak>code <say-as interpret-as="spell-out">U V</say-as></speak>', [say('code'), say('U V')]],
  ['digits', '<speak><say-as interpret-as="digits">2026</say-as></speak>', [say('2 0 2 6')]],
  ['an unknown way of saying', '<speak><say-as interpret-as="date">2026</say-as></speak>', [say('2026')]],
  ['a substitute', '<speak><sub alias="kilometres">km</sub></speak>', [say('kilometres')]],
  ['slow words, and after them', '<speak><prosody rate="slow">One</prosody> two</speak>', [say('One', 0.75), say('two')]],
  ['a rate in per cent', '<speak><prosody rate="120%">One</prosody></speak>', [say('One', 1.2)]],
  ['no words at all', '<speak><break time="1s"/></speak>', []],
])('%s', (_name, ssml, parts) => {
  expect(readSpokenParts(ssml)).toEqual(parts);
}); // prettier-ignore

test('words of another language are said in it', () => {
  expect(readSpokenParts('<speak>In <lang xml:lang="nb-NO">Tromsø</lang>.</speak>')).toEqual([
    say('In'),
    { ...say('Tromsø'), lang: 'nb-NO' },
    say('.'),
  ]);
});
