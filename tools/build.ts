/** `npm run build`: bundles every front door for Lambda. `--code-cache` adds what V8 compiles of it in this Node. */

import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';

import { gazetteerFile } from '../simulator/gazetteerFile.ts';
import { bundleFunction } from './bundle/bundleFunction.ts';
import { kilobytesOfCode } from './bundle/codeSize.ts';
import { warmBundle } from './bundle/warmBundle.ts';
import { writeCodeCache } from './bundle/writeCodeCache.ts';
import { eventOf, intentOf } from './upstream/questions.ts';
import { startUpstream } from './upstream/startUpstream.ts';

const { values } = parseArgs({ options: { 'code-cache': { type: 'boolean', default: false } } });
const names = readdirSync('lambda/functions').map((file) => basename(file, '.ts'));
for (const name of names) {
  const folder = join('dist/lambda', name);
  const entry = `lambda/functions/${name}.ts`;
  // Nobody else looks places up.
  const isSkill = name === 'skill';
  const metafile = await bundleFunction({ entry, folder, ...(isSkill && { gazetteerFile }) });
  await writeFile(`${folder}.meta.json`, JSON.stringify(metafile));
  if (isSkill) await prepareFirstAnswer(folder);
  const { whole, packed } = kilobytesOfCode(folder);
  console.log(
    `${folder}: ${whole} KB, ${packed} KB with gzip${isSkill ? ', and the gazetteer' : ''}`,
  );
}

async function prepareFirstAnswer(folder: string): Promise<void> {
  const upstream = await startUpstream();
  const event = eventOf(intentOf('RainIntent', { place: 'Oslo' }));
  const firstAnswer = { folder, environment: upstream.environment, event };
  await warmBundle(firstAnswer);
  console.log(`${folder}: compiled at once what a first answer calls`);
  if (values['code-cache']) {
    await writeCodeCache(firstAnswer);
    console.log(`${folder}: with a code cache for Node ${process.versions.node}`);
  }
  await upstream.close();
}
