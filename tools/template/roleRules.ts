/** Who may do what. */

import { finding, type Finding, type Rule } from './finding.ts';
import {
  functionsOf,
  isFields,
  listAt,
  ofType,
  targetOf,
  textAt,
  type Resource,
} from './template.ts';

/** Their services know no resources (Service Authorization Reference). */
const withoutResources = ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'];

const named = 'Name what the code needs.';

export const noWildcards: Rule = (template) =>
  statementsOf(template).flatMap(({ role, statement }): Finding[] => {
    const actions = listAt(statement, 'Action').map(String);
    const resources = listAt(statement, 'Resource');
    const needsAny = actions.every((action) => withoutResources.includes(action));
    return [
      ...(listAt(statement, 'NotAction').length + listAt(statement, 'NotResource').length > 0
        ? [finding(role, 'A policy says what is not meant.', named)]
        : []),
      ...actions
        .filter((action) => action.includes('*'))
        .map((action) => finding(role, `The action ${action} is a wildcard.`, named)),
      ...(resources.length === 0 ? [finding(role, 'A statement names no resource.', named)] : []),
      ...resources
        .filter((resource) => !needsAny && hasWildcard(resource))
        .map(() => finding(role, `Resources of ${actions.join(', ')} are a wildcard.`, named)),
    ];
  });

export const ownPolicies: Rule = (template) => [
  ...ofType(template, 'AWS::IAM::Role')
    .filter((role) => listAt(role.properties, 'ManagedPolicyArns').length > 0)
    .map(({ name }) => finding(name, 'It has a managed policy.', 'Write its policy by hand.')),
  ...functionsOf(template)
    .filter(({ properties }) => properties['Policies'] !== undefined)
    .map(({ name }) => finding(name, 'SAM writes its policy.', 'Give it a role written by hand.')),
];

/** A role for each function, which the function's service alone may take. */
export const roleEach: Rule = (template) => {
  const roles = functionsOf(template).map(({ name, properties }) => ({
    name,
    role: targetOf(properties['Role']) ?? '',
  }));
  return [
    ...roles
      .filter(({ role }) => template.resources.get(role)?.type !== 'AWS::IAM::Role')
      .map(({ name }) => finding(name, 'It has no role of the template.', 'Give it one.')),
    ...roles
      .filter(({ role }, index) => roles.findIndex((other) => other.role === role) < index)
      .map(({ name, role }) => finding(name, `It shares ${role}.`, 'Give it a role of its own.')),
    ...roles
      .filter(({ role }) => !isTakenBy(template.resources.get(role), 'lambda.amazonaws.com'))
      .map(({ name, role }) =>
        finding(name, `Lambda may not take ${role}.`, 'Let lambda.amazonaws.com assume it.'),
      ),
  ];
};

interface RoleStatement {
  readonly role: string;
  readonly statement: unknown;
}

/** Of every role and of every policy of a resource. */
export function statementsOf(template: Parameters<Rule>[0]): readonly RoleStatement[] {
  return ofType(template, 'AWS::IAM::Role').flatMap(({ name, properties }) =>
    listAt(properties, 'Policies').flatMap((policy) =>
      listAt(policy, 'PolicyDocument', 'Statement').map((statement) => ({ role: name, statement })),
    ),
  );
}

function isTakenBy(role: Resource | undefined, service: string): boolean {
  return listAt(role?.properties, 'AssumeRolePolicyDocument', 'Statement').some(
    (statement) =>
      textAt(statement, 'Action') === 'sts:AssumeRole' &&
      listAt(statement, 'Principal', 'Service').includes(service),
  );
}

/** Versions of one function are numbered as they come: a role that names them would be new with each. */
const versionsOfOne = /:function:\$\{AWS::StackName\}:\*$/;

function hasWildcard(resource: unknown): boolean {
  if (typeof resource === 'string') return resource.includes('*');
  if (!isFields(resource)) return false;
  return listAt(resource, 'Fn::Sub').some((text) =>
    String(text).replace(versionsOfOne, '').includes('*'),
  );
}
