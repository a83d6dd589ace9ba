import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { openGazetteer } from '../../lambda/place/gazetteer.ts';
import { gazetteerFile, summaryOf } from './support.ts';

const gazetteer = openGazetteer(gazetteerFile);

test.each([
  ['Oslo', 'Oslo, Oslo, NO'],
  ['oslo', 'Oslo, Oslo, NO'],
  ['München', 'Munich, Bavaria, DE'],
  ['munchen', 'Munich, Bavaria, DE'],
  ['Köln', 'Cologne, North Rhine-Westphalia, DE'],
  ['Cologne', 'Cologne, North Rhine-Westphalia, DE'],
  ['東京', 'Tokyo, Tokyo, JP'],
  ['St. Louis', 'St. Louis, Missouri, US'],
  ['saint louis', 'St. Louis, Missouri, US'],
  ['Sankt-Petersburg', 'Saint Petersburg, Saint Petersburg, RU'],
  ["Xi'an", "Xi'an, Shaanxi, CN"],
  ['Xian', "Xi'an, Shaanxi, CN"],
  ['Łódź', 'Łódź, Łódź Voivodeship, PL'],
  ['lodz', 'Łódź, Łódź Voivodeship, PL'],
  ['The Hague', 'The Hague, South Holland, NL'],
  ['n. y. c.', 'New York City, New York, US'],
  ['Hawaii', 'Honolulu, Hawaii, US'],
  ['Canada', 'Toronto, Ontario, CA'],
  ['Kanada', 'Toronto, Ontario, CA'],
  ['ドイツ', 'Berlin, Berlin, DE'],
  ['भारत', 'Mumbai, Maharashtra, IN'],
  ['Bahrain', 'Manama, Manama, BH'],
  ['Mount Everest', 'Mount Everest, -, NP'],
])('the most notable place called %s is %s', (name, expected) => {
  const [first] = [...gazetteer.lookup(name)].sort((one, other) => other.weight - one.weight);
  expect(first && summaryOf(first)).toBe(expected);
});

test.each([
  ['TX', 'Texas'],
  ['Texas', 'Texas'],
  ['D.C.', 'District of Columbia'],
  ['U.K.', 'United Kingdom'],
  ['u. s. a.', 'United States'],
  ['England', 'England'],
  ['New York', 'New York'],
  ['Ontario', 'Ontario'],
  ['MT', 'Montana'],
])('%s behind a name is %s', (words, expected) => {
  expect(gazetteer.qualifiers(words).map(({ standsFor }) => standsFor)).toEqual([expected]);
});

test('an abbreviation is no name by itself', () => {
  for (const word of ['in', 'me', 'or', 'hi', 'us', 'ok', 'oh'])
    expect(gazetteer.lookup(word)).toEqual([]);
});

test('a state whose own city bears its name leaves it the name', () => {
  const kinds = gazetteer.lookup('New York').map(({ kind }) => kind);
  expect(kinds).not.toContain('state');
});

test.each([
  [47.616, -122.34, 'Seattle'],
  [51.5, -0.12, 'London'],
  [-33.87, 151.21, 'Sydney'],
  [69.65, 18.96, 'Tromsø'],
  [-18.14, 178.44, 'Suva'],
])('the town nearest to %d, %d is %s', (latitude, longitude, expected) => {
  expect(gazetteer.nearest(latitude, longitude, 30)?.name).toBe(expected);
});

test.each([
  [0, -30],
  [90, 0],
  [-90, 180],
])('there is no town near %d, %d', (latitude, longitude) => {
  expect(gazetteer.nearest(latitude, longitude, 30)).toBeUndefined();
});

test('finds a town across the date line', () => {
  expect(gazetteer.nearest(-16.83, -179.99, 100)).toMatchObject({ name: 'Labasa', country: 'FJ' });
});

test('prominence tells cities from villages and from other words', () => {
  const { prominence } = gazetteer;
  expect(prominence('umbrella tomorrow')).toBe(0);
  expect(prominence('Paris')).toBeGreaterThan(prominence('Paris Crossing'));
  expect(prominence('London')).toBeGreaterThan(prominence('Reading'));
  expect(prominence('Germany')).toBeGreaterThan(8);
});

test('every entry has a name, coordinates and a time zone that exists', () => {
  const names = [
    'paris',
    'springfield',
    'georgia',
    'san jose',
    'victoria',
    'santiago',
    'alps',
    'antarctica',
  ];
  for (const entry of names.flatMap((name) => gazetteer.lookup(name))) {
    expect(entry.name).not.toBe('');
    expect(Math.abs(entry.latitude)).toBeLessThanOrEqual(90);
    expect(Math.abs(entry.longitude)).toBeLessThanOrEqual(180);
    expect(() => new Intl.DateTimeFormat('en', { timeZone: entry.timeZone })).not.toThrow();
  }
});

test('any words can be looked up', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      expect(Array.isArray(gazetteer.lookup(words))).toBe(true);
      expect(gazetteer.prominence(words)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('reads the file only when it is needed', () => {
  const missing = openGazetteer('dist/place/none.bin');
  expect(() => missing.lookup('Oslo')).toThrow('none.bin');
});

test('says what to do about another file', () => {
  const other = openGazetteer(Buffer.from('something else'));
  expect(() => other.lookup('Oslo')).toThrow('build it again with npm run gazetteer');
});

test('reads bytes that start anywhere in memory', () => {
  const shifted = Buffer.concat([Buffer.of(0), readFileSync(gazetteerFile)]).subarray(1);
  expect(openGazetteer(shifted).lookup('Tromsø')).toHaveLength(1);
});
