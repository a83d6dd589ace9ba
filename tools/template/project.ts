/** What the template has to fit in the project. */

import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

import { canaryEntries } from '../../lambda/canary/canaryConfig.ts';
import { environmentNames } from '../../lambda/config.ts';
import type { TableShape } from '../../lambda/memory/tables.ts';
import { cacheTable, peopleTable } from '../../lambda/memory/tables.ts';
import { notifyEntries } from '../../lambda/notify/notifyConfig.ts';
import { remedyEntries } from '../../lambda/remedy/remedyConfig.ts';
import { metrics } from '../../lambda/support/metricNames.ts';
import { watchEntries } from '../../lambda/watch/watchConfig.ts';

export interface Project {
  /** Functions that `npm run build` bundles. */
  readonly bundles: readonly string[];
  /** By bundle: the variables of the environment that it reads. */
  readonly variables: Readonly<Record<string, readonly string[]>>;
  /** By name of the resource. */
  readonly tables: Readonly<Record<string, TableShape>>;
  readonly metrics: Readonly<
    Record<string, { readonly audience: 'business' | 'technical' | 'internal' }>
  >;
  /** Names of the pages, which are those of the alarms. */
  readonly runbook: readonly string[];
}

/** Read, and left to other ways of running Red Sky, or set by Lambda itself. */
const setElsewhere = [
  'AWS_REGION', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN',
  'AWS_ENDPOINT_URL', 'LAMBDA_TASK_ROOT', 'DYNAMODB_ENDPOINT', 'PROACTIVE_URL', 'LWA_URL', 'OPEN_METEO_URL',
  'MET_NORWAY_URL', 'NWS_URL', 'PIRATE_WEATHER_URL', 'BRIGHT_SKY_URL', 'WEATHER_IS_SAMPLE',
  'GAZETTEER_FILE',
]; // prettier-ignore

export function readProject(root: string): Project {
  const ofTemplate = (names: readonly string[]) =>
    names.filter((name) => !setElsewhere.includes(name));
  return {
    bundles: namesIn(join(root, 'lambda/functions'), '.ts'),
    variables: {
      skill: ofTemplate(environmentNames),
      canary: ofTemplate(Object.keys(canaryEntries)),
      watch: ofTemplate(Object.keys(watchEntries)),
      notify: ofTemplate(Object.keys(notifyEntries)),
      remedy: ofTemplate(Object.keys(remedyEntries)),
    },
    tables: { PeopleTable: peopleTable, CacheTable: cacheTable },
    metrics,
    runbook: namesIn(join(root, 'docs/runbook'), '.md'),
  };
}

function namesIn(folder: string, extension: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith(extension));
  return files.map((file) => basename(file, extension));
}
