/** The sources beside Open-Meteo as their configuration wires them, from a question to its answer. */

import type { FaultSwitch } from '../../simulator/faults/fault.ts';
import { startService, type Service } from '../simulator/sampleWeather/support.ts';
import { createDevice } from '../support/device.ts';
import {
  sendJson,
  startLoopbackServer,
  type Answer,
  type LoopbackServer,
} from '../support/loopbackServer.ts';
import { startSkill, type TestSkill } from '../support/startSkill.ts';
import { body, row } from '../weather/pirateWeather/body.ts';

const minute = 60_000;
const contact = 'weather@example.org';

let skill: TestSkill;
/** The sample of Open-Meteo, with its faults, and of the others. */
let openMeteo: Service;
let others: Service;
let pirate: LoopbackServer;
const faults: FaultSwitch = { mode: 'none' };
const faultsOfOthers: FaultSwitch = { mode: 'none' };
/** What was asked of each. */
const asked: string[] = [];

beforeAll(async () => {
  // Compiled here, where a slow machine has time for it, and not within a turn.
  await Promise.all([
    import('../../lambda/weather/metNorway/metNorway.ts'),
    import('../../lambda/weather/nationalWeatherService/nationalWeatherService.ts'),
    import('../../lambda/weather/pirateWeather/pirateWeather.ts'),
  ]);
  skill = await startSkill();
  const now = () => skill.clock.now;
  const noteAs = (name: string) => ({ path }: { path: string }) => asked.push(`${name} ${path}`); // prettier-ignore
  [openMeteo, others, pirate] = await Promise.all([
    startService({ now, faults, onRequest: noteAs('Open-Meteo') }),
    startService({ now, faults: faultsOfOthers, onRequest: noteAs('others') }),
    startLoopbackServer(),
  ]);
});
beforeEach(() => {
  faults.mode = 'none';
  faultsOfOthers.mode = 'none';
  asked.length = 0;
  pirate.answerWith(mild);
});
afterEach(() => {
  skill.reset();
});
afterAll(() => Promise.all([skill.close(), openMeteo.close(), others.close(), pirate.close()]));

/** 23 degrees for two days. */
const mild: Answer = (_url, response) => {
  const iso = (hours: number) => new Date(skill.clock.now + hours * 60 * minute).toISOString();
  const data = Array.from({ length: 48 }, (_, index) => row(iso(index - 1)));
  sendJson(response, body({ latitude: 39.74, longitude: -104.98, timezone: 'America/Denver', offset: -7, currently: row(iso(0)), hourly: { data } })); // prettier-ignore
};

/** A container whose services pass for the real ones. */
function openContainer(environment: Readonly<Record<string, string>>): void {
  skill.replaceContainer({
    WEATHER_IS_SAMPLE: 'false',
    OPEN_METEO_URL: openMeteo.url,
    ...environment,
  });
}
const asksOf = (name: string) => asked.filter((each) => each.startsWith(name)).length;

async function ask(place = 'Denver') {
  const device = createDevice(skill);
  const { speech } = await device.ask('TemperatureIntent', { place });
  const { speech: source } = await device.ask('AskSourceIntent');
  return { speech, source };
}

describe('the US National Weather Service', () => {
  const wired = () => ({ NWS_URL: others.url, WEATHER_CONTACT: contact });

  test('answers where Open-Meteo fails, and is named', async () => {
    faults.mode = 'down';
    openContainer(wired());
    const { speech, source } = await ask();
    expect(speech).toMatch(/degrees/);
    expect(speech).not.toContain('sample');
    expect(source).toMatch(/^From the (US )?National Weather Service/);
    expect(asked.some((each) => /others \/gridpoints\/.*hourly$/.test(each))).toBe(true);
    // The next container finds what was kept, and asks nobody.
    const before = asked.length;
    openContainer(wired());
    expect((await ask()).speech).toBe(speech);
    expect(asked.slice(before)).toEqual([]);
  });

  test.each<[string, () => Readonly<Record<string, string>>, string]>([
    ['outside of the US', wired, 'Lima'],
    ['without a word on who runs the skill', () => ({ NWS_URL: others.url }), 'Denver'],
    ['where it is not set up beside an Open-Meteo of one’s own', () => ({ WEATHER_CONTACT: contact }), 'Denver'],
  ])('is not asked %s', async (_name, environment, place) => {
    faults.mode = 'down';
    openContainer(environment());
    expect((await ask(place)).speech).toContain('cannot reach the weather service');
    expect(asksOf('others')).toBe(0);
  }); // prettier-ignore
});

describe('Pirate Weather', () => {
  const apiKey = 'a-key-of-ours';
  const wired = () => ({ PIRATE_WEATHER_URL: pirate.origin, PIRATE_WEATHER_API_KEY: apiKey });

  test('answers where Open-Meteo fails, with the key in a header, and is named', async () => {
    let key: unknown;
    pirate.answerWith((url, response, request) => {
      key = request.headers['apikey'];
      mild(url, response, request);
    });
    faults.mode = 'down';
    openContainer(wired());
    const { speech, source } = await ask();
    expect(speech).toMatch(/7[0-9] degrees/);
    expect(source).toMatch(/^From Pirate Weather/);
    expect(key).toBe(apiKey);
    expect(skill.log.lines().join('')).not.toContain(apiKey);
  });

  test('is the last to be asked', async () => {
    const before = pirate.requests.length;
    faults.mode = 'down';
    openContainer({
      ...wired(),
      MET_NORWAY_URL: others.url,
      NWS_URL: others.url,
      WEATHER_CONTACT: contact,
    });
    expect((await ask('Lima')).source).toMatch(/^From MET Norway/);
    expect(pirate.requests).toHaveLength(before);
    faultsOfOthers.mode = 'down';
    expect((await ask('Denver')).source).toMatch(/^From Pirate Weather/);
  });

  test('is not asked without a key', async () => {
    const before = pirate.requests.length;
    faults.mode = 'down';
    openContainer({ PIRATE_WEATHER_URL: pirate.origin });
    expect((await ask()).speech).toContain('cannot reach the weather service');
    expect(pirate.requests).toHaveLength(before);
  });
});

describe('warnings whose service is down', () => {
  const wired = () => ({ MET_NORWAY_URL: others.url, WEATHER_CONTACT: contact });
  /** Bergen has a warning of gusts until the evening, Oslo none. */
  const gale = Date.UTC(2026, 10, 11, 8);

  test('those in force are told with their age, in another container too', async () => {
    skill.clock.now = gale;
    openContainer(wired());
    const device = createDevice(skill);
    const { speech } = await device.ask('WarningIntent', { place: 'Bergen' });
    expect(speech).toContain('gusts');
    faultsOfOthers.mode = 'down';
    skill.clock.now += 6 * minute;
    openContainer(wired());
    const stale = await device.ask('WarningIntent', { place: 'Bergen' });
    expect(stale.speech).toBe(`${speech} This is as of 6 minutes ago.`);
    const mentioned = await device.ask('TemperatureIntent', { place: 'Bergen' });
    expect(mentioned.speech).toMatch(/MET Norway.*gusts.*This is as of 6 minutes ago\.$/);
  });

  test('that there are none is not told: they could not be read', async () => {
    skill.clock.now = gale;
    openContainer(wired());
    const device = createDevice(skill);
    const { speech } = await device.ask('WarningIntent', { place: 'Oslo' });
    expect(speech).toContain('warns of nothing');
    faultsOfOthers.mode = 'down';
    skill.clock.now += 6 * minute;
    const unread = await device.ask('WarningIntent', { place: 'Oslo' });
    expect(unread.speech).toContain('could not read the official warnings');
  });
});
