/** For any messages of a service of warnings: what is kept of them, and how it is worded. */

import fc from 'fast-check';
import { planAnswer } from '../../lambda/answer/planAnswer.ts';
import { renderScreen } from '../../lambda/screen/renderScreen.ts';
import { renderSpeech } from '../../lambda/speech/renderSpeech.ts';
import { locales } from '../../lambda/speech/voice.ts';
import { selectWarnings, type WarningMessage } from '../../lambda/weather/selectWarnings.ts';
import { severities, warningKinds } from '../../lambda/weather/warning.ts';
import { dayPeriod, hoursOf, now, oslo, sceneOf } from '../answer/hours.ts';
import { voiceOf } from '../speech/en/voices.ts';
import { flawsIn, markupFlawsIn, wordsIn } from './flaws.ts';

const hour = 3_600_000;
const ids = fc.constantFrom('one', 'two', 'three', 'four', 'five');

function messagesWith(texts: fc.Arbitrary<string>): fc.Arbitrary<readonly WarningMessage[]> {
  const message = fc
    .record({
      id: ids,
      issuer: fc.constantFrom('MET Norway', 'the National Weather Service'),
      kind: fc.constantFrom(...warningKinds),
      event: texts,
      severity: fc.constantFrom(...severities),
      onset: fc.integer({ min: -50, max: 50 }).map((hours) => now + hours * hour),
      length: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined, freq: 5 }),
      advice: fc.option(texts, { nil: undefined }),
      sentAt: fc.integer({ min: -60, max: 0 }).map((hours) => now + hours * hour),
      replaces: fc.array(ids, { maxLength: 2 }),
      isCancelled: fc.boolean(),
    })
    .map(({ length, ...sent }) => ({
      ...sent,
      end: length === undefined ? undefined : sent.onset + length * hour,
    }));
  return fc.array(message, { maxLength: 8 });
}

const names = fc.constantFrom('Winter Storm Warning', 'Wind Advisory', 'heavy rain', 'Ice');

test('what stands is not over, told once, gravest first, and nobody has taken it back', () => {
  fc.assert(
    fc.property(messagesWith(names), (messages) => {
      const warnings = selectWarnings(messages, now);
      const grades = warnings.map(({ severity }) => severities.indexOf(severity));
      expect(grades).toEqual([...grades].sort((a, b) => a - b));
      warnings.forEach((warning, index) => {
        const { issuer, event, onset, end = Infinity } = warning;
        expect(end).toBeGreaterThan(now);
        const sent = messages.filter(({ id, isCancelled }) => id === warning.id && !isCancelled);
        expect(sent).not.toEqual([]);
        for (const other of warnings.slice(index + 1)) {
          if (other.issuer !== issuer || other.event !== event) continue;
          expect((other.end ?? Infinity) < onset || other.onset > end).toBe(true);
        }
      });
    }),
    { numRuns: 1_000 },
  );
});

test('what stands does not depend on the order in which it came', () => {
  const spans = (messages: readonly WarningMessage[]) =>
    selectWarnings(messages, now)
      .map(({ issuer, event, onset, end }) => [issuer, event, onset, end].join())
      .sort();
  fc.assert(
    fc.property(messagesWith(names), (messages) => {
      expect(spans([...messages].reverse())).toEqual(spans(messages));
    }),
  );
});

const source = { name: 'MET Norway', isSample: false } as const;
const place = { kind: 'known', place: oslo } as const;

/** Every answer that these messages have a part in, in every English. */
function answersTo(messages: readonly WarningMessage[]) {
  const warnings = selectWarnings(messages, now);
  const scene = sceneOf({ hours: hoursOf(-24, 48), period: dayPeriod() });
  const read = { coverage: 'covered', issuer: 'MET Norway', source, fetchedAt: now, warnings } as const; // prettier-ignore
  const weather = { ...scene.weather, warnings: read };
  const subjects = [
    { topic: 'warning', form: 'list' },
    { topic: 'warning', form: 'advice' },
    { topic: 'rain', form: 'whether' },
  ] as const;
  return subjects.flatMap((subject) =>
    locales.map((locale) => {
      const voice = voiceOf(locale);
      const question = { subject, place, time: {}, detail: 'answer' } as const;
      const plan = planAnswer(question, { ...scene, weather });
      const speech = renderSpeech(plan, voice);
      return { speech, card: renderScreen(plan, speech, voice, false).card?.text ?? '' };
    }),
  );
}

test('speech is clean, and no longer than two warnings or an advice take', () => {
  fc.assert(
    fc.property(messagesWith(names), (messages) => {
      for (const { speech, card } of answersTo(messages)) {
        expect(flawsIn(speech.prompt)).toEqual([]);
        expect([wordsIn(speech.prompt) <= 50, speech.prompt]).toEqual([true, speech.prompt]);
        expect(card.length).toBeLessThan(8_000);
      }
    }),
  );
});

test('words from outside stay within the speech', () => {
  const marks = ['<', '>', '&', '"', ']]>', '</speak>', '<break/>', '\u0000', '\ud800', ' Watch'];
  const hostile = fc
    .array(fc.oneof(fc.constantFrom(...marks), fc.string({ unit: 'binary' })), {
      minLength: 1,
      maxLength: 5,
    })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(messagesWith(hostile), (messages) => {
      for (const { speech } of answersTo(messages))
        expect(markupFlawsIn(speech.prompt)).toEqual([]);
    }),
  );
});
