import type { Language, SlotValues } from '../language.ts';
import { activityPatterns } from './patterns/activity.ts';
import { airPatterns } from './patterns/air.ts';
import { conversationParts, conversationPatterns } from './patterns/conversation.ts';
import { healthPatterns } from './patterns/health.ts';
import { memoryPatterns } from './patterns/memory.ts';
import { overviewPatterns } from './patterns/overview.ts';
import { rainPatterns } from './patterns/rain.ts';
import { seaPatterns } from './patterns/sea.ts';
import { skyPatterns } from './patterns/sky.ts';
import { stormPatterns } from './patterns/storm.ts';
import { sunAndMoonPatterns } from './patterns/sunAndMoon.ts';
import { temperatureParts, temperaturePatterns } from './patterns/temperature.ts';
import { typicalPatterns } from './patterns/typical.ts';
import { wearParts, wearPatterns } from './patterns/wear.ts';
import { winterPatterns } from './patterns/winter.ts';
import { parts, tails } from './parts.ts';
import { englishLocales } from './regions.ts';
import { activities } from './slotValues/activities.ts';
import { garments } from './slotValues/garments.ts';
import { nicknames } from './slotValues/nicknames.ts';
import { places } from './slotValues/places.ts';
import { valuesOf, weatherWords } from './slotValues/weatherWords.ts';

const slotValues: SlotValues = {
  // A nickname is said where a place is.
  'AMAZON.City': [...places, ...nicknames],
  PlaceNickname: nicknames,
  Garment: valuesOf(garments),
  Activity: valuesOf(activities),
  ...weatherWords,
};

export const english: Language = {
  invocationName: 'red sky',
  parts: { ...parts, ...temperatureParts, ...wearParts, ...conversationParts },
  tails,
  patterns: {
    ...overviewPatterns,
    ...temperaturePatterns,
    ...rainPatterns,
    ...winterPatterns,
    ...wearPatterns,
    ...activityPatterns,
    ...skyPatterns,
    ...stormPatterns,
    ...airPatterns,
    ...sunAndMoonPatterns,
    ...healthPatterns,
    ...seaPatterns,
    ...typicalPatterns,
    ...conversationPatterns,
    ...memoryPatterns,
  },
  slotValues,
  locales: englishLocales,
};
