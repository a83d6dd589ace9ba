/** `npm run build`: bundles every front door for Lambda. `--code-cache` adds what V8 compiles of it in this Node. */

import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';

import { gazetteerFile } from '../simulator/gazetteerFile.ts';
import { bundleFunction } from './bundle/bundleFunction.ts';
import { kilobytesOfCode } from './bundle/codeSize.ts';
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
  const { whole, packed } = kilobytesOfCode(folder);
  console.log(
    `${folder}: ${whole} KB, ${packed} KB with gzip${isSkill ? ', and the gazetteer' : ''}`,
  );
}

if (values['code-cache']) {
  const upstream = await startUpstream();
  const event = eventOf(intentOf('RainIntent', { place: 'Oslo' }));
  const { environment } = upstream;
  await writeCodeCache({ folder: 'dist/lambda/skill', environment, event });
  await upstream.close();
  console.log(`dist/lambda/skill: with a code cache for Node ${process.versions.node}`);
}
