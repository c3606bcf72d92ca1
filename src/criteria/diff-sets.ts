import type { CriteriaNode, CriteriaSet } from "./criteria-set";
import { isLeaf } from "./criteria-set";
import { pairNodes } from "./pair-nodes";

/** What two versions of one node can differ in, in the order in which it is told. */
export const NODE_FIELDS = [
  "code",
  "label",
  "name",
  "max",
  "kind",
  "applicability",
  "levels",
  "step",
  "ratio",
  "guide",
  "lead",
] as const;
export type NodeField = (typeof NODE_FIELDS)[number];

/** What two sets can differ in beside their nodes, in the order in which it is told. */
export const SET_RULES = [
  "id",
  "title",
  "decision",
  "total",
  "indexUnit",
  "cap",
  "notApplicable",
  "tieBreakers",
  "rankingGroups",
  "bands",
] as const;
export type SetRule = (typeof SET_RULES)[number];

export type NodeDifference =
  | { readonly kind: "added"; readonly node: CriteriaNode }
  | { readonly kind: "removed"; readonly node: CriteriaNode }
  | {
      readonly kind: "changed";
      readonly from: CriteriaNode;
      readonly to: CriteriaNode;
      readonly fields: readonly NodeField[];
    };

/** How one set became another. */
export interface SetDifference {
  readonly from: CriteriaSet;
  readonly to: CriteriaSet;
  readonly rules: readonly SetRule[];
  /** In the order of the later set; what was removed comes last. */
  readonly nodes: readonly NodeDifference[];
}

/**
 * All in which a later set differs from an earlier one: there is something exactly where their content
 * hashes differ. A criterion that bears its name under another code was moved, one that bears another name
 * under its code was renamed.
 */
export function diffSets(a: CriteriaSet, b: CriteriaSet): SetDifference {
  const pairs = pairNodes(a, b);
  const kept = new Set(pairs.values());
  const later = b.nodes.flatMap((to): NodeDifference[] => {
    const from = pairs.get(to);
    if (from === undefined) return [{ kind: "added", node: to }];
    const fields = NODE_FIELDS.filter((field) => told(from, field) !== told(to, field));
    return fields.length === 0 ? [] : [{ kind: "changed", from, to, fields }];
  });
  const removed = a.nodes
    .filter((node) => !kept.has(node))
    .map((node): NodeDifference => ({ kind: "removed", node }));
  return {
    from: a,
    to: b,
    rules: SET_RULES.filter((rule) => stated(a, rule) !== stated(b, rule)),
    nodes: [...later, ...removed],
  };
}

export const isSameSet = ({ rules, nodes }: SetDifference): boolean =>
  rules.length === 0 && nodes.length === 0;

/** What a node says of itself, as a text to be compared; what its leaves decide is theirs to tell. */
function told(node: CriteriaNode, field: NodeField): string {
  switch (field) {
    case "code":
    case "name":
    case "guide":
    case "lead":
      return node[field].normalize("NFC");
    case "label":
      return node.label === node.code ? "" : node.label.normalize("NFC");
    case "max":
      return String(node.maxScore);
    case "kind":
      return isLeaf(node) ? node.kind : "";
    case "applicability":
      return comparable([node.appliesTo ?? [], node.optional]);
    case "levels":
      return comparable(node.levels.map(({ name, points }) => [name, points]));
    case "step":
      return String(node.step);
    case "ratio":
      return node.ratio === undefined ? "" : comparable([node.ratio.part, node.ratio.whole]);
  }
}

function stated(set: CriteriaSet, rule: SetRule): string {
  switch (rule) {
    case "decision": {
      const { number, date, issuer } = set.decision;
      return comparable([number, date, issuer]);
    }
    case "tieBreakers":
      return comparable(set.tieBreakers.map(({ code }) => code));
    case "bands":
      return comparable(set.bands.map(({ name, from }) => [name, from]));
    case "rankingGroups":
      return comparable(set.rankingGroups.map(({ name, kinds }) => [name, kinds]));
    case "id":
    case "title":
    case "total":
    case "indexUnit":
    case "cap":
    case "notApplicable":
      return String(set[rule]).normalize("NFC");
  }
}

const comparable = (value: unknown): string => JSON.stringify(value).normalize("NFC");
