import { createDevice, type Device } from '../support/device.ts';
import { startSkill, sundayEvening, type TestSkill } from '../support/startSkill.ts';

let skill: TestSkill;
beforeAll(async () => {
  skill = await startSkill();
});
afterEach(() => {
  skill.reset();
});
afterAll(() => skill.close());

const minute = 60_000;

async function said(turn: ReturnType<Device['ask']>): Promise<string> {
  return (await turn).speech;
}

describe('a follow-up changes one thing', () => {
  test('and each turn gives the answer that the whole question would have had', async () => {
    const device = createDevice(skill);
    const whole = createDevice(skill);
    const coat = ['coat', 'coat'] as const;
    await device.ask('WearIntent', { garment: coat, place: 'Oslo', date: '2026-11-23' });

    expect(await said(device.ask('FollowUpIntent', { time: 'EV' }))).toBe(
      (await said(whole.ask('WearIntent', { garment: coat, place: 'Oslo', date: '2026-11-23', time: 'EV' }))).replace(' in Oslo', ''), // prettier-ignore
    );
    expect(await said(device.ask('FollowUpIntent', { place: 'Bergen' }))).toBe(
      await said(whole.ask('WearIntent', { garment: coat, place: 'Bergen', date: '2026-11-23', time: 'EV' })), // prettier-ignore
    );
    expect(
      await said(device.ask('FollowUpIntent', { subject: ['temperature', 'temperature'] })),
    ).toBe(
      // prettier-ignore
      (await said(whole.ask('TemperatureIntent', { place: 'Bergen', date: '2026-11-23', time: 'EV' }))).replace(' in Bergen', ''), // prettier-ignore
    );
  });

  test('on another device of the same account as well', async () => {
    const kitchen = createDevice(skill);
    await kitchen.ask('RainIntent', { place: 'Bergen', date: '2026-11-23' });
    const { speech } = await createDevice(skill, { userId: kitchen.userId }).ask('FollowUpIntent', {
      date: '2026-11-24',
    });
    expect(speech).toContain('Tuesday');
    expect(speech).not.toMatch(/which|remember/i);
  });

  test('not for somebody else', async () => {
    await createDevice(skill).ask('RainIntent', { place: 'Bergen' });
    const { speech } = await createDevice(skill).ask('WhyIntent');
    expect(speech).toContain('I do not remember a question');
  });

  test('for ten minutes, and no longer', async () => {
    const device = createDevice(skill);
    await device.ask('RainIntent', { place: 'Bergen' });
    skill.clock.now = sundayEvening + 10 * minute - 1000;
    expect(await said(device.ask('WhyIntent'))).not.toContain('remember');
    skill.clock.now += 10 * minute + 1000;
    expect(await said(device.ask('WhyIntent'))).toContain('I do not remember a question');
  });

  test('also where a new container answers', async () => {
    const device = createDevice(skill);
    const first = await said(device.ask('RainIntent', { place: 'Bergen' }));
    skill.replaceContainer();
    expect(await said(device.ask('AMAZON.RepeatIntent'))).toBe(first.replace(' in Bergen', ''));
  });
});

describe('why, more and repeat', () => {
  test.each(['WhyIntent', 'MoreIntent'])('%s tells more than the answer', async (intent) => {
    const device = createDevice(skill);
    const answer = await device.ask('RainIntent', { place: 'Bergen', date: '2026-11-23' });
    const { speech, isOpen } = await device.ask(intent);
    expect(speech).not.toBe(answer.speech);
    expect(speech).toMatch(/\d/);
    expect(isOpen).toBe(false);
  });

  test('a question of ours is repeated word for word, and its answer still counts', async () => {
    const device = createDevice(skill);
    const asked = await device.ask('RainIntent', { place: 'Springfield' });
    const again = await device.ask('AMAZON.RepeatIntent');
    expect(again.speech).toBe(asked.speech);
    expect(again.isOpen).toBe(true);
    const { speech } = await device.ask('ChooseIntent', { ordinal: ['second', '2'] });
    expect(speech).toMatch(/rain|snow|sleet|dry/i);
  });

  test('what is repeated stays text, whatever was heard', async () => {
    const device = createDevice(skill);
    const heard = 'Xyzzy <break time="9s"/> & "Co"';
    const first = await device.ask('RainIntent', { place: heard });
    expect(first.speech).toContain(heard);
    const { speech } = await device.ask('AMAZON.RepeatIntent');
    expect(speech).toBe(first.speech);
  });

  test('after help, the question that we asked still stands', async () => {
    const device = createDevice(skill);
    await device.ask('RainIntent', { place: 'Springfield' });
    expect((await device.ask('AMAZON.HelpIntent')).isOpen).toBe(true);
    const { speech } = await device.ask('ChooseIntent', { place: 'illinois' });
    expect(speech).toMatch(/rain|snow|sleet|dry/i);
  });
});

describe('a name that stands for several places is asked about once', () => {
  const states = /Springfield, Illinois, Springfield, Massachusetts, or Springfield, Missouri\?/;

  test.each([
    ['by its number', { ordinal: ['third', '3'] as const }, 'Springfield Missouri'],
    ['by its state', { place: 'Missouri' }, 'Springfield Missouri'],
    ['by its whole name', { place: 'Springfield Illinois' }, 'Springfield Illinois'],
    ['by another place', { place: 'Oslo' }, 'Oslo'],
  ])('and told %s', async (_how, slots, place) => {
    const device = createDevice(skill);
    const asked = await device.ask('HighTemperatureIntent', { place: 'Springfield', date: '2026-11-24' }); // prettier-ignore
    expect(asked.speech).toMatch(states);
    const chosen = await device.ask('ChooseIntent', slots);
    expect(chosen.isOpen).toBe(false);
    const whole = await createDevice(skill).ask('HighTemperatureIntent', { place, date: '2026-11-24' }); // prettier-ignore
    expect(numbersIn(chosen.speech)).toEqual(numbersIn(whole.speech));
    // Not again in what follows.
    const next = await device.ask('FollowUpIntent', { date: '2026-11-25' });
    expect(next.isOpen).toBe(false);
    expect(next.speech).toContain('Wednesday');
  });

  test('a place that was not found, and one that was not said', async () => {
    const device = createDevice(skill);
    const lost = await device.ask('RainIntent', { place: 'Qwertzuiop', date: '2026-11-24' });
    expect(lost.speech).toContain('"Qwertzuiop"');
    const found = await device.ask('ChooseIntent', { place: 'Bergen' });
    expect(found.speech).toMatch(/Tuesday/);

    const other = createDevice(skill);
    const unsaid = await other.ask('RainIntent', { date: '2026-11-24' });
    expect([unsaid.speech, unsaid.isOpen]).toEqual(['For which town?', true]);
    expect((await other.ask('FollowUpIntent', { place: 'Bergen' })).speech).toMatch(/Tuesday/);
  });

  test('a time that was not understood', async () => {
    const device = createDevice(skill);
    const lost = await device.ask('RainIntent', { place: 'Bergen', date: '2026-11-99' });
    expect([lost.speech, lost.isOpen]).toEqual([expect.stringContaining('which time'), true]);
    const found = await device.ask('FollowUpIntent', { date: '2026-11-24' });
    expect(found.speech).toMatch(/(?=.*(?:rain|snow|sleet|dry))(?=.*Tuesday)/i);
  });
});

function numbersIn(speech: string): readonly string[] {
  return speech.match(/\d+/g) ?? [];
}
