/** A request that the skill management API understands, and what it answers. */

export interface Call {
  /** By their names in the path: `{skillId}`. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** JSON where the content type says so, bytes otherwise; undefined where there is none. */
  readonly body: unknown;
}

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, or bytes as they are. */
  readonly body?: unknown;
}

export type Operation = (call: Call) => Reply | Promise<Reply>;

/** By method and path, as Amazon's specification writes them: `GET /v1/skills/{skillId}/status`. */
export type Operations = Readonly<Record<string, Operation>>;

/** Amazon's errors, all of which have a message. */
export function refuse(status: number, message: string): Reply {
  return { status, body: { message } };
}

export interface FoundOperation {
  readonly operation: Operation;
  readonly parameters: Readonly<Record<string, string>>;
}

export function findOperation(
  operations: Operations,
  method: string,
  path: string,
): FoundOperation | undefined {
  for (const [name, operation] of Object.entries(operations)) {
    const [ownMethod = '', template = ''] = name.split(' ');
    const parameters = ownMethod === method ? matchPath(template, path) : undefined;
    if (parameters !== undefined) return { operation, parameters };
  }
  return undefined;
}

/** The parameters of a path such as `/v1/skills/{skillId}`; undefined where it is another path. */
export function matchPath(
  template: string,
  path: string,
): Readonly<Record<string, string>> | undefined {
  const names = template.split('/');
  const words = path.split('/');
  if (names.length !== words.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const word = words[index] ?? '';
    if (name.startsWith('{')) parameters[name.slice(1, -1)] = decodeURIComponent(word);
    else if (name !== word) return undefined;
  }
  return parameters;
}
