/** What `npm run check:template` says of Amazon's checkers where they are missing, incomplete or refuse. */

import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describeOutcome, runCheckers } from '../../tools/template/checkers.ts';

/** Programs on PATH, each with the shell lines that it runs; there are no others. */
type Programs = Readonly<Record<string, string>>;

const table = `
Resources:
  Words:
    Type: AWS::DynamoDB::Table
    Properties:
      BillingMode: PAY_PER_REQUEST
      AttributeDefinitions: [{ AttributeName: pk, AttributeType: S }]
      KeySchema: [{ AttributeName: pk, KeyType: HASH }]
`;

// Amazon's validator takes seconds to load.
jest.setTimeout(60_000);

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'red-sky-checkers-'));
  file = join(folder, 'template.yaml');
  writeFileSync(file, table);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function saidWith(programs: Programs): Promise<readonly string[]> {
  for (const [name, lines] of Object.entries(programs)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${lines}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  const outcomes = await runCheckers([file], { PATH: folder });
  return outcomes.map((outcome) => describeOutcome(outcome).replaceAll(file, 'FILE'));
}

test('programs that are not installed are told', async () => {
  expect(await saidWith({})).toEqual([
    'NOT CHECKED by cfn-lint FILE: cfn-lint is not installed.',
    'NOT CHECKED by SAM translator FILE: python3 is not installed.',
    'cloudformation-validate FILE (not translated): passed.',
  ]);
});

test.each(['samtranslator.parser', 'boto3'])('so is Python without %s', async (module) => {
  const python3 = `echo "ModuleNotFoundError: No module named '${module}'" >&2; exit 1`;
  expect(await saidWith({ python3 })).toContain(
    'NOT CHECKED by SAM translator FILE: pip install aws-sam-translator boto3',
  );
});

test('a program that refuses says why, whatever else is missing', async () => {
  const refusal = 'echo "E3012 no such property"; exit 2';
  expect(await saidWith({ 'cfn-lint': refusal })).toEqual([
    'cfn-lint FILE refuses:\nE3012 no such property',
    'NOT CHECKED by SAM translator FILE: python3 is not installed.',
    'cloudformation-validate FILE (not translated): passed.',
  ]);
});

test('with all of them, what the translator prints is validated', async () => {
  const translated = '{"Resources":{"Words":{"Type":"AWS::DynamoDB::Table","Properties":{}}}}';
  const said = await saidWith({ 'cfn-lint': 'exit 0', python3: `echo '${translated}'` });
  expect(said.slice(0, 2)).toEqual(['cfn-lint FILE: passed.', 'SAM translator FILE: passed.']);
  expect(said[2]).toMatch(/^cloudformation-validate FILE refuses:\n.*KeySchema/);
});
