import * as v from 'valibot';

import type { AlexaRegion, DeployOptions } from './options.ts';
import type { Shell } from './shell.ts';
import { DeployStop } from './stop.ts';

interface StackDeployment {
  readonly options: DeployOptions;
  readonly region: AlexaRegion;
  /** The number of the account at AWS. */
  readonly account: string;
  readonly skillId: string;
  readonly shell: Shell;
}

const identitySchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ Account: v.pipe(v.string(), v.regex(/^(\d{12}|<account>)$/)) }),
);
const outputsSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.array(v.object({ OutputKey: v.string(), OutputValue: v.string() })),
);

export async function readAccount(shell: Shell): Promise<string> {
  const printed = await shell.run('aws', ['sts', 'get-caller-identity', '--output', 'json'], {
    dryAnswer: '{"Account":"<account>"}',
  });
  const read = v.safeParse(identitySchema, printed);
  if (!read.success) throw new DeployStop('aws sts get-caller-identity tells no account.');
  return read.output.Account;
}

/** Deploys the stack to one region; returns what Alexa has to call there. */
export async function deployStack(deployment: StackDeployment): Promise<string> {
  const { options, region, account, skillId, shell } = deployment;
  const at = ['--region', region];
  const bucket = `${options.stack}-code-${account}-${region}`;
  await makeBucket(bucket, region, shell);
  const packaged = `dist/deploy/template.${region}.yaml`;
  await shell.run('aws', [
    'cloudformation', 'package', '--template-file', 'template.yaml', '--s3-bucket', bucket,
    '--output-template-file', packaged, ...at,
  ]); // prettier-ignore
  const overrides = Object.entries({ SkillId: skillId, ...options.parameters });
  await shell.run('aws', [
    'cloudformation', 'deploy', '--template-file', packaged, '--stack-name', options.stack,
    '--capabilities', 'CAPABILITY_IAM', 'CAPABILITY_AUTO_EXPAND', '--no-fail-on-empty-changeset',
    '--parameter-overrides', ...overrides.map(([name, value]) => `${name}=${value}`), ...at,
  ]); // prettier-ignore
  const printed = await shell.run(
    'aws',
    [
      'cloudformation', 'describe-stacks', '--stack-name', options.stack, '--query',
      'Stacks[0].Outputs', '--output', 'json', ...at,
    ], // prettier-ignore
    { dryAnswer: `[{"OutputKey":"SkillEndpoint","OutputValue":"<endpoint in ${region}>"}]` },
  );
  const read = v.safeParse(outputsSchema, printed);
  const endpoint = read.success
    ? read.output.find(({ OutputKey }) => OutputKey === 'SkillEndpoint')?.OutputValue
    : undefined;
  if (endpoint === undefined)
    throw new DeployStop(`The stack ${options.stack} in ${region} has no output SkillEndpoint.`);
  return endpoint;
}

/** For the code; what it holds is replaced with every deployment, so that nothing of it is public or kept for long. */
async function makeBucket(bucket: string, region: AlexaRegion, shell: Shell): Promise<void> {
  const own = ['--bucket', bucket, '--region', region];
  const found = await shell.run('aws', ['s3api', 'head-bucket', ...own, '--output', 'json'], {
    isAbsent: /\(404\)|Not Found/,
  });
  if (found !== '') return;
  // us-east-1 refuses to be named.
  const where =
    region === 'us-east-1' ? [] : ['--create-bucket-configuration', `LocationConstraint=${region}`];
  await shell.run('aws', ['s3api', 'create-bucket', ...own, ...where], {
    isAbsent: /BucketAlreadyOwnedByYou/,
  });
  await shell.run('aws', [
    's3api', 'put-public-access-block', ...own, '--public-access-block-configuration',
    'BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true',
  ]); // prettier-ignore
}
