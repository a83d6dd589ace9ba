/** A CloudFormation template, its functions in their long form: `{ Ref: … }`, `{ 'Fn::Sub': … }`. */
export interface Template {
  readonly parameters: Fields;
  readonly conditions: Fields;
  /** What SAM gives to every function. */
  readonly functionDefaults: Fields;
  readonly resources: ReadonlyMap<string, Resource>;
  readonly outputs: Fields;
}

export interface Resource {
  readonly name: string;
  readonly type: string;
  readonly properties: Fields;
  /** Beside the properties: DeletionPolicy, Condition, DependsOn. */
  readonly attributes: Fields;
}

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands at a path, or nothing. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => (isFields(inner) ? inner[key] : undefined), value);
}

export function fieldsAt(value: unknown, ...path: readonly string[]): Fields {
  const found = at(value, ...path);
  return isFields(found) ? found : {};
}

/** A single value counts as a list of one, as it does in policies. */
export function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = at(value, ...path);
  if (found === undefined) return [];
  return Array.isArray(found) ? found : [found];
}

export function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = at(value, ...path);
  return typeof found === 'string' ? found : undefined;
}

export function ofType(template: Template, type: string): readonly Resource[] {
  return [...template.resources.values()].filter((resource) => resource.type === type);
}

/** A function with what SAM gives to all of them; variables of the environment are taken together. */
export function functionsOf(template: Template): readonly Resource[] {
  return ofType(template, 'AWS::Serverless::Function').map((resource) => ({
    ...resource,
    properties: {
      ...template.functionDefaults,
      ...resource.properties,
      Environment: {
        Variables: {
          ...fieldsAt(template.functionDefaults, 'Environment', 'Variables'),
          ...fieldsAt(resource.properties, 'Environment', 'Variables'),
        },
      },
    },
  }));
}

/** The resource that `Ref`, `Fn::GetAtt` or the only name of a `Fn::Sub` points to. */
export function targetOf(value: unknown): string | undefined {
  const [first] = referencesIn(value);
  return first?.split('.')[0];
}

/** Every name that a value points to, at any depth; an attribute is `Name.Attribute`. */
export function referencesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (!isFields(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'Ref' && typeof inner === 'string') return [inner];
    if (key === 'Fn::GetAtt') return [Array.isArray(inner) ? inner.join('.') : String(inner)];
    if (key === 'Fn::Sub') {
      const [text, own = {}] = listAt({ inner }, 'inner');
      return [
        ...namesInSub(String(text)).filter((name) => !(isFields(own) && name in own)),
        ...referencesIn(own),
      ];
    }
    return referencesIn(inner);
  });
}

function namesInSub(text: string): readonly string[] {
  return [...text.matchAll(/\$\{([^!}][^}]*)\}/g)].map(([, name]) => name ?? '');
}
