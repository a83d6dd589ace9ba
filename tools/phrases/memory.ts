/** What is said of what is kept of a person. */

import type { Person } from '../../lambda/memory/person.ts';
import type { SavedPlace } from '../../lambda/place/nicknames.ts';
import type { Place } from '../../lambda/place/place.ts';

const bergen: Place = {
  name: 'Bergen',
  region: 'Vestland',
  country: 'NO',
  latitude: 60.39,
  longitude: 5.32,
  timeZone: 'Europe/Oslo',
  hasNamesakes: false,
};

const mums: SavedPlace = { nickname: "Mum's", place: bergen };
const office: SavedPlace = { nickname: 'my office', place: { ...bergen, name: 'Voss' } };
const many = Array.from({ length: 12 }, (_, index) => ({ ...mums, nickname: `hut ${index + 1}` }));

const known: Person = {
  settings: {
    home: bergen,
    temperatureUnit: 'celsius',
    lengthUnit: 'metric',
    detail: 'brief',
    warnings: 'off',
    subscriber: { user: 'somebody', region: 'NA' },
    places: [mums, office],
    locationRefused: 0,
  },
  settingsVersion: 7,
  conversation: {
    question: {
      subject: { topic: 'overview', form: 'summary' },
      place: { kind: 'known', place: bergen },
      time: {},
      detail: 'answer',
    },
    askedAt: 0,
  },
};
const american: Person = {
  settings: {
    temperatureUnit: 'fahrenheit',
    lengthUnit: 'imperial',
    detail: 'full',
    warnings: 'on',
    places: [mums],
  },
  settingsVersion: 1,
  conversation: undefined,
};
const nobody: Person = { settings: {}, settingsVersion: undefined, conversation: undefined };

export const memorySamples = {
  places: [
    { says: 'places', news: { news: 'saved', saved: mums } },
    { says: 'places', news: { news: 'saved', saved: office } },
    { says: 'places', news: { news: 'whereIs', nickname: "Mum's" } },
    { says: 'places', news: { news: 'full', most: 50 } },
    { says: 'places', news: { news: 'renamed', nickname: "Mum's", newNickname: 'the cottage' } },
    { says: 'places', news: { news: 'taken', nickname: 'the cottage' } },
    { says: 'places', news: { news: 'removed', nickname: 'my office' } },
    { says: 'places', news: { news: 'unknown', nickname: 'the cottage' } },
    { says: 'places', news: { news: 'listed', places: [] } },
    { says: 'places', news: { news: 'listed', places: [mums] } },
    { says: 'places', news: { news: 'listed', places: [mums, office] } },
    { says: 'places', news: { news: 'listed', places: many } },
  ],
  aboutMe: [
    { says: 'aboutMe', person: known },
    { says: 'aboutMe', person: american },
    { says: 'aboutMe', person: nobody },
  ],
  forgetting: [
    { says: 'forgetting', stage: 'asked' },
    { says: 'forgetting', stage: 'done' },
    { says: 'forgetting', stage: 'refused' },
    { says: 'forgetting', stage: 'failed' },
  ],
} as const;
