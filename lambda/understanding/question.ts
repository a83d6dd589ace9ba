/** What was asked, before anything is looked up. Closed: a form that a topic does not know cannot be written. */

import type { Place } from '../place/place.ts';

export interface Question<S extends Subject = Subject> {
  readonly subject: S;
  readonly place: PlaceAsked;
  readonly time: TimeAsked;
  /** How deep to answer: the straight answer, the hours that decided it, or the next level of detail. */
  readonly detail: 'answer' | 'why' | 'more';
}

export type PlaceAsked =
  | { readonly kind: 'unsaid' }
  | { readonly kind: 'here' }
  | { readonly kind: 'home' }
  | { readonly kind: 'named'; readonly words: string }
  /** Of the places among which the listener was asked to choose. */
  | { readonly kind: 'chosen'; readonly place: Place }
  /** Carried from the question before, already resolved. */
  | { readonly kind: 'known'; readonly place: Place };

/** Slot values as Alexa sends them (`2026-W48-WE`, `EV`, `PT5H`); `until` closes a span from `date`/`time`. */
export interface TimeAsked {
  readonly date?: string;
  readonly time?: string;
  readonly duration?: string;
  readonly untilDate?: string;
  readonly untilTime?: string;
  /**
   * Which way from now, where the words tell: `past` is "so far this week", "the last three days", "last Monday";
   * `after` is that far away, "in two hours". Else the time to come.
   */
  readonly direction?: 'past' | 'after';
}

/** As spoken; without a unit, the listener's own. */
export interface DegreesAsked {
  readonly degrees: number;
  readonly unit?: 'celsius' | 'fahrenheit';
}

/** What a comparison holds the asked place and time against. */
export type Baseline =
  | { readonly kind: 'time'; readonly time: TimeAsked }
  | { readonly kind: 'place'; readonly place: PlaceAsked }
  | { readonly kind: 'usual' };

export const garments = [
  'umbrella', 'coat', 'jacket', 'rainJacket', 'jumper', 'gloves', 'hat', 'scarf', 'boots', 'rainBoots',
  'shorts', 'shirt', 'dress', 'sandals', 'trousers', 'sunglasses', 'sunscreen', 'sunHat', 'swimwear',
] as const; // prettier-ignore
export type Garment = (typeof garments)[number];

export const activities = [
  'outdoors', 'running', 'walking', 'hiking', 'cycling', 'beach', 'swimming', 'picnic', 'barbecue',
  'gardening', 'laundry', 'golf', 'sailing', 'kiteFlying', 'fishing', 'skiing', 'stargazing', 'dogWalk', 'openWindows',
  'carWash', 'driving', 'camping', 'sport',
] as const; // prettier-ignore
export type Activity = (typeof activities)[number];

export const pollens = ['alder', 'birch', 'grass', 'mugwort', 'olive', 'ragweed'] as const;
export type Pollen = (typeof pollens)[number];

export type Subject =
  | { readonly topic: 'overview'; readonly form: 'summary' | 'nice' | 'bestDay' }
  | {
      readonly topic: 'temperature';
      readonly form: 'value';
      readonly measure: 'air' | 'high' | 'low' | 'feelsLike';
    }
  | {
      readonly topic: 'temperature';
      readonly form: 'whether';
      readonly judgement: 'hot' | 'warm' | 'cool' | 'cold' | 'freezing';
    }
  /** Will it be, or when does it get, above or below so many degrees. */
  | {
      readonly topic: 'temperature';
      readonly form: 'threshold' | 'when';
      readonly direction: 'above' | 'below';
      readonly threshold: DegreesAsked;
    }
  | {
      readonly topic: 'temperature';
      readonly form: 'bestDay';
      readonly extreme: 'hottest' | 'coldest';
    }
  | {
      readonly topic: 'temperature';
      readonly form: 'compare';
      readonly direction: 'warmer' | 'colder' | 'either';
      readonly baseline: Baseline;
    }
  | {
      readonly topic: 'rain';
      /**
       * `dry`: whether it stays so. `until`: when it stops, and how long it lasts. `dryWindow`: the longest dry time.
       */
      readonly form:
        | 'whether'
        | 'dry'
        | 'chance'
        | 'amount'
        | 'when'
        | 'until'
        | 'nextWet'
        | 'nextDry'
        | 'dryWindow';
    }
  | { readonly topic: 'snow'; readonly form: 'whether'; readonly kind: 'snow' | 'ice' | 'hail' }
  | { readonly topic: 'snow'; readonly form: 'amount' | 'when' | 'until' | 'depth' }
  | {
      readonly topic: 'wear';
      readonly form: 'whether';
      readonly item: Garment;
      readonly heard: string;
    }
  | { readonly topic: 'wear'; readonly form: 'what' }
  | {
      readonly topic: 'activity';
      readonly form: 'whether' | 'bestTime';
      readonly activity: Activity;
      readonly heard: string;
    }
  | { readonly topic: 'sky'; readonly form: 'value' | 'clears' | 'cover' }
  | {
      readonly topic: 'sky';
      readonly form: 'whether';
      readonly condition: 'sunny' | 'cloudy' | 'clear' | 'foggy';
    }
  | {
      readonly topic: 'storm';
      readonly form: 'whether' | 'when';
      readonly kind: 'thunder' | 'storm' | 'hurricane' | 'tornado';
    }
  | { readonly topic: 'warning'; readonly form: 'list' | 'advice' }
  | { readonly topic: 'wind'; readonly form: 'value' | 'gust' | 'direction' | 'whether' }
  | { readonly topic: 'humidity'; readonly form: 'value' | 'whether' }
  | { readonly topic: 'dewPoint'; readonly form: 'value' }
  | { readonly topic: 'pressure'; readonly form: 'value' }
  | { readonly topic: 'visibility'; readonly form: 'value' }
  | { readonly topic: 'sun'; readonly form: 'rise' | 'set' | 'daylight' | 'dark' }
  | { readonly topic: 'moon'; readonly form: 'phase' | 'rise' | 'set' }
  | { readonly topic: 'uv'; readonly form: 'value' | 'whether' }
  | { readonly topic: 'air'; readonly form: 'value' | 'whether' }
  | { readonly topic: 'pollen'; readonly form: 'value'; readonly plant?: Pollen }
  | { readonly topic: 'sea'; readonly form: 'waves' | 'temperature' | 'tides' }
  | { readonly topic: 'typical'; readonly form: 'overview' | 'temperature' | 'rain' };

export type Topic = Subject['topic'];
export type SubjectOf<T extends Topic> = Extract<Subject, { readonly topic: T }>;
