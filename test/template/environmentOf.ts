import {
  isFields,
  targetOf,
  textAt,
  type Resource,
  type Template,
} from '../../tools/template/template.ts';
import { fieldsAt, functionsOf } from '../../tools/template/template.ts';
import { bundleOf } from '../../tools/template/functionRules.ts';

const account = 'us-east-1:123456789012';

/** What CloudFormation would give to a function as its environment: names of resources are those of the template. */
export function environmentOf(
  template: Template,
  bundle: string,
  parameters: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const own = functionsOf(template).find((each) => bundleOf(each) === bundle);
  const variables = fieldsAt(own?.properties, 'Environment', 'Variables');
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [name, valueOf(value, template, parameters)]),
  );
}

function valueOf(
  value: unknown,
  template: Template,
  parameters: Readonly<Record<string, string>>,
): string {
  if (!isFields(value)) return String(value);
  // No condition holds: every key and client is left out.
  if (Array.isArray(value['Fn::If'])) return valueOf(value['Fn::If'][2], template, parameters);
  const text = textAt(value, 'Fn::Sub');
  if (text !== undefined)
    return text
      .replace(/\$\{AWS::Partition\}/, 'aws')
      .replace(/\$\{AWS::Region\}:\$\{AWS::AccountId\}/, account)
      .replace(/\$\{AWS::StackName\}/, 'SkillFunction');
  // SAM's name for the version that is deployed.
  const version = /^(\w+)\.Version$/.exec(textAt(value, 'Ref') ?? '')?.[1];
  if (version !== undefined) return `arn:aws:lambda:${account}:function:${version}:7`;
  const name = targetOf(value) ?? '';
  const resource = template.resources.get(name);
  if (resource === undefined)
    return parameters[name] ?? textAt(template.parameters[name], 'Default') ?? '';
  return 'Ref' in value ? referenceTo(resource) : arnOf(resource);
}

function referenceTo(resource: Resource): string {
  if (resource.type === 'AWS::SQS::Queue')
    return `https://sqs.us-east-1.amazonaws.com/123456789012/${resource.name}`;
  return resource.type === 'AWS::SNS::Topic' ? arnOf(resource) : resource.name;
}

function arnOf({ type, name }: Resource): string {
  const service = type.split('::')[1]?.toLowerCase() ?? '';
  return `arn:aws:${service}:${account}:${name}`;
}
