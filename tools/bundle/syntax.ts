/** What acorn's trees are asked here. */

import type {
  AnyNode,
  ArrowFunctionExpression,
  FunctionDeclaration,
  FunctionExpression,
} from 'acorn';

export type AnyFunction = ArrowFunctionExpression | FunctionDeclaration | FunctionExpression;

export function isFunction(node: AnyNode): node is AnyFunction {
  return /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type);
}

export function isNode(value: unknown): value is AnyNode {
  return (
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
  );
}

export function childrenOf(node: AnyNode): readonly AnyNode[] {
  return Object.values(node).flat().filter(isNode);
}

/** Whether a node is such a one, or has one in it. */
export function holds(node: AnyNode, isSuch: (node: AnyNode) => boolean): boolean {
  return isSuch(node) || childrenOf(node).some((child) => holds(child, isSuch));
}
