import { bundleFunction } from '../../tools/bundle/bundleFunction.ts';
import { kilobytes, kilobytesOfCode, sizesOfCode } from '../../tools/bundle/codeSize.ts';
import type { Figure, Say } from '../figure.ts';

const folder = 'dist/bench/bundle';
const named = 12;

/** The size of the skill's bundle, without places and source map. */
export async function measureBundle(say: Say): Promise<readonly Figure[]> {
  const metafile = await bundleFunction({ entry: 'lambda/functions/skill.ts', folder });
  const bytesByPart = new Map<string, number>();
  for (const { inputs } of Object.values(metafile.outputs))
    for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
      const part = partOf(file);
      bytesByPart.set(part, (bytesByPart.get(part) ?? 0) + bytesInOutput);
    }
  const heaviest = [...bytesByPart].toSorted(([, one], [, other]) => other - one).slice(0, named);
  for (const [part, bytes] of heaviest) say(`  ${kilobytes(bytes)} KB ${part}`);
  for (const { file, whole } of sizesOfCode(folder)) say(`  ${kilobytes(whole)} KB in ${file}`);
  const { whole, packed } = kilobytesOfCode(folder);
  return [
    { figure: 'bundle', value: whole, limit: 900, unit: 'KB' },
    { figure: 'bundleGzip', value: packed, limit: 260, unit: 'KB' },
  ];
}

/** The package that a file belongs to, or our folder. */
function partOf(file: string): string {
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file) ?? [];
  return name ?? file.split('/').slice(0, 2).join('/');
}
