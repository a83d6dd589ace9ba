import type { IntentRequest, ResponseEnvelope } from 'ask-sdk-model';
import { checkResponse, responseRules } from '../../../simulator/certification/checkResponse.ts';

const say = (ssml: string) => ({ type: 'SSML' as const, ssml: `<speak>${ssml}</speak>` });
const answer = { outputSpeech: say('It rains.'), shouldEndSession: true };
const question = {
  outputSpeech: say('Which town?'),
  reprompt: { outputSpeech: say('Which town?') },
  shouldEndSession: false,
};

function brokenBy(intent: string, response: ResponseEnvelope['response'], milliseconds = 5) {
  const application = { applicationId: 'amzn1.ask.skill.x' };
  const user = { userId: 'amzn1.ask.account.x' };
  const device = { deviceId: 'x', supportedInterfaces: {} };
  const System = { application, user, device, apiEndpoint: 'https://api.amazonalexa.com' };
  const request: IntentRequest = {
    type: 'IntentRequest',
    requestId: 'x',
    timestamp: '2026-11-22T18:00:00Z',
    locale: 'en-US',
    dialogState: 'COMPLETED',
    intent: { name: intent, confirmationStatus: 'NONE' },
  };
  return checkResponse({
    request: { version: '1.0', context: { System }, request },
    envelope: { version: '1.0', response },
    milliseconds,
  }).flatMap(({ rule, faults }) => (faults.length > 0 ? [rule] : []));
}

test('there is a verdict for each rule, and each rule has a name of its own', () => {
  const names = responseRules.map(({ rule }) => rule);
  expect(new Set(names).size).toBe(names.length);
  expect(responseRules.every(({ title }) => title.endsWith('.'))).toBe(true);
});

test.each<[string, string, ResponseEnvelope['response'], readonly string[]]>([
  ['a question after help', 'AMAZON.HelpIntent', question, []],
  ['help that ends', 'AMAZON.HelpIntent', answer, ['help']],
  ['an end after stop', 'AMAZON.StopIntent', answer, []],
  ['a question after stop', 'AMAZON.StopIntent', question, ['stop']],
  ['a question after cancel', 'AMAZON.CancelIntent', question, ['stop']],
  ['a long break', 'RainIntent', { ...answer, outputSpeech: say('<break time="11s"/>Rain.') }, ['ssml']],
  ['a short break', 'RainIntent', { ...answer, outputSpeech: say('<break time="900ms"/>Rain.') }, []],
  ['audio over http', 'RainIntent', { ...answer, outputSpeech: say('<audio src="http://x"/>Rain.') }, ['ssml']],
  ['six audio files', 'RainIntent', { ...answer, outputSpeech: say(`${'<audio src="https://x"/>'.repeat(6)}Rain.`) }, ['ssml']],
  ['music on a device without a player', 'RainIntent', { ...answer, directives: [{ type: 'AudioPlayer.Stop' }] }, ['directives']],
  ['a connection, which decides itself what follows', 'RainIntent', { outputSpeech: say('Rain.'), directives: [{ type: 'Connections.StartConnection', uri: 'connection://x' }] }, []],
])('%s', (_name, intent, response, rules) => {
  expect(brokenBy(intent, response)).toEqual(rules);
}); // prettier-ignore

test('an answer after eight seconds is too late', () => {
  expect(brokenBy('RainIntent', answer, 7999)).toEqual([]);
  expect(brokenBy('RainIntent', answer, 8000)).toEqual(['eightSeconds']);
});
