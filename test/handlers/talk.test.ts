import { createDevice } from '../support/device.ts';
import { startSkill, sundayEvening, type TestSkill } from '../support/startSkill.ts';

let skill: TestSkill;
beforeAll(async () => {
  skill = await startSkill();
});
afterEach(() => {
  skill.reset();
});
afterAll(() => skill.close());

test('a launch welcomes, names what can be asked and waits', async () => {
  const { speech, isOpen } = await createDevice(skill).launch();
  expect(speech).toMatch(/umbrella.*sample weather.*What would you like to know\?$/);
  expect(isOpen).toBe(true);
});

test.each([
  ['AMAZON.HelpIntent', /You can ask/, true],
  ['AMAZON.FallbackIntent', /did not catch/, true],
  ['AMAZON.YesIntent', /did not catch/, true],
  ['AMAZON.NoIntent', /Goodbye/, false],
  ['AMAZON.StopIntent', /Goodbye/, false],
  ['AMAZON.CancelIntent', /Goodbye/, false],
  ['AMAZON.NavigateHomeIntent', /Goodbye/, false],
  ['AMAZON.RepeatIntent', /do not remember/, true],
  ['AskSourceIntent', /sample weather/, false],
])('%s, on its own', async (intent, words, isOpen) => {
  const alone = await createDevice(skill).ask(intent);
  expect(alone.speech).toMatch(words);
  expect(alone.isOpen).toBe(isOpen);
});

test.each([
  ['AMAZON.HelpIntent', /You can ask/],
  ['AMAZON.StopIntent', /Goodbye/],
  ['AMAZON.RepeatIntent', /umbrella/],
])('%s after a launch', async (intent, words) => {
  const device = createDevice(skill);
  await device.launch();
  expect((await device.ask(intent)).speech).toMatch(words);
});

test.each(['AMAZON.StopIntent', 'AMAZON.CancelIntent', 'AMAZON.NavigateHomeIntent'])(
  '%s waits for nothing',
  async (intent) => {
    await createDevice(skill).ask(intent);
    expect([skill.database.operations(), skill.weather.paths]).toEqual([[], []]);
  },
);

test.each(['USER_INITIATED', 'EXCEEDED_MAX_REPROMPTS', 'ERROR'])(
  'a session that ends (%s) is taken in silence',
  async (reason) => {
    const device = createDevice(skill);
    await device.launch();
    const { response } = await device.send({ type: 'SessionEndedRequest', reason });
    expect(response).toEqual({});
  },
);

describe('pictures', () => {
  test('APL where the device shows it, a card everywhere', async () => {
    const echo = await createDevice(skill).ask('RainIntent', { place: 'Oslo' });
    expect(echo.response.directives).toBeUndefined();
    const show = await createDevice(skill, { hasScreen: true }).ask('RainIntent', {
      place: 'Oslo',
    });
    expect(show.response.directives).toMatchObject([
      { type: 'Alexa.Presentation.APL.RenderDocument', document: { type: 'APL' } },
    ]);
    for (const { response } of [echo, show]) {
      const shown = JSON.stringify(response.card);
      expect(shown).toMatch(/"type":"Simple".*"title":"Oslo.*made up/);
    }
  });

  test('none for talk and for questions of ours', async () => {
    const device = createDevice(skill, { hasScreen: true });
    const talk = [await device.launch(), await device.ask('RainIntent', { place: 'Springfield' })];
    for (const { response } of talk) expect(response).not.toHaveProperty('directives');
  });
});

describe('today is the day of the place', () => {
  const losAngeles = [34.05, -118.24] as const;
  /** Sunday, 20:00 in Los Angeles; Monday, 13:00 in Tokyo. */
  const sundayInLosAngeles = sundayEvening + 10 * 3_600_000;

  test.each([
    ['a phone', { position: losAngeles }],
    ['an Echo, whose zone Alexa tells', {}],
  ])('asked from Los Angeles, on %s', async (_device, options) => {
    skill.clock.now = sundayInLosAngeles;
    const device = createDevice(skill, options);
    // The date of the device's today, which is over in Tokyo.
    const today = await device.ask('HighTemperatureIntent', { place: 'Tokyo', date: '2026-11-22' });
    const tomorrow = await device.ask('HighTemperatureIntent', { place: 'Tokyo', date: '2026-11-23' }); // prettier-ignore
    const inTokyo = createDevice(skill, { position: [35.68, 139.77] });
    const theirs = await inTokyo.ask('HighTemperatureIntent', { place: 'Tokyo', date: '2026-11-23' }); // prettier-ignore
    const theirNext = await inTokyo.ask('HighTemperatureIntent', { place: 'Tokyo', date: '2026-11-24' }); // prettier-ignore
    expect([today.speech, tomorrow.speech]).toEqual([theirs.speech, theirNext.speech]);
    expect(today.speech).toContain('today');
  });

  test('a phone is answered for where it is', async () => {
    const here = await createDevice(skill, { position: losAngeles }).ask('TemperatureIntent');
    const named = await createDevice(skill).ask('TemperatureIntent', { place: 'Los Angeles' });
    expect(here.speech).toBe(named.speech.replace(' in Los Angeles', ''));
  });
});

describe('the clocks change', () => {
  test.each([
    // At four in the morning of the day before.
    ['back', '2026-11-01', Date.UTC(2026, 9, 31, 8), 60],
    ['forward', '2027-03-14', Date.UTC(2027, 2, 13, 8), -60],
  ])('%s', async (_way, date, now, earlier) => {
    skill.clock.now = now;
    const device = createDevice(skill, { position: [40.71, -74.01] });
    const before = minutesIn((await device.ask('SunriseIntent', { place: 'New York' })).speech);
    const after = minutesIn((await device.ask('SunriseIntent', { place: 'New York', date })).speech); // prettier-ignore
    expect(Math.abs(before - after - earlier)).toBeLessThanOrEqual(3);
  });

  test.each([
    ['back', '2026-11-01', Date.UTC(2026, 9, 31, 16)],
    ['forward', '2027-03-14', Date.UTC(2027, 2, 13, 16)],
  ])('%s, at the hour that comes twice or never', async (_way, date, now) => {
    skill.clock.now = now;
    const device = createDevice(skill);
    for (const time of ['01:30', '02:30', 'NI', 'MO']) {
      const { speech } = await device.ask('TemperatureIntent', { place: 'New York', date, time });
      expect(speech).toMatch(/\d.*sample weather/);
    }
  });
});

/** Of "6:45 AM", in minutes after midnight. */
function minutesIn(speech: string): number {
  const [, hours, minutes = '0'] = /(\d{1,2})(?::(\d\d))? AM/.exec(speech) ?? [];
  return Number(hours) * 60 + Number(minutes);
}
