/**
 * Has the engine compile together with a file what a first answer calls of it. Left alone, V8 looks each function over
 * when it loads the file, and reads it once more at its first call; it takes one in parentheses for one that is about
 * to be called (v8.dev/blog/preparser#pife).
 */

import remapping from '@jridgewell/remapping';
import { parse } from 'acorn';
import type {
  AnyNode,
  ArrowFunctionExpression,
  AssignmentProperty,
  FunctionDeclaration,
  Property,
} from 'acorn';
import MagicString from 'magic-string';

import { createMethodWriter } from './methods.ts';
import type { RanFunction } from './ran.ts';
import { childrenOf, isFunction, isNode } from './syntax.ts';
import type { AnyFunction } from './syntax.ts';

export interface MappedCode {
  readonly code: string;
  /** Source map, as JSON. */
  readonly map: string;
}

/** Characters. The few longer ones wait for their first call: all that is compiled together is in memory at once. */
const longest = 2500;

/**
 * Puts functions that ran into parentheses; declarations become variables at the head of what they are declared in, methods
 * functions.
 */
export function compileAtOnce({ code, map }: MappedCode, ran: readonly RanFunction[]): MappedCode {
  const startsByEnd = new Map<number, number[]>();
  for (const { start, end } of ran) startsByEnd.set(end, [...(startsByEnd.get(end) ?? []), start]);
  /** `from`: a method that ran is told from its name on. */
  const hasRun = ({ start, end, body }: AnyFunction, from = start) =>
    end - start <= longest &&
    (startsByEnd.get(end) ?? []).some((one) => one >= from && one <= body.start);
  const edited = new MagicString(code);
  const methods = createMethodWriter(edited);

  /** `head`: where variables of the function that this is in, or of the file, may be declared. */
  const visit = (
    node: AnyNode,
    parent: AnyNode | undefined,
    outer: AnyNode | undefined,
    head: number,
  ) => {
    const isOwn = isFunction(node);
    const body = isOwn ? node.body : outer;
    const bodyHead = isOwn ? headOf(node.body) : head;
    // First, so that what ends with it closes before it.
    for (const child of childrenOf(node)) visit(child, node, body, bodyHead);
    if (node.type === 'ClassExpression')
      methods.takeOut(node, ({ start, value }) => hasRun(value, start));
    if (!isOwn || parent?.type === 'MethodDefinition') return;
    const property = parent?.type === 'Property' && isMethod(parent) ? parent : undefined;
    if (!hasRun(node, property?.start)) return;
    if (property !== undefined) methods.writeProperty(property, node);
    else if (node.type !== 'FunctionDeclaration') wrap(edited, node);
    // What is declared in a mere block is known in the block alone.
    else if (parent?.type === 'Program' || parent === outer) moveToHead(edited, node, head);
  };
  const program = parse(code, { ecmaVersion: 'latest', allowReturnOutsideFunction: true });
  visit(program, undefined, undefined, headOf(program));
  methods.declare(headOf(program));
  const moves = edited.generateMap({ hires: 'boundary', source: 'index.cjs' }).toString();
  const whole = remapping([moves, map], () => null);
  return { code: edited.toString(), map: whole.toString() };
}

function wrap(edited: MagicString, node: AnyFunction): void {
  if (node.type === 'ArrowFunctionExpression' && node.async) {
    if (leansOnOuter(node)) return;
    writeOut(edited, node);
  }
  edited.prependRight(node.start, '(').appendLeft(node.end, ')');
}

/** `async one => it` as `async function(one){return(it)}`, which the engine looks for. */
function writeOut(
  edited: MagicString,
  { start, end, params, body, expression }: ArrowFunctionExpression,
) {
  const code = edited.original;
  const [afterAsync, arrow] = [start + 'async'.length, code.lastIndexOf('=>', body.start)];
  const isBare =
    params[0] !== undefined && !code.slice(afterAsync, arrow).trimStart().startsWith('(');
  edited.appendLeft(afterAsync, isBare ? ' function(' : ' function');
  edited.overwrite(
    arrow,
    arrow + '=>'.length,
    `${isBare ? ')' : ''}${expression ? '{return(' : ''}`,
  );
  if (expression) edited.appendLeft(end, ')}');
}

/** Whether it uses what arrows, and functions not, take over from around them. */
function leansOnOuter(node: AnyNode): boolean {
  return childrenOf(node).some(
    (child) =>
      /^(ThisExpression|Super|MetaProperty)$/.test(child.type) ||
      ('name' in child && child.name === 'arguments') ||
      (!/^Function/.test(child.type) && leansOnOuter(child)),
  );
}

function moveToHead(
  edited: MagicString,
  { id, start, end, generator }: FunctionDeclaration,
  head: number,
): void {
  if (generator) return;
  edited.remove(id.start, id.end);
  edited.prependRight(start, `var ${id.name}=(`).appendLeft(end, ');');
  if (start !== head) edited.appendLeft(start, ';').move(start, end, head);
}

/** After the directives of a body. */
function headOf(body: AnyNode): number {
  if (!('body' in body) || !Array.isArray(body.body)) return body.start;
  const statements: readonly unknown[] = body.body;
  let head = body.type === 'Program' ? body.start : body.start + 1;
  for (const statement of statements) {
    if (!isNode(statement) || !('directive' in statement)) break;
    head = statement.end;
  }
  return head;
}

function isMethod({ method, kind }: Property | AssignmentProperty): boolean {
  return method || kind !== 'init';
}
