import type { CriteriaNode, CriteriaSet } from "./criteria-set";

/**
 * Which node of an earlier set each node of a later one was: of its code and name, else of its name alone
 * where only one was and is called so, else of its code alone.
 */
export function pairNodes(
  { nodes: earlier }: CriteriaSet,
  { nodes: later, nodesByCode }: CriteriaSet,
): ReadonlyMap<CriteriaNode, CriteriaNode> {
  const pairs = new Map<CriteriaNode, CriteriaNode>();
  const taken = new Set<CriteriaNode>();
  const pair = (to: CriteriaNode | undefined, from: CriteriaNode) => {
    if (to === undefined || pairs.has(to) || taken.has(from)) return;
    pairs.set(to, from);
    taken.add(from);
  };

  for (const from of earlier) {
    const to = nodesByCode.get(from.code);
    if (to !== undefined && nameOf(to) === nameOf(from)) pair(to, from);
  }
  const moved = onlyByName(later.filter((to) => !pairs.has(to)));
  for (const [name, from] of onlyByName(earlier.filter((node) => !taken.has(node)))) {
    pair(moved.get(name), from);
  }
  for (const from of earlier) pair(nodesByCode.get(from.code), from);
  return pairs;
}

/** The nodes whose name no other one bears. */
function onlyByName(nodes: readonly CriteriaNode[]): ReadonlyMap<string, CriteriaNode> {
  const byName = new Map<string, CriteriaNode[]>();
  for (const node of nodes) {
    const name = nameOf(node);
    byName.set(name, [...(byName.get(name) ?? []), node]);
  }
  return new Map(
    [...byName].flatMap(([name, [node, ...others]]) =>
      node === undefined || others.length > 0 ? [] : [[name, node] as const],
    ),
  );
}

/** Alike whatever the case and the spaces. */
const nameOf = ({ name }: CriteriaNode): string =>
  name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
