import * as v from 'valibot';
import { installAskCli } from '../../simulator/askCli/installAskCli.ts';
import { openAskCli, type AskCli } from '../../simulator/askCli/openAskCli.ts';
import { localSkillId } from '../../simulator/startRedSky.ts';
import { deploySkill } from '../../tools/deploy/deploySkill.ts';
import { readManifest } from '../../tools/deploy/skillFolder.ts';
import { readConversations } from '../dialogs/conversation.ts';
import { loadConformance } from '../simulator/skillManagement/conformance.ts';
import { openApi, testVendor, type OpenApi } from '../simulator/skillManagement/openApi.ts';

/** ask-cli takes seconds to start. */
jest.setTimeout(180_000);

let api: OpenApi;
let askCli: AskCli;
beforeAll(async () => {
  const program = await installAskCli(() => undefined);
  if (typeof program !== 'string') throw new Error(program.message);
  const [conversation] = readConversations('# In Oslo\nSunday 2026-11-22 19:00 in Oslo, en-GB\n');
  if (conversation === undefined) throw new Error('there is no conversation');
  api = await openApi(conversation.setting);
  askCli = await openAskCli({ program, url: api.url, vendorId: testVendor });
});
afterAll(() => Promise.all([askCli.close(), api.close()]));
afterEach(() => {
  const ofAmazon = api.exchanges.filter(({ path }) => /^\/v\d\//.test(path));
  expect(ofAmazon.flatMap(loadConformance().findFaults)).toEqual([]);
});

test('a skill is made with a manifest without endpoints', async () => {
  const manifest = { ...readManifest(), events: undefined, apis: { custom: {} } };
  const { code, stdout } = await askCli.run(['smapi', 'create-skill-for-vendor', '--manifest', JSON.stringify({ manifest })]); // prettier-ignore
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual({ skillId: localSkillId });
});

test('what npm run deploy asks of ask-cli, the real one does', async () => {
  const endpoint = 'arn:aws:lambda:eu-west-1:123456789012:function:red-sky:live';
  const shell = {
    isDry: false,
    run: async (
      _program: string,
      parameters: readonly string[],
      { folder }: { folder?: string } = {},
    ) => {
      const { code, stdout, stderr } = await askCli.run(parameters, folder);
      if (code !== 0) throw new Error(stderr);
      return stdout;
    },
  };
  await deploySkill({
    skillId: localSkillId,
    endpoints: new Map([['eu-west-1', endpoint]]),
    shell,
  });
  const deployed = v.object({
    manifest: v.object({
      apis: v.object({
        custom: v.object({
          endpoint: v.object({ uri: v.literal(endpoint) }),
          regions: v.object({ NA: v.object({ endpoint: v.object({ uri: v.literal(endpoint) }) }) }),
        }),
      }),
    }),
  });
  expect(v.is(deployed, api.skill.manifest())).toBe(true);
});
