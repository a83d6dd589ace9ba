import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { installAskCli } from '../../simulator/askCli/installAskCli.ts';
import { openAskCli, type AskCli, type AskCliRun } from '../../simulator/askCli/openAskCli.ts';
import { eTagOf, loadPackageFiles } from '../../simulator/skillManagement/packageFiles.ts';
import { localSkillId } from '../../simulator/startRedSky.ts';
import { readConversations } from '../dialogs/conversation.ts';
import { loadConformance } from '../simulator/skillManagement/conformance.ts';
import { openApi, testVendor, type OpenApi } from '../simulator/skillManagement/openApi.ts';

/** ask-cli takes seconds to start. */
jest.setTimeout(180_000);

const { findFaults } = loadConformance();

let api: OpenApi;
let askCli: AskCli;
/** A copy of the project, as far as ask-cli reads it: it rewrites what it deploys. */
let project: string;

beforeAll(async () => {
  const program = await installAskCli(() => undefined);
  if (typeof program !== 'string') throw new Error(program.message);
  const [conversation] = readConversations('# In Oslo\nSunday 2026-11-22 19:00 in Oslo, en-GB\n');
  if (conversation === undefined) throw new Error('there is no conversation');
  api = await openApi(conversation.setting);
  askCli = await openAskCli({ program, url: api.url, vendorId: testVendor });
  project = await mkdtemp(join(tmpdir(), 'red-sky-project-'));
  cpSync('skill-package', join(project, 'skill-package'), { recursive: true });
  cpSync('ask-resources.json', join(project, 'ask-resources.json'));
  const states = { askcliStatesVersion: '2020-03-31', profiles: { default: { skillId: localSkillId } } }; // prettier-ignore
  await mkdir(join(project, '.ask'));
  await writeFile(join(project, '.ask', 'ask-states.json'), JSON.stringify(states));
});

afterAll(() =>
  Promise.all([askCli.close(), api.close(), rm(project, { recursive: true, force: true })]),
);

afterEach(() => {
  const ofAmazon = api.exchanges.filter(({ path }) => /^\/v\d\//.test(path));
  expect(ofAmazon.length).toBeGreaterThan(0);
  expect(ofAmazon.flatMap(findFaults)).toEqual([]);
});

const skill = ['--skill-id', localSkillId];
const smapi = (command: string, ...args: string[]) =>
  askCli.run(['smapi', command, ...skill, ...args]);

/** The JSON that a command prints. */
function printed({ code, stdout, stderr }: AskCliRun): unknown {
  expect(stderr).not.toContain('Error');
  expect(code).toBe(0);
  return JSON.parse(stdout);
}

test('simulate-skill, then get-skill-simulation', async () => {
  const begun = await smapi('simulate-skill', '--input-content', 'ask red sky if I need a coat tonight', '--device-locale', 'en-GB', '--session-mode', 'FORCE_NEW_SESSION'); // prettier-ignore
  const { id } = v.parse(v.object({ id: v.string() }), printed(begun));
  const simulation = printed(await smapi('get-skill-simulation', '--simulation-id', id));
  expect(simulation).toHaveProperty('status', 'SUCCESSFUL');
  expect(simulation).toHaveProperty('result.alexaExecutionInfo.alexaResponses.0.content.caption', expect.stringMatching(/^Yes, a warm one\. .*tonight/)); // prettier-ignore
});

test('invoke-skill-end-point', async () => {
  const envelope = {
    version: '1.0',
    session: { new: true, sessionId: 's', application: { applicationId: localSkillId }, user: { userId: 'u' } }, // prettier-ignore
    context: { System: { application: { applicationId: localSkillId }, user: { userId: 'u' }, apiEndpoint: '' } }, // prettier-ignore
    request: { type: 'LaunchRequest', requestId: 'r', timestamp: '2026-11-22T18:00:00Z', locale: 'en-GB' }, // prettier-ignore
  };
  const file = join(project, 'launch.json');
  writeFileSync(file, JSON.stringify(envelope));
  const invoked = printed(await smapi('invoke-skill-end-point', '--endpoint-region', 'EU', '--skill-request-body', `file:${file}`)); // prettier-ignore
  expect(invoked).toHaveProperty('status', 'SUCCESSFUL');
  expect(invoked).toHaveProperty('result.skillExecutionInfo.invocationResponse.body.response.shouldEndSession', false); // prettier-ignore
});

test('profile-nlu', async () => {
  const profile = printed(await smapi('profile-nlu', '--utterance', 'will it rain in Leeds tomorrow', '--locale', 'en-GB')); // prettier-ignore
  expect(profile).toHaveProperty('selectedIntent.name', 'RainIntent');
  expect(profile).toHaveProperty('selectedIntent.slots.date.value', '2026-11-23');
});

test('get-skill-status', async () => {
  const status = printed(await smapi('get-skill-status'));
  expect(status).toHaveProperty('manifest.lastUpdateRequest.status', 'SUCCEEDED');
  expect(status).toHaveProperty('interactionModel.en-IN.lastUpdateRequest.status', 'SUCCEEDED');
});

test('get-interaction-model, get-skill-manifest and list-skills-for-vendor', async () => {
  const model = printed(await smapi('get-interaction-model', '--locale', 'en-US'));
  expect(model).toHaveProperty('interactionModel.languageModel.invocationName', 'red sky');
  const manifest: unknown = JSON.parse(readFileSync('skill-package/skill.json', 'utf8'));
  expect(printed(await smapi('get-skill-manifest'))).toEqual(manifest);
  const skills = printed(await askCli.run(['smapi', 'list-skills-for-vendor']));
  expect(skills).toHaveProperty('skills.0.skillId', localSkillId);
});

test('export-package', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'red-sky-export-'));
  const { code } = await askCli.run(['smapi', 'export-package', ...skill, '--stage', 'development'], folder); // prettier-ignore
  expect(code).toBe(0);
  const exported = await loadPackageFiles(join(folder, 'skill-package'));
  expect(eTagOf(exported)).toBe(eTagOf(await loadPackageFiles('skill-package')));
  await rm(folder, { recursive: true });
});

describe('ask deploy --target skill-metadata', () => {
  const model = () => join(project, 'skill-package/interactionModels/custom/en-GB.json');
  const change = (from: string, to: string) => {
    const text = readFileSync(model(), 'utf8');
    expect(text).toContain(from);
    writeFileSync(model(), text.replaceAll(from, to));
  };
  const deploy = () => askCli.run(['deploy', '--target', 'skill-metadata'], project);

  test('takes a good package, whose model is understood from then on', async () => {
    change('brolly', 'gamp');
    const { code, stdout, stderr } = await deploy();
    expect(`${stdout}${stderr}`).toContain(
      'Skill package deployed and all models built successfully.',
    );
    expect(code).toBe(0);
    expect(JSON.stringify(api.skill.model('en-GB'))).toContain('gamp');
  });

  test('refuses a package that breaks a rule, and says which', async () => {
    change('"red sky"', '"weather"');
    const { code, stdout, stderr } = await deploy();
    expect(`${stdout}${stderr}`).toMatch(/invocation name .*weather.* has one word only/);
    expect(code).not.toBe(0);
    expect(JSON.stringify(api.skill.model('en-GB'))).toContain('"red sky"');
  });
});
