/** Requests of Alexa's beside questions: each answered as she allows it. */

import { createDevice, intentRequest } from '../support/device.ts';
import { startSkill, type TestSkill } from '../support/startSkill.ts';

let skill: TestSkill;
beforeAll(async () => {
  skill = await startSkill();
});
afterEach(() => {
  skill.reset();
});
afterAll(() => skill.close());

describe('could this be answered?', () => {
  const couldAnswer = async (place: string) => {
    const request = intentRequest('RainIntent', { place, date: '2026-11-23' });
    return createDevice(skill).send({ ...request, type: 'CanFulfillIntentRequest' });
  };

  test('yes, for a town and a day', async () => {
    const { response } = await couldAnswer('Oslo');
    const yes = { canUnderstand: 'YES', canFulfill: 'YES' };
    expect(response).toEqual({
      canFulfillIntent: { canFulfill: 'YES', slots: { place: yes, date: yes } },
    });
  });

  test('perhaps, where the place would have to be searched for', async () => {
    const { response } = await couldAnswer('Qwertzuiop');
    expect(response.canFulfillIntent).toMatchObject({
      canFulfill: 'MAYBE',
      slots: { place: { canUnderstand: 'MAYBE' } },
    });
  });

  test('without a side effect', async () => {
    await couldAnswer('Oslo');
    await couldAnswer('Qwertzuiop');
    expect(skill.database.operations()).toEqual([]);
    expect(skill.weather.paths).toEqual([]);
    expect(skill.alexa.requests).toEqual([]);
    expect(skill.log.lines()).toEqual([]);
  });

  test('an intent of no shape is refused', async () => {
    const envelope = createDevice(skill).build(intentRequest('RainIntent'));
    const request = { ...envelope.request, type: 'CanFulfillIntentRequest', intent: { name: 7 } };
    await expect(skill.invoke({ ...envelope, request })).rejects.toThrow('request.intent.name');
  });
});

describe('what fails on the way is logged in words of a closed set, and met with silence', () => {
  const secret = 'Could not say: the weather at 12 Hidden Lane';

  test.each([
    ['System.ExceptionEncountered', 'INVALID_RESPONSE', 'INVALID_RESPONSE'],
    ['System.ExceptionEncountered', 'my own words', 'OTHER'],
    ['SessionEndedRequest', 'ENDPOINT_TIMEOUT', 'ENDPOINT_TIMEOUT'],
  ])('%s: %s', async (type, said, error) => {
    const { response } = await createDevice(skill).send({
      type,
      ...(type === 'SessionEndedRequest' && { reason: 'ERROR' }),
      error: { type: said, message: secret },
      cause: { requestId: 'amzn1.echo-api.request.of-the-answer' },
    });
    expect(response).toEqual({});
    expect(skill.log.events()).toEqual([
      { level: 'ERROR', message: 'alexaFailed', service: 'red-sky', request: type, error },
    ]);
  });

  test('a session that ends of itself is no failure', async () => {
    const ended = { type: 'SessionEndedRequest', reason: 'USER_INITIATED' };
    await createDevice(skill).send(ended);
    expect(skill.log.events()).toEqual([]);
  });
});

test.each([
  'System.ExceptionEncountered',
  'AudioPlayer.PlaybackStarted',
  'AudioPlayer.PlaybackFailed',
  'PlaybackController.PlayCommandIssued',
  'Messaging.MessageReceived',
  'Alexa.Presentation.APL.RuntimeError',
  'Alexa.Presentation.APL.LoadIndexListData',
  'Alexa.Presentation.HTML.Message',
  'GameEngine.InputHandlerEvent',
  'Reminders.ReminderStarted',
  'AlexaHouseholdListEvent.ItemsCreated',
  'Dialog.InputRequest',
  'Something.ThatIsNotYet',
  'constructor',
])('%s, which nothing of ours brings about, is met with silence', async (type) => {
  const { response } = await createDevice(skill).send({ type });
  expect(response).toEqual({});
  expect(skill.database.operations()).toEqual([]);
});

describe.each(['Alexa.Presentation.APL.UserEvent', 'Display.ElementSelected'])('%s', (type) => {
  const touch = { type, token: 'answer', arguments: ['anything'] };

  test('in the middle of a question of ours asks it again, and the question stands', async () => {
    const device = createDevice(skill, { hasScreen: true });
    const asked = await device.ask('RainIntent', { place: 'Springfield' });
    const again = await device.send(touch);
    expect([again.speech, again.isOpen]).toEqual([asked.speech, true]);
    const chosen = await device.ask('ChooseIntent', { ordinal: ['first', '1'] });
    expect(chosen.speech).toContain('Springfield');
  });

  test('without one welcomes', async () => {
    const { speech, isOpen } = await createDevice(skill, { hasScreen: true }).send(touch);
    expect(speech).toMatch(/What would you like to know\?$/);
    expect(isOpen).toBe(true);
  });
});
