import type { Place } from '../../lambda/place/place.ts';
import { knownIn, outcome } from './support.ts';

const paris = 'Paris, Île-de-France, FR';

describe('names, said in the US', () => {
  test.each([
    ['Paris', paris],
    ['Paris France', paris],
    ['Paris Texas', 'Paris, Texas, US *'],
    ['Paris, TX', 'Paris, Texas, US *'],
    ['paris in texas', 'Paris, Texas, US *'],
    ['Springfield Illinois', 'Springfield, Illinois, US *'],
    ['London', 'London, England, GB'],
    ['London Ontario Canada', 'London, Ontario, CA *'],
    ['London, UK', 'London, England, GB'],
    ['Portland', 'Portland, Oregon, US'],
    ['Portland Oregon', 'Portland, Oregon, US'],
    ['Portland, Maine', 'Portland, Maine, US *'],
    ['Cambridge Massachusetts', 'Cambridge, Massachusetts, US *'],
    ['Cambridge England', 'Cambridge, England, GB *'],
    ['Birmingham', 'Birmingham, Alabama, US *'],
    ['Georgia', 'Atlanta, Georgia, US for Georgia *'],
    ['New York', 'New York City, New York, US'],
    ['New York, NY', 'New York City, New York, US'],
    ['Brooklyn New York', 'Brooklyn, New York, US'],
    ['New York state', 'New York City, New York, US for New York'],
    ['Washington', 'Washington, District of Columbia, US'],
    ['Washington DC', 'Washington, District of Columbia, US'],
    ['washington d. c.', 'Washington, District of Columbia, US'],
    ['Washington state', 'Seattle, Washington, US for Washington *'],
    ['the state of Georgia', 'Atlanta, Georgia, US for Georgia *'],
    ['Kansas City', 'Kansas City, Missouri, US'],
    ['Kansas City Kansas', 'Kansas City, Kansas, US'],
    ['St. Louis', 'St. Louis, Missouri, US'],
    ['saint louis', 'St. Louis, Missouri, US'],
    ['Newcastle', 'Newcastle upon Tyne, England, GB'],
    ['Vancouver', 'Vancouver, British Columbia, CA'],
    ['Oslo', 'Oslo, -, NO'],
    ['München', 'Munich, Bavaria, DE'],
    ['東京', 'Tokyo, -, JP'],
    ['Hawaii', 'Honolulu, Hawaii, US for Hawaii'],
    ['Maine', 'Portland, Maine, US for Maine'],
    ['AK', 'Anchorage, Alaska, US for Alaska'],
    ['Canada', 'Toronto, Ontario, CA for Canada'],
    ['the UK', 'London, England, GB for United Kingdom'],
    ['Scotland', 'Glasgow, Scotland, GB for Scotland'],
    ['Northern Ireland', 'Belfast, Northern Ireland, GB for Northern Ireland'],
    ['the Maldives', 'Malé, Kaafu Atoll, MV for Maldives'],
    ['Singapore', 'Singapore, -, SG'],
    ['Disneyland', 'Disneyland, California, US'],
    ['the Alps', 'The Alps, -, -'],
    ['Grand Canyon', 'Grand Canyon, Arizona, US'],
    ['Bali', 'Bali, -, ID'],
    ['Niagara Falls', 'Niagara Falls, Ontario, CA'],
    ['downtown Boston', 'Boston, Massachusetts, US'],
    ['in the city of Chicago', 'Chicago, Illinois, US'],
    ['the Denver area', 'Denver, Colorado, US'],
    ["Seattle's", 'Seattle, Washington, US'],
    ['seattle tomorrow', 'Seattle, Washington, US'],
  ])('%s is %s', async (words, expected) => {
    expect(await outcome(words, knownIn('US'))).toBe(expected);
  });
});

describe('names, said elsewhere', () => {
  test.each([
    ['GB', 'Birmingham', 'Birmingham, England, GB'],
    ['GB', 'Cambridge', 'Cambridge, England, GB *'],
    ['GB', 'Georgia', 'Tbilisi, -, GE for Georgia'],
    ['GB', 'Washington', 'Washington, District of Columbia, US'],
    ['GB', 'Boston', 'Boston, Massachusetts, US'],
    ['GB', 'Newport Wales', 'Newport, Wales, GB'],
    ['AU', 'Newcastle', 'Newcastle, New South Wales, AU *'],
    ['AU', 'Perth', 'Perth, Western Australia, AU'],
    ['AU', 'Victoria', 'Melbourne, Victoria, AU for Victoria'],
    ['CA', 'London', 'London, England, GB'],
    ['IN', 'Hyderabad', 'Hyderabad, Telangana, IN'],
    ['DE', 'Bayern', 'Munich, Bavaria, DE for Bavaria'],
    ['DE', 'Frankfurt', 'Frankfurt, Hesse, DE'],
    ['JP', 'アメリカ合衆国', 'New York City, New York, US for United States'],
  ])('in %s, %s is %s', async (country, words, expected) => {
    expect(await outcome(words, knownIn(country))).toBe(expected);
  });
});

describe('ambiguous names', () => {
  test('Springfield is asked about where nothing favours one', async () => {
    expect(await outcome('Springfield', knownIn('US'))).toBe(
      'Springfield, Illinois, US * | Springfield, Massachusetts, US * | Springfield, Missouri, US *?',
    );
  });

  test('a home nearby favours one', async () => {
    const home: Place = {
      name: 'Chicago', region: 'Illinois', country: 'US', latitude: 41.85, longitude: -87.65,
      timeZone: 'America/Chicago', hasNamesakes: false,
    }; // prettier-ignore
    expect(await outcome('Springfield', knownIn('US', { home }))).toBe(
      'Springfield, Illinois, US *',
    );
  });

  test('so does the phone', async () => {
    const device = { kind: 'coordinates', latitude: 42.36, longitude: -71.06 } as const;
    expect(await outcome('Springfield', knownIn('US', { device }))).toBe(
      'Springfield, Massachusetts, US *',
    );
  });

  test('in another country, a name of two equals is asked about', async () => {
    expect(await outcome('San Jose', knownIn('GB'))).toBe(
      'San José, -, CR * | San Jose, California, US *?',
    );
  });
});
