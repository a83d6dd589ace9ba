import fc from 'fast-check';
import type { DeviceLocation } from '../../lambda/place/deviceLocation.ts';
import type { Place } from '../../lambda/place/place.ts';
import type { KnownPlaces } from '../../lambda/place/resolvePlace.ts';
import type { PlaceHit, PlaceSearch } from '../../lambda/place/searchPlaces.ts';
import type { PlaceAsked } from '../../lambda/understanding/question.ts';
import { knownIn, outcome, resolve } from './support.ts';

const home: Place = {
  name: 'Bergen', country: 'NO', latitude: 60.39, longitude: 5.32, timeZone: 'Europe/Oslo', hasNamesakes: false,
}; // prettier-ignore
const lastPlace: Place = { ...home, name: 'Oslo', latitude: 59.91, longitude: 10.75 };
const phone: DeviceLocation = {
  kind: 'coordinates',
  latitude: 47.61602783,
  longitude: -122.34012205,
};

describe('a place that is not named', () => {
  const unsaid: PlaceAsked = { kind: 'unsaid' };
  const here: PlaceAsked = { kind: 'here' };
  test.each<[string, PlaceAsked, Partial<KnownPlaces>, string]>([
    ['the conversation first', unsaid, { lastPlace, home, device: phone }, 'conversation Oslo'],
    ['then the phone', unsaid, { home, device: phone }, 'geolocation Seattle'],
    ['then home', unsaid, { home }, 'home Bergen'],
    [
      'home where the position is stale',
      unsaid,
      { home, device: { kind: 'stale' } },
      'home Bergen',
    ],
    ['else nothing', unsaid, {}, 'placeUnsaid'],
    ['nor where it is switched off', unsaid, { device: { kind: 'switchedOff' } }, 'placeUnsaid'],
    [
      'a permission to ask for',
      unsaid,
      { device: { kind: 'permissionMissing' } },
      'placePermissionMissing',
    ],
    ['"here" is not the conversation', here, { lastPlace, device: phone }, 'geolocation Seattle'],
    ['"here" at home', here, { lastPlace, home }, 'home Bergen'],
    ['home', { kind: 'home' }, { lastPlace, home, device: phone }, 'home Bergen'],
    ['home, which is not known', { kind: 'home' }, { lastPlace, device: phone }, 'placeUnsaid'],
    ['known', { kind: 'known', place: lastPlace }, { home }, 'conversation Oslo'],
  ])('%s', async (_, asked, more, expected) => {
    const found = await resolve(asked, knownIn('US', more));
    expect('place' in found ? `${found.origin} ${found.place.name}` : found.problem).toBe(expected);
  });

  test.each([
    ['my current location', 'geolocation Seattle'],
    ['here', 'geolocation Seattle'],
    ['where I am', 'geolocation Seattle'],
    ['my area', 'geolocation Seattle'],
    ['outside', 'geolocation Seattle'],
    ['home', 'home Bergen'],
    ['my house', 'home Bergen'],
    ['back home', 'home Bergen'],
    ['there', 'conversation Oslo'],
    ['over there', 'conversation Oslo'],
  ])('"%s" in the place of a name is %s', async (words, expected) => {
    const found = await resolve(
      { kind: 'named', words },
      knownIn('US', { lastPlace, home, device: phone }),
    );
    expect('place' in found ? `${found.origin} ${found.place.name}` : found.problem).toBe(expected);
  });

  test('a position keeps two decimals, and the zone is its own', async () => {
    const found = await resolve(here, knownIn('US', { device: phone }));
    expect(found).toEqual({
      origin: 'geolocation',
      place: {
        name: 'Seattle', region: 'Washington', country: 'US', latitude: 47.62, longitude: -122.34,
        timeZone: 'America/Los_Angeles', hasNamesakes: false,
      }, // prettier-ignore
    });
  });

  test.each([
    ['far from towns, by its region', -25.0, 126.0, 'Western Australia', 'Australia/Perth'],
    ['at sea', 0, -30, 'your location', 'Etc/GMT+2'],
  ])('a position %s', async (_, latitude, longitude, name, timeZone) => {
    const device = { kind: 'coordinates', latitude, longitude } as const;
    const found = await resolve(here, knownIn('US', { device }));
    expect(found).toMatchObject({ place: { name, timeZone } });
  });
});

describe('names that the gazetteer does not hold', () => {
  const hit: PlaceHit = {
    name: 'Tiplersville', region: 'Mississippi', country: 'US', latitude: 34.9, longitude: -88.91,
    timeZone: 'America/Chicago', population: 0, featureCode: 'PPL',
  }; // prettier-ignore
  const asks: string[] = [];
  const searchFor =
    (...hits: PlaceHit[]): PlaceSearch =>
    (words, language, country) => {
      asks.push(`${words} ${language} ${country ?? '-'}`);
      return Promise.resolve(hits);
    };
  beforeEach(() => asks.splice(0));

  test('are searched for without their qualifier', async () => {
    const found = await outcome('Tiplersville Mississippi', knownIn('US'), searchFor(hit));
    expect(found).toBe('Tiplersville, Mississippi, US');
    expect(asks).toEqual(['Tiplersville en US']);
  });

  test('are searched for as they were said', async () => {
    await outcome("the village of Val d'Étoile", knownIn('FR'), searchFor());
    expect(asks).toEqual(["Val d'Étoile en -"]);
  });

  test('must lie where they were said to', async () => {
    expect(await outcome('Tiplersville Ohio', knownIn('US'), searchFor(hit))).toBe('placeNotFound');
  });

  test('are whole words, not the beginning of one', async () => {
    expect(await outcome('Tiplers', knownIn('US'), searchFor(hit))).toBe('placeNotFound');
  });

  test('the likeliest hit wins, not the first', async () => {
    const noise = { ...hit, name: 'Something Else', region: 'Ohio', latitude: 40 };
    expect(await outcome('tiplersville', knownIn('US'), searchFor(noise, hit))).toBe(
      'Tiplersville, Mississippi, US',
    );
  });

  test.each([
    ['90210', 'US', '90210 en US'],
    ['zip code 90210', 'GB', '90210 en US'],
    ['10115', 'DE', '10115 en DE'],
  ])('the postcode %s, in %s', async (words, country, expected) => {
    const found = await outcome(
      words,
      knownIn(country),
      searchFor({ ...hit, name: 'Beverly Hills' }),
    );
    expect(found).toMatch('Beverly Hills');
    expect(asks).toEqual([expected]);
  });

  test('that nobody knows are given back as they were heard', async () => {
    const found = await resolve({ kind: 'named', words: ' Qwertyville ' }, knownIn('US'));
    expect(found).toEqual({ problem: 'placeNotFound', heard: 'Qwertyville' });
  });

  test('cannot be found while the search is down', async () => {
    const down: PlaceSearch = () =>
      Promise.resolve({ cause: 'timeout', detail: 'search: timeout' });
    const found = await resolve({ kind: 'named', words: 'Qwertyville' }, knownIn('US'), down);
    expect(found).toEqual({ problem: 'placeSearchDown', heard: 'Qwertyville' });
  });

  test.each(['', '   ', '?', '…'])('"%s" is no name', async (words) => {
    expect(await outcome(words, knownIn('US'))).toBe('placeUnsaid');
  });
});

test('any words get a place or a problem', async () => {
  const word = fc.constantFrom(
    'paris',
    'texas',
    'the',
    'of',
    'new york',
    'in',
    'st.',
    'state',
    'usa',
    "'s",
    'here',
  );
  const words = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 140 }),
    fc.array(word, { maxLength: 12 }).map((list) => list.join(' ')),
  );
  await fc.assert(
    fc.asyncProperty(words, fc.constantFrom('US', 'GB', 'JP'), async (said, country) => {
      const found = await resolve({ kind: 'named', words: said }, knownIn(country));
      expect('place' in found || 'problem' in found).toBe(true);
    }),
    { numRuns: 300 },
  );
});
