import { contentHash } from "./content-hash";
import type { CriteriaSetData, NodeData } from "./criteria-schema";
import { type CriteriaNode, type CriteriaSet, LEVELS, type LeafKind } from "./criteria-set";
import { parentCode } from "./criterion-code";
import { nodeKinds } from "./node-kinds";

/** A node while its set is being put together. */
interface GrowingNode extends CriteriaNode {
  readonly parent: GrowingNode | undefined;
  readonly children: GrowingNode[];
  readonly leaves: GrowingNode[];
}

/** The frozen, linked set of data that passed every check. */
export function indexCriteriaSet(data: CriteriaSetData): CriteriaSet {
  const nodesByCode = new Map<string, GrowingNode>();
  const kinds = nodeKinds(data.nodes);
  for (const row of data.nodes) {
    const node = growingNode(row, kinds.get(row.code) ?? "ordinary", nodesByCode, data);
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
  const bands = data.bands.map(({ name, from }) =>
    Object.freeze({ name: name.normalize("NFC"), from }),
  );
  const tieSections = data.tieRule === "shared-rank" ? [] : data.tieRule.sections;
  const set = {
    id: data.id,
    title: data.title.normalize("NFC"),
    decision: Object.freeze(data.decision),
    total: data.total,
    cap: data.cap,
    indexUnit: data.indexUnit ?? "points",
    notApplicable: data.notApplicable,
    tieBreakers: Object.freeze(tieSections.flatMap((code) => nodesByCode.get(code) ?? [])),
    rankingGroups: Object.freeze(data.rankingGroups ?? []),
    bands: Object.freeze(bands.sort((a, b) => b.from - a.from)),
    nodes: Object.freeze(nodes),
    sections: Object.freeze(nodes.filter((node) => node.parent === undefined)),
    leaves: Object.freeze(leaves),
    nodesByCode,
  };
  return Object.freeze({ ...set, contentHash: contentHash(set) });
}

function growingNode(
  row: NodeData,
  kind: LeafKind,
  nodesByCode: ReadonlyMap<string, GrowingNode>,
  { notApplicable }: Pick<CriteriaSetData, "notApplicable">,
): GrowingNode {
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
    kind,
    appliesTo: row.appliesTo,
    optional: row.optional === true,
    notApplicable: row.optional === true || row.appliesTo !== undefined ? notApplicable : undefined,
    guide: (row.guide ?? "").normalize("NFC"),
    levels: [...(row.levels ?? [])].sort((a, b) => b.points - a.points),
    step: row.step,
    ratio: row.ratio,
    lead: (row.lead ?? "").normalize("NFC"),
  };
}
