/**
 * Writes lambda/time/zoneChanges.ts from the engine's tables of time zones; with `--check`, only says whether it is
 * current. An engine whose tables are older than those that the file was made from can't tell.
 */

import { readFile, writeFile } from 'node:fs/promises';

import * as prettier from 'prettier';

import { engineOffsetAt, isEngineZone } from '../lambda/time/engineZones.ts';
import { gazetteerFile } from '../simulator/gazetteerFile.ts';

const file = 'lambda/time/zoneChanges.ts';
const from = Date.UTC(2025, 0);
const to = Date.UTC(2031, 0);
const minute = 60_000;
const day = 1440 * minute;

/** The engine's own names, and the newer ones that places have. */
async function readZoneNames(): Promise<readonly string[]> {
  const bytes = await readFile(gazetteerFile);
  const header = bytes.toString('utf8', 8, 8 + bytes.readUInt32LE(4));
  const [, list = ''] = /"timeZones":\[([^\]]*)\]/.exec(header) ?? [];
  const ofPlaces = list.split(',').map((name) => name.replaceAll('"', ''));
  const names = new Set([...Intl.supportedValuesOf('timeZone'), ...ofPlaces, 'UTC']);
  return [...names].filter(isEngineZone).toSorted();
}

/** `60 2yf 120 …`, as zoneTable.ts reads it. */
function describeChanges(timeZone: string): string {
  let offset = engineOffsetAt(from, timeZone);
  const words = [String(offset / minute)];
  for (let instant = from; instant < to; instant += day) {
    if (engineOffsetAt(instant + day, timeZone) === offset) continue;
    let [unchanged, changed] = [instant, instant + day];
    while (changed - unchanged > minute) {
      const middle = Math.floor((unchanged + changed) / 2 / minute) * minute;
      if (engineOffsetAt(middle, timeZone) === offset) unchanged = middle;
      else changed = middle;
    }
    if (changed >= to) break;
    offset = engineOffsetAt(changed, timeZone);
    words.push(((changed - from) / minute).toString(36), String(offset / minute));
  }
  return words.join(' ');
}

const zonesByChanges = new Map<string, string[]>();
for (const name of await readZoneNames()) {
  const changes = describeChanges(name);
  zonesByChanges.set(changes, [...(zonesByChanges.get(changes) ?? []), name]);
}
const release = process.versions['tz'] ?? '';
const rows = [...zonesByChanges].map(([changes, names]) => [names.join(' '), changes]);
const source = `/** Written by tools/buildZones.ts (npm run zones) from release ${release} of the IANA time zones. */

// ${new Date(from).toISOString()} and ${new Date(to).toISOString()}
export const listedFrom = ${from};
export const listedTo = ${to};

/** Zones that change their clocks alike, and how; see zoneTable.ts. */
export const zoneChanges: readonly (readonly [zones: string, changes: string])[] = ${JSON.stringify(rows)};
`;
const text = await prettier.format(source, {
  ...(await prettier.resolveConfig(file)),
  parser: 'typescript',
});

const kept = await readFile(file, 'utf8').catch(() => '');
const [, keptRelease = ''] = /from release (\w+) of/.exec(kept) ?? [];
if (!process.argv.includes('--check')) await writeFile(file, text);
else if (release < keptRelease) console.log(`${file} is of ${keptRelease}, newer than this Node`);
else if (text !== kept) {
  console.error(`${file} is not current: run "npm run zones".`);
  process.exitCode = 1;
}
