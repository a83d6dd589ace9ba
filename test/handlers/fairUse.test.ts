/** What somebody hears who asks for a great deal. */

import { createDevice } from '../support/device.ts';
import { startSkill, type TestSkill } from '../support/startSkill.ts';

let skill: TestSkill;
beforeAll(async () => {
  skill = await startSkill();
});
/** An account has so little of it that the second forecast is one too many. */
const little = { OPEN_METEO_CALLS_PER_DAY: '100', ID_SALT: 'a secret of the tests' };
beforeEach(() => {
  skill.replaceContainer(little);
});
afterEach(() => {
  skill.reset();
});
afterAll(() => skill.close());

const refuses =
  /^I have looked up a great deal for you, and have to leave some for others\. Please ask me again in (a few minutes|about [^.]+)\.$/;
const places = ['Bergen', 'London', 'Paris', 'Madrid'];

async function askUntilRefused(userId?: string): Promise<ReturnType<typeof createDevice>> {
  const device = createDevice(skill, userId === undefined ? {} : { userId });
  await device.ask('RainIntent', { place: 'Oslo' });
  for (const place of places) {
    const { speech, isOpen } = await device.ask('RainIntent', { place });
    if (!refuses.test(speech)) continue;
    expect(isOpen).toBe(false);
    return device;
  }
  throw new Error('nobody was refused');
}

test('is told politely, on every device, and still hears what is known', async () => {
  const device = await askUntilRefused();
  const other = createDevice(skill, { userId: device.userId });
  expect((await other.ask('RainIntent', { place: 'Helsinki' })).speech).toMatch(refuses);
  expect((await other.ask('RainIntent', { place: 'Oslo' })).speech).toContain('Oslo');
  expect(skill.log.lines().join()).toContain('"outcome":"allowanceSpent"');
});

test('does not keep anybody else from asking', async () => {
  await askUntilRefused();
  const { speech } = await createDevice(skill).ask('RainIntent', { place: 'Helsinki' });
  expect(speech).toContain('Helsinki');
});

test('goes on when some of it is earned again', async () => {
  const device = await askUntilRefused();
  skill.clock.now += 24 * 3_600_000;
  expect((await device.ask('RainIntent', { place: 'Helsinki' })).speech).toContain('Helsinki');
});
