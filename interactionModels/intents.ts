/** What can be asked, the same in every language: each intent with its slots, each slot with its type. */

/** A slot name means the same in every intent, and so has one type. */
export const slotTypes = {
  place: 'AMAZON.City',
  /** The other side of a comparison. */
  otherPlace: 'AMAZON.City',
  date: 'AMAZON.DATE',
  otherDate: 'AMAZON.DATE',
  untilDate: 'AMAZON.DATE',
  time: 'AMAZON.TIME',
  /** "after six": from then to the end of the day. */
  afterTime: 'AMAZON.TIME',
  untilTime: 'AMAZON.TIME',
  /** "the next three hours": from now on. */
  duration: 'AMAZON.DURATION',
  /** "in three hours": the moment that lies so far ahead. */
  ahead: 'AMAZON.DURATION',
  number: 'AMAZON.NUMBER',
  minus: 'Minus',
  units: 'Units',
  freezing: 'FreezingPoint',
  direction: 'ThresholdDirection',
  judgement: 'TemperatureJudgement',
  comparison: 'TemperatureComparison',
  extreme: 'TemperatureExtreme',
  usual: 'Usual',
  garment: 'Garment',
  activity: 'Activity',
  sky: 'SkyCondition',
  storm: 'StormKind',
  plant: 'Pollen',
  subject: 'Subject',
  ordinal: 'ChoiceOrdinal',
} as const;

export type SlotName = keyof typeof slotTypes;
export type SlotType = (typeof slotTypes)[SlotName];
export type CustomSlotType = Exclude<SlotType, `AMAZON.${string}`>;

const placeDate = ['place', 'date'] as const;
const placeTime = ['place', 'date', 'time'] as const;
const placePeriod = [
  'place', 'date', 'time', 'duration', 'ahead', 'afterTime', 'untilTime', 'untilDate',
] as const; // prettier-ignore
const degrees = ['direction', 'minus', 'number', 'units', 'freezing'] as const;

/** Intents that ask for weather; each is read by one row of `lambda/understanding/subjects.ts`. */
export const questionIntents = {
  WeatherIntent: placePeriod,
  NiceWeatherIntent: placePeriod,
  BestDayIntent: [...placeDate, 'duration'],

  TemperatureIntent: placePeriod,
  HighTemperatureIntent: placeTime,
  LowTemperatureIntent: placeTime,
  FeelsLikeIntent: placePeriod,
  HotOrColdIntent: [...placePeriod, 'judgement'],
  TemperatureThresholdIntent: [...placeTime, ...degrees],
  TemperatureCrossingIntent: [...placeTime, ...degrees],
  ExtremeDayIntent: [...placeDate, 'duration', 'extreme'],
  CompareTemperatureIntent: [
    ...placeTime,
    'ahead',
    'comparison',
    'otherDate',
    'otherPlace',
    'usual',
  ],

  RainIntent: placePeriod,
  StayDryIntent: placePeriod,
  RainChanceIntent: placePeriod,
  RainAmountIntent: [...placeTime, 'duration'],
  RainWhenIntent: placeTime,
  RainUntilIntent: placeTime,
  NextRainIntent: placeDate,
  NextDryIntent: placeDate,
  DryWindowIntent: placeTime,

  SnowIntent: placePeriod,
  IceIntent: placeTime,
  HailIntent: [...placeTime, 'ahead'],
  SnowAmountIntent: [...placeTime, 'duration'],
  SnowWhenIntent: placeTime,
  SnowUntilIntent: placeTime,
  SnowDepthIntent: placeDate,

  WearIntent: [...placePeriod, 'garment'],
  WhatToWearIntent: placePeriod,
  ActivityIntent: [...placePeriod, 'activity'],
  ActivityTimeIntent: [...placeTime, 'activity'],

  SkyIntent: placeTime,
  SkyConditionIntent: [...placePeriod, 'sky'],
  SkyClearsIntent: placeTime,
  CloudCoverIntent: placeTime,

  StormIntent: [...placePeriod, 'storm'],
  StormWhenIntent: [...placeTime, 'storm'],
  WarningIntent: placeTime,
  WarningAdviceIntent: placeDate,

  WindIntent: placePeriod,
  WindyIntent: placePeriod,
  GustIntent: placeTime,
  WindDirectionIntent: placeTime,
  HumidityIntent: placePeriod,
  HumidIntent: placePeriod,
  DewPointIntent: placeTime,
  PressureIntent: placeTime,
  VisibilityIntent: placeTime,

  SunriseIntent: placeDate,
  SunsetIntent: placeDate,
  DaylightIntent: placeDate,
  DarkIntent: placeDate,
  MoonPhaseIntent: placeDate,
  MoonriseIntent: placeDate,
  MoonsetIntent: placeDate,

  UvIntent: placeTime,
  SunburnIntent: placeTime,
  AirQualityIntent: placeTime,
  CleanAirIntent: placeTime,
  PollenIntent: [...placeTime, 'plant'],

  WavesIntent: placeTime,
  SeaTemperatureIntent: placeTime,
  TideIntent: placeDate,

  TypicalWeatherIntent: placeDate,
  TypicalTemperatureIntent: placeDate,
  TypicalRainIntent: placeDate,
} as const satisfies Record<string, readonly SlotName[]>;

/** Intents that lean on what was said before, or speak of Red Sky itself. */
export const conversationIntents = {
  FollowUpIntent: [...placePeriod, 'subject', 'garment', 'activity'],
  ChooseIntent: ['place', 'ordinal'],
  WhyIntent: [],
  MoreIntent: [],
  SetHomeIntent: ['place'],
  SetUnitsIntent: ['units'],
  AskSourceIntent: [],
} as const satisfies Record<string, readonly SlotName[]>;

/** Amazon's own, which bring their samples with them; patterns may add to them. */
export const builtInIntents = [
  'AMAZON.HelpIntent',
  'AMAZON.StopIntent',
  'AMAZON.CancelIntent',
  'AMAZON.FallbackIntent',
  'AMAZON.NavigateHomeIntent',
  'AMAZON.YesIntent',
  'AMAZON.NoIntent',
  'AMAZON.RepeatIntent',
] as const;

export type QuestionIntentName = keyof typeof questionIntents;
export type ConversationIntentName = keyof typeof conversationIntents;
export type CustomIntentName = QuestionIntentName | ConversationIntentName;
export type BuiltInIntentName = (typeof builtInIntents)[number];
