/** What people and Alexa send that is no plain question: a clear answer, and one line of what it came to. */

import fc from 'fast-check';
import { pathsOf, withValue } from '../../bench/hostile/paths.ts';
import { createDevice, intentRequest, type SlotsHeard } from '../support/device.ts';
import { startSkill, type TestSkill } from '../support/startSkill.ts';
import { without } from '../support/without.ts';

let skill: TestSkill;
beforeAll(async () => {
  skill = await startSkill();
});
afterEach(() => {
  skill.reset();
});
afterAll(() => skill.close());

const outcomes: readonly (readonly [string, string, SlotsHeard, RegExp, string])[] = [
  ['an unknown intent', 'OrderPizzaIntent', {}, /did not catch/, 'notUnderstood'],
  ['the name of a property of every object', 'constructor', {}, /did not catch/, 'notUnderstood'],
  ['a setting without a value', 'SetHomeIntent', {}, /did not catch/, 'notUnderstood'],
  ['units of no kind', 'SetUnitsIntent', { units: 'furlongs' }, /did not catch/, 'notUnderstood'],
  ['a choice where nothing was to choose', 'ChooseIntent', { ordinal: ['second', '2'] }, /do not remember/, 'nothingToFollow'],
  ['an empty place', 'RainIntent', { place: '' }, /For which town\?/, 'placeUnsaid'],
  ['a place of blanks', 'RainIntent', { place: '   ' }, /For which town\?/, 'placeUnsaid'],
  ['a place that Alexa did not hear', 'RainIntent', { place: '?' }, /For which town\?/, 'placeUnsaid'],
  ['a place of signs', 'RainIntent', { place: '#!…' }, /For which town\?/, 'placeUnsaid'],
  ['a place that is none', 'RainIntent', { place: 'Qwertzuiop' }, /I heard "Qwertzuiop"/, 'placeNotFound'],
  ['a place of a thousand letters', 'RainIntent', { place: 'x'.repeat(1000) }, /I heard "x+"/, 'placeNotFound'],
  ['a place of signs that are markup', 'RainIntent', { place: '<audio src="x"/>' }, /I heard "<audio/, 'placeNotFound'],
  ['a date word in the place slot', 'RainIntent', { place: 'tomorrow' }, /For which town\?/, 'placeUnsaid'],
  ['a date that does not exist', 'RainIntent', { place: 'Oslo', date: '2026-02-31' }, /which time/, 'periodNotUnderstood'],
  ['a duration without end', 'RainIntent', { place: 'Oslo', ahead: 'P99999999D' }, /which time/, 'periodNotUnderstood'],
  ['a date too long ago', 'RainIntent', { place: 'Oslo', date: '1815-06-18' }, /too long ago/, 'tooLongAgo'],
]; // prettier-ignore

test.each(outcomes)('%s', async (_name, intent, slots, words, outcome) => {
  const { speech } = await createDevice(skill).ask(intent, slots);
  expect(speech).toMatch(words);
  expect(skill.log.events()).toMatchObject([{ level: 'INFO', message: 'turnAnswered', outcome }]);
});

test.each<[string, SlotsHeard, RegExp]>([
  ['a date word beside the place', { place: 'Oslo tomorrow' }, /tomorrow in Oslo/],
  ['a word of no date in the date slot', { place: 'Oslo', date: 'soonish' }, /in Oslo/],
  ['a garment that is on no list', { place: 'Oslo', garment: 'galoshes of gold' }, /Oslo/],
  ['a date far ahead', { place: 'Oslo', date: '2029-06-01' }, /too far|usual|typical|normal/i],
])('%s is answered all the same', async (_name, slots, words) => {
  const intent = 'garment' in slots ? 'WearIntent' : 'RainIntent';
  const { speech } = await createDevice(skill).ask(intent, slots);
  expect(speech).toMatch(words);
});

test('a resolution without a match, as Alexa sends it, is what was heard', async () => {
  const request = intentRequest('WearIntent', { garment: 'brolly', place: 'Oslo' });
  const authority = 'amzn1.er-authority.echo-sdk.some-skill.Garment';
  const status = { code: 'ER_SUCCESS_NO_MATCH' };
  const resolutions = { resolutionsPerAuthority: [{ authority, status }] };
  const { garment, ...others } = request.intent.slots ?? {};
  const slots = { ...others, garment: { ...garment, resolutions } };
  const { speech } = await createDevice(skill).send({
    ...request,
    intent: { ...request.intent, slots },
  });
  expect(speech).toMatch(/Oslo/);
});

test('slots without a value are slots that were not said', async () => {
  const unfilled = { date: { name: 'date', confirmationStatus: 'NONE' }, time: { name: 'time' } };
  const request = intentRequest('RainIntent', { place: 'Oslo' });
  const slots = { ...request.intent.slots, ...unfilled };
  const device = createDevice(skill);
  const with_ = await device.send({ ...request, intent: { ...request.intent, slots } });
  expect(with_.speech).toBe((await device.ask('RainIntent', { place: 'Oslo' })).speech);
});

describe('what is no request to this skill is refused with its reason', () => {
  const asksForRain = () =>
    createDevice(skill).build(intentRequest('RainIntent', { place: 'Oslo' }));

  test.each<[string, (envelope: ReturnType<typeof asksForRain>) => unknown, string]>([
    ['nothing', () => undefined, 'the envelope'],
    ['null', () => null, 'the envelope'],
    ['text', () => '{}', 'the envelope'],
    ['a list', (envelope) => [envelope], 'context'],
    ['an empty object', () => ({}), 'context'],
    ['no context', (all) => without(all, 'context'), 'context'],
    ['no user', (all) => ({ ...all, context: { System: { application: { applicationId: 'x' } } } }), 'context.System.user'],
    ['no request', (all) => without(all, 'request'), 'request'],
    ['a request of no type', (all) => ({ ...all, request: { requestId: 'x' } }), 'request.type'],
    ['a request without id', (all) => ({ ...all, request: { type: 'LaunchRequest' } }), 'request.requestId'],
    ['an intent request without intent', (all) => ({ ...all, request: { type: 'IntentRequest', requestId: 'x' } }), 'request.intent'],
    ['an intent without a name', (all) => ({ ...all, request: { ...all.request, intent: {} } }), 'request.intent.name'],
    ['a slot that is a number', (all) => ({ ...all, request: { ...all.request, intent: { name: 'RainIntent', slots: { place: { name: 'place', value: 7 } } } } }), 'request.intent.slots.place.value'],
    ['a slot whose name is dangerous', (all) => ({ ...all, request: { ...all.request, intent: { name: 'RainIntent', slots: Object.fromEntries([['__proto__', { name: 7 }]]) } } }), 'request.intent.slots'],
    ['a device id that fits in no address', (all) => ({ ...all, context: { System: { ...all.context.System, device: { deviceId: '\ud800', supportedInterfaces: {} } } } }), 'context.System.device.deviceId'],
    ['a token that fits in no head', (all) => ({ ...all, context: { System: { ...all.context.System, apiAccessToken: 'a\r\nb' } } }), 'context.System.apiAccessToken'],
    ['session attributes without end', (all) => ({ ...all, session: { ...all.session, attributes: { list: Array(2000).fill(0) } } }), 'session.attributes'],
    ['a session without an id', (all) => ({ ...all, session: { new: true } }), 'session.sessionId'],
  ])('%s', async (_name, change, fault) => {
    await expect(skill.invoke(change(asksForRain()))).rejects.toThrow(
      `This is no request of Alexa's: ${fault} is missing or wrong.`,
    );
    expect(skill.log.events()).toEqual([
      { level: 'WARN', message: 'requestRefused', service: 'red-sky', cause: 'malformed' },
    ]);
  }); // prettier-ignore

  test('a request to another skill', async () => {
    const { context, ...rest } = asksForRain();
    const application = { applicationId: 'amzn1.ask.skill.another' };
    const envelope = { ...rest, context: { System: { ...context.System, application } } };
    await expect(skill.invoke(envelope)).rejects.toThrow(/meant for another skill.*SKILL_ID/);
    expect(skill.log.events()).toMatchObject([{ level: 'WARN', cause: 'otherSkill' }]);
  });
});

test('whatever part of an envelope is broken: it is answered, or refused with its reason', async () => {
  const position = [59.91, 10.75] as const;
  const device = createDevice(skill, { position, hasScreen: true });
  const whole = device.build(intentRequest('RainIntent', { place: 'Oslo', date: '2026-11-23' }));
  const junk = fc.oneof(
    fc.constantFrom(undefined, null, '', '?', 'Oslo', 0, -1, NaN, true, [], {}, [[]], { type: 'List' }),
    fc.jsonValue({ maxDepth: 2 }),
  ); // prettier-ignore
  const broken = fc
    .record({ path: fc.constantFrom(...pathsOf(whole)), value: junk })
    .map(({ path, value }) => withValue(whole, path, value));
  await fc.assert(
    fc.asyncProperty(broken, async (event) => {
      skill.log.forget();
      const outcome = await skill.invoke(event).then(
        ({ response }) => response,
        (error: unknown) => error,
      );
      if (outcome instanceof Error)
        expect(outcome.message).toMatch(/^This (?:is no request of Alexa's|request is meant for)/);
      expect(skill.log.lines().join('\n')).not.toContain('defect');
    }),
    { numRuns: 300 },
  );
}, 30_000);
