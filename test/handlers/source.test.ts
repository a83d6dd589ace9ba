/** "Where do you get this from?": the source that answered, whoever was meant to answer. */

import { startLoopbackServer, type LoopbackServer } from '../support/loopbackServer.ts';
import { createDevice, type SlotsHeard } from '../support/device.ts';
import { startSkill, type TestSkill } from '../support/startSkill.ts';
import { startService, type Service } from '../simulator/sampleWeather/support.ts';

let skill: TestSkill;
let service: Service;
let dead: LoopbackServer;
beforeAll(async () => {
  skill = await startSkill();
  [service, dead] = await Promise.all([
    startService({ now: () => skill.clock.now }),
    startLoopbackServer(),
  ]);
  dead.answerWith((_url, response) => response.writeHead(503).end());
});
afterEach(() => {
  skill.reset();
});
afterAll(() => Promise.all([skill.close(), service.close(), dead.close()]));

const minute = 60_000;
/** Bergen has a warning of gusts until the evening, Hamburg one of ice. */
const bergenGale = Date.UTC(2026, 10, 11, 8);
const hamburgIce = Date.UTC(2027, 0, 19, 7);

interface Rig {
  readonly now?: number;
  readonly isOpenMeteoDead?: boolean;
}

/** Services that pass for the real ones. */
function openContainer({ now, isOpenMeteoDead = false }: Rig = {}): void {
  if (now !== undefined) skill.clock.now = now;
  skill.replaceContainer({
    WEATHER_IS_SAMPLE: 'false',
    WEATHER_CONTACT: 'weather@example.org',
    OPEN_METEO_URL: isOpenMeteoDead ? dead.origin : service.url,
    MET_NORWAY_URL: service.url,
    BRIGHT_SKY_URL: service.url,
  });
}

const openMeteo = /^From Open-Meteo,[^.]*\.$/;
const metNorway = /^From MET Norway,[^.]*\.$/;

test.each<[string, Rig, string, SlotsHeard, RegExp]>([
  ['Open-Meteo', {}, 'RainIntent', { place: 'Lima' }, openMeteo],
  ['the next, where Open-Meteo is down', { isOpenMeteoDead: true }, 'RainIntent', { place: 'Lima' }, metNorway],
  ['who warns, where a warning is mentioned', { now: bergenGale }, 'TemperatureIntent', { place: 'Bergen' }, /^From Open-Meteo,.* The warnings are from MET Norway\.$/],
  ['who warns alone, where warnings were asked for', { now: hamburgIce }, 'WarningIntent', { place: 'Hamburg' }, /^The warnings are from the German Weather Service\.$/],
  ['both, where nothing is in force', {}, 'WarningIntent', { place: 'Hamburg' }, /^From Open-Meteo,.* The warnings are from the German Weather Service\.$/],
  ['the forecast, where nobody warns', {}, 'WarningIntent', { place: 'Lima' }, openMeteo],
])('it is %s', async (_name, rig, intent, slots, words) => {
  openContainer(rig);
  const device = createDevice(skill);
  await device.ask(intent, slots);
  const { speech, isOpen } = await device.ask('AskSourceIntent');
  expect(speech).toMatch(words);
  expect(isOpen).toBe(false);
}); // prettier-ignore

describe('the source of the last answer', () => {
  test('is known in a new container and on another device, and when Open-Meteo is back', async () => {
    openContainer({ isOpenMeteoDead: true });
    const device = createDevice(skill);
    await device.ask('RainIntent', { place: 'Lima' });
    openContainer();
    skill.clock.now += 9 * minute;
    const { speech } = await createDevice(skill, device).ask('AskSourceIntent');
    expect(speech).toMatch(metNorway);
  });

  test('is that of the last of several, in an open session too', async () => {
    openContainer({ isOpenMeteoDead: true });
    const device = createDevice(skill);
    await device.ask('RainIntent', { place: 'Lima' });
    openContainer();
    await device.ask('RainIntent', { place: 'Madrid' });
    await device.launch();
    expect((await device.ask('AskSourceIntent')).speech).toMatch(openMeteo);
  });

  test('takes no write of its own', async () => {
    openContainer();
    const device = createDevice(skill);
    await device.ask('RainIntent', { place: 'Lima' });
    skill.database.forget();
    await device.ask('RainIntent', { place: 'Lima', date: '2026-11-23' });
    expect(skill.database.operations().filter((call) => call === 'PutItem')).toHaveLength(1);
    skill.database.forget();
    await device.ask('AskSourceIntent');
    expect(skill.database.operations()).toEqual(['Query']);
  });

  test('names nobody who warns, where the person wants to hear of no warning', async () => {
    openContainer({ now: bergenGale });
    const device = createDevice(skill);
    await device.ask('WarningsOffIntent');
    const { speech } = await device.ask('TemperatureIntent', { place: 'Bergen' });
    expect(speech).not.toContain('MET Norway');
    expect((await device.ask('AskSourceIntent')).speech).toMatch(openMeteo);
  });
});

test.each([
  ['before any answer', 0],
  ['after ten minutes', 10 * minute],
])('%s: who is asked first', async (_name, later) => {
  openContainer();
  const device = createDevice(skill);
  if (later > 0) await device.ask('RainIntent', { place: 'Lima' });
  skill.clock.now += later;
  const { speech } = await device.ask('AskSourceIntent');
  expect(speech).toMatch(/^I ask Open-Meteo first, /);
});

test('where the weather was down, nobody is named for it', async () => {
  skill.replaceContainer({ WEATHER_IS_SAMPLE: 'false', OPEN_METEO_URL: dead.origin });
  const device = createDevice(skill);
  await device.ask('RainIntent', { place: 'Lima' });
  expect((await device.ask('AskSourceIntent')).speech).toMatch(/^I ask Open-Meteo first, /);
});
