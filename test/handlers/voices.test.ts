/** A household of two voices that Alexa recognises, and of everybody else. */

import { createDevice } from '../support/device.ts';
import { startSkill, type TestSkill } from '../support/startSkill.ts';

let skill: TestSkill;
beforeAll(async () => {
  skill = await startSkill();
});
afterEach(() => {
  skill.reset();
});
afterAll(() => skill.close());

let households = 0;

/** The same Echo, spoken to by each. */
async function gatherHousehold() {
  households += 1;
  const userId = `amzn1.ask.account.household${households}`;
  const ann = createDevice(skill, { userId, personId: `amzn1.ask.person.ann${households}` });
  const ben = createDevice(skill, { userId, personId: `amzn1.ask.person.ben${households}` });
  const guest = createDevice(skill, { userId });
  await ann.ask('SetHomeIntent', { place: 'Bergen' });
  await ben.ask('SetHomeIntent', { place: 'Oslo' });
  await guest.ask('SetHomeIntent', { place: 'London' });
  await ben.ask('SetUnitsIntent', { units: ['celsius', 'celsius'] });
  skill.replaceContainer();
  return { ann, ben, guest };
}

const about = async (device: ReturnType<typeof createDevice>) =>
  (await device.ask('AboutMeIntent')).speech;

test('each has a home and units of their own', async () => {
  const { ann, ben, guest } = await gatherHousehold();
  const told = [await about(ann), await about(ben), await about(guest)];
  const names = ['Bergen', 'Oslo', 'London'];
  told.forEach((speech, index) => {
    expect(names.filter((name) => speech.includes(name))).toEqual([names[index]]);
    expect(speech.includes('Celsius')).toBe(index === 1);
  });
});

test('each is answered for their home', async () => {
  const { ann, ben, guest } = await gatherHousehold();
  const stranger = createDevice(skill);
  for (const [device, place] of [[ann, 'Bergen'], [guest, 'London']] as const) {
    const { speech } = await stranger.ask('TemperatureIntent', { place });
    expect((await device.ask('TemperatureIntent')).speech).toBe(speech.replace(` in ${place}`, ''));
  }
  expect((await ben.ask('TemperatureIntent')).speech).toMatch(/-?\d+/);
}); // prettier-ignore

test('the last question is of use to the voice that asked it', async () => {
  const { ann, ben } = await gatherHousehold();
  await ann.ask('RainIntent', { place: 'Paris' });
  expect((await ben.ask('WhyIntent')).speech).toContain('I do not remember a question');
  expect((await ann.ask('WhyIntent')).speech).not.toContain('I do not remember');
});

test('who is forgotten is forgotten alone', async () => {
  const { ann, ben, guest } = await gatherHousehold();
  expect((await ann.ask('ForgetMeIntent')).isOpen).toBe(true);
  await ann.ask('AMAZON.YesIntent');
  skill.replaceContainer();
  expect(await about(ann)).not.toContain('Bergen');
  expect(await about(ben)).toContain('Oslo');
  expect(await about(guest)).toContain('London');
});
