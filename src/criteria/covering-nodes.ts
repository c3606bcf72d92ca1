import type { CriteriaNode, CriteriaSet } from "./criteria-set";

/**
 * The fewest nodes whose leaves are exactly these, in the order of the set: a section of which all leaves
 * are among them stands for all of them.
 */
export function coveringNodes(
  { sections }: CriteriaSet,
  leaves: readonly CriteriaNode[],
): CriteriaNode[] {
  const wanted = new Set(leaves);
  const covering = (node: CriteriaNode): CriteriaNode[] =>
    node.leaves.every((leaf) => wanted.has(leaf)) ? [node] : node.children.flatMap(covering);
  return sections.flatMap(covering);
}
