import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import * as v from 'valibot';
import { closeDefinitions, definitionsSchema } from '../../../tools/skillPackage/amazonSchema.ts';
import { matchPath } from '../../../simulator/skillManagement/call.ts';
import type { Exchange } from '../../../simulator/skillManagement/startSkillManagement.ts';

const schema = v.record(v.string(), v.unknown());
const operation = v.object({
  parameters: v.optional(
    v.array(v.looseObject({ in: v.optional(v.string()), schema: v.optional(schema) })),
    [],
  ),
  responses: v.record(
    v.string(),
    v.object({
      schema: v.optional(schema),
      headers: v.optional(v.record(v.string(), v.unknown()), {}),
    }),
  ),
});
const specSchema = v.object({
  paths: v.record(v.string(), v.record(v.string(), v.unknown())),
  definitions: definitionsSchema,
});

export interface Conformance {
  /** What of an exchange is not as Amazon's specification says; empty where all is. */
  readonly findFaults: (exchange: Exchange) => readonly string[];
}

/** Of bodies, statuses and locations, by the specification in ask-smapi-model, with all its objects closed. */
export function loadConformance(): Conformance {
  const json: unknown = JSON.parse(readFileSync('node_modules/ask-smapi-model/spec.json', 'utf8'));
  const { paths, definitions } = v.parse(specSchema, json);
  const ajv = new Ajv({ allErrors: true, strict: false, logger: false, formats: { uri: (text: string) => URL.canParse(text), 'date-time': (text: string) => !Number.isNaN(Date.parse(text)) } }); // prettier-ignore
  ajv.addSchema({
    $id: 'amazon',
    definitions: v.parse(schema, relax(closeDefinitions(definitions))),
  });

  const check = (what: string, shape: v.InferOutput<typeof schema> | undefined, value: unknown) => {
    if (shape === undefined) return value === undefined ? [] : [`${what}: there should be none`];
    const validate = ajv.compile({ $ref: `amazon${String(shape['$ref'])}` });
    void validate(value);
    return (validate.errors ?? []).map(
      ({ instancePath, message = '', params }) =>
        `${what}${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  };

  return {
    findFaults: ({ method, path, asked, reply }) => {
      const [found] = Object.entries(paths)
        .filter(
          ([template, methods]) =>
            matchPath(template, path) !== undefined && method.toLowerCase() in methods,
        ) // prettier-ignore
        .sort(([a], [b]) => a.split('{').length - b.split('{').length);
      if (found === undefined) return [`${method} ${path} is not in the specification`];
      const { parameters, responses } = v.parse(operation, found[1][method.toLowerCase()]);
      const response = responses[reply.status];
      if (response === undefined) return [`${method} ${found[0]} never answers ${reply.status}`];
      const body = parameters.find((each) => each.in === 'body')?.schema;
      const isRefused = reply.status === 400;
      const misses = reply.status === 202 && 'Location' in response.headers && reply.headers?.['location'] === undefined; // prettier-ignore
      return [
        ...(isRefused ? [] : check('request', body, asked)),
        ...check('response', response.schema, reply.body),
        ...(misses ? ['there is no location'] : []),
      ];
    },
  };
}

/** What is anything is written as an object without properties, and a few lists of words are called objects. */
function relax(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(relax);
  const read = v.safeParse(schema, node);
  if (!read.success) return node;
  const { type, properties, ...rest } = read.output;
  if (type === 'object' && 'enum' in rest) return rest;
  if (type === 'object' && JSON.stringify(properties) === '{}') return {};
  return Object.fromEntries(Object.entries(read.output).map(([name, each]) => [name, relax(each)]));
}
