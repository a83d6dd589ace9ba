import fc from 'fast-check';
import { plain, withoutMarkup } from '../../lambda/speech/ssml.ts';
import { locales, type Voice } from '../../lambda/speech/voice.ts';
import type { Settings } from '../../lambda/memory/person.ts';
import type { Question } from '../../lambda/understanding/question.ts';
import { originOf, planFor, readBodies, speechOf, voiceFor, type Asked } from './answering.ts';
import { flawsIn, markupFlawsIn, wordsIn } from './flaws.ts';
import { situations } from './questions.ts';
import { upstreams } from './upstream.ts';
import { isYesNoQuestion } from './yesNo.ts';

const unitSettings: readonly Settings[] = [
  { temperatureUnit: 'celsius', lengthUnit: 'metric' },
  { temperatureUnit: 'fahrenheit', lengthUnit: 'imperial' },
];
const details: readonly Question['detail'][] = ['answer', 'why', 'more'];
const mostWords = 40;

function voicesFor(asked: Asked, variant: number): readonly Voice[] {
  return locales.flatMap((locale) =>
    unitSettings.map((settings) => voiceFor(asked, locale, settings, variant)),
  );
}

function inDetail(asked: Asked, detail: Question['detail']): Asked {
  return { ...asked, question: { ...asked.question, detail } };
}

describe('for any question, place, instant and answer of the services', () => {
  it('says clean words, a yes or a no where one is asked, and asks again where it asks', () => {
    fc.assert(
      fc.property(situations, upstreams, fc.nat(7), (asked, upstream, variant) => {
        const read = readBodies(upstream(asked.now, asked.place.timeZone), originOf(asked));
        for (const detail of details) {
          const plan = planFor(inDetail(asked, detail), read);
          const heard = new Set<string>();
          for (const voice of voicesFor(asked, variant)) {
            const { prompt, reprompt, bare } = speechOf(plan, voice);
            // Locales often share their words.
            if (heard.has(prompt)) continue;
            heard.add(prompt);
            expect(flawsIn(prompt)).toEqual([]);
            expect(reprompt === undefined ? [] : flawsIn(reprompt)).toEqual([]);
            expect(reprompt !== undefined).toBe(prompt.endsWith('?'));
            if (plan.says !== 'weather' || detail !== 'answer') continue;
            expect([wordsIn(bare.prompt) <= mostWords, bare.prompt]).toEqual([true, bare.prompt]);
            if (isYesNoQuestion(asked.question.subject)) expect(prompt).toMatch(/^(?:Yes|No)\b/);
          }
        }
      }),
      { numRuns: 600 },
    );
  });
});

describe('for any text from outside', () => {
  const marks = [
    '<',
    '>',
    '&',
    '"',
    "'",
    ']]>',
    '<!--',
    '&amp;',
    '<break time="9s"/>',
    '</speak>',
    '\u202e\u05d0',
    '👩‍🌾',
    '\ud800',
    '\u0000',
    '\u0008',
    '\ufffe',
    '\n',
  ];
  const hostile = fc
    .array(
      fc.oneof(fc.constantFrom(...marks), fc.string({ unit: 'binary' }), fc.constant('Oslo')),
      {
        minLength: 1,
        maxLength: 5,
      },
    )
    .map((parts) => parts.join(''));

  it('keeps names of places within the speech, and their marks unread', () => {
    fc.assert(
      fc.property(situations, upstreams, hostile, hostile, (asked, upstream, name, region) => {
        const place = { ...asked.place, name, region, standsFor: region, hasNamesakes: true };
        const otherPlace = { ...asked.otherPlace, name };
        const hostileAsked = { ...asked, place, otherPlace, isPlaceNamed: true };
        const read = readBodies(upstream(asked.now, asked.place.timeZone), originOf(asked));
        const plan = planFor(hostileAsked, read);
        for (const voice of voicesFor(asked, 0))
          expect(markupFlawsIn(speechOf(plan, voice).prompt)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps what was heard within the speech', () => {
    fc.assert(
      fc.property(situations, hostile, (asked, heard) => {
        const [voice] = voicesFor(asked, 0);
        if (voice === undefined) throw new Error('there is no voice');
        const choices = [asked.place, { ...asked.otherPlace, name: heard, region: heard }];
        for (const problem of [
          { problem: 'placeNotFound', heard },
          { problem: 'placeSearchDown', heard },
          { problem: 'placeAmbiguous', heard, choices },
        ] as const) {
          const { prompt, reprompt } = speechOf({ says: 'problem', problem }, voice);
          expect(markupFlawsIn(prompt)).toEqual([]);
          expect(reprompt && markupFlawsIn(reprompt)).toEqual([]);
        }
        const again = speechOf({ says: 'again', words: heard }, voice);
        expect(markupFlawsIn(again.prompt)).toEqual([]);
      }),
    );
  });

  it('reads back what it escaped, but for what no XML can hold', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(withoutMarkup(plain(text))).toBe(text.replace(/[^\t\n\r\u0020-\uffff]/g, ''));
      }),
    );
  });
});
