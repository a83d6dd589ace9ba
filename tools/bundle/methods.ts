/** Methods as functions in parentheses, which the engine looks for around no method. */

import type {
  AnyNode,
  AssignmentProperty,
  ClassExpression,
  MethodDefinition,
  Property,
} from 'acorn';
import type MagicString from 'magic-string';

import { childrenOf, holds } from './syntax.ts';
import type { AnyFunction } from './syntax.ts';

type ObjectMethod = AssignmentProperty | Property;

/** Adds methods to a class as the class itself would. */
const defineMethods =
  'var defineMethods=(function(methods,of){for(var name in methods)' +
  'Object.defineProperty(of.prototype,name,{value:methods[name],writable:true,configurable:true});return of});';

interface MethodWriter {
  /** `{name(one){}}` as `{name:(function(one){})}`. */
  readonly writeProperty: (property: ObjectMethod, method: AnyFunction) => void;
  /** `class{name(one){}}` as `defineMethods({name:(function(one){})},class{})`, for the methods that are such. */
  readonly takeOut: (
    definition: ClassExpression,
    isSuch: (method: MethodDefinition) => boolean,
  ) => void;
  /** Declares what the code needs by now; `head` is where. */
  readonly declare: (head: number) => void;
}

export function createMethodWriter(edited: MagicString): MethodWriter {
  let isNeeded = false;

  const writeOut = ({ start, key }: MethodDefinition | ObjectMethod, method: AnyFunction) => {
    if (method.async) edited.remove(start, key.start);
    edited.appendLeft(method.start, `:(${method.async ? 'async ' : ''}function`);
    edited.appendLeft(method.end, ')');
  };

  return {
    writeProperty: (property, method) => {
      if (property.kind === 'init' && isPlain(property, method)) writeOut(property, method);
    },
    takeOut: (definition, isSuch) => {
      const methods = definition.body.body
        .filter((element) => element.type === 'MethodDefinition')
        .filter((method) => isMovable(method, definition) && isSuch(method));
      const last = methods.at(-1);
      if (last === undefined) return;
      isNeeded = true;
      for (const method of methods) {
        writeOut(method, method.value);
        const before = method === methods[0] ? 'defineMethods({' : ',';
        // Of what is asynchronous the first word is gone.
        edited.prependRight(method.value.async ? method.key.start : method.start, before);
        edited.move(method.start, method.end, definition.start);
      }
      edited.appendLeft(last.end, '},').appendLeft(definition.end, ')');
    },
    declare: (head) => {
      if (isNeeded) edited.appendLeft(head, `;${defineMethods}`);
    },
  };
}

/** No generator, none whose name is computed, and none that asks for the same method further up. */
function isPlain({ computed }: MethodDefinition | ObjectMethod, method: AnyFunction): boolean {
  return !computed && !method.generator && !holds(method, ({ type }) => type === 'Super');
}

/**
 * Whether it can be read outside of its class, which alone knows the own name of a class and what is private, and be defined
 * when all of the class is: what is static may call it earlier.
 */
function isMovable(method: MethodDefinition, { id, body }: ClassExpression): boolean {
  const { kind, static: isStatic, value } = method;
  const isKnownInside = (node: AnyNode) =>
    node.type === 'PrivateIdentifier' || (node.type === 'Identifier' && node.name === id?.name);
  const isEarly = (element: AnyNode) =>
    element.type === 'StaticBlock' || (element.type === 'PropertyDefinition' && element.static);
  return (
    kind === 'method' &&
    !isStatic &&
    !body.body.some(isEarly) &&
    isPlain(method, value) &&
    !childrenOf(method).some((child) => holds(child, isKnownInside))
  );
}
