/** What each intent asks about. */

import type { QuestionIntentName } from '../../interactionModels/intents.ts';
import type { LocalDate } from '../time/localDate.ts';
import { readComparison } from './readComparison.ts';
import { readThreshold } from './readThreshold.ts';
import type { Activity, Garment, Pollen, PlaceAsked, Subject, TimeAsked } from './question.ts';
import { activities, garments, pollens } from './question.ts';
import type { SlotHeard, Slots } from './slots.ts';

/** What a subject may depend on beside its own slots. */
export interface Circumstances {
  readonly place: PlaceAsked;
  readonly time: TimeAsked;
  /** Of the question before. */
  readonly there: PlaceAsked | undefined;
  /** The device's date. */
  readonly today: LocalDate;
}

/** Undefined where a slot is missing without which nothing was asked. */
type ReadSubject = (slots: Slots, circumstances: Circumstances) => Subject | undefined;

const always = (subject: Subject) => () => subject;

const judgements = ['hot', 'warm', 'cool', 'cold', 'freezing'] as const;
const conditions = ['sunny', 'cloudy', 'clear', 'foggy'] as const;
const stormKinds = ['thunder', 'storm', 'hurricane', 'tornado'] as const;

export const subjects = {
  WeatherIntent: always({ topic: 'overview', form: 'summary' }),
  NiceWeatherIntent: always({ topic: 'overview', form: 'nice' }),
  BestDayIntent: always({ topic: 'overview', form: 'bestDay' }),

  TemperatureIntent: always({ topic: 'temperature', form: 'value', measure: 'air' }),
  HighTemperatureIntent: always({ topic: 'temperature', form: 'value', measure: 'high' }),
  LowTemperatureIntent: always({ topic: 'temperature', form: 'value', measure: 'low' }),
  FeelsLikeIntent: always({ topic: 'temperature', form: 'value', measure: 'feelsLike' }),
  HotOrColdIntent: ({ judgement }) => {
    const known = oneOf(judgements, judgement);
    if (known === undefined) return { topic: 'temperature', form: 'value', measure: 'air' };
    return { topic: 'temperature', form: 'whether', judgement: known };
  },
  TemperatureThresholdIntent: (slots) => readThreshold('threshold', slots),
  TemperatureCrossingIntent: (slots) => readThreshold('when', slots),
  ExtremeDayIntent: ({ extreme }) => ({
    topic: 'temperature',
    form: 'bestDay',
    extreme: extreme?.id === 'coldest' ? 'coldest' : 'hottest',
  }),
  CompareTemperatureIntent: readComparison,

  RainIntent: always({ topic: 'rain', form: 'whether' }),
  StayDryIntent: always({ topic: 'rain', form: 'dry' }),
  RainChanceIntent: always({ topic: 'rain', form: 'chance' }),
  RainAmountIntent: always({ topic: 'rain', form: 'amount' }),
  RainWhenIntent: always({ topic: 'rain', form: 'when' }),
  RainUntilIntent: always({ topic: 'rain', form: 'until' }),
  NextRainIntent: always({ topic: 'rain', form: 'nextWet' }),
  NextDryIntent: always({ topic: 'rain', form: 'nextDry' }),
  DryWindowIntent: always({ topic: 'rain', form: 'dryWindow' }),

  SnowIntent: always({ topic: 'snow', form: 'whether', kind: 'snow' }),
  IceIntent: always({ topic: 'snow', form: 'whether', kind: 'ice' }),
  HailIntent: always({ topic: 'snow', form: 'whether', kind: 'hail' }),
  SnowAmountIntent: always({ topic: 'snow', form: 'amount' }),
  SnowWhenIntent: always({ topic: 'snow', form: 'when' }),
  SnowUntilIntent: always({ topic: 'snow', form: 'until' }),
  SnowDepthIntent: always({ topic: 'snow', form: 'depth' }),

  WearIntent: ({ garment }) => readGarment(garment),
  WhatToWearIntent: always({ topic: 'wear', form: 'what' }),
  ActivityIntent: ({ activity }) => readActivity('whether', activity),
  ActivityTimeIntent: ({ activity }) => readActivity('bestTime', activity),

  SkyIntent: always({ topic: 'sky', form: 'value' }),
  SkyConditionIntent: ({ sky }) => {
    const condition = oneOf(conditions, sky);
    if (condition === undefined) return { topic: 'sky', form: 'value' };
    return { topic: 'sky', form: 'whether', condition };
  },
  SkyClearsIntent: always({ topic: 'sky', form: 'clears' }),
  CloudCoverIntent: always({ topic: 'sky', form: 'cover' }),

  StormIntent: ({ storm }) => readStorm('whether', storm),
  StormWhenIntent: ({ storm }) => readStorm('when', storm),
  WarningIntent: always({ topic: 'warning', form: 'list' }),
  WarningAdviceIntent: always({ topic: 'warning', form: 'advice' }),

  WindIntent: always({ topic: 'wind', form: 'value' }),
  WindyIntent: always({ topic: 'wind', form: 'whether' }),
  GustIntent: always({ topic: 'wind', form: 'gust' }),
  WindDirectionIntent: always({ topic: 'wind', form: 'direction' }),
  HumidityIntent: always({ topic: 'humidity', form: 'value' }),
  HumidIntent: always({ topic: 'humidity', form: 'whether' }),
  DewPointIntent: always({ topic: 'dewPoint', form: 'value' }),
  PressureIntent: always({ topic: 'pressure', form: 'value' }),
  VisibilityIntent: always({ topic: 'visibility', form: 'value' }),

  SunriseIntent: always({ topic: 'sun', form: 'rise' }),
  SunsetIntent: always({ topic: 'sun', form: 'set' }),
  DaylightIntent: always({ topic: 'sun', form: 'daylight' }),
  DarkIntent: always({ topic: 'sun', form: 'dark' }),
  MoonPhaseIntent: always({ topic: 'moon', form: 'phase' }),
  MoonriseIntent: always({ topic: 'moon', form: 'rise' }),
  MoonsetIntent: always({ topic: 'moon', form: 'set' }),

  UvIntent: always({ topic: 'uv', form: 'value' }),
  SunburnIntent: always({ topic: 'uv', form: 'whether' }),
  AirQualityIntent: always({ topic: 'air', form: 'value' }),
  CleanAirIntent: always({ topic: 'air', form: 'whether' }),
  PollenIntent: ({ plant }) => {
    const known = oneOf<Pollen>(pollens, plant);
    return { topic: 'pollen', form: 'value', ...(known === undefined ? {} : { plant: known }) };
  },

  WavesIntent: always({ topic: 'sea', form: 'waves' }),
  SeaTemperatureIntent: always({ topic: 'sea', form: 'temperature' }),
  TideIntent: always({ topic: 'sea', form: 'tides' }),

  TypicalWeatherIntent: always({ topic: 'typical', form: 'overview' }),
  TypicalTemperatureIntent: always({ topic: 'typical', form: 'temperature' }),
  TypicalRainIntent: always({ topic: 'typical', form: 'rain' }),
} as const satisfies Record<QuestionIntentName, ReadSubject>;

export function isQuestionIntent(name: string): name is QuestionIntentName {
  return Object.hasOwn(subjects, name);
}

/** A garment that is not on the list is a question of what to wear. */
export function readGarment(slot: SlotHeard | undefined): Subject {
  const item = oneOf<Garment>(garments, slot);
  if (slot === undefined || item === undefined) return { topic: 'wear', form: 'what' };
  return { topic: 'wear', form: 'whether', item, heard: slot.heard };
}

/** An activity that is not on the list is something done outdoors. */
export function readActivity(form: 'whether' | 'bestTime', slot: SlotHeard | undefined): Subject {
  const activity = oneOf<Activity>(activities, slot) ?? 'outdoors';
  return { topic: 'activity', form, activity, heard: slot?.heard ?? 'being outdoors' };
}

function readStorm(form: 'whether' | 'when', slot: SlotHeard | undefined): Subject {
  return { topic: 'storm', form, kind: oneOf(stormKinds, slot) ?? 'storm' };
}

/** The id that the slot was resolved to, or a word of it that is an id: "coat" of "coat please". */
function oneOf<T extends string>(ids: readonly T[], slot: SlotHeard | undefined): T | undefined {
  if (slot === undefined) return undefined;
  const words = slot.heard.toLowerCase().split(' ');
  return ids.find((id) => id === slot.id) ?? ids.find((id) => words.includes(id.toLowerCase()));
}
