import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { unzipSync, zipSync } from 'fflate';

/** A skill package, by paths below its folder, with slashes: `skill.json`, `interactionModels/custom/en-US.json`. */
export type PackageFiles = Readonly<Record<string, Uint8Array>>;

export async function loadPackageFiles(folder: string): Promise<PackageFiles> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name)); // prettier-ignore
  return Object.fromEntries(
    await Promise.all(
      files.sort().map(async (file) => [pathBelow(folder, file), await readFile(file)] as const),
    ),
  );
}

const pathBelow = (folder: string, file: string) => relative(folder, file).split(sep).join('/');

export function zipPackage(files: PackageFiles): Uint8Array {
  return zipSync({ ...files });
}

/** Undefined where the bytes are no archive, or where one of its files would lie outside the folder. */
export function unzipPackage(bytes: Uint8Array): PackageFiles | undefined {
  try {
    const files = unzipSync(bytes, { filter: ({ name }) => !name.endsWith('/') });
    return Object.keys(files).some((path) => leadsOut.test(path)) ? undefined : files;
  } catch {
    return undefined;
  }
}

const leadsOut = /^\/|\\|(?:^|\/)\.\.(?:\/|$)/;

/** The same for the same files. */
export function eTagOf(files: PackageFiles): string {
  const hash = createHash('sha256');
  for (const path of Object.keys(files).sort()) hash.update(path).update(files[path] ?? '');
  return hash.digest('hex').slice(0, 32);
}
