import { createDevice } from '../support/device.ts';
import { startSkill, sundayEvening, type TestSkill } from '../support/startSkill.ts';
import { without } from '../support/without.ts';

let skill: TestSkill;
beforeAll(async () => {
  skill = await startSkill();
});
afterEach(() => {
  skill.reset();
});
afterAll(() => skill.close());

const hour = 3_600_000;
const celsius = { units: ['celsius', 'celsius'] } as const;
const metric = { units: ['metric', 'metric'] } as const;

describe('what is set, holds in every later session', () => {
  test('home', async () => {
    const device = createDevice(skill);
    expect((await device.ask('SetHomeIntent', { place: 'Bergen' })).speech).toContain('Bergen');
    skill.clock.now = sundayEvening + hour;
    skill.replaceContainer();
    const atHome = await device.ask('TemperatureIntent');
    const inBergen = await createDevice(skill).ask('TemperatureIntent', { place: 'Bergen' });
    // Home need not be named.
    expect(atHome.speech).toBe(inBergen.speech.replace(' in Bergen', ''));
  });

  test('units', async () => {
    const device = createDevice(skill);
    const before = await device.ask('HighTemperatureIntent', { place: 'Phoenix', date: '2026-11-23' }); // prettier-ignore
    await device.ask('SetUnitsIntent', celsius);
    skill.replaceContainer();
    const after = await device.ask('HighTemperatureIntent', { place: 'Phoenix', date: '2026-11-23' }); // prettier-ignore
    expect(degreesIn(after.speech)).toBeCloseTo(((degreesIn(before.speech) - 32) * 5) / 9, -0.3);
    expect(after.speech).not.toBe(before.speech);
  });

  test('what was set before, in the session that is open, in its next turn', async () => {
    const device = createDevice(skill);
    await device.launch();
    await device.ask('SetUnitsIntent', celsius);
    await device.ask('SetHomeIntent', { place: 'Bergen' });
    const { speech } = await device.ask('HighTemperatureIntent');
    expect(degreesIn(speech)).toBeLessThan(20);
  });

  test('a home that stands for several is asked about, and told by its number', async () => {
    const device = createDevice(skill);
    const asked = await device.ask('SetHomeIntent', { place: 'Springfield' });
    expect(asked.isOpen).toBe(true);
    const kept = await device.ask('ChooseIntent', { ordinal: ['second', '2'] });
    expect(kept.speech).toContain('Springfield, Massachusetts');
  });

  test('a home that is not known is asked for again', async () => {
    const device = createDevice(skill);
    const lost = await device.ask('SetHomeIntent', { place: 'Qwertzuiop' });
    expect([lost.speech, lost.isOpen]).toEqual([expect.stringContaining('"Qwertzuiop"'), true]);
    const kept = await device.ask('FollowUpIntent', { place: 'Bergen' });
    expect(kept.speech).toMatch(/home.*Bergen/);
  });

  test('a question in between leaves the home unset and is answered', async () => {
    const device = createDevice(skill);
    await device.ask('SetHomeIntent', { place: 'Qwertzuiop' });
    expect((await device.ask('RainIntent', { place: 'Oslo' })).speech).toContain('in Oslo');
    expect((await device.ask('RainIntent')).speech).toContain('in Oslo');
    skill.clock.now = sundayEvening + hour;
    expect((await device.ask('RainIntent')).speech).toBe('For which town?');
  });
});

describe('two devices of one household', () => {
  test('that change different settings at once, lose neither', async () => {
    const kitchen = createDevice(skill);
    const bedroom = createDevice(skill, { userId: kitchen.userId });
    const [home, units] = await Promise.all([
      kitchen.ask('SetHomeIntent', { place: 'Bergen' }),
      bedroom.ask('SetUnitsIntent', celsius),
    ]);
    expect(home.speech).toMatch(/home.*Bergen/);
    expect(units.speech).toContain('Celsius');
    const { speech } = await kitchen.ask('HighTemperatureIntent', { date: '2026-11-23' });
    expect(degreesIn(speech)).toBeLessThan(20);
    expect(skill.log.lines().join()).not.toContain('memoryFailed');
  });

  test('that both change one setting, keep the later', async () => {
    const kitchen = createDevice(skill);
    const bedroom = createDevice(skill, { userId: kitchen.userId });
    await Promise.all([
      kitchen.ask('SetHomeIntent', { place: 'Bergen' }),
      bedroom.ask('SetUnitsIntent', metric),
      kitchen.ask('SetUnitsIntent', celsius),
    ]);
    await bedroom.ask('SetHomeIntent', { place: 'Oslo' });
    const { speech } = await kitchen.ask('RainIntent');
    const inOslo = await createDevice(skill).ask('RainIntent', { place: 'Oslo' });
    expect(speech.slice(0, 3)).toBe(inOslo.speech.slice(0, 3));
  });

  test('households are apart', async () => {
    await createDevice(skill).ask('SetHomeIntent', { place: 'Bergen' });
    expect((await createDevice(skill).ask('RainIntent')).speech).toBe('For which town?');
  });
});

describe('somebody removes the skill', () => {
  const disabled = {
    type: 'AlexaSkillEvent.SkillDisabled',
    body: { userInformationPersistenceStatus: 'NOT_PERSISTED' },
  };

  /** An event has neither a session nor a device. */
  function eventOf(device: ReturnType<typeof createDevice>) {
    const envelope = device.build(disabled);
    const System = without(envelope.context.System, 'device');
    return { ...without(envelope, 'session'), context: { System } };
  }

  test('and all that was kept of them is gone, however often the event comes', async () => {
    const device = createDevice(skill);
    await device.ask('SetHomeIntent', { place: 'Bergen' });
    await device.ask('RainIntent');
    expect(await skill.invoke(eventOf(device))).toMatchObject({ response: {} });
    expect(await skill.invoke(eventOf(device))).toMatchObject({ response: {} });
    expect((await device.ask('WhyIntent')).speech).toContain('I do not remember');
    expect((await device.ask('RainIntent')).speech).toBe('For which town?');
  });

  test('while the database is gone: the event fails, so that Alexa sends it again', async () => {
    const device = createDevice(skill);
    await device.ask('SetHomeIntent', { place: 'Bergen' });
    skill.log.forget();
    skill.database.failWith('reset');
    await expect(skill.invoke(eventOf(device))).rejects.toThrow('could not be followed');
    expect(skill.log.events()).toMatchObject([{ message: 'memoryFailed', call: 'delete' }]);
    skill.database.failWith(undefined);
    await skill.invoke(eventOf(device));
    expect((await device.ask('RainIntent')).speech).toBe('For which town?');
  });
});

test('an event of somebody who has removed the skill comes late, changes nothing, and need not come again', async () => {
  const device = createDevice(skill);
  await skill.invoke(device.build({ type: 'AlexaSkillEvent.SkillDisabled' }));
  const late = device.build({
    type: 'AlexaSkillEvent.ProactiveSubscriptionChanged',
    body: { subscriptions: [{ eventName: 'AMAZON.WeatherAlert.Activated' }] },
  });
  expect(await skill.invoke(late)).toMatchObject({ response: {} });
});

describe('permissions change in the Alexa app', () => {
  const scope = 'read::alexa:device:all:address:country_and_postal_code';
  const refuses = 'You do not want to share where your devices are.';
  const changed = (acceptedPermissions: readonly { scope: string }[]) => ({
    type: 'AlexaSkillEvent.SkillPermissionChanged',
    body: { acceptedPermissions },
  });

  test('a location that is taken back is a refusal, and one that is allowed ends it', async () => {
    const device = createDevice(skill);
    await skill.invoke(device.build(changed([])));
    expect((await device.ask('AboutMeIntent')).speech).toContain(refuses);
    await skill.invoke(device.build(changed([{ scope }])));
    expect((await device.ask('AboutMeIntent')).speech).not.toContain(refuses);
  });
});

function degreesIn(speech: string): number {
  return Number(/(-?\d+)(?: degrees)?/.exec(speech)?.[1]);
}
