import type { CriteriaSetData, NodeData } from "./criteria-schema";
import { type CriteriaNode, type CriteriaSet, LEVELS } from "./criteria-set";
import { parentCode } from "./criterion-code";

/** A node while its set is being put together. */
interface GrowingNode extends CriteriaNode {
  readonly parent: GrowingNode | undefined;
  readonly children: GrowingNode[];
  readonly leaves: GrowingNode[];
}

/** The frozen, linked set of data that passed every check. */
export function indexCriteriaSet(data: CriteriaSetData): CriteriaSet {
  const nodesByCode = new Map<string, GrowingNode>();
  for (const row of data.nodes) {
    const node = growingNode(row, nodesByCode);
    node.parent?.children.push(node);
    nodesByCode.set(row.code, node);
  }
  const nodes = [...nodesByCode.values()];
  const leaves = nodes.filter((node) => node.children.length === 0);
  for (const leaf of leaves) {
    let above: GrowingNode | undefined = leaf;
    while (above !== undefined) {
      above.leaves.push(leaf);
      above = above.parent;
    }
  }
  for (const node of nodes) {
    Object.freeze(node.children);
    Object.freeze(node.leaves);
    Object.freeze(node);
  }
  const bands = data.bands.map(({ name, from }) => Object.freeze({ name, from }));
  return Object.freeze({
    id: data.id,
    title: data.title.normalize("NFC"),
    decision: Object.freeze(data.decision),
    total: data.total,
    tieRule: data.tieRule,
    bands: Object.freeze(bands.sort((a, b) => b.from - a.from)),
    nodes: Object.freeze(nodes),
    sections: Object.freeze(nodes.filter((node) => node.parent === undefined)),
    leaves: Object.freeze(leaves),
    nodesByCode,
  });
}

function growingNode(row: NodeData, nodesByCode: ReadonlyMap<string, GrowingNode>): GrowingNode {
  const level = LEVELS[row.code.split(".").length - 1];
  if (level === undefined) throw new Error(`Code ${row.code} passed the schema without a level`);
  const above = parentCode(row.code);
  return {
    code: row.code,
    label: row.label ?? row.code,
    name: row.name.normalize("NFC"),
    level,
    maxScore: row.max,
    parent: above === undefined ? undefined : nodesByCode.get(above),
    children: [],
    leaves: [],
  };
}
