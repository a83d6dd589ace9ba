import type { Place } from '../place/place.ts';
import type { LocalDate } from '../time/localDate.ts';
import type { PlaceAsked, Question } from './question.ts';

/** What an intent asks of Red Sky. */
export type Understood =
  | { readonly kind: 'question'; readonly question: Question }
  /** The same, about where the person is, who wants us to find that out. */
  | { readonly kind: 'whereabouts'; readonly question: Question }
  | { readonly kind: 'setting'; readonly setting: SettingRequest }
  /** Where the weather comes from. */
  | { readonly kind: 'source' }
  /** "Why?", "tell me more" or "and the second one?" before anything was asked. */
  | { readonly kind: 'nothingToFollow' }
  /** No intent of ours, or a slot is missing without which nothing was asked. */
  | { readonly kind: 'notUnderstood' };

export type SettingRequest =
  | { readonly setting: 'home'; readonly place: PlaceAsked }
  | {
      readonly setting: 'units';
      readonly temperatureUnit?: 'celsius' | 'fahrenheit';
      readonly lengthUnit?: 'metric' | 'imperial';
    };

/** What was said before, as far as it bears on what is said now. */
export interface Before {
  /** The device's date, in which Alexa reads "tomorrow". */
  readonly today: LocalDate;
  /** The last question of the conversation, with its place `known` once that was found. */
  readonly last?: Question | undefined;
  /** The places among which the listener was asked to choose. */
  readonly choices?: readonly Place[] | undefined;
}
