/**
 * What a turn waits for before its answer: reads of the database, looks into the cache that all containers share, and
 * requests for weather and places and to Alexa for the settings of the device. What it writes, the conversation, a lease
 * and what was fetched, it does not wait for.
 */

import { createDevice, type SlotsHeard } from './support/device.ts';
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
    looks: operations.filter((operation) => operation === 'BatchGetItem').length,
    leases: operations.filter((operation) => operation === 'UpdateItem').length,
    writes: operations.filter((operation) => operation === 'PutItem').length,
    weather: skill.weather.paths.length,
    alexa: skill.alexa.requests.length - alexaBefore,
  };
  skill.database.forget();
  skill.weather.paths.length = 0;
  alexaBefore = skill.alexa.requests.length;
  return counted;
}
/** Of all that is counted. */
const nothing = { reads: 0, looks: 0, leases: 0, writes: 0, weather: 0, alexa: 0 };
let alexaBefore = 0;
beforeEach(count);

test('a named place with its weather in the container, in an open session: none', async () => {
  const device = createDevice(skill);
  await device.ask('RainIntent', { place: 'Oslo' });
  await device.ask('RainIntent', { place: 'Bergen' });
  await device.launch();
  count();
  await device.ask('RainIntent', { place: 'Oslo' });
  expect(count()).toEqual({ ...nothing, writes: 1 });
});

test('a named place with its weather in the container, in a new session: its settings', async () => {
  const device = createDevice(skill);
  await device.ask('RainIntent', { place: 'Oslo' });
  count();
  await device.ask('RainIntent', { place: 'Oslo' });
  expect(count()).toEqual({ ...nothing, reads: 1, writes: 1 });
});

test('a named place with its weather in the shared cache: one, with the settings beside it', async () => {
  await createDevice(skill).ask('RainIntent', { place: 'Oslo' });
  count();
  skill.replaceContainer();
  await createDevice(skill).ask('RainIntent', { place: 'Oslo' });
  expect(count()).toEqual({ ...nothing, reads: 1, looks: 1, leases: 1, writes: 1, alexa: 1 });
});

test('a named place without its weather: two, a look and a fetch, and it is kept', async () => {
  const device = createDevice(skill);
  await device.ask('RainIntent', { place: 'Oslo' });
  expect(count()).toEqual({ reads: 1, looks: 1, leases: 1, weather: 1, writes: 2, alexa: 1 });

  // Side by side: the weather is asked while the person has not been told. A cache that stalls is given up soon.
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

test('home in a new session: the person and then the weather', async () => {
  const device = createDevice(skill);
  await device.ask('SetHomeIntent', { place: 'Bergen' });
  count();
  await device.ask('RainIntent');
  expect(count()).toEqual({ reads: 1, looks: 1, leases: 1, weather: 1, writes: 2, alexa: 1 });
});

test('the units of the device: not where the person has set them, nor where none are spoken, and once', async () => {
  const device = createDevice(skill);
  await device.ask('SunsetIntent', { place: 'Oslo' });
  expect(count()).toMatchObject({ alexa: 0 });
  await device.ask('WeatherIntent', { place: 'Oslo' });
  expect(count()).toMatchObject({ alexa: 2 });
  await device.ask('WeatherIntent', { place: 'Bergen' });
  expect(count()).toMatchObject({ alexa: 0 });
  const other = createDevice(skill);
  await other.ask('SetUnitsIntent', { units: ['celsius', 'celsius'] });
  await other.ask('TemperatureIntent', { place: 'Oslo' });
  expect(count()).toMatchObject({ alexa: 0 });
});

test('the postcode of the device: only where nothing else tells where the person is', async () => {
  const device = createDevice(skill);
  const asksForAddress = async (intent: string, slots: SlotsHeard = {}) => {
    const before = skill.alexa.requests.length;
    await device.ask(intent, slots);
    return skill.alexa.requests.slice(before).some(({ pathname }) => pathname.includes('address'));
  };
  expect(await asksForAddress('TemperatureIntent', { place: 'Oslo' })).toBe(false);
  // Of this conversation.
  expect(await asksForAddress('TemperatureIntent')).toBe(false);
  skill.clock.now += 3_600_000;
  expect(await asksForAddress('TemperatureIntent')).toBe(true);
  await device.ask('SetHomeIntent', { place: 'Bergen' });
  expect(await asksForAddress('TemperatureIntent')).toBe(false);
});

test('a day, which the device alone knows: its zone and units, beside the weather, once for a container', async () => {
  const device = createDevice(skill);
  await device.ask('RainIntent', { place: 'Oslo', date: '2026-11-23' });
  expect(count()).toMatchObject({ reads: 1, looks: 1, weather: 1, alexa: 2 });
  await device.ask('RainIntent', { place: 'Bergen', date: '2026-11-23' });
  expect(count()).toMatchObject({ weather: 1, alexa: 0 });
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
  for (const place of ['Oslo', 'Bergen']) await device.ask('TemperatureIntent', { place });
  skill.clock.now = sundayEvening + 60_000;
  for (const startsOpen of [false, true]) {
    if (startsOpen) await device.launch();
    count();
    await device.ask(intent, slots);
    const { reads: read, looks, leases, writes } = count();
    expect(read).toBeLessThanOrEqual(1);
    expect(looks).toBe(0);
    // A setting is changed by an update, as a lease is taken.
    expect(writes + leases).toBeLessThanOrEqual(1);
  }
});

test.each([
  ['help', 'AMAZON.HelpIntent', {}],
  ['goodbye', 'AMAZON.StopIntent', {}],
  ['what is known of the person', 'AboutMeIntent', {}],
  ['the saved places', 'ListPlacesIntent', {}],
  ['units that are set already', 'SetUnitsIntent', { units: ['celsius', 'celsius'] }],
  ['the home that is set already', 'SetHomeIntent', { place: 'Bergen' }],
  ['forgetting that is only asked for', 'ForgetMeIntent', {}],
] as const)('%s, which changes nothing: one read at most and no write', async (_name, intent, slots) => {
  const device = createDevice(skill);
  await device.ask('SetHomeIntent', { place: 'Bergen' });
  await device.ask('SetUnitsIntent', { units: ['celsius', 'celsius'] });
  await device.launch();
  await device.ask('TemperatureIntent', { place: 'Oslo' });
  count();
  await device.ask(intent, slots);
  const { reads: read, looks, leases, writes } = count();
  expect(read).toBeLessThanOrEqual(1);
  expect({ looks, updates: leases, puts: writes }).toEqual({ looks: 0, updates: 0, puts: 0 });
}); // prettier-ignore
