/** Amazon's own checkers, where they are installed. A missing one is told, never passed over. */

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { validateTemplate } from './validateTemplate.ts';

export type CheckOutcome =
  | { readonly checker: string; readonly problem?: undefined }
  | { readonly checker: string; readonly problem: 'missing' | 'refused'; readonly message: string };

const run = promisify(execFile);

/** SAM's translator, as CloudFormation runs it: prints the plain template. */
const translate = `
import json, sys
from samtranslator.parser.parser import Parser
from samtranslator.translator.translator import Translator
from samtranslator.yaml_helper import yaml_parse
from boto3 import Session
source = yaml_parse(open(sys.argv[1]).read())
for resource in source['Resources'].values():
    if resource['Type'] == 'AWS::Serverless::Function':
        resource['Properties']['CodeUri'] = 's3://code/key'
values = {name: given.get('Default', 'value') for name, given in source.get('Parameters', {}).items()}
translator = Translator({}, Parser(), boto_session=Session(region_name='us-east-1'))
print(json.dumps(translator.translate(source, values), default=str))
`;

/** Programs are looked for on the PATH of the environment. */
export async function runCheckers(
  given: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<readonly CheckOutcome[]> {
  const files = given.filter((file) => existsSync(file));
  const folder = await mkdtemp(join(tmpdir(), 'red-sky-template-'));
  const outcomes: CheckOutcome[] = [];
  for (const file of files) {
    outcomes.push(await runProgram(`cfn-lint ${file}`, ['cfn-lint', file], environment));
    const translated = join(folder, 'translated.json');
    const translation = ['python3', '-c', translate, file];
    const sam = await runProgram(`SAM translator ${file}`, translation, environment, translated);
    outcomes.push(sam);
    const isTranslated = sam.problem === undefined;
    const lines = validateTemplate(isTranslated ? translated : file);
    const checker = `cloudformation-validate ${file}${isTranslated ? '' : ' (not translated)'}`;
    outcomes.push(
      lines.length === 0 ? { checker } : { checker, problem: 'refused', message: lines.join('\n') },
    );
  }
  await rm(folder, { recursive: true });
  return outcomes;
}

/** A line, or what the checker says. */
export function describeOutcome(outcome: CheckOutcome): string {
  const { checker, problem } = outcome;
  if (problem === undefined) return `${checker}: passed.`;
  return problem === 'missing'
    ? `NOT CHECKED by ${checker}: ${outcome.message}`
    : `${checker} refuses:\n${outcome.message}`;
}

async function runProgram(
  checker: string,
  [program = '', ...parameters]: readonly string[],
  env: NodeJS.ProcessEnv,
  output?: string,
): Promise<CheckOutcome> {
  try {
    const { stdout } = await run(program, parameters, { maxBuffer: 2 ** 24, env });
    if (output !== undefined) await writeFile(output, stdout);
    return { checker };
  } catch (fault) {
    const { code, stdout = '', stderr = '' } = readFault(fault);
    if (code === 'ENOENT')
      return { checker, problem: 'missing', message: `${program} is not installed.` };
    if (/ModuleNotFoundError: No module named '(samtranslator|boto3)/.test(stderr))
      return { checker, problem: 'missing', message: 'pip install aws-sam-translator boto3' };
    return { checker, problem: 'refused', message: `${stdout}${stderr}`.trim() };
  }
}

function readFault(fault: unknown): { code?: unknown; stdout?: string; stderr?: string } {
  return typeof fault === 'object' && fault !== null ? fault : {};
}
