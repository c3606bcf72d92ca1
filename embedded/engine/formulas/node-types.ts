import type { BaseAstNode } from "@univerjs/engine-formula";

/** The kinds of nodes in Univer's trees of formulas, which it does not export. */
export const NODE = {
  reference: 1,
  value: 2,
  operator: 3,
  function: 4,
  lambda: 5,
  lambdaParameter: 6,
  union: 10,
  prefix: 11,
  suffix: 12,
} as const;

export type NodeKind = (typeof NODE)[keyof typeof NODE];

export function isNode(node: BaseAstNode, kind: NodeKind): boolean {
  const { nodeType }: { readonly nodeType: number } = node;
  return nodeType === kind;
}
