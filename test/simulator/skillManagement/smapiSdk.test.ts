import { CustomSmapiClientBuilder } from 'ask-smapi-sdk';
import { localSkillId } from '../../../simulator/startRedSky.ts';
import { readConversations } from '../../dialogs/conversation.ts';
import { openApi, type OpenApi } from './openApi.ts';
import { loadConformance } from './conformance.ts';

jest.setTimeout(60_000);

let api: OpenApi;
beforeAll(async () => {
  const [conversation] = readConversations(
    '# In Leeds\nTuesday 2026-10-13 09:00 in Leeds, en-GB\n',
  );
  if (conversation === undefined) throw new Error('there is no conversation');
  api = await openApi(conversation.setting);
});
afterAll(() => api.close());

test('Amazon’s own client logs in, reads, simulates and profiles', async () => {
  const client = new CustomSmapiClientBuilder()
    .withApiEndpoint(api.url)
    .withAuthEndpoint(api.url)
    .withRefreshTokenConfig({ clientId: 'a', clientSecret: 'b', refreshToken: 'c' })
    .client();
  const { manifest } = await client.getSkillManifestV1(localSkillId, 'development');
  expect(manifest?.publishingInformation?.locales?.['en-GB']?.name).toBe('Red Sky');
  const { id = '' } = await client.simulateSkillV2(localSkillId, 'development', {
    input: { content: 'will it rain today' },
    device: { locale: 'en-GB' },
    session: { mode: 'FORCE_NEW_SESSION' },
  });
  const { status, result } = await client.getSkillSimulationV2(localSkillId, 'development', id);
  expect(status).toBe('SUCCESSFUL');
  expect(result?.alexaExecutionInfo?.alexaResponses?.[0]?.content?.caption).toMatch(/^(Yes|No),/);
  const profile = await client.profileNluV1({ utterance: 'will it rain' }, localSkillId, 'development', 'en-GB'); // prettier-ignore
  expect(profile.selectedIntent?.name).toBe('RainIntent');
  await expect(client.getSkillManifestV1('amzn1.ask.skill.other', 'development')).rejects.toMatchObject({ statusCode: 404 }); // prettier-ignore
  const { findFaults } = loadConformance();
  expect(api.exchanges.filter(({ path }) => path.startsWith('/v')).flatMap(findFaults)).toEqual([]);
});
