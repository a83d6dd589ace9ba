import type { Intent } from 'ask-sdk-model';
import type { Instant } from '../../lambda/time/localDate.ts';
import { readClock } from './clock.ts';
import { compileModel } from './compileModel.ts';
import { createCorrection } from './correctWord.ts';
import { fillSlots } from './fillSlots.ts';
import { matchFreeSample } from './freeSamples.ts';
import type { LanguageModel } from './interactionModel.ts';
import type { Language } from './language.ts';
import { findNearestSample, type Nearest } from './nearestSample.ts';
import { utterancePositions } from './positions.ts';
import { rankIntents } from './rankIntents.ts';
import { readCarrier } from './readCarrier.ts';
import { leastConfidence, readConfidence, type Because } from './readConfidence.ts';
import type { Span } from './spans.ts';
import type { PlaceNames } from './spotPlaces.ts';
import { spotSpans } from './spotSpans.ts';
import { readTokens } from './tokens.ts';
import type { Token } from './tokens.ts';

/** Where and when an utterance is said. */
export interface Hearing {
  readonly now: Instant;
  /** IANA zone of the device, in which dates are resolved. */
  readonly timeZone: string;
  /** The skill has asked something: words that nobody knows may be the place it asked for. */
  readonly isSessionOpen?: boolean;
}

/** An intent that was weighed, for people who want to know why. */
export interface Considered {
  readonly intent: string;
  /** Whether it is meant at all, 0 to 1; the likeliest intent is taken from one half on. */
  readonly confidence: number;
  /** What decides the confidence. */
  readonly because: Because;
  /** Among the model's intents, 0 to 1. */
  readonly probability: number;
  /** Words of the utterance that the intent is about; without one it is hardly taken. */
  readonly topics: readonly string[];
  /** The sample of the model that is nearest, and how near, 0 to 1. */
  readonly sample: string;
  readonly similarity: number;
}

export type Understood =
  | { readonly request: 'LaunchRequest'; readonly considered: readonly Considered[] }
  | {
      readonly request: 'IntentRequest';
      readonly intent: Intent;
      /** The best first: one that the utterance is a sample of, otherwise the likeliest; the fallback intent where none of them was taken. */
      readonly considered: readonly Considered[];
    };

export type Understand = (utterance: string, hearing: Hearing) => Understood;

/** Alexa's own limit. */
const longestUtterance = 200;
const shownIntents = 4;
const leastShown = 0.02;
/** Words that may be the name of a place that nobody knows, where the skill has asked for one. */
const longestAnswer = 5;

/** Word for word, with all that the intent cannot do without. */
function isSample(read: { readonly nearest: Nearest | undefined; readonly confidence: number }) {
  return read.nearest?.isExact === true && read.confidence > 0;
}

/** Of an utterance that is a sample word for word, where any words fill its slot. */
const certain = {
  confidence: 1,
  because: 'nearSample',
  probability: 1,
  topics: [],
  similarity: 1,
} as const;

const fallback: Intent = { name: 'AMAZON.FallbackIntent', confirmationStatus: 'NONE' };
const round = (value: number) => Math.round(value * 1000) / 1000;

/**
 * What Alexa's cloud would make of utterances, from an interaction model alone: built-in slot types,
 * entity resolution, the likeliest intent, and the fallback intent where the utterance is none of the skill's
 * business. Compiling takes about a second; the result is quick, deterministic and never throws.
 */
export function createUnderstanding(
  languageModel: LanguageModel,
  locale: string,
  language: Language,
  names: PlaceNames,
): Understand {
  const model = compileModel(languageModel, language);
  const { lexicon } = model;
  const isDayFirst = locale !== 'en-US' && locale !== 'es-US';
  const isKnown = (word: string) => lexicon.vocabulary.has(language.stemWord(word));
  const correct = createCorrection([...lexicon.topics]);

  const readStems = (tokens: readonly Token[]) =>
    tokens.map(({ word, isCapitalised }, index) => {
      const stem = language.stemWord(word);
      const isName = isCapitalised && index > 0;
      if (isName || lexicon.vocabulary.has(stem) || names.prominence(word) > 0) return stem;
      return correct(stem) ?? stem;
    });

  const readIntent = (
    utterance: string,
    tokens: readonly Token[],
    stems: readonly string[],
    spans: readonly Span[],
  ) => {
    const spotted = { utterance, tokens, stems, spans };
    const positions = utterancePositions(stems, spans, lexicon);
    const ranked = rankIntents(positions, model)
      .slice(0, shownIntents)
      .filter(({ probability }, rank) => rank === 0 || probability >= leastShown)
      .map((one) => {
        const nearest = findNearestSample(positions, one.intent.name, model);
        const slots = fillSlots(one.intent, spotted, lexicon);
        return { ...one, nearest, slots, ...readConfidence(one, nearest, slots) };
      })
      // An utterance that is a sample of an intent means it, as with Alexa.
      .sort((a, b) => Number(isSample(b)) - Number(isSample(a)));
    const considered = ranked.map(
      ({ intent, confidence, because, probability, topics, nearest }): Considered => ({
        intent: intent.name,
        confidence: round(confidence),
        because,
        probability: round(probability),
        topics,
        sample: nearest?.sample ?? '',
        similarity: round(nearest?.similarity ?? 0),
      }),
    );
    const [best] = ranked;
    const free = best !== undefined && isSample(best) ? undefined : matchFreeSample(model, spotted);
    if (free !== undefined) {
      const { intent: name, text: sample } = free.sample;
      return {
        intent: { name, confirmationStatus: 'NONE' as const, slots: free.slots },
        considered: [{ ...certain, intent: name, sample }, ...considered],
      };
    }
    if (best === undefined || best.confidence < leastConfidence) {
      return { intent: fallback, considered };
    }
    const intent: Intent = {
      name: best.intent.name,
      confirmationStatus: 'NONE',
      ...(best.intent.slots.length > 0 && { slots: best.slots }),
    };
    return { intent, considered };
  };

  return (utterance, { now, timeZone, isSessionOpen = false }) => {
    const { tokens, isInvoked } = readCarrier(
      readTokens(utterance.slice(0, longestUtterance), language.expandWord),
      model.invocationName,
      language,
      isKnown,
    );
    if (tokens.length === 0) {
      return isInvoked
        ? { request: 'LaunchRequest', considered: [] }
        : { request: 'IntentRequest', intent: fallback, considered: [] };
    }
    const stems = readStems(tokens);
    const clock = readClock(now, timeZone, isDayFirst);
    const spans = model.plainSamples.has(stems.join(' '))
      ? []
      : spotSpans(utterance, tokens, stems, lexicon, language, clock, names);
    const isNameOnly =
      isSessionOpen &&
      tokens.length <= longestAnswer &&
      stems.every((stem) => !lexicon.vocabulary.has(stem));
    const whole = {
      span: 'place' as const,
      start: 0,
      end: tokens.length,
      value: undefined,
      doubt: 0,
    };
    return {
      request: 'IntentRequest',
      ...readIntent(utterance, tokens, stems, isNameOnly && spans.length === 0 ? [whole] : spans),
    };
  };
}
