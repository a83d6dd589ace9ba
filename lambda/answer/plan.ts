/** What will be said, decided but not yet worded: no language, no units, no markup. */

import type { Person, Settings } from '../memory/person.ts';
import type { SavedPlace } from '../place/nicknames.ts';
import type { Place, PlaceProblem } from '../place/place.ts';
import type { Instant } from '../time/localDate.ts';
import type { Period, PeriodProblem } from '../time/period.ts';
import type { Topic } from '../understanding/question.ts';
import type { Warning } from '../weather/warning.ts';
import type { Credit, WeatherProblem, WeatherSource } from '../weather/weather.ts';
import type { ActivityBody } from './activity.ts';
import type { AirBody } from './air.ts';
import type { Fact } from './facts.ts';
import type { DewPointBody, HumidityBody } from './humidity.ts';
import type { MoonBody } from './moon.ts';
import type { Piece } from './more.ts';
import type { OverviewBody } from './overview.ts';
import type { PollenBody } from './pollen.ts';
import type { PressureBody } from './pressure.ts';
import type { RainBody } from './rain.ts';
import type { SeaBody } from './sea.ts';
import type { SkyBody } from './sky.ts';
import type { SnowBody } from './snow.ts';
import type { StormBody } from './storm.ts';
import type { SunBody } from './sun.ts';
import type { TemperatureBody } from './temperature.ts';
import type { TypicalBody } from './typical.ts';
import type { UvBody } from './uv.ts';
import type { VisibilityBody } from './visibility.ts';
import type { WarningBody } from './warning.ts';
import type { WearBody } from './wear.ts';
import type { WindBody } from './wind.ts';

/** The answer proper, one member for each thing that can be said about a topic. */
export type Body =
  | ActivityBody
  | AirBody
  | DewPointBody
  | HumidityBody
  | MoonBody
  | OverviewBody
  | PollenBody
  | PressureBody
  | RainBody
  | SeaBody
  | SkyBody
  | SnowBody
  | StormBody
  | SunBody
  | TemperatureBody
  | TypicalBody
  | UvBody
  | VisibilityBody
  | WarningBody
  | WearBody
  | WindBody;

/** Said once beside the answer. */
export type Notice =
  /** Said first: what follows is no forecast. */
  | { readonly notice: 'beyondForecast' }
  | { readonly notice: 'sample' }
  /** The weather is older than it should be. */
  | { readonly notice: 'stale'; readonly age: number /* ms */ }
  /** Only the beginning of the asked time is known. */
  | { readonly notice: 'cut'; readonly to: Instant }
  /** In force where and when the answer holds; gravest first. */
  | { readonly notice: 'warning'; readonly warnings: readonly [Warning, ...Warning[]] };

export type Problem = PlaceProblem | PeriodProblem | WeatherProblem;

/** Where and when an answer holds; the place is worded only where `isPlaceNamed`. */
export interface Setting {
  readonly place: Place;
  readonly isPlaceNamed: boolean;
  readonly period: Period;
  /** The time was said in this question and need not be repeated in full. */
  readonly now: Instant;
}

export interface WeatherPlan {
  readonly says: 'weather';
  readonly setting: Setting;
  readonly body: Body;
  /** The listener wants the verdict alone. */
  readonly isBrief?: boolean;
  /** The next level of detail, for a listener who wants full answers. */
  readonly further?: WeatherPlan | MorePlan;
  readonly notices: readonly Notice[];
  readonly source: WeatherSource;
  /** Asked about last: whether this place is the listener's home. */
  readonly homeOffered?: Place;
}

export interface WhyPlan {
  readonly says: 'why';
  readonly setting: Setting;
  readonly topic: Topic;
  readonly facts: readonly Fact[];
  readonly notices: readonly Notice[];
  readonly source: WeatherSource;
}

/** The next level of detail: the time asked about in pieces. */
export interface MorePlan {
  readonly says: 'more';
  readonly setting: Setting;
  readonly pieces: readonly Piece[];
  readonly notices: readonly Notice[];
  readonly source: WeatherSource;
}

/** The settings that are confirmed by what they now are. */
export type SettingSaid = 'home' | 'temperatureUnit' | 'lengthUnit' | 'detail' | 'warnings';

/** What became of the saved places. */
export type PlacesNews =
  | { readonly news: 'saved'; readonly saved: SavedPlace }
  /** Which town is it that is to be called so? */
  | { readonly news: 'whereIs'; readonly nickname: string }
  | { readonly news: 'full'; readonly most: number }
  | { readonly news: 'renamed'; readonly nickname: string; readonly newNickname: string }
  /** Another place is called so already. */
  | { readonly news: 'taken'; readonly nickname: string }
  | { readonly news: 'removed'; readonly nickname: string }
  | { readonly news: 'unknown'; readonly nickname: string }
  | { readonly news: 'listed'; readonly places: readonly SavedPlace[] };

export type AnswerPlan =
  | WeatherPlan
  | WhyPlan
  | MorePlan
  | { readonly says: 'problem'; readonly problem: Problem }
  | { readonly says: 'welcome'; readonly isSample: boolean }
  | { readonly says: 'help' }
  | { readonly says: 'goodbye' }
  | { readonly says: 'notUnderstood' }
  /** A follow-up, a why or a repeat without anything before it. */
  | { readonly says: 'nothingToFollow' }
  | { readonly says: 'settingsKept'; readonly changed: SettingSaid; readonly settings: Settings }
  | { readonly says: 'settingsLost' }
  | { readonly says: 'places'; readonly news: PlacesNews }
  | { readonly says: 'aboutMe'; readonly person: Person }
  | { readonly says: 'forgetting'; readonly stage: 'asked' | 'done' | 'refused' | 'failed' }
  /** Who told the last answer; without `credit` there was none, or nobody knows any more. */
  | {
      readonly says: 'source';
      readonly isSample: boolean;
      readonly credit?: Credit | undefined;
    }
  /** What was said last, word for word, with the question that it ended in. */
  | { readonly says: 'again'; readonly words: string }
  /** Said before an answer that takes long. */
  | { readonly says: 'moment' }
  | { readonly says: 'failed' };
