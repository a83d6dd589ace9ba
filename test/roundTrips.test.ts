/**
 * What a turn waits for before its answer: reads of the database and requests for weather and places. Its one write,
 * of the conversation, runs beside them.
 */

import { createDevice } from './support/device.ts';
import { startSkill, sundayEvening, type TestSkill } from './support/startSkill.ts';

let skill: TestSkill;
beforeAll(async () => {
  skill = await startSkill();
});
afterEach(() => {
  skill.reset();
});
afterAll(() => skill.close());

const reads = new Set(['Query', 'GetItem']);

/** What has gone out since the last call. */
function count() {
  const operations = skill.database.operations();
  const counted = {
    reads: operations.filter((operation) => reads.has(operation)).length,
    writes: operations.filter((operation) => !reads.has(operation)).length,
    weather: skill.weather.paths.length,
    zones: skill.alexa.requests.length - zonesBefore,
  };
  skill.database.forget();
  skill.weather.paths.length = 0;
  zonesBefore = skill.alexa.requests.length;
  return counted;
}
let zonesBefore = 0;
beforeEach(count);

test('a named place with its weather in the container, in an open session: none', async () => {
  await createDevice(skill).ask('RainIntent', { place: 'Oslo' });
  const device = createDevice(skill);
  await device.launch();
  count();
  await device.ask('RainIntent', { place: 'Oslo' });
  expect(count()).toEqual({ reads: 0, writes: 1, weather: 0, zones: 0 });
});

test('a named place with its weather in the container, in a new session: its settings', async () => {
  await createDevice(skill).ask('RainIntent', { place: 'Oslo' });
  count();
  await createDevice(skill).ask('RainIntent', { place: 'Oslo' });
  expect(count()).toEqual({ reads: 1, writes: 1, weather: 0, zones: 0 });
});

test('a named place without its weather: one, with the settings beside it', async () => {
  const device = createDevice(skill);
  await device.ask('RainIntent', { place: 'Oslo' });
  expect(count()).toEqual({ reads: 1, writes: 1, weather: 1, zones: 0 });

  // Side by side: both are asked while neither the database nor the weather has answered.
  skill.replaceContainer();
  skill.database.failWith('stall');
  skill.weather.faults.mode = 'slow';
  const weatherAsked = skill.weather.arrival();
  const turn = device.ask('RainIntent', { place: 'Bergen' });
  while (!skill.database.operations().includes('Query')) await skill.database.arrival();
  await weatherAsked;
  skill.database.failWith(undefined);
  expect((await turn).speech).toContain('cannot reach the weather service');
});

test('home in a new session: two, the person and then the weather', async () => {
  const device = createDevice(skill);
  await device.ask('SetHomeIntent', { place: 'Bergen' });
  count();
  await device.ask('RainIntent');
  expect(count()).toEqual({ reads: 1, writes: 1, weather: 1, zones: 0 });
});

test('a day, which the device alone knows: its zone, beside the weather, once for a container', async () => {
  const device = createDevice(skill);
  await device.ask('RainIntent', { place: 'Oslo', date: '2026-11-23' });
  expect(count()).toEqual({ reads: 1, writes: 1, weather: 1, zones: 1 });
  await device.ask('RainIntent', { place: 'Bergen', date: '2026-11-23' });
  expect(count()).toMatchObject({ weather: 1, zones: 0 });
});

test('a place that the gazetteer does not hold: the search before the weather, once', async () => {
  const device = createDevice(skill);
  await device.ask('RainIntent', { place: 'Qwertzuiop' });
  expect(count()).toMatchObject({ reads: 1, weather: 1 });
  await device.ask('RainIntent', { place: 'Qwertzuiop' });
  expect(count()).toMatchObject({ weather: 0 });
});

test.each([
  ['a whole question', 'RainIntent', { place: 'Oslo' }],
  ['a question about home', 'RainIntent', {}],
  ['a follow-up', 'FollowUpIntent', { place: 'Bergen' }],
  ['why', 'WhyIntent', {}],
  ['a comparison', 'CompareTemperatureIntent', { place: 'Oslo', otherPlace: 'Bergen' }],
  ['a setting', 'SetUnitsIntent', { units: ['celsius', 'celsius'] }],
  ['a home', 'SetHomeIntent', { place: 'Oslo' }],
  ['help', 'AMAZON.HelpIntent', {}],
  ['goodbye', 'AMAZON.StopIntent', {}],
] as const)('%s: at most one read and one write of the database', async (_name, intent, slots) => {
  const device = createDevice(skill);
  await device.ask('SetHomeIntent', { place: 'Bergen' });
  await device.ask('TemperatureIntent', { place: 'Oslo' });
  skill.clock.now = sundayEvening + 60_000;
  for (const startsOpen of [false, true]) {
    if (startsOpen) await device.launch();
    count();
    await device.ask(intent, slots);
    const { reads: read, writes } = count();
    expect(read).toBeLessThanOrEqual(1);
    expect(writes).toBeLessThanOrEqual(1);
  }
});
