import { spawn } from 'node:child_process';
import { once } from 'node:events';

import * as v from 'valibot';

import { localSkillId } from '../../simulator/startRedSky.ts';

const urlsSchema = v.object({ weather: v.string(), dynamo: v.string() });
/** Base URLs. */
export type UpstreamUrls = v.InferOutput<typeof urlsSchema>;

export interface Upstream {
  /** What the skill needs to reach it. */
  readonly environment: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
}

export const peopleTableName = 'red-sky-people';
export const cacheTableName = 'red-sky-cache';

/** The configuration of a skill that talks to these alone. */
function environmentFor({ weather, dynamo }: UpstreamUrls): Record<string, string> {
  return {
    SKILL_ID: localSkillId,
    PEOPLE_TABLE: peopleTableName,
    CACHE_TABLE: cacheTableName,
    AWS_REGION: 'us-east-1',
    DYNAMODB_ENDPOINT: dynamo,
    OPEN_METEO_URL: weather,
    WEATHER_IS_SAMPLE: 'true',
    // The SDK's warning to those who will not leave Node 20.
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  };
}

/** Starts the weather and the database in a process of their own. */
export async function startUpstream(): Promise<Upstream> {
  const file = 'tools/upstream/upstreamProcess.ts';
  const child = spawn(process.execPath, ['--import', 'tsx', file], {
    env: { ...process.env, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  const chunks: unknown[] = await Promise.race([
    once(child.stdout.setEncoding('utf8'), 'data'),
    ended.then(() => []),
  ]);
  const line = v.safeParse(v.pipe(v.string(), v.parseJson(), urlsSchema), chunks[0]);
  if (!line.success) throw new Error(`${file} did not start; it says why above.`);
  return {
    environment: environmentFor(line.output),
    close: async () => {
      child.stdin.end();
      await ended;
    },
  };
}
