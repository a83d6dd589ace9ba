import type { ui } from 'ask-sdk-model';
import { SaxesParser } from 'saxes';
import { faultsOf, isSpoken, wordsOf, type Exchange, type Rule } from './rule.ts';

const maxSpeechCharacters = 8000;
const maxBreakSeconds = 10;
const maxAudioFiles = 5;

const ssmlTags = new Set([
  'speak', 'audio', 'break', 'emphasis', 'lang', 'p', 'phoneme', 'prosody', 's', 'say-as', 'sub', 'voice', 'w',
  'amazon:domain', 'amazon:effect', 'amazon:emotion',
]); // prettier-ignore

type Spoken = readonly [name: 'speech' | 'reprompt', speech: ui.OutputSpeech];

function spokenIn({ envelope: { response } }: Exchange): readonly Spoken[] {
  const spoken: Spoken[] = [];
  if (response.outputSpeech !== undefined) spoken.push(['speech', response.outputSpeech]);
  const reprompt = response.reprompt?.outputSpeech;
  if (reprompt !== undefined) spoken.push(['reprompt', reprompt]);
  return spoken;
}

export const speechRules: readonly Rule[] = [
  {
    rule: 'speech',
    title: 'Whoever asks hears words, and nobody is spoken to who did not.',
    findFaults: (exchange) => {
      const { outputSpeech, reprompt } = exchange.envelope.response;
      if (!isSpoken(exchange))
        return faultsOf([
          [outputSpeech !== undefined || reprompt !== undefined, 'speech where none is allowed'],
        ]);
      return [
        ...faultsOf([[outputSpeech === undefined, 'nothing is said']]),
        ...spokenIn(exchange).flatMap(([name, speech]) =>
          faultsOf([[wordsOf(speech).trim() === '', `the ${name} has no words`]]),
        ),
      ];
    },
  },
  {
    rule: 'speechLength',
    title: 'Speech and reprompt have at most 8,000 characters each.',
    findFaults: (exchange) =>
      spokenIn(exchange).flatMap(([name, speech]) => {
        const text = speech.type === 'SSML' ? speech.ssml : speech.text;
        return faultsOf([
          [text.length > maxSpeechCharacters, `the ${name} has more than 8,000 characters`],
        ]);
      }),
  },
  {
    rule: 'ssml',
    title: 'SSML is well-formed and has the tags that Alexa knows, within their limits.',
    findFaults: (exchange) =>
      spokenIn(exchange).flatMap(([name, speech]) =>
        speech.type === 'SSML' ? findMarkupFaults(name, speech.ssml) : [],
      ),
  },
];

function findMarkupFaults(name: string, ssml: string): readonly string[] {
  const found: string[] = ssml.startsWith('<speak>')
    ? []
    : [`the ${name} has no <speak> around it`];
  let audioFiles = 0;
  const parser = new SaxesParser();
  parser.on('error', ({ message }) => found.push(`the ${name} is no SSML: ${message}`));
  parser.on('opentag', ({ name: tag, attributes }) => {
    if (!ssmlTags.has(tag)) found.push(`Alexa knows no <${tag}>, in the ${name}`);
    if (tag === 'break' && secondsOf(attributes['time'] ?? '') > maxBreakSeconds)
      found.push(`a break of more than ten seconds, in the ${name}`);
    if (tag !== 'audio') return;
    audioFiles += 1;
    if (!/^(?:https|soundbank):\/\//.test(attributes['src'] ?? ''))
      found.push(`audio that does not come over https, in the ${name}`);
  });
  parser.write(ssml).close();
  if (audioFiles > maxAudioFiles) found.push(`more than five audio files, in the ${name}`);
  return found;
}

/** Of "500ms" or "2s". */
function secondsOf(time: string): number {
  return Number.parseFloat(time) / (time.endsWith('ms') ? 1000 : 1);
}
