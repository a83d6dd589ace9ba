import * as v from 'valibot';
import type { Understand } from '../understanding/understanding.ts';
import { eTagOf, type PackageFiles } from './packageFiles.ts';

/** The one skill of the API, in development, as its package describes it. */
export interface DevelopedSkill {
  readonly id: string;
  readonly files: () => PackageFiles;
  readonly eTag: () => string;
  /** Takes the place of the package; its models are understood from now on. */
  readonly replace: (files: PackageFiles) => void;
  readonly locales: () => readonly string[];
  /** What `skill.json` holds. */
  readonly manifest: () => unknown;
  /** What the endpoint is called; the skill runs in this process. */
  readonly endpoint: () => string;
  readonly nameByLocale: () => Readonly<Record<string, string>>;
  /** As it is; undefined where there is none for the locale. */
  readonly model: (locale: string) => unknown;
  readonly understand: (locale: string) => Understand | undefined;
}

const modelPath = (locale: string) => `interactionModels/custom/${locale}.json`;
const modelPattern = /^interactionModels\/custom\/([a-z]{2}-[A-Z]{2})\.json$/;

const manifestSchema = v.object({
  manifest: v.object({
    publishingInformation: v.object({
      locales: v.record(v.string(), v.object({ name: v.string() })),
    }),
    apis: v.object({ custom: v.object({ endpoint: v.object({ uri: v.string() }) }) }),
  }),
});

/** `readUnderstanding` makes understanding of the JSON of an interaction model. */
export function createDevelopedSkill(
  id: string,
  initial: PackageFiles,
  readUnderstanding: (json: string, locale: string) => Understand,
): DevelopedSkill {
  let files = initial;
  let understood = new Map<string, Understand>();
  const text = (path: string) => {
    const bytes = files[path];
    return bytes && new TextDecoder().decode(bytes);
  };
  const read = (path: string): unknown => {
    const json = text(path);
    return json === undefined ? undefined : JSON.parse(json);
  };
  const manifest = () => v.parse(manifestSchema, read('skill.json')).manifest;
  return {
    id,
    files: () => files,
    eTag: () => eTagOf(files),
    replace: (next) => {
      files = next;
      understood = new Map();
    },
    locales: () => Object.keys(files).flatMap((path) => modelPattern.exec(path)?.[1] ?? []),
    manifest: () => read('skill.json'),
    endpoint: () => manifest().apis.custom.endpoint.uri,
    nameByLocale: () =>
      Object.fromEntries(
        Object.entries(manifest().publishingInformation.locales).map(([locale, { name }]) => [locale, name]), // prettier-ignore
      ),
    model: (locale) => read(modelPath(locale)),
    understand: (locale) => {
      const known = understood.get(locale);
      if (known !== undefined) return known;
      const json = text(modelPath(locale));
      if (json === undefined) return undefined;
      const understand = readUnderstanding(json, locale);
      understood.set(locale, understand);
      return understand;
    },
  };
}
