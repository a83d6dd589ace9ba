/** How functions run, and who may call them. */

import { finding, type Finding, type Rule } from './finding.ts';
import { at, fieldsAt, functionsOf, listAt, ofType, targetOf, textAt } from './template.ts';
import type { Resource } from './template.ts';

/** Alexa gives up after so many seconds. */
const skillTimeout = 8;

/** The bundle that a function runs, from `dist/lambda/<name>/`. */
export function bundleOf({ properties }: Resource): string {
  return /^dist\/lambda\/(\w+)\/?$/.exec(textAt(properties, 'CodeUri') ?? '')?.[1] ?? '';
}

export const handlerInBundle: Rule = (template, { bundles }) => [
  ...functionsOf(template).flatMap((each): Finding[] => {
    const isBuilt = bundles.includes(bundleOf(each));
    const isIndex = each.properties['Handler'] === 'index.handler';
    return isBuilt && isIndex
      ? []
      : [finding(each.name, 'Its handler is in no bundle.', 'Bundles are in dist/lambda/<name>/.')];
  }),
  ...bundles
    .filter((bundle) => !functionsOf(template).some((each) => bundleOf(each) === bundle))
    .map((bundle) => finding(bundle, 'No function runs this bundle.', 'Deploy it or delete it.')),
];

export const runtime: Rule = (template) =>
  functionsOf(template).flatMap(({ name, properties }): Finding[] => {
    const parameter = targetOf(properties['Runtime']) ?? '';
    const runtimes = listAt(template.parameters[parameter], 'AllowedValues');
    return [
      ...(runtimes.length > 0 && runtimes.every((each) => /^nodejs2[24]\.x$/.test(String(each)))
        ? []
        : [finding(name, 'Its runtime is not the parameter.', 'Use nodejs22.x or nodejs24.x.')]),
      ...(listAt(properties, 'Architectures').join() === 'arm64'
        ? []
        : [finding(name, 'It does not run on arm64.', 'Set Architectures to [arm64].')]),
      ...(properties['Tracing'] === 'Active'
        ? []
        : [finding(name, 'It is not traced.', 'Set Tracing to Active.')]),
    ];
  });

export const timeout: Rule = (template) =>
  functionsOf(template).flatMap((each): Finding[] => {
    const seconds = Number(each.properties['Timeout'] ?? 3);
    const most = bundleOf(each) === 'skill' ? skillTimeout : 900;
    return seconds >= 3 && seconds <= most
      ? []
      : [finding(each.name, `Its timeout is ${seconds} s.`, `Allow 3 to ${most} s.`)];
  });

export const aliasAndRollback: Rule = (template) =>
  functionsOf(template)
    .filter((each) => bundleOf(each) === 'skill')
    .flatMap(({ name, properties }): Finding[] => {
      const preference = properties['DeploymentPreference'];
      const alarms = listAt(preference, 'Alarms').map((alarm) => targetOf(alarm) ?? '');
      const types = listAt(
        template.parameters[targetOf(at(preference, 'Type')) ?? ''],
        'Default',
      ).map(String);
      return [
        ...(properties['AutoPublishAlias'] === 'live'
          ? []
          : [finding(name, 'No alias "live" is published.', 'Set AutoPublishAlias.')]),
        ...(types.some((type) => /^(Canary|Linear)/.test(type))
          ? []
          : [finding(name, 'A version takes over at once.', 'Deploy as a canary by default.')]),
        ...(alarms.length > 0 &&
        alarms.every((alarm) => template.resources.get(alarm)?.type === 'AWS::CloudWatch::Alarm')
          ? []
          : [finding(name, 'No alarm rolls a version back.', 'Name alarms of the template.')]),
      ];
    });

/** Without the token any skill could call the function; without the alias Alexa would call what is not deployed yet. */
export const alexaPermission: Rule = (template) => {
  const permissions = ofType(template, 'AWS::Lambda::Permission').filter(
    ({ properties }) => properties['Principal'] === 'alexa-appkit.amazon.com',
  );
  if (permissions.length === 0)
    return [finding('Resources', 'Alexa may not call the skill.', 'Add a permission.')];
  return permissions.flatMap(({ name, properties }): Finding[] => [
    ...(targetOf(properties['EventSourceToken']) === 'SkillId'
      ? []
      : [finding(name, 'Any skill may call it.', 'Set EventSourceToken to SkillId.')]),
    ...(/^\w+\.Alias$/.test(textAt(properties, 'FunctionName', 'Ref') ?? '')
      ? []
      : [finding(name, 'It is not on the alias.', 'Set FunctionName to !Ref <function>.Alias.')]),
    ...(properties['Action'] === 'lambda:InvokeFunction'
      ? []
      : [finding(name, 'It allows something else.', 'Allow lambda:InvokeFunction.')]),
  ]);
};

export const logGroups: Rule = (template) => [
  ...functionsOf(template).flatMap(({ name, properties }): Finding[] => {
    const group = targetOf(at(properties, 'LoggingConfig', 'LogGroup')) ?? '';
    return template.resources.get(group)?.type === 'AWS::Logs::LogGroup'
      ? []
      : [finding(name, 'Its log group is not in the template.', 'Set LoggingConfig.')];
  }),
  ...ofType(template, 'AWS::Logs::LogGroup')
    .filter(({ properties }) => {
      const days = properties['RetentionInDays'];
      return typeof days !== 'number' && targetOf(days) !== 'LogDays';
    })
    .map(({ name }) => finding(name, 'Its lines are kept for ever.', 'Set RetentionInDays.')),
];

export const environment: Rule = (template, { variables }) =>
  functionsOf(template).flatMap((each): Finding[] => {
    const read = variables[bundleOf(each)] ?? [];
    const set = Object.keys(fieldsAt(each.properties, 'Environment', 'Variables'));
    return [
      ...read
        .filter((name) => !set.includes(name))
        .map((name) => finding(each.name, `${name} is read and not set.`, 'Set it.')),
      ...set
        .filter((name) => !read.includes(name))
        .map((name) => finding(each.name, `${name} is set and not read.`, 'Leave it out.')),
    ];
  });

/** What a variable holds is what its name says: a table's name, or no secret in plain text. */
export const environmentValues: Rule = (template) =>
  functionsOf(template).flatMap((each): Finding[] => {
    const variables = fieldsAt(each.properties, 'Environment', 'Variables');
    return Object.entries(variables).flatMap(([name, value]): Finding[] => {
      if (name.endsWith('_TABLE') && !isNameOfTable(name, value))
        return [finding(each.name, `${name} names another table.`, 'Refer to its table.')];
      if (
        /_(KEY|SECRET|SALT)$/.test(name) &&
        !/\{\{resolve:(ssm|secretsmanager):/.test(JSON.stringify(value))
      )
        return [
          finding(each.name, `${name} is written down.`, 'Resolve it from where secrets are kept.'),
        ];
      return [];
    });
  });

function isNameOfTable(variable: string, value: unknown): boolean {
  const [word = ''] = variable.toLowerCase().split('_');
  return targetOf(value)?.toLowerCase() === `${word}table`;
}
