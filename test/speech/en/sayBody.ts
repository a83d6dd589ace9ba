import type { Body, Setting } from '../../../lambda/answer/plan.ts';
import { sayPlan } from '../../../lambda/speech/en/sayPlan.ts';
import type { Voice } from '../../../lambda/speech/voice.ts';
import { at, dayPeriod, now, oslo, thisHour } from '../../answer/hours.ts';

export const atPresent: Partial<Setting> = { period: thisHour };
export const tomorrow: Partial<Setting> = { period: dayPeriod(1) };
export const yesterday: Partial<Setting> = { period: { ...dayPeriod(-1), to: at(0) } };

/** What is said about today, in a place that need not be named, unless the setting is changed. */
export function say(body: Body, voice: Voice, changed: Partial<Setting> = {}): string {
  const setting = { place: oslo, isPlaceNamed: false, period: dayPeriod(), now, ...changed };
  const source = { name: 'Open-Meteo', isSample: false } as const;
  return sayPlan({ says: 'weather', setting, body, notices: [], source }, voice).prompt;
}

/** Some eight seconds, which nobody minds listening to. */
export function isShort(said: string): boolean {
  return said.split(' ').length <= 25;
}
