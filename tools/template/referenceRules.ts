/** Names that point to each other. */

import { finding, type Rule } from './finding.ts';
import { at, isFields, referencesIn, textAt } from './template.ts';

/** SAM makes `<function>.Alias` and `<function>.Version`, and what a canary deployment needs. */
const madeBySam = ['Alias', 'Version'];
const madeForDeployment = /^(ServerlessDeploymentApplication|\w+FunctionDeploymentGroup)$/;

export const referencesResolve: Rule = (template) => {
  const known = (reference: string) => {
    const [name = '', attribute] = reference.split('.');
    if (name.startsWith('AWS::') || name in template.parameters) return attribute === undefined;
    if (madeForDeployment.test(name)) return attribute === undefined;
    const resource = template.resources.get(name);
    if (resource === undefined) return false;
    return (
      attribute === undefined ||
      !madeBySam.includes(attribute) ||
      resource.properties['AutoPublishAlias'] !== undefined
    );
  };
  const everything = [
    ...[...template.resources.values()].map(
      ({ name, properties, attributes }) => [name, [properties, attributes]] as const,
    ),
    ['Globals', template.functionDefaults] as const,
    ...Object.entries(template.outputs),
    ...Object.entries(template.conditions),
  ];
  return everything.flatMap(([where, value]) =>
    referencesIn(value)
      .filter((reference) => !known(reference))
      .map((reference) => finding(where, `${reference} is nowhere.`, 'Correct the name.')),
  );
};

export const parametersUsed: Rule = (template) => {
  const used = new Set(
    referencesIn([
      template.functionDefaults,
      template.conditions,
      template.outputs,
      ...[...template.resources.values()].map(({ properties }) => properties),
    ]),
  );
  return Object.keys(template.parameters)
    .filter((name) => !used.has(name))
    .map((name) => finding(name, 'The parameter is not used.', 'Use it or leave it out.'));
};

export const parametersChecked: Rule = (template) =>
  Object.entries(template.parameters).flatMap(([name, parameter]) => {
    const pattern = textAt(parameter, 'AllowedPattern');
    const fallback = at(parameter, 'Default');
    const allowed = at(parameter, 'AllowedValues');
    if (pattern === undefined && allowed === undefined)
      return [finding(name, 'Any value is taken.', 'Give it AllowedPattern or AllowedValues.')];
    const passes =
      fallback === undefined ||
      (pattern !== undefined &&
        typeof fallback === 'string' &&
        new RegExp(pattern).test(fallback)) ||
      (Array.isArray(allowed) && allowed.includes(fallback));
    return passes ? [] : [finding(name, 'Its default is not allowed.', 'Correct one of them.')];
  });

export const conditionsKnown: Rule = (template) => {
  const used = [...template.resources.values()].flatMap(({ name, properties, attributes }) =>
    [...conditionsIn(properties), ...[attributes['Condition']].flatMap(asText)].map(
      (condition) => [name, condition] as const,
    ),
  );
  return used
    .filter(([, condition]) => !(condition in template.conditions))
    .map(([where, condition]) =>
      finding(where, `The condition ${condition} is nowhere.`, 'Correct the name.'),
    );
};

function conditionsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(conditionsIn);
  if (!isFields(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(key === 'Fn::If' && Array.isArray(inner) ? asText(inner[0]) : []),
    ...conditionsIn(inner),
  ]);
}

function asText(value: unknown): readonly string[] {
  return typeof value === 'string' ? [value] : [];
}
