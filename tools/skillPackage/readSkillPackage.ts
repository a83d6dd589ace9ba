import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type { AmazonCheck } from './amazonSchema.ts';
import { error } from './finding.ts';
import type { NamedFinding } from './rules.ts';
import {
  interactionModelSchema,
  manifestSchema,
  type Image,
  type LocaleModel,
  type SkillPackage,
} from './skillPackage.ts';

/** The rules can look only at a package whose files have Amazon's shape; otherwise there are findings. */
export interface ReadResult {
  readonly findings: readonly NamedFinding[];
  readonly skillPackage?: SkillPackage;
}

/** Reads `skill-package/` below `projectRoot`; file names in findings are relative to that root. */
export function readSkillPackage(
  projectRoot: string,
  checkAmazon: AmazonCheck,
  handledIntents: readonly string[],
): ReadResult {
  const findings: NamedFinding[] = [];
  const absolute = (file: string) => path.join(projectRoot, file);

  /** The file in our shape, or undefined and findings that say why not. */
  function read<S extends v.GenericSchema>(
    file: string,
    shape: Parameters<AmazonCheck>[0],
    schema: S,
  ): v.InferOutput<S> | undefined {
    const content = existsSync(absolute(file)) ? parseJson(absolute(file)) : undefined;
    if (content === undefined) {
      const remedy = 'Write it, or generate it with npm run models.';
      findings.push({ rule: 'file', ...error(file, 'The file is missing or no JSON.', remedy) });
      return undefined;
    }
    const amazonFindings = checkAmazon(shape, file, content);
    findings.push(...amazonFindings.map((each) => ({ rule: 'amazon-schema', ...each })));
    const parsed = v.safeParse(schema, content);
    if (parsed.success) return parsed.output;
    for (const issue of parsed.issues) {
      const what = `${v.getDotPath(issue) ?? 'The file'}: ${issue.message}.`;
      findings.push({ rule: 'complete', ...error(file, what, 'Add or correct the field.') });
    }
    return undefined;
  }

  const manifestFile = 'skill-package/skill.json';
  const manifest = read(manifestFile, 'manifest', manifestSchema)?.manifest;

  const modelFolder = 'skill-package/interactionModels/custom';
  const models = new Map<string, LocaleModel>();
  for (const name of listJson(absolute(modelFolder))) {
    const file = `${modelFolder}/${name}`;
    const model = read(file, 'interactionModel', interactionModelSchema)?.interactionModel;
    const sizeBytes = readFileSync(absolute(file)).length;
    if (model) models.set(path.basename(name, '.json'), { ...model, file, sizeBytes });
  }
  if (!manifest || findings.length > 0) return { findings };

  const images = new Map(
    Object.values(manifest.publishingInformation.locales)
      .flatMap((publication) => [publication.smallIconUri, publication.largeIconUri])
      .filter((uri) => uri.startsWith('file://'))
      .map((uri) => [uri, readImage(absolute(`skill-package/${uri.slice('file://'.length)}`))]),
  );
  return { findings, skillPackage: { manifestFile, manifest, models, images, handledIntents } };
}

function listJson(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}

/** The size stands in the header chunk, which is always the first (ISO/IEC 15948). */
function readImage(file: string): Image {
  if (!existsSync(file)) return { kind: 'missing' };
  const bytes = readFileSync(file);
  if (bytes.subarray(1, 4).toString('latin1') !== 'PNG' || bytes.length < 24) {
    return { kind: 'notPng' };
  }
  return { kind: 'png', widthPx: bytes.readUInt32BE(16), heightPx: bytes.readUInt32BE(20) };
}
