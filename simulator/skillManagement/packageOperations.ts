import * as v from 'valibot';
import type { Instant } from '../../lambda/time/localDate.ts';
import { refuse, type Call, type Operations, type Reply } from './call.ts';
import {
  createPackageCheck,
  resourceOf,
  type CheckPackage,
  type PackageFault,
} from './checkPackage.ts';
import type { DevelopedSkill } from './developedSkill.ts';
import { eTagOf, unzipPackage, zipPackage, type PackageFiles } from './packageFiles.ts';

export interface PackageOptions {
  readonly skill: DevelopedSkill;
  readonly now: () => Instant;
  readonly newId: () => string;
  /** Of this server; known once it listens. */
  readonly url: () => string;
}

/** Uploads and exports are of use for so long, as Amazon's are. */
const usefulMs = 15 * 60_000;

const importSchema = v.object({ location: v.string() });

/** Skill packages in and out, as archives: what `ask deploy` and `ask smapi export-package` need. */
export function packageOperations({ skill, now, newId, url }: PackageOptions): Operations {
  const uploads = new Map<string, Uint8Array | undefined>();
  const imports = new Map<string, Promise<unknown>>();
  const exports = new Map<string, Uint8Array>();
  const checkPackage = createPackageCheck();
  const expiry = () => new Date(now() + usefulMs).toISOString();

  const startImport = ({ body }: Call): Reply => {
    const asked = v.safeParse(importSchema, body);
    const uploadId = asked.success ? /\/uploads\/([^/]+)$/.exec(asked.output.location)?.[1] : '';
    const bytes = uploads.get(uploadId ?? '');
    if (bytes === undefined) return refuse(400, 'Invalid request: location is no URL that a skill package was uploaded to.'); // prettier-ignore
    const id = `amzn1.ask-package.import.${newId()}`;
    imports.set(id, importPackage(skill, bytes, checkPackage));
    return { status: 202, headers: { location: `/v1/skills/imports/${id}` } };
  };

  return {
    'POST /v1/skills/uploads': () => {
      const id = newId();
      uploads.set(id, undefined);
      return { status: 201, body: { uploadUrl: `${url()}/uploads/${id}`, expiresAt: expiry() } };
    },
    'PUT /uploads/{uploadId}': ({ parameters, body }) => {
      const id = parameters['uploadId'] ?? '';
      if (!uploads.has(id)) return refuse(404, 'There is no such upload.');
      if (!(body instanceof Uint8Array)) return refuse(400, 'A skill package is a zip archive.');
      uploads.set(id, body);
      return { status: 200 };
    },
    'POST /v1/skills/imports': startImport,
    'POST /v1/skills/{skillId}/imports': startImport,
    'GET /v1/skills/imports/{importId}': async ({ parameters }) => {
      const result = imports.get(parameters['importId'] ?? '');
      return result === undefined
        ? refuse(404, 'There is no such import.')
        : { status: 200, body: await result };
    },
    'POST /v1/skills/{skillId}/stages/{stage}/exports': () => {
      const id = `amzn1.ask-package.export.${newId()}`;
      exports.set(id, zipPackage(skill.files()));
      return { status: 202, headers: { location: `/v1/skills/exports/${id}` } };
    },
    'GET /v1/skills/exports/{exportId}': ({ parameters }) => {
      const id = parameters['exportId'] ?? '';
      if (!exports.has(id)) return refuse(404, 'There is no such export.');
      const location = `${url()}/exports/${id}`;
      const exported = { eTag: skill.eTag(), location, expiresAt: expiry() };
      return { status: 200, body: { status: 'SUCCEEDED', skill: exported } };
    },
    'GET /exports/{exportId}': ({ parameters }) => {
      const bytes = exports.get(parameters['exportId'] ?? '');
      return bytes === undefined
        ? refuse(404, 'There is no such export.')
        : { status: 200, headers: { 'content-type': 'application/zip' }, body: bytes };
    },
  };
}

/** What the API says of an import once it is done. A package with a fault changes nothing. */
async function importPackage(skill: DevelopedSkill, bytes: Uint8Array, checkPackage: CheckPackage) {
  const files = unzipPackage(bytes);
  if (files === undefined) {
    const message = 'The skill package is no zip archive, or has a file outside of its folder.';
    return { status: 'FAILED', errors: [{ message }] };
  }
  const faults = await checkPackage(files);
  const isGood = faults.length === 0;
  if (isGood) skill.replace(files);
  return {
    status: isGood ? 'SUCCEEDED' : 'FAILED',
    skill: { skillId: skill.id, eTag: eTagOf(files), resources: resourcesOf(files, faults) },
  };
}

function resourcesOf(files: PackageFiles, faults: readonly PackageFault[]) {
  const names = new Set(Object.keys(files).filter((path) => path.endsWith('.json')).map(resourceOf)); // prettier-ignore
  for (const { resource } of faults) names.add(resource);
  return [...names].sort().map((name) => {
    const errors = faults.filter(({ resource }) => resource === name).map(({ message }) => ({ message })); // prettier-ignore
    if (errors.length > 0) return { name, action: 'UPDATE', status: 'FAILED', errors };
    return { name, action: 'UPDATE', status: faults.length > 0 ? 'ROLLBACK_SUCCEEDED' : 'SUCCEEDED' }; // prettier-ignore
  });
}
