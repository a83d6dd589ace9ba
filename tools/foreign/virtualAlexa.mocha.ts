/** virtual-alexa against the handler: it understands by samples alone, and holds a session. */

import assert from 'node:assert/strict';
import { VirtualAlexa } from 'virtual-alexa';
import { localSkillId } from '../../simulator/startRedSky.ts';
import { openSkill, type ForeignSkill } from './skill.ts';

describe('virtual-alexa', () => {
  let skill: ForeignSkill;
  before(async () => {
    skill = await openSkill();
  });
  after(() => {
    skill.close();
  });

  const open = () =>
    VirtualAlexa.Builder()
      .handler((event, context) => skill.handler(event, context))
      .applicationID(localSkillId)
      .interactionModelFile('skill-package/interactionModels/custom/en-US.json')
      .create();

  it('launches, is answered and asked on', async () => {
    const { response } = await open().launch();
    assert.equal(response.shouldEndSession, false);
    assert.match(response.outputSpeech.ssml, /\?<\/speak>$/);
  });

  it('intends a question and the one after it', async () => {
    const alexa = open();
    const first = await alexa.intend('RainIntent', { place: 'Oslo', date: '2026-11-23' });
    assert.match(first.response.outputSpeech.ssml, /Oslo/);
    const second = await alexa.intend('FollowUpIntent', { place: 'Bergen' });
    assert.match(second.response.outputSpeech.ssml, /Bergen/);
  });

  it('utters help and stop', async () => {
    const alexa = open();
    const help = await alexa.utter('help');
    assert.equal(help.response.shouldEndSession, false);
    const stop = await alexa.utter('stop');
    assert.equal(stop.response.shouldEndSession, true);
  });
});
