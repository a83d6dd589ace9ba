import type { Directive, Request, RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { findResponseFaults } from '../../../simulator/certification/findResponseFaults.ts';

const application = { applicationId: 'amzn1.ask.skill.x' };
const user = { userId: 'amzn1.ask.account.x' };
const shared = { requestId: 'x', timestamp: '2026-11-22T18:00:00Z', locale: 'en-US' };
const launch: Request = { type: 'LaunchRequest', ...shared };
const ended: Request = { type: 'SessionEndedRequest', ...shared, reason: 'USER_INITIATED' };

function requestOf(request: Request, supportedInterfaces = {}): RequestEnvelope {
  const device = { deviceId: 'x', supportedInterfaces };
  const System = { application, user, device, apiEndpoint: 'https://api.amazonalexa.com' };
  const session = { new: true, sessionId: 'x', application, user };
  return { version: '1.0', session, context: { System }, request };
}

const say = (ssml: string) => ({ type: 'SSML' as const, ssml: `<speak>${ssml}</speak>` });
const question = { outputSpeech: say('Which town?'), reprompt: { outputSpeech: say('Which?') } };
const answer = { outputSpeech: say('It rains.'), shouldEndSession: true };
const simple = (title: string, content: string) => ({ type: 'Simple' as const, title, content });
const picture: Directive = {
  type: 'Alexa.Presentation.APL.RenderDocument',
  token: 'x',
  document: { type: 'APL' },
};

test.each<[string, ResponseEnvelope['response']]>([
  ['an answer', answer],
  ['a question', { ...question, shouldEndSession: false }],
  ['an answer with a card', { ...answer, card: simple('Oslo', 'It rains.') }],
  ['markup of Alexa’s', { ...answer, outputSpeech: say('It <break time="1s"/> &amp; rains.') }],
  ['the longest speech', { ...answer, outputSpeech: say('x'.repeat(8000 - 15)) }],
])('%s is faultless', (_name, response) => {
  const request = requestOf(launch, { 'Alexa.Presentation.APL': {} });
  const directives = [picture];
  expect(findResponseFaults(request, { version: '1.0', response })).toEqual([]);
  expect(
    findResponseFaults(request, { version: '1.0', response: { ...response, directives } }),
  ).toEqual([]);
});

test('nothing at all is faultless where no speech is allowed', () => {
  expect(findResponseFaults(requestOf(ended), { version: '1.0', response: {} })).toEqual([]);
});

test.each<[string, ResponseEnvelope['response'], string]>([
  ['silence', { shouldEndSession: true }, 'nothing is said'],
  ['empty words', { ...answer, outputSpeech: say(' ') }, 'the speech has no words'],
  ['a question that closes', { ...question, reprompt: {}, shouldEndSession: true }, 'a question, and the session ends'],
  ['an answer that stays open', { ...answer, shouldEndSession: false }, 'the session stays open and nothing was asked'],
  ['a question asked once', { outputSpeech: say('Which?'), shouldEndSession: false }, 'the session stays open without a reprompt'],
  ['a reprompt that nobody hears', { ...answer, reprompt: { outputSpeech: say('Well?') } }, 'a reprompt, and the session ends'],
  ['a session in the balance', { outputSpeech: say('It rains.') }, 'it is left open whether the session ends'],
  ['no root', { ...answer, outputSpeech: { type: 'SSML', ssml: 'It rains.' } }, 'the speech has no <speak> around it'],
  ['a bare ampersand', { ...answer, outputSpeech: say('Sun & rain.') }, 'the speech is no SSML'],
  ['a tag left open', { ...answer, outputSpeech: say('<p>It rains.') }, 'the speech is no SSML'],
  ['a tag of HTML', { ...answer, outputSpeech: say('<b>It</b> rains.') }, 'Alexa knows no <b>'],
  ['too long a speech', { ...answer, outputSpeech: say('x'.repeat(8000)) }, 'the speech has more than 8,000 characters'],
  ['too large a response', { ...answer, card: simple('x', 'x'.repeat(25_000)) }, 'the response has 24 KB or more'],
  ['too long a card', { ...answer, card: simple('x', 'x'.repeat(8000)) }, 'a card of more than 8,000 characters'],
  ['an empty card', { ...answer, card: simple('', '') }, 'a card without a title or without a text'],
  ['markup on a card', { ...answer, card: simple('Oslo', 'Sun &amp; rain') }, 'markup on a card'],
  ['a value that is none', { ...answer, outputSpeech: say('It is NaN degrees.') }, 'a value that is none'],
  ['an object in words', { ...answer, card: simple('[object Object]', 'x') }, 'a value that is none'],
  ['APL on an Echo', { ...answer, directives: [picture] }, 'APL for a device that does not show it'],
])('%s is found', (_name, response, fault) => {
  const found = findResponseFaults(requestOf(launch), { version: '1.0', response });
  expect(found.join('; ')).toContain(fault);
}); // prettier-ignore

test('speech and pictures after the session has ended are found', () => {
  const response = { ...answer, card: simple('x', 'x') };
  expect(findResponseFaults(requestOf(ended), { version: '1.0', response })).toEqual([
    'speech where none is allowed',
    'a picture where none is allowed',
  ]);
});

test('session attributes that are too many, or of no session, are found', () => {
  const sessionAttributes = { words: 'x'.repeat(2048) };
  const envelope = { version: '1.0', response: answer, sessionAttributes };
  expect(findResponseFaults(requestOf(launch), envelope)).toEqual([
    'session attributes of more than 2 KB',
  ]);
  const { version, context, request } = requestOf(launch);
  expect(
    findResponseFaults({ version, context, request }, { ...envelope, sessionAttributes: {} }),
  ).toEqual(['session attributes without a session']);
});

describe('could this be answered?', () => {
  const asked: Request = {
    type: 'CanFulfillIntentRequest',
    ...shared,
    intent: { name: 'RainIntent', confirmationStatus: 'NONE' },
  };
  const told = (canFulfill: 'YES' | 'MAYBE', canUnderstand: 'YES' | 'NO') => ({
    canFulfillIntent: { canFulfill, slots: { place: { canUnderstand } } },
  });

  test.each<[string, Request, ResponseEnvelope['response'], string | undefined]>([
    ['a yes', asked, told('YES', 'YES'), undefined],
    ['a perhaps', asked, told('MAYBE', 'NO'), undefined],
    ['a yes to half of it', asked, told('YES', 'NO'), 'not every slot is understood'],
    ['silence', asked, {}, 'it is not told'],
    ['nobody asked', ended, told('YES', 'YES'), 'nobody asked'],
  ])('%s', (_name, request, response, fault) => {
    const found = findResponseFaults(requestOf(request), { version: '1.0', response });
    expect(found.join()).toMatch(fault ?? /^$/);
  });
});
