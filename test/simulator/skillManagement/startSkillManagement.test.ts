import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { eTagOf, loadPackageFiles, unzipPackage, zipPackage } from '../../../simulator/skillManagement/packageFiles.ts'; // prettier-ignore
import { localSkillId } from '../../../simulator/startRedSky.ts';
import { readConversations } from '../../dialogs/conversation.ts';
import { loadConformance } from './conformance.ts';
import { openApi, testVendor, type OpenApi } from './openApi.ts';

/** The model of a locale is compiled, and Amazon's specification too. */
jest.setTimeout(60_000);

const [conversation] = readConversations(`# In Oslo
Sunday 2026-11-22 19:00 in Oslo, en-GB
`);
const { findFaults } = loadConformance();

let api: OpenApi;
beforeAll(async () => {
  if (conversation === undefined) throw new Error('there is no conversation');
  api = await openApi(conversation.setting);
});
afterAll(() => api.close());
afterEach(() => {
  const ofAmazon = api.exchanges.filter(({ path }) => /^\/v\d\//.test(path));
  expect(ofAmazon.flatMap(findFaults)).toEqual([]);
});

const skill = `/v1/skills/${localSkillId}`;
const simulations = `/v2/skills/${localSkillId}/stages/development/simulations`;

/** `JSON.parse` without its `any`. */
const parse = (text: string): unknown => JSON.parse(text);

async function ask(method: string, path: string, body?: unknown, headers = {}) {
  const response = await fetch(`${api.url}${path}`, {
    method,
    headers: { authorization: 'token', ...(body !== undefined && { 'content-type': 'application/json' }), ...headers }, // prettier-ignore
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? undefined : parse(text) }; // prettier-ignore
}

const begun = v.object({ id: v.string(), status: v.literal('IN_PROGRESS') });
const simulated = v.object({
  status: v.literal('SUCCESSFUL'),
  result: v.object({
    alexaExecutionInfo: v.object({
      alexaResponses: v.array(v.object({ content: v.object({ caption: v.string() }) })),
      consideredIntents: v.optional(v.array(v.object({ name: v.string() })), []),
    }),
    skillExecutionInfo: v.unknown(),
  }),
});

/** As ask-cli does: begin, then look until it is done. */
async function simulate(
  content: string,
  mode: 'DEFAULT' | 'FORCE_NEW_SESSION',
  path = simulations,
) {
  const input = { input: { content }, device: { locale: 'en-GB' }, session: { mode } };
  const { id } = v.parse(begun, (await ask('POST', path, input)).body);
  const { result } = v.parse(simulated, (await ask('GET', `${path}/${id}`)).body);
  return { ...result, captions: result.alexaExecutionInfo.alexaResponses.map((each) => each.content.caption) }; // prettier-ignore
}

test('a conversation goes on until a new session is forced', async () => {
  const first = await simulate('open red sky', 'FORCE_NEW_SESSION');
  expect(first.captions).toEqual([expect.stringMatching(/\?$/)]);
  const next = await simulate('do I need a coat tonight', 'DEFAULT');
  expect(next.captions).toEqual([expect.stringMatching(/^Yes, a warm one\..*tonight/)]);
  expect(next.alexaExecutionInfo.consideredIntents[0]?.name).toMatch(/Wear|Coat/);
  const sessionOf = v.object({
    invocations: v.tuple([
      v.object({
        invocationRequest: v.object({
          body: v.object({ session: v.object({ sessionId: v.string(), new: v.boolean() }) }),
        }),
      }),
    ]),
  });
  const session = ({ skillExecutionInfo }: typeof first) =>
    v.parse(sessionOf, skillExecutionInfo).invocations[0].invocationRequest.body.session;
  expect(session(next)).toEqual({ sessionId: session(first).sessionId, new: false });
  const forced = await simulate('will it rain tomorrow', 'FORCE_NEW_SESSION');
  expect(session(forced).new).toBe(true);
  expect(session(forced).sessionId).not.toBe(session(first).sessionId);
});

test('the first version of simulations tells of one invocation', async () => {
  const { captions, skillExecutionInfo } = await simulate('how cold is it in Bergen', 'FORCE_NEW_SESSION', `${skill}/simulations`); // prettier-ignore
  expect(captions).toEqual([expect.stringContaining('Bergen')]);
  expect(skillExecutionInfo).toHaveProperty('invocationResponse.body.response.outputSpeech');
});

test('one simulation at a time', async () => {
  const input = { input: { content: 'will it rain' }, device: { locale: 'en-GB' } };
  const replies = await Promise.all([ask('POST', simulations, input), ask('POST', simulations, input)]); // prettier-ignore
  expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
  const { id } = v.parse(begun, replies.find(({ status }) => status === 200)?.body);
  expect((await ask('GET', `${simulations}/${id}`)).body).toMatchObject({ status: 'SUCCESSFUL' });
});

test.each([
  [`${skill}/invocations`, 'SUCCEEDED', 'result.skillExecutionInfo.invocationResponse.NA.body'],
  [
    `/v2/skills/${localSkillId}/stages/development/invocations`,
    'SUCCESSFUL',
    'result.skillExecutionInfo.invocationResponse.body',
  ],
])('an envelope goes straight to the skill: %s', async (path, status, answer) => {
  const { skillExecutionInfo } = await simulate('will it rain in Bergen today', 'FORCE_NEW_SESSION'); // prettier-ignore
  const { invocations } = v.parse(v.object({ invocations: v.tuple([v.object({ invocationRequest: v.object({ body: v.unknown() }) })]) }), skillExecutionInfo); // prettier-ignore
  const { body } = invocations[0].invocationRequest;
  const { body: reply } = await ask('POST', path, { endpointRegion: 'NA', skillRequest: { body } });
  expect(reply).toHaveProperty('status', status);
  expect(reply).toHaveProperty(`${answer}.response.outputSpeech.ssml`, expect.stringContaining('Bergen')); // prettier-ignore
  const broken = await ask('POST', path, { endpointRegion: 'NA', skillRequest: { body: {} } });
  expect(broken.body).toMatchObject({ status: 'FAILED' });
  expect(broken.body).toHaveProperty('result.error.message', expect.stringContaining('no request of Alexa')); // prettier-ignore
});

test('an utterance is profiled without asking the skill', async () => {
  const { body } = await ask('POST', `${skill}/stages/development/interactionModel/locales/en-GB/profileNlu`, { utterance: 'will it rain in Oslo tomorrow' }); // prettier-ignore
  expect(body).toMatchObject({ selectedIntent: { name: 'RainIntent' } });
  expect(body).toHaveProperty('selectedIntent.slots.date.value', '2026-11-23');
});

test('the skill, its models, its status and its owner can be read', async () => {
  const manifest: unknown = JSON.parse(readFileSync('skill-package/skill.json', 'utf8'));
  expect((await ask('GET', `${skill}/stages/development/manifest`)).body).toEqual(manifest);
  const locale = `${skill}/stages/development/interactionModel/locales/en-AU`;
  expect((await ask('GET', locale)).body).toHaveProperty('interactionModel.languageModel.invocationName', 'red sky'); // prettier-ignore
  expect((await ask('HEAD', locale)).headers.get('etag')).toMatch(/^[0-9a-f]{32}$/);
  expect((await ask('GET', `${skill}/status?resource=manifest`)).body).toEqual({
    manifest: { lastUpdateRequest: { status: 'SUCCEEDED' }, eTag: api.skill.eTag() },
  });
  expect((await ask('GET', `${skill}/status`)).body).toHaveProperty('interactionModel.en-US.lastUpdateRequest.status', 'SUCCEEDED'); // prettier-ignore
  expect((await ask('GET', `${skill}/stages/development/enablement`)).status).toBe(204);
  expect((await ask('GET', '/v1/vendors')).body).toHaveProperty('vendors.0.id', testVendor);
  expect((await ask('GET', `/v1/skills?vendorId=${testVendor}`)).body).toHaveProperty('skills.0.nameByLocale.en-GB', 'Red Sky'); // prettier-ignore
});

test.each([
  ['another skill', 'GET', '/v1/skills/amzn1.ask.skill.other/status', 404, /Skill not found/],
  ['another stage', 'GET', `${skill}/stages/live/manifest`, 404, /Skill not found/],
  ['a locale that is not there', 'GET', `${skill}/stages/development/interactionModel/locales/xx-XX`, 404, /xx-XX/], // prettier-ignore
  ['a simulation that is not there', 'GET', `${simulations}/none`, 404, /no simulation/],
  ['words that are missing', 'POST', simulations, 400, /input\.content/],
  ['an import from nowhere', 'POST', `${skill}/imports`, 400, /location/],
])('%s is refused', async (_, method, path, status, message) => {
  const reply = await ask(method, path, method === 'POST' ? {} : undefined);
  expect(reply.status).toBe(status);
  expect(reply.body).toHaveProperty('message', expect.stringMatching(message));
});

test('any token will do, but there has to be one, and no page may ask', async () => {
  const path = `${api.url}${skill}/status`;
  expect((await fetch(path)).status).toBe(401);
  expect((await ask('GET', `${skill}/status`, undefined, { authorization: 'Bearer token' })).status).toBe(200); // prettier-ignore
  const page = { authorization: 'token', origin: 'https://example.org' };
  // Amazon knows no such refusal, so it is kept out of what is held against the specification.
  expect((await ask('GET', '/page', undefined, page)).status).toBe(403);
});

const located = v.object({ uploadUrl: v.string() });

async function deploy(files: Readonly<Record<string, Uint8Array>> | Uint8Array) {
  const { uploadUrl } = v.parse(located, (await ask('POST', '/v1/skills/uploads')).body);
  const bytes = files instanceof Uint8Array ? files : zipPackage(files);
  expect((await fetch(uploadUrl, { method: 'PUT', body: Buffer.from(bytes) })).status).toBe(200);
  const { status, headers } = await ask('POST', `${skill}/imports`, { location: uploadUrl });
  expect(status).toBe(202);
  return (await ask('GET', headers.get('location') ?? '')).body;
}

const changed = (text: string, from: string, to: string) => {
  expect(text).toContain(from);
  return new TextEncoder().encode(text.replaceAll(from, to));
};

describe('a package that is deployed', () => {
  const model = 'interactionModels/custom/en-GB.json';

  test('is refused where it is no archive', async () => {
    expect(await deploy(new Uint8Array([1, 2, 3]))).toEqual({
      status: 'FAILED',
      errors: [
        { message: 'The skill package is no zip archive, or has a file outside of its folder.' },
      ],
    });
  });

  test('is refused where a rule is broken, with the part and the reason, and changes nothing', async () => {
    const files = await loadPackageFiles('skill-package');
    const text = readFileSync(`skill-package/${model}`, 'utf8');
    const body = await deploy({ ...files, [model]: changed(text, '"red sky"', '"weather"') });
    expect(body).toMatchObject({ status: 'FAILED' });
    const { resources } = v.parse(v.object({ skill: v.object({ resources: v.array(v.looseObject({ name: v.string() })) }) }), body).skill; // prettier-ignore
    const british = resources.find(({ name }) => name === 'InteractionModel.en-GB');
    expect(british).toMatchObject({ status: 'FAILED' });
    expect(british).toHaveProperty('errors.0.message', expect.stringMatching(/has one word only/));
    expect(resources.find(({ name }) => name === 'InteractionModel.en-AU')).toMatchObject({ status: 'ROLLBACK_SUCCEEDED' }); // prettier-ignore
    expect((await ask('GET', `${skill}/stages/development/interactionModel/locales/en-GB`)).body).toHaveProperty('interactionModel.languageModel.invocationName', 'red sky'); // prettier-ignore
  });

  test('is understood from then on, and comes back as it was sent', async () => {
    const files = await loadPackageFiles('skill-package');
    const text = readFileSync(`skill-package/${model}`, 'utf8');
    const sent = { ...files, [model]: changed(text, 'brolly', 'gamp') };
    expect(await deploy(sent)).toMatchObject({ status: 'SUCCEEDED' });
    const { headers } = await ask('POST', `${skill}/stages/development/exports`);
    const exported = await ask('GET', headers.get('location') ?? '');
    const { location } = v.parse(v.object({ skill: v.object({ location: v.string() }) }), exported.body).skill; // prettier-ignore
    const bytes = await (await fetch(location)).arrayBuffer();
    const unzipped = unzipPackage(new Uint8Array(bytes)) ?? {};
    expect(Object.keys(unzipped).sort()).toEqual(Object.keys(sent).sort());
    expect(eTagOf(unzipped)).toBe(eTagOf(sent));
    const profile = `${skill}/stages/development/interactionModel/locales/en-GB/profileNlu`;
    expect((await ask('POST', profile, { utterance: 'do i need a gamp' })).body).not.toHaveProperty('selectedIntent.name', 'AMAZON.FallbackIntent'); // prettier-ignore
  });
});
