import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { createFakeWorld, endpointIn, type FakeWorld } from './fakePrograms.ts';

let world: FakeWorld;
beforeEach(() => {
  world = createFakeWorld();
});
afterEach(() => {
  world.close();
});

const first = ['--alert-address', 'me@example.com', '--contact', 'me@example.com'];
const skillId = 'amzn1.ask.skill.01234567-89ab-cdef-0123-456789abcdef';
/** A deployment starts a dozen processes. */
const patience = 60_000;

const read = (file: string): unknown => JSON.parse(readFileSync(join(world.folder, file), 'utf8'));

test(
  'the first time: checks, an empty skill, the stack that lets it in, then the skill package',
  async () => {
    const { code, calls, printed, complaint } = await world.deploy(first);
    expect(complaint).toBe('');
    expect(code).toBe(0);
    expect(calls.map((call) => call.split(' ').slice(0, 3).join(' '))).toEqual([
      'aws sts get-caller-identity',
      'ask --version',
      'npm run --silent',
      'npm run --silent',
      'npm run --silent',
      'ask smapi create-skill-for-vendor',
      'aws s3api head-bucket',
      'aws cloudformation package',
      'aws cloudformation deploy',
      'aws cloudformation describe-stacks',
      'ask deploy --target',
      'ask smapi set-skill-enablement',
    ]);
    expect(calls[8]).toContain(
      `SkillId=${skillId} AlertAddress=me@example.com WeatherContact=me@example.com`,
    );
    expect(calls[5]).not.toContain('arn:aws:lambda');
    expect(read('dist/deploy/skill/skill-package/skill.json')).toMatchObject({
      manifest: {
        apis: {
          custom: {
            endpoint: { uri: endpointIn('us-east-1') },
            regions: { EU: { endpoint: { uri: endpointIn('us-east-1') } } },
          },
        },
        events: { endpoint: { uri: endpointIn('us-east-1') } },
      },
    });
    expect(read('dist/deploy/skill/.ask/ask-states.json')).toMatchObject({
      profiles: { default: { skillId } },
    });
    expect(printed).toContain('open red sky');
  },
  patience,
);

test(
  'again: the same skill, and parameters stay as they are',
  async () => {
    await world.deploy(first);
    const { code, calls } = await world.deploy(['--parameter', 'ReserveConcurrency=no']);
    expect(code).toBe(0);
    expect(calls.filter((call) => call.includes('create-skill'))).toEqual([]);
    expect(calls.find((call) => call.includes('cloudformation deploy'))).toContain(
      `--parameter-overrides SkillId=${skillId} ReserveConcurrency=no --region`,
    );
  },
  patience,
);

test(
  'two regions: each part of the world calls its own',
  async () => {
    const { code } = await world.deploy([
      ...first,
      '--region',
      'us-east-1',
      '--region',
      'eu-west-1',
    ]);
    expect(code).toBe(0);
    expect(read('dist/deploy/skill/skill-package/skill.json')).toMatchObject({
      manifest: {
        apis: {
          custom: {
            regions: {
              NA: { endpoint: { uri: endpointIn('us-east-1') } },
              EU: { endpoint: { uri: endpointIn('eu-west-1') } },
              FE: { endpoint: { uri: endpointIn('us-east-1') } },
            },
          },
        },
      },
    });
  },
  patience,
);

test(
  'a bucket that is not there is made, closed to the public',
  async () => {
    const { calls } = await world.deploy(first, [
      {
        when: 'head-bucket',
        complains: 'An error occurred (404) when calling HeadBucket: Not Found',
      },
    ]);
    expect(
      calls.filter((call) => call.startsWith('aws s3api')).map((call) => call.split(' ')[2]),
    ).toEqual(['head-bucket', 'create-bucket', 'put-public-access-block']);
  },
  patience,
);

test(
  'a dry run prints every call, runs none, and writes nothing',
  async () => {
    const dry = await world.deploy([...first, '--dry-run']);
    expect(dry).toMatchObject({ code: 0, calls: [], complaint: '' });
    expect(existsSync(join(world.folder, 'dist'))).toBe(false);
    const wet = await world.deploy(first);
    const words = (line: string) => line.split(' ').slice(0, 3).join(' ');
    const planned = dry.printed
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(/^\(cd \S+ && /, ''));
    // A bucket is made where there is none, which a dry run cannot know.
    const made = planned.filter((line) => !/create-bucket|put-public-access-block/.test(line));
    expect(made.map(words)).toEqual(wet.calls.map(words));
  },
  patience,
);

test(
  'a dry run needs no tools',
  async () => {
    world.close();
    world = createFakeWorld([]);
    expect(await world.deploy([...first, '--dry-run'])).toMatchObject({ code: 0, complaint: '' });
  },
  patience,
);

describe('stops with one line', () => {
  it.each([
    ['aws', /^aws is missing\. Install the AWS CLI/],
    ['ask', /^ask is missing\. Install ask-cli/],
  ])(
    'without %s',
    async (missing, line) => {
      world.close();
      world = createFakeWorld(['aws', 'ask', 'npm'].filter((name) => name !== missing));
      const { code, complaint } = await world.deploy(first);
      expect(code).toBe(1);
      expect(complaint).toMatch(line);
      expect(complaint.trimEnd()).not.toContain('\n');
    },
    patience,
  );

  it.each([
    [
      'aws sts',
      'Unable to locate credentials. You can configure credentials',
      /no valid credentials/,
    ],
    [
      'aws cloudformation deploy',
      'User: x is not authorized to perform: iam:CreateRole on y',
      /not allowed \(iam:CreateRole\)/,
    ],
    [
      'aws cloudformation deploy',
      'Parameters: [AlertAddress] must have values',
      /give --alert-address/,
    ],
    [
      'npm run --silent check:template',
      'error no-wildcards SkillRole',
      /check:template|no-wildcards/,
    ],
    ['ask deploy', '[Error]: Cannot read cli_config', /Run "ask configure"/],
    ['describe-stacks', 'Stack with id red-sky does not exist', /does not exist/],
  ])(
    'where "%s" says "%s"',
    async (when, complains, line) => {
      const { code, complaint } = await world.deploy(first, [{ when, complains }]);
      expect(code).toBe(1);
      expect(complaint).toMatch(line);
      expect(complaint.trimEnd()).not.toContain('\n');
    },
    patience,
  );

  it.each([
    [['--region', 'eu-central-1'], /Alexa calls us-east-1, eu-west-1, us-west-2 alone/],
    [['--stack', 'Red Sky'], /lower-case/],
    [['--parameter', 'ReserveConcurrency'], /Name=value/],
    [['--skill-id', '7'], /amzn1\.ask\.skill/],
    [['--without-skill'], /--skill-id/],
    [['--nonsense'], /nonsense/],
  ])(
    'for %j',
    async (parameters, line) => {
      const { code, complaint } = await world.deploy(parameters);
      expect(code).toBe(1);
      expect(complaint).toMatch(line);
    },
    patience,
  );
});
