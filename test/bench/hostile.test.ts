/** A few of the envelopes that `npm run bench -- hostile` sends, without its clock. */

import { hostileEnvelopes } from '../../bench/hostile/hostileEnvelopes.ts';
import { tryEnvelope } from '../../bench/hostile/tryEnvelope.ts';
import { createDevice } from '../support/device.ts';
import { startSkill, type TestSkill } from '../support/startSkill.ts';

let skill: TestSkill;
beforeAll(async () => {
  skill = await startSkill();
});
afterAll(() => skill.close());

const patience = 120_000;

test.each([1, 2, 3])(
  'whatever is sent is answered as Alexa allows, or refused with its reason (seed %d)',
  async (seed) => {
    const asked = await createDevice(skill).ask('RainIntent', { place: 'Springfield' });
    const attributes = asked.envelope.sessionAttributes ?? {};
    const { skillId } = skill;
    const faults: string[] = [];
    const outcomes = new Set<string>();
    for (const envelope of hostileEnvelopes({ seed, count: 250, skillId, attributes })) {
      const tried = await tryEnvelope((event) => skill.invoke(event), envelope);
      outcomes.add(tried.outcome);
      faults.push(...tried.faults);
    }
    expect(faults).toEqual([]);
    expect([...outcomes].sort()).toEqual(['answered', 'refused']);
    expect(skill.log.lines().filter((line) => line.includes('"defect"'))).toEqual([]);
    const told =
      /amzn1|https?:|oslo|springfield|paris|sunday|tomorrow|proto|constructor|<|\\u|DROP/i;
    expect(skill.log.lines().filter((line) => told.test(line))).toEqual([]);
  },
  patience,
);
