/** Request envelopes that Alexa has sent, each through the skill (REQUESTS points elsewhere). */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findResponseFaults } from '../../simulator/certification/findResponseFaults.ts';
import { startSkill, type TestSkill } from '../support/startSkill.ts';

const folder = process.env['REQUESTS'] ?? '../shared/alexa-requests';
const files = existsSync(folder)
  ? readdirSync(folder).filter((name) => name.endsWith('.json'))
  : [];

if (files.length === 0) {
  test.skip(`no recorded requests in ${folder}`, () => undefined);
} else {
  describe('recorded requests', () => {
    let skill: TestSkill;
    beforeAll(async () => {
      skill = await startSkill();
    });
    afterEach(() => {
      skill.reset();
    });
    afterAll(() => skill.close());

    test.each(files)('%s', async (file) => {
      const event: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      const request = skill.asRequest(event);
      // Each was recorded from a skill of its own, and before devices told where Alexa's services are.
      const application = { applicationId: skill.skillId };
      const System = {
        ...request.context.System,
        application,
        apiEndpoint: skill.alexa.origin,
      };
      const envelope = { ...request, context: { ...request.context, System } };
      const answer = await skill.invoke(envelope);
      expect(findResponseFaults(request, answer)).toEqual([]);
      // One of them tells of a failure of Alexa's own; nothing else is worth a warning.
      const others = skill.log.lines().filter((line) => !line.includes('"alexaFailed"'));
      expect(others.join('\n')).not.toMatch(/"(?:WARN|ERROR)"/);
    });
  });
}
