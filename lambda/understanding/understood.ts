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
  | { readonly kind: 'savedPlaces'; readonly change: PlaceChange }
  /** What is kept of the speaker. */
  | { readonly kind: 'aboutMe' }
  | { readonly kind: 'forgetMe' }
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
    }
  | { readonly setting: 'detail'; readonly detail: 'brief' | 'full' }
  | { readonly setting: 'warnings'; readonly warnings: 'on' | 'off' };

/** What is to become of the saved places, or that they be told. Nicknames are as they were said. */
export type PlaceChange =
  | { readonly change: 'save'; readonly nickname: string; readonly place: PlaceAsked }
  | { readonly change: 'rename'; readonly nickname: string; readonly newNickname: string }
  | { readonly change: 'remove'; readonly nickname: string }
  | { readonly change: 'none' };

/** What was said before, as far as it bears on what is said now. */
export interface Before {
  /** The device's date, in which Alexa reads "tomorrow". */
  readonly today: LocalDate;
  /** The last question of the conversation, with its place `known` once that was found. */
  readonly last?: Question | undefined;
  /** The places among which the listener was asked to choose. */
  readonly choices?: readonly Place[] | undefined;
}
