import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { PackageFiles } from './packageFiles.ts';

/** What is wrong with a part of a skill package. */
export interface PackageFault {
  /** As the API names the parts: `Manifest`, `InteractionModel.en-US`. */
  readonly resource: string;
  readonly message: string;
}

export type CheckPackage = (files: PackageFiles) => Promise<readonly PackageFault[]>;

/** Checks a skill package as `npm run check:skill` does; the checks are loaded when first needed. */
export function createPackageCheck(): CheckPackage {
  let loading: ReturnType<typeof loadChecks> | undefined;
  return async (files) => {
    const { checkAmazon, readSkillPackage, applyRules, handledIntents } = await (loading ??=
      loadChecks());
    const root = await mkdtemp(join(tmpdir(), 'red-sky-package-'));
    try {
      for (const [path, bytes] of Object.entries(files)) {
        const file = join(root, 'skill-package', path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, bytes);
      }
      const { findings, skillPackage } = readSkillPackage(root, checkAmazon, handledIntents);
      return [...findings, ...(skillPackage === undefined ? [] : applyRules(skillPackage))]
        .filter(({ severity }) => severity === 'error')
        .map(({ file, what, remedy }) => ({ resource: resourceOf(file), message: `${what} ${remedy}` })); // prettier-ignore
    } finally {
      await rm(root, { recursive: true });
    }
  };
}

async function loadChecks() {
  const [{ loadAmazonCheck }, { readSkillPackage }, { applyRules }, { handledIntents }] =
    await Promise.all([
      import('../../tools/skillPackage/amazonSchema.ts'),
      import('../../tools/skillPackage/readSkillPackage.ts'),
      import('../../tools/skillPackage/rules.ts'),
      import('../../tools/skillPackage/handledIntents.ts'),
    ]);
  return { checkAmazon: loadAmazonCheck(process.cwd()), readSkillPackage, applyRules, handledIntents }; // prettier-ignore
}

export function resourceOf(file: string): string {
  const [, locale] = /interactionModels\/custom\/([a-z]{2}-[A-Z]{2})\.json$/.exec(file) ?? [];
  return locale === undefined ? 'Manifest' : `InteractionModel.${locale}`;
}
