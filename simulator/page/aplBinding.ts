/** Names that an expression can use. */
export type Scope = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Replaces each `${…}` of a value: a path, or a choice such as `${a.b == 'c' ? 'd' : 'e'}`. */
export function resolve(value: unknown, scope: Scope): string {
  return typeof value === 'string'
    ? value.replaceAll(/\$\{([^}]*)\}/g, (_, expression: string) => evaluate(expression, scope))
    : String(value);
}

const choicePattern = /^(.+?)\s*(==|!=)\s*(.+?)\s*\?\s*(.+?)\s*:\s*(.+)$/;

function evaluate(expression: string, scope: Scope): string {
  const choice = choicePattern.exec(expression.trim());
  if (choice === null) return operand(expression, scope);
  const [, left = '', comparison = '', right = '', yes = '', no = ''] = choice;
  const isEqual = operand(left, scope) === operand(right, scope);
  return operand(isEqual === (comparison === '==') ? yes : no, scope);
}

function operand(text: string, scope: Scope): string {
  const quoted = /^\s*'(.*)'\s*$/.exec(text)?.[1];
  if (quoted !== undefined) return quoted;
  const found = text
    .trim()
    .split('.')
    .reduce<unknown>((value, name) => (isRecord(value) ? value[name] : undefined), scope);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
}
