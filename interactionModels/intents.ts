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
  /** "did", "was", "the last" five days: the words alone tell that the time is over. */
  past: 'PastWord',
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
  /** What a person calls a place: "Mum's", "the cabin". Any words. */
  nickname: 'PlaceNickname',
  newNickname: 'PlaceNickname',
  detail: 'AnswerDetail',
} as const;

export type SlotName = keyof typeof slotTypes;
export type SlotType = (typeof slotTypes)[SlotName];
export type CustomSlotType = Exclude<SlotType, `AMAZON.${string}`>;

const placeDate = ['place', 'date'] as const;
const placeTime = ['place', 'date', 'time'] as const;
const placePeriod = [
  'place', 'date', 'time', 'duration', 'ahead', 'afterTime', 'untilTime', 'untilDate',
] as const; // prettier-ignore
const degrees = ['direction', 'comparison', 'minus', 'number', 'units', 'freezing'] as const;

/** Intents that ask for weather; each is read by one row of `lambda/understanding/subjects.ts`. */
export const questionIntents = {
  WeatherIntent: [...placePeriod, 'past'],
  NiceWeatherIntent: [...placePeriod, 'past'],
  BestDayIntent: [...placeDate, 'duration'],

  TemperatureIntent: [...placePeriod, 'judgement', 'past'],
  HighTemperatureIntent: [...placeTime, 'past'],
  LowTemperatureIntent: [...placeTime, 'past'],
  FeelsLikeIntent: [...placePeriod, 'past'],
  HotOrColdIntent: [...placePeriod, 'judgement', 'past'],
  TemperatureThresholdIntent: [...placeTime, ...degrees, 'past'],
  TemperatureCrossingIntent: [...placeTime, ...degrees],
  ExtremeDayIntent: [...placeDate, 'duration', 'extreme', 'past'],
  CompareTemperatureIntent: [
    ...placeTime,
    'ahead',
    'comparison',
    'otherDate',
    'otherPlace',
    'usual',
    'past',
  ],

  RainIntent: [...placePeriod, 'past'],
  StayDryIntent: [...placePeriod, 'past'],
  RainChanceIntent: placePeriod,
  RainAmountIntent: [...placeTime, 'duration', 'number', 'past'],
  RainWhenIntent: placeTime,
  RainUntilIntent: placeTime,
  NextRainIntent: placeDate,
  NextDryIntent: placeDate,
  DryWindowIntent: placeTime,

  SnowIntent: [...placePeriod, 'past'],
  IceIntent: [...placeTime, 'past'],
  HailIntent: [...placeTime, 'ahead', 'past'],
  SnowAmountIntent: [...placeTime, 'duration', 'number', 'past'],
  SnowWhenIntent: placeTime,
  SnowUntilIntent: placeTime,
  SnowDepthIntent: [...placeDate, 'past'],

  WearIntent: [...placePeriod, 'garment'],
  WhatToWearIntent: placePeriod,
  ActivityIntent: [...placePeriod, 'activity'],
  ActivityTimeIntent: [...placeTime, 'activity'],

  SkyIntent: placeTime,
  SkyConditionIntent: [...placePeriod, 'sky', 'past'],
  SkyClearsIntent: [...placeTime, 'sky'],
  CloudCoverIntent: [...placeTime, 'sky'],

  StormIntent: [...placePeriod, 'storm', 'past'],
  StormWhenIntent: [...placeTime, 'storm'],
  WarningIntent: placeTime,
  WarningAdviceIntent: placeDate,

  WindIntent: [...placePeriod, 'past'],
  WindyIntent: [...placePeriod, 'past'],
  GustIntent: placeTime,
  WindDirectionIntent: placeTime,
  HumidityIntent: [...placePeriod, 'past'],
  HumidIntent: [...placePeriod, 'past'],
  DewPointIntent: [...placeTime, 'past'],
  PressureIntent: [...placeTime, 'past'],
  VisibilityIntent: [...placeTime, 'past'],

  SunriseIntent: [...placeDate, 'past'],
  SunsetIntent: [...placeDate, 'past'],
  DaylightIntent: placeDate,
  DarkIntent: placeDate,
  MoonPhaseIntent: [...placeDate, 'past'],
  MoonriseIntent: placeDate,
  MoonsetIntent: placeDate,

  UvIntent: [...placeTime, 'past'],
  SunburnIntent: placeTime,
  AirQualityIntent: placeTime,
  CleanAirIntent: placeTime,
  PollenIntent: [...placeTime, 'plant'],

  WavesIntent: placeTime,
  SeaTemperatureIntent: [...placeTime, 'past'],
  TideIntent: placeDate,

  TypicalWeatherIntent: placeDate,
  TypicalTemperatureIntent: [...placeDate, 'judgement'],
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
  UseLocationIntent: [],
  SetDetailIntent: ['detail'],
  WarningsOnIntent: [],
  WarningsOffIntent: [],
  SavePlaceIntent: ['place', 'nickname'],
  RenamePlaceIntent: ['nickname', 'newNickname'],
  RemovePlaceIntent: ['nickname'],
  ListPlacesIntent: [],
  AboutMeIntent: [],
  ForgetMeIntent: [],
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
