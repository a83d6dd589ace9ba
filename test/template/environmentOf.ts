import { bundleOf } from '../../tools/template/functionRules.ts';
import {
  fieldsAt,
  functionsOf,
  isFields,
  targetOf,
  textAt,
  type Resource,
  type Template,
} from '../../tools/template/template.ts';

const account = 'us-east-1:123456789012';

/** What has no default: whose skill it is, who runs it, and the name of the stack, which is the skill function's. */
const given: Readonly<Record<string, string>> = {
  SkillId: 'amzn1.ask.skill.01234567-89ab-cdef-0123-456789abcdef',
  WeatherContact: 'nobody@localhost',
  'AWS::StackName': 'SkillFunction',
};

/** What CloudFormation would give to a function as its environment: names of resources are those of the template. */
export function environmentOf(
  template: Template,
  bundle: string,
): Readonly<Record<string, string>> {
  const own = functionsOf(template).find((each) => bundleOf(each) === bundle);
  const variables = fieldsAt(own?.properties, 'Environment', 'Variables');
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [name, valueOf(value, template)]),
  );
}

function valueOf(value: unknown, template: Template): string {
  if (!isFields(value)) return String(value);
  // No condition holds: every key and client is left out.
  if (Array.isArray(value['Fn::If'])) return valueOf(value['Fn::If'][2], template);
  const text = textAt(value, 'Fn::Sub');
  if (text !== undefined)
    return text
      .replace(/\$\{AWS::Partition\}/, 'aws')
      .replace(/\$\{AWS::Region\}:\$\{AWS::AccountId\}/, account)
      .replace(/\$\{AWS::StackName\}/, given['AWS::StackName'] ?? '');
  // SAM's name for the version that is deployed.
  const version = /^(\w+)\.Version$/.exec(textAt(value, 'Ref') ?? '')?.[1];
  if (version !== undefined) return `arn:aws:lambda:${account}:function:${version}:7`;
  const name = targetOf(value) ?? '';
  const resource = template.resources.get(name);
  if (resource === undefined)
    return given[name] ?? textAt(template.parameters[name], 'Default') ?? '';
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
