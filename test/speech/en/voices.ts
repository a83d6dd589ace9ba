import type { Setting } from '../../../lambda/answer/plan.ts';
import { contextOf } from '../../../lambda/speech/en/context.ts';
import type { Context } from '../../../lambda/speech/en/context.ts';
import { unitsFor } from '../../../lambda/speech/voice.ts';
import type { Locale, Voice } from '../../../lambda/speech/voice.ts';
import { dayPeriod, now, oslo } from '../../answer/hours.ts';

/** Somebody at home with the units of their country, at nine in Oslo; always the first of several wordings. */
export function voiceOf(locale: Locale, changed: Partial<Voice> = {}): Voice {
  const units = unitsFor(locale, {});
  return { locale, units, variant: 0, timeZone: oslo.timeZone, now, ...changed };
}

export const american = voiceOf('en-US');
export const british = voiceOf('en-GB');

/** An answer about today, in a place that need not be named. */
export function contextIn(voice: Voice, changed: Partial<Setting> = {}): Context {
  return contextOf(
    { place: oslo, isPlaceNamed: false, period: dayPeriod(), now, ...changed },
    voice,
  );
}
