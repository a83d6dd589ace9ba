/** Amazon's own JSON schema of a skill package, closed so that a mistyped field is an error too. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ErrorObject } from 'ajv';
import * as v from 'valibot';
import { error, type Finding } from './finding.ts';

const refPrefix = '#/definitions/';
const definitionNames = {
  manifest: 'v1.skill.Manifest.SkillManifestEnvelope',
  interactionModel: 'v1.skill.interactionModel.InteractionModelData',
} as const;

const objectShape = {
  properties: v.optional(v.record(v.string(), v.unknown()), {}),
  required: v.optional(v.array(v.string()), []),
};
const definitionSchema = v.looseObject({
  ...objectShape,
  allOf: v.optional(v.array(v.object({ ...objectShape, $ref: v.optional(v.string()) })), []),
  /** On a base: the field that tells its subtypes apart. */
  discriminator: v.optional(v.string()),
  /** The other way to name a base, which errors have. */
  'x-inheritsFrom': v.optional(v.string()),
  /** On a subtype: what that field holds. */
  'x-discriminator-value': v.optional(v.string()),
});
type Definition = v.InferOutput<typeof definitionSchema>;
type Definitions = ReadonlyMap<string, Definition>;
export const definitionsSchema = v.record(v.string(), definitionSchema);
const specSchema = v.object({ definitions: definitionsSchema });

/** Checks the content of one file; the findings name the place by its JSON pointer. */
export type AmazonCheck = (
  shape: keyof typeof definitionNames,
  file: string,
  content: unknown,
) => Finding[];

/** Reads `ask-smapi-model/spec.json` below `projectRoot`. */
export function loadAmazonCheck(projectRoot: string): AmazonCheck {
  const specFile = path.join(projectRoot, 'node_modules', 'ask-smapi-model', 'spec.json');
  const spec = v.parse(specSchema, JSON.parse(readFileSync(specFile, 'utf8')));
  const ajv = new Ajv({
    allErrors: true,
    discriminator: true,
    // The specification carries keywords of its own (x-isEnum and the like).
    strict: false,
    // It also names formats that no field of ours has (currency codes, durations).
    logger: false,
    formats: { uri: (text: string) => URL.canParse(text) },
  });
  ajv.addSchema({ $id: 'amazon', definitions: closeDefinitions(spec.definitions) });
  return (shape, file, content) => {
    const definitionName = definitionNames[shape];
    const validate = ajv.getSchema(`amazon#/definitions/${definitionName}`);
    if (!validate) throw new Error(`${specFile} has no definition ${definitionName}.`);
    if (validate(content) === true) return [];
    return (validate.errors ?? []).map((each) =>
      error(
        file,
        describe(each),
        `Write it as Amazon defines it: ${definitionName} in ask-smapi-model/spec.json.`,
      ),
    );
  };
}

function describe({ instancePath, message = 'is wrong', params }: ErrorObject): string {
  const { additionalProperty, allowedValues }: Record<string, unknown> = params;
  const place = instancePath === '' ? 'the top' : instancePath;
  if (typeof additionalProperty === 'string')
    return `${place} has an unknown field "${additionalProperty}".`;
  if (Array.isArray(allowedValues) && allowedValues.length <= 20) {
    return `${place} ${message}: ${allowedValues.join(', ')}.`;
  }
  return `${place} ${message}.`;
}

/**
 * The specification writes inheritance as `allOf` and a discriminator on the base, both open. Here
 * each subtype becomes one flat, closed object, and each base a choice between its subtypes.
 */
export function closeDefinitions(
  open: v.InferOutput<typeof definitionsSchema>,
): Record<string, unknown> {
  const definitions: Definitions = new Map(Object.entries(open));
  return Object.fromEntries(
    Array.from(definitions, ([name, definition]) => {
      const subtypes = [...definitions].filter(([, each]) => basesOf(each).includes(name));
      if (definition.discriminator === undefined) {
        return [name, closeObject(definition, definitions)];
      }
      const choice = {
        type: 'object',
        required: [definition.discriminator],
        discriminator: { propertyName: definition.discriminator },
        oneOf: subtypes.map(([subtype]) => ({ $ref: `${refPrefix}${subtype}` })),
      };
      return [name, choice];
    }),
  );
}

function closeObject(definition: Definition, definitions: Definitions): Record<string, unknown> {
  const { allOf, 'x-discriminator-value': tag, ...own } = definition;
  const bases = basesOf(definition).flatMap((name) => definitions.get(name) ?? []);
  const parts = [...bases, ...allOf, own];
  const properties = Object.fromEntries(parts.flatMap((part) => Object.entries(part.properties)));
  for (const { discriminator } of bases) {
    if (discriminator !== undefined && tag !== undefined)
      properties[discriminator] = { const: tag };
  }
  const isObject = Object.keys(properties).length > 0;
  return {
    ...own,
    required: parts.flatMap((part) => part.required),
    ...(isObject && { type: 'object', properties, additionalProperties: false }),
  };
}

function basesOf({ allOf, 'x-inheritsFrom': base }: Definition): string[] {
  const named = allOf.flatMap(({ $ref }) => ($ref === undefined ? [] : [$ref.slice(refPrefix.length)])); // prettier-ignore
  return base === undefined ? named : [base, ...named];
}
