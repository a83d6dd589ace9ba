import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';

import type { Resource, Template } from './template.ts';
import { fieldsAt, isFields, textAt } from './template.ts';

/** Reads a template; throws where it is no YAML or uses what CloudFormation does not take. */
export function readTemplate(text: string): Template {
  const content = readYaml(text);
  const resources = Object.entries(fieldsAt(content, 'Resources')).map(
    ([name, resource]): [string, Resource] => {
      const { Properties, Type, ...attributes } = isFields(resource) ? resource : {};
      const type = textAt({ Type }, 'Type') ?? '';
      return [name, { name, type, properties: isFields(Properties) ? Properties : {}, attributes }];
    },
  );
  return {
    parameters: fieldsAt(content, 'Parameters'),
    conditions: fieldsAt(content, 'Conditions'),
    functionDefaults: fieldsAt(content, 'Globals', 'Function'),
    resources: new Map(resources),
    outputs: fieldsAt(content, 'Outputs'),
  };
}

/** YAML with CloudFormation's short forms written out. */
function readYaml(text: string): unknown {
  const document = parseDocument(text, { logLevel: 'error' });
  const [fault] = document.errors;
  if (fault !== undefined) throw new Error(`The template is no YAML: ${fault.message}`);
  return valueOf(document.contents);
}

function valueOf(node: unknown): unknown {
  if (isAlias(node)) throw new Error('The template has an alias, which CloudFormation refuses.');
  if (isMap(node)) {
    const entries = node.items.map(({ key, value }) => [textOf(key), valueOf(value)]);
    return inLongForm(node.tag, Object.fromEntries(entries));
  }
  if (isSeq(node)) return inLongForm(node.tag, node.items.map(valueOf));
  return isScalar(node) ? inLongForm(node.tag, node.value) : null;
}

function textOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}

/** `!Ref X` is `{ Ref: X }`; `!GetAtt X.Arn` is `{ 'Fn::GetAtt': [X, Arn] }`. */
function inLongForm(tag: string | undefined, value: unknown): unknown {
  const name = tag?.match(/^!(\w+)$/)?.[1];
  if (name === undefined) return value;
  if (name === 'Ref' || name === 'Condition') return { [name]: value };
  if (name !== 'GetAtt' || typeof value !== 'string') return { [`Fn::${name}`]: value };
  const [resource = '', ...attribute] = value.split('.');
  return { 'Fn::GetAtt': [resource, attribute.join('.')] };
}
