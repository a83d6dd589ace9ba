import { join } from 'node:path';

import { configFromEnvironment, readConfig } from '../lambda/config.ts';
import { openMeteoEndpoints } from '../lambda/weather/openMeteo/endpoints.ts';

const skillId = 'amzn1.ask.skill.01234567-89ab-cdef-0123-456789abcdef';
const onLambda = {
  SKILL_ID: skillId,
  PEOPLE_TABLE: 'red-sky-people',
  CACHE_TABLE: 'red-sky-cache',
  AWS_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'AKIA',
  LAMBDA_TASK_ROOT: '/var/task',
};
const onLaptop = {
  SKILL_ID: skillId,
  PEOPLE_TABLE: 'people',
  CACHE_TABLE: 'cache',
  DYNAMODB_ENDPOINT: 'http://127.0.0.1:8000/',
};

test('on Lambda', () => {
  expect(readConfig(onLambda)).toEqual({
    skillId,
    memory: {
      peopleTable: 'red-sky-people',
      cacheTable: 'red-sky-cache',
      dynamo: { region: 'eu-west-1' },
    },
    openMeteo: openMeteoEndpoints({}),
    openMeteoLimits: { minute: 600, hour: 5_000, day: 10_000 },
    otherSources: { brightSky: { baseUrl: 'https://api.brightsky.dev' } },
    isSampleWeather: false,
    gazetteerFile: join('/var/task', 'place', 'gazetteer.bin'),
    idSalt: '',
    logLevel: 'INFO',
  });
});

test('on a laptop, a local database needs neither region nor credentials', () => {
  expect(readConfig(onLaptop)).toMatchObject({
    memory: {
      dynamo: {
        region: 'us-east-1',
        endpoint: 'http://127.0.0.1:8000',
        credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      },
    },
    gazetteerFile: join('dist', 'place', 'gazetteer.bin'),
  });
});

test('an endpoint on Lambda is signed with the credentials of the role', () => {
  const config = readConfig({ ...onLambda, DYNAMODB_ENDPOINT: 'https://vpce-1.example' });
  expect(config.memory.dynamo).toEqual({
    region: 'eu-west-1',
    endpoint: 'https://vpce-1.example',
  });
});

test("who pays is sent to the paying customers' hosts", () => {
  const { openMeteo } = readConfig({ ...onLambda, OPEN_METEO_API_KEY: 'secret' });
  expect(openMeteo).toEqual(openMeteoEndpoints({ apiKey: 'secret' }));
  expect(openMeteo.forecastUrl).toContain('//customer-api.');
});

test('a weather service of one’s own is one URL for everything, with the key if there is one', () => {
  const OPEN_METEO_URL = 'http://127.0.0.1:9000/meteo/';
  const { openMeteo } = readConfig({ ...onLaptop, OPEN_METEO_URL, OPEN_METEO_API_KEY: 'key' });
  expect(openMeteo).toEqual(
    openMeteoEndpoints({ baseUrl: 'http://127.0.0.1:9000/meteo', apiKey: 'key' }),
  );
  expect(openMeteo.searchUrl).toBe('http://127.0.0.1:9000/meteo/v1/search');
});

const contact = 'weather@example.org';
const metNorwayUrl = 'http://127.0.0.1:9001';

test.each([
  [
    'the public services, with a contact and a key: all of them',
    { WEATHER_CONTACT: contact, PIRATE_WEATHER_API_KEY: 'key' },
    {
      metNorway: { baseUrl: 'https://api.met.no', contact },
      nationalWeatherService: { baseUrl: 'https://api.weather.gov', contact },
      pirateWeather: { baseUrl: 'https://api.pirateweather.net', apiKey: 'key' },
      brightSky: { baseUrl: 'https://api.brightsky.dev' },
    },
  ],
  [
    'beside an Open-Meteo of one’s own: none by itself',
    { OPEN_METEO_URL: 'http://127.0.0.1:9000', WEATHER_CONTACT: contact },
    {},
  ],
  [
    'and those whose URL is given',
    {
      OPEN_METEO_URL: 'http://127.0.0.1:9000',
      WEATHER_CONTACT: contact,
      MET_NORWAY_URL: metNorwayUrl,
    },
    { metNorway: { baseUrl: metNorwayUrl, contact } },
  ],
  [
    'which does not do without a contact',
    { OPEN_METEO_URL: 'http://127.0.0.1:9000', MET_NORWAY_URL: metNorwayUrl },
    {},
  ],
])('other sources: %s', (_name, environment, otherSources) => {
  expect(readConfig({ ...onLambda, ...environment }).otherSources).toEqual(otherSources);
});

test.each([
  ['the plan', { OPEN_METEO_API_KEY: 'key' }, { day: 32_000 }],
  [
    'a larger plan',
    { OPEN_METEO_API_KEY: 'key', OPEN_METEO_CALLS_PER_DAY: '160000' },
    { day: 160_000 },
  ],
  ['a service of one’s own', { OPEN_METEO_URL: 'http://127.0.0.1:9000' }, {}],
  [
    'less than is free',
    { OPEN_METEO_CALLS_PER_DAY: '500' },
    { minute: 600, hour: 5_000, day: 500 },
  ],
])('the calls that Open-Meteo is asked at most: of %s', (_name, environment, limits) => {
  expect(readConfig({ ...onLambda, ...environment }).openMeteoLimits).toEqual(limits);
});

test('the rest is read as it stands', () => {
  expect(
    readConfig({
      ...onLaptop,
      WEATHER_IS_SAMPLE: 'true',
      GAZETTEER_FILE: 'elsewhere.bin',
      LOG_LEVEL: 'SILENT',
    }),
  ).toMatchObject({ isSampleWeather: true, gazetteerFile: 'elsewhere.bin', logLevel: 'SILENT' });
});

test('empty variables, as templates leave them, count as left out', () => {
  const empty = {
    OPEN_METEO_API_KEY: '',
    OPEN_METEO_URL: '',
    WEATHER_IS_SAMPLE: '',
    LOG_LEVEL: '',
  };
  expect(readConfig({ ...onLambda, ...empty })).toEqual(readConfig(onLambda));
});

function faultOf(environment: Record<string, string | undefined>): string {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof Error) return error.message;
  }
  return 'none';
}

test.each<[string, Record<string, string | undefined>, RegExp]>([
  ['no skill id', { SKILL_ID: undefined }, /: SKILL_ID must be the skill's id/],
  ['a skill id of another shape', { SKILL_ID: 'red-sky' }, /: SKILL_ID must be/],
  ['two skill ids', { SKILL_ID: `${skillId},${skillId}` }, /: SKILL_ID must be/],
  ['an empty table', { PEOPLE_TABLE: '' }, /: PEOPLE_TABLE must be/],
  ['a table with a space', { PEOPLE_TABLE: 'my people' }, /: PEOPLE_TABLE must be/],
  ['no cache', { CACHE_TABLE: undefined }, /: CACHE_TABLE must be/],
  [
    'a contact with a line break',
    { WEATHER_CONTACT: 'me\nX-Evil: 1' },
    /: WEATHER_CONTACT must be/,
  ],
  [
    'neither region nor endpoint',
    { AWS_REGION: undefined },
    /: AWS_REGION must be .*DYNAMODB_ENDPOINT/,
  ],
  ['a region of another shape', { AWS_REGION: 'Europe' }, /: AWS_REGION must be/],
  [
    'an endpoint that is no URL',
    { DYNAMODB_ENDPOINT: 'localhost:8000' },
    /: DYNAMODB_ENDPOINT must be/,
  ],
  ['a URL with a query', { OPEN_METEO_URL: 'http://host/?a=b' }, /: OPEN_METEO_URL must be/],
  ['a URL with a password', { OPEN_METEO_URL: 'http://me:pw@host' }, /: OPEN_METEO_URL must be/],
  ['a port that is none', { OPEN_METEO_URL: 'http://host:99999' }, /: OPEN_METEO_URL must be/],
  ['no calls', { OPEN_METEO_CALLS_PER_DAY: '0' }, /: OPEN_METEO_CALLS_PER_DAY must be/],
  ['yes', { WEATHER_IS_SAMPLE: 'yes' }, /: WEATHER_IS_SAMPLE must be true or false/],
  ['a level of another library', { LOG_LEVEL: 'verbose' }, /: LOG_LEVEL must be one of INFO,/],
])('%s stops the start in one line', (_name, change, line) => {
  const fault = faultOf({ ...onLambda, ...change });
  expect(fault).toMatch(line);
  expect(fault).toMatch(/^Red Sky is not configured: [^\n]*\.$/);
  expect(fault.match(/must be/g)).toHaveLength(1);
});

test('one line names everything that is missing or wrong, and repeats no value', () => {
  const fault = faultOf({ LOG_LEVEL: 'hush-hush', OPEN_METEO_URL: 'hush-hush' });
  for (const name of [
    'SKILL_ID',
    'PEOPLE_TABLE',
    'CACHE_TABLE',
    'AWS_REGION',
    'OPEN_METEO_URL',
    'LOG_LEVEL',
  ])
    expect(fault).toContain(`${name} must be`);
  expect(fault).not.toContain('\n');
  expect(fault).not.toContain('hush');
});

test('the process is configured by its own environment', () => {
  const before = { ...process.env };
  try {
    Object.assign(process.env, onLaptop, { LOG_LEVEL: 'ERROR' });
    expect(configFromEnvironment()).toMatchObject({ skillId, logLevel: 'ERROR' });
  } finally {
    process.env = before;
  }
});
