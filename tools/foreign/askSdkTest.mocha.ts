/** Sequences of ask-sdk-test against the handler; it checks by itself that an open session has asked something. */

import { AlexaTest, IntentRequestBuilder, LaunchRequestBuilder } from 'ask-sdk-test';
import { localSkillId } from '../../simulator/startRedSky.ts';
import { openSkill, type ForeignSkill } from './skill.ts';

const settings = {
  appId: localSkillId,
  userId: 'amzn1.ask.account.FOREIGN',
  deviceId: 'amzn1.ask.device.FOREIGN',
  locale: 'en-US',
};

describe('ask-sdk-test', () => {
  let skill: ForeignSkill;
  before(async () => {
    skill = await openSkill();
  });
  after(() => {
    skill.close();
  });

  const test = new AlexaTest((event, context) => skill.handler(event, context), settings);
  const intent = (name: string) => new IntentRequestBuilder(settings, name);

  describe('a conversation', () => {
    test.test([
      { request: new LaunchRequestBuilder(settings).build(), shouldEndSession: false },
      {
        request: intent('RainIntent').withSlot('place', 'Oslo').build(),
        saysLike: 'Oslo',
        repromptsNothing: true,
        shouldEndSession: true,
      },
      {
        request: intent('FollowUpIntent').withSlot('place', 'Bergen').build(),
        saysLike: 'Bergen',
        shouldEndSession: true,
      },
    ]);
  });

  describe('help, and then stop', () => {
    test.test([
      { request: intent('AMAZON.HelpIntent').build(), shouldEndSession: false },
      { request: intent('AMAZON.StopIntent').build(), shouldEndSession: true },
    ]);
  });
});
