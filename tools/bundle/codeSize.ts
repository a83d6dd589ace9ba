import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface CodeSize {
  readonly file: string;
  /** bytes */
  readonly whole: number;
  readonly packed: number;
}

/** What each file of a bundle weighs, without source maps; the heaviest first. */
export function sizesOfCode(folder: string): readonly CodeSize[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.cjs'));
  const sizes = files.map((file) => {
    const code = readFileSync(join(folder, file));
    return { file, whole: code.length, packed: gzipSync(code).length };
  });
  return sizes.toSorted((one, other) => other.whole - one.whole);
}

/** All files together, in KB. */
export function kilobytesOfCode(folder: string): {
  readonly whole: number;
  readonly packed: number;
} {
  const sizes = sizesOfCode(folder);
  const sumOf = (part: 'whole' | 'packed') => sizes.reduce((sum, size) => sum + size[part], 0);
  return { whole: kilobytes(sumOf('whole')), packed: kilobytes(sumOf('packed')) };
}

export function kilobytes(bytes: number): number {
  return Math.round(bytes / 100) / 10;
}
