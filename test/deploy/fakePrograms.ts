/** Stand-ins for aws, ask and npm on PATH: they write down how they are called, and say what they are told to. */

import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import * as v from 'valibot';

export interface Said {
  /** Of the program and its parameters, as one line. */
  readonly when: string;
  readonly prints?: string;
  readonly complains?: string;
}

interface Ended {
  readonly code: number | null;
  readonly printed: string;
  readonly complaint: string;
  /** What was called since, a line each. */
  readonly calls: readonly string[];
}

export interface FakeWorld {
  /** A project with a skill package, where deployments run. */
  readonly folder: string;
  readonly deploy: (parameters: readonly string[], said?: readonly Said[]) => Promise<Ended>;
  readonly close: () => void;
}

const skillId = 'amzn1.ask.skill.01234567-89ab-cdef-0123-456789abcdef';
export const endpointIn = (region: string) =>
  `arn:aws:lambda:${region}:123456789012:function:red-sky:live`;

const usual: readonly Said[] = [
  { when: 'aws sts', prints: '{"Account":"123456789012"}' },
  { when: 'aws s3api head-bucket', prints: '{}' },
  { when: 'ask smapi create-skill', prints: JSON.stringify({ skillId }) },
  ...['us-east-1', 'eu-west-1'].map((region) => ({
    when: `describe-stacks .*${region}`,
    prints: JSON.stringify([{ OutputKey: 'SkillEndpoint', OutputValue: endpointIn(region) }]),
  })),
];

const program = `#!/usr/bin/env node
const { appendFileSync, readFileSync } = require('node:fs');
const line = [require('node:path').basename(process.argv[1]), ...process.argv.slice(2)].join(' ');
appendFileSync(process.env.FAKE_CALLS, JSON.stringify(line) + '\\n');
const said = JSON.parse(readFileSync(process.env.FAKE_SAID, 'utf8')).find(({ when }) => new RegExp(when).test(line));
process.stdout.write(said?.prints ?? '');
process.stderr.write(said?.complains ?? '');
process.exitCode = said?.complains === undefined ? 0 : 1;
`;

export function createFakeWorld(programs: readonly string[] = ['aws', 'ask', 'npm']): FakeWorld {
  const folder = mkdtempSync(join(tmpdir(), 'red-sky-deploy-'));
  const path = join(folder, 'bin');
  mkdirSync(path);
  for (const name of programs) writeFileSync(join(path, name), program, { mode: 0o755 });
  writeFileSync(join(path, 'node'), `#!/bin/sh\nexec ${process.execPath} "$@"\n`, { mode: 0o755 });
  mkdirSync(join(folder, 'skill-package'));
  cpSync('skill-package/skill.json', join(folder, 'skill-package/skill.json'));
  const callsFile = join(folder, 'calls');
  const saidFile = join(folder, 'said');
  const loader = pathToFileURL(resolve('node_modules/tsx/dist/loader.mjs')).href;
  const tool = resolve('tools/deploy.ts');

  return {
    folder,
    deploy: async (parameters, said = []) => {
      rmSync(callsFile, { force: true });
      writeFileSync(saidFile, JSON.stringify([...said, ...usual]));
      const child = spawn(process.execPath, ['--import', loader, tool, ...parameters], {
        cwd: folder,
        env: {
          PATH: `${path}:/usr/bin:/bin`,
          FAKE_CALLS: callsFile,
          FAKE_SAID: saidFile,
          NODE_OPTIONS: '',
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let printed = '';
      let complaint = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
      child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
      const code = await new Promise<number | null>((settle) => child.once('close', settle));
      return { code, printed, complaint, calls: readCalls(callsFile) };
    },
    close: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

function readCalls(file: string): readonly string[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => v.parse(v.string(), JSON.parse(line)));
}
