import { readCanaryConfig } from '../../lambda/canary/canaryConfig.ts';
import { createCanary } from '../../lambda/canary/createCanary.ts';
import { isCanary } from '../../lambda/support/canaryTraffic.ts';
import { startAws, type AwsAnswer, type AwsOnLoopback } from '../../tools/aws/startAws.ts';
import { collectLog } from '../support/collectLog.ts';
import { startSkill, type TestSkill } from '../support/startSkill.ts';

let skill: TestSkill;
let aws: AwsOnLoopback;
beforeAll(async () => {
  [skill, aws] = await Promise.all([startSkill(), startAws()]);
});
afterEach(() => {
  skill.reset();
  aws.forget();
});
afterAll(() => Promise.all([skill.close(), aws.close()]));

const aliasArn = 'arn:aws:lambda:us-east-1:123456789012:function:red-sky:live';
const versionArn = 'arn:aws:lambda:us-east-1:123456789012:function:red-sky:7';
const hook = { DeploymentId: 'd-1', LifecycleEventHookExecutionId: 'h-1' };
const tick = { canary: 'scheduled' };

function startCanary(clock = () => skill.clock.now) {
  const log = collectLog();
  const config = readCanaryConfig({
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL: aws.url,
    SKILL_ID: skill.skillId,
    SKILL_FUNCTION: aliasArn,
    SKILL_VERSION: versionArn,
  });
  return { log, canary: createCanary(config, log.log, clock) };
}

const answerAsSkill: AwsAnswer = async ({ input }) => ({ body: await skill.invoke(input) });
const verdictsOf = (results: readonly { readonly check: string; readonly verdict: string }[]) =>
  Object.fromEntries(results.map(({ check, verdict }) => [check, verdict]));
const allGood = { launch: 'good', question: 'good', followUp: 'good' };

test('asks the skill through its alias: a launch, a question and its follow-up', async () => {
  aws.answer('lambda:InvokeFunction', answerAsSkill);
  const { canary, log } = startCanary();
  expect(verdictsOf(await canary(tick))).toEqual(allGood);
  expect(aws.calls().map(({ action, path }) => [action, path])).toEqual(
    Array.from({ length: 3 }, () => [
      'lambda:InvokeFunction',
      `/2015-03-31/functions/${aliasArn}/invocations`,
    ]),
  );
  expect(log.events()).toMatchObject([
    { level: 'INFO', message: 'canaryChecked', check: 'launch', verdict: 'good' },
    { level: 'INFO', message: 'canaryChecked', check: 'question', verdict: 'good' },
    { level: 'INFO', message: 'canaryChecked', check: 'followUp', verdict: 'good' },
  ]);
});

test('its questions are known as its own', async () => {
  aws.answer('lambda:InvokeFunction', answerAsSkill);
  await startCanary().canary(tick);
  expect(aws.calls().map(({ input }) => isCanary(input))).toEqual([true, true, true]);
  expect([{}, null, 'hello', { context: { System: { user: {} } } }].map(isCanary)).toEqual([
    false, false, false, false,
  ]); // prettier-ignore
});

test('sees that there is no weather', async () => {
  aws.answer('lambda:InvokeFunction', answerAsSkill);
  skill.weather.faults.mode = 'down';
  const { canary, log } = startCanary();
  expect(verdictsOf(await canary(tick))).toEqual({
    launch: 'good',
    question: 'wrong',
    followUp: 'wrong',
  });
  expect(log.events()).toContainEqual(
    expect.objectContaining({ level: 'ERROR', verdict: 'wrong' }),
  );
});

test.each<[string, AwsAnswer, string]>([
  ['a function that ended with an error', () => ({ headers: { 'x-amz-function-error': 'Unhandled' }, body: { errorType: 'Error' } }), 'failed'],
  ['a function that is not there', () => ({ status: 404, body: { __type: 'ResourceNotFoundException' } }), 'failed'],
  ['an answer without speech', () => ({ body: { version: '1.0', response: {} } }), 'wrong'],
])('sees %s', async (_what, answer, verdict) => {
  aws.answer('lambda:InvokeFunction', answer);
  const results = await startCanary().canary(tick);
  expect(verdictsOf(results)).toEqual({ launch: verdict, question: verdict, followUp: verdict });
}); // prettier-ignore

test('sees an answer that people would not wait for', async () => {
  aws.answer('lambda:InvokeFunction', answerAsSkill);
  let readings = 0;
  const clock = () => skill.clock.now + Math.floor(readings++ / 2) * 10 + (readings % 2) * -3001;
  const { canary } = startCanary(clock);
  expect(verdictsOf(await canary(tick))).toEqual({
    launch: 'slow',
    question: 'slow',
    followUp: 'slow',
  });
});

describe('before a version gets traffic', () => {
  test.each<[string, AwsAnswer, string]>([
    ['lets a good one', answerAsSkill, 'Succeeded'],
    ['holds a bad one back', () => ({ status: 500 }), 'Failed'],
  ])('%s', async (_what, answer, status) => {
    aws.answer('lambda:InvokeFunction', answer);
    aws.answer('codedeploy:PutLifecycleEventHookExecutionStatus', () => ({}));
    await startCanary().canary(hook);
    const [first] = aws.callsOf('lambda:InvokeFunction');
    expect(first?.path).toContain(versionArn);
    expect(aws.callsOf('codedeploy:PutLifecycleEventHookExecutionStatus')).toMatchObject([
      { input: { deploymentId: 'd-1', lifecycleEventHookExecutionId: 'h-1', status } },
    ]);
  });

  test('fails where the deployment cannot be told, so that it is tried again', async () => {
    aws.answer('lambda:InvokeFunction', answerAsSkill);
    aws.answer('codedeploy:PutLifecycleEventHookExecutionStatus', () => ({ status: 400 }));
    await expect(startCanary().canary(hook)).rejects.toThrow(
      'codedeploy:PutLifecycleEventHookExecutionStatus',
    );
  });
});

test('says in one line what is missing of its configuration', () => {
  expect(() => readCanaryConfig({ SKILL_FUNCTION: 'red-sky' })).toThrow(
    /^Red Sky is not configured: AWS_REGION .*; SKILL_ID .*; SKILL_FUNCTION .*; SKILL_VERSION .*\.$/,
  );
});
