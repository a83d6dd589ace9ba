import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { installAskCli } from '../../simulator/askCli/installAskCli.ts';
import { openAskCli } from '../../simulator/askCli/openAskCli.ts';
import { localSkillId } from '../../simulator/startRedSky.ts';
import { readConversations, type Conversation } from '../dialogs/conversation.ts';
import { loadConformance } from '../simulator/skillManagement/conformance.ts';
import { openApi, testVendor } from '../simulator/skillManagement/openApi.ts';

/** ask-cli takes seconds to start. */
jest.setTimeout(180_000);

/** ask-cli knows no stage directions; of the others, the first ones of each script. */
const ofEachScript = 2;
const scripts = readdirSync('test/dialogs').filter((name) => name.endsWith('.txt'));
const conversations = scripts.flatMap((script) =>
  readConversations(readFileSync(`test/dialogs/${script}`, 'utf8'))
    .filter(({ steps }) => steps.every(({ step }) => step === 'turn'))
    .slice(0, ofEachScript)
    .map((conversation) => [script, conversation.title, conversation] as const),
);

/** What `--save-skill-io` writes: ask-cli itself ends with 0 whatever happens. */
const savedSchema = v.object({
  invocations: v.array(
    v.object({
      request: v.object({ utterance: v.string() }),
      response: v.object({
        body: v.object({
          status: v.literal('SUCCESSFUL'),
          result: v.object({
            alexaExecutionInfo: v.object({
              alexaResponses: v.array(v.object({ content: v.object({ caption: v.string() }) })),
            }),
          }),
        }),
      }),
    }),
  ),
});

const { findFaults } = loadConformance();
const said = ({ steps }: Conversation) => steps.filter((step) => step.step === 'turn');

test('there are conversations to replay', () => {
  expect(conversations.length).toBeGreaterThan(scripts.length);
});

test.each(conversations)(
  'ask dialog --replay says what is written: %s, %s',
  async (_script, _title, conversation) => {
    const program = await installAskCli(() => undefined);
    if (typeof program !== 'string') throw new Error(program.message);
    const api = await openApi(conversation.setting);
    const askCli = await openAskCli({ program, url: api.url, vendorId: testVendor });
    const folder = await mkdtemp(join(tmpdir(), 'red-sky-replay-'));
    try {
      const userInput = [...said(conversation).map((turn) => turn.said), '.quit'];
      const replay = { skillId: localSkillId, locale: conversation.setting.locale, type: 'text', userInput }; // prettier-ignore
      await writeFile(join(folder, 'replay.json'), JSON.stringify(replay));
      await askCli.run(
        ['dialog', '--replay', 'replay.json', '--save-skill-io', 'saved.json'],
        folder,
      );
      const json: unknown = JSON.parse(await readFile(join(folder, 'saved.json'), 'utf8'));
      const { invocations } = v.parse(savedSchema, json);
      expect(
        invocations.map(({ request, response }) => [
          request.utterance,
          response.body.result.alexaExecutionInfo.alexaResponses.map(({ content }) => content.caption).join(' '), // prettier-ignore
        ]),
      ).toEqual(said(conversation).map((turn) => [turn.said, turn.answer]));
      expect(api.exchanges.flatMap(findFaults)).toEqual([]);
    } finally {
      await Promise.all([askCli.close(), api.close(), rm(folder, { recursive: true })]);
    }
  },
);
