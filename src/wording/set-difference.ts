import type {
  CriteriaNode,
  CriteriaSet,
  IndexUnit,
  LeafKind,
  Level,
  NotApplicableRule,
} from "../criteria/criteria-set";
import type { NodeDifference, NodeField, SetDifference, SetRule } from "../criteria/diff-sets";
import type { OrgUnitKind } from "../criteria/org-unit-kind";
import type { Points } from "../criteria/points";
import { shortened } from "./cut-short";

/** What a language says of two sets; names and texts of sets come shortened. */
export interface SetDifferenceWords {
  readonly rules: Readonly<Record<SetRule, string>>;
  readonly fields: Readonly<Record<Exclude<NodeField, "code">, string>>;
  readonly levels: Readonly<Record<Level, string>>;
  readonly leafKinds: Readonly<Record<LeafKind, string>>;
  readonly indexUnits: Readonly<Record<IndexUnit, string>>;
  readonly notApplicable: Readonly<Record<NotApplicableRule, string>>;
  readonly sharedRank: string;
  readonly bySections: (labels: string) => string;
  /** In place of a value that is not there. */
  readonly none: string;
  readonly added: (node: string) => string;
  readonly removed: (node: string) => string;
  /** `node` as in "Tiêu chí 1.2". */
  readonly recoded: (node: string, name: string, formerCode: string) => string;
  readonly changed: (from: string, to: string) => string;
  /** Where what is quoted of both is the same. */
  readonly changedBehind: string;
  readonly points: (points: string) => string;
  readonly band: (name: string, from: string) => string;
  readonly decision: (set: CriteriaSet) => string;
  readonly applicability: (node: CriteriaNode) => string;
  readonly unitKinds: (kinds: readonly OrgUnitKind[]) => string;
  readonly formatPoints: (points: Points) => string;
}

/** What became different from one set to another, a sentence each; none where they are the same. */
export function setDifferenceSentences(
  { from, to, rules, nodes }: SetDifference,
  words: SetDifferenceWords,
): readonly string[] {
  return [
    ...rules.map((rule) => {
      const [before, now] = [ruleText(from, rule, words), ruleText(to, rule, words)];
      return `${words.rules[rule]} ${changed(before, now, words)}`;
    }),
    ...nodes.flatMap((node) => nodeSentences(node, words)),
  ];
}

function nodeSentences(difference: NodeDifference, words: SetDifferenceWords): readonly string[] {
  switch (difference.kind) {
    case "added":
      return [words.added(wholeNode(difference.node, words))];
    case "removed":
      return [words.removed(wholeNode(difference.node, words))];
    case "changed": {
      const { from, to, fields } = difference;
      return fields.map((field) => fieldSentence(from, to, field, words));
    }
  }
}

function fieldSentence(
  from: CriteriaNode,
  to: CriteriaNode,
  field: NodeField,
  words: SetDifferenceWords,
): string {
  const node = capitalized(`${words.levels[to.level]} ${to.label}`);
  if (field === "code") return words.recoded(node, shortened(to.name), from.code);
  const [before, now] = [fieldText(from, field, words), fieldText(to, field, words)];
  return `${node}: ${words.fields[field]} ${changed(before, now, words)}`;
}

function fieldText(
  node: CriteriaNode,
  field: Exclude<NodeField, "code">,
  words: SetDifferenceWords,
): string {
  const quoted = quotedOr(words.none);
  switch (field) {
    case "label":
      return node.label;
    case "name":
    case "guide":
    case "lead":
      return quoted(node[field]);
    case "max":
      return words.formatPoints(node.maxScore);
    case "kind":
      return quoted(node.children.length === 0 ? words.leafKinds[node.kind] : "");
    case "applicability":
      return quoted(words.applicability(node));
    case "levels":
      return quoted(
        node.levels.map(({ name, points }) => `${name}: ${words.formatPoints(points)}`).join("; "),
      );
    case "step":
      return optionalPoints(node.step, words);
    case "ratio":
      return quoted(node.ratio === undefined ? "" : `${node.ratio.part} / ${node.ratio.whole}`);
  }
}

function ruleText(set: CriteriaSet, rule: SetRule, words: SetDifferenceWords): string {
  const quoted = quotedOr(words.none);
  switch (rule) {
    case "id":
      return quoted(set.id);
    case "title":
      return quoted(set.title);
    case "decision":
      return quoted(words.decision(set));
    case "total":
      return words.formatPoints(set.total);
    case "indexUnit":
      return quoted(words.indexUnits[set.indexUnit]);
    case "cap":
      return optionalPoints(set.cap, words);
    case "notApplicable":
      return quoted(set.notApplicable === undefined ? "" : words.notApplicable[set.notApplicable]);
    case "tieBreakers": {
      const labels = set.tieBreakers.map(({ label }) => label).join(", ");
      return quoted(labels === "" ? words.sharedRank : words.bySections(labels));
    }
    case "rankingGroups":
      return quoted(
        set.rankingGroups
          .map(({ name, kinds }) => `${name} (${words.unitKinds(kinds)})`)
          .join("; "),
      );
    case "bands":
      return quoted(
        set.bands.map(({ name, from }) => words.band(name, words.formatPoints(from))).join("; "),
      );
  }
}

const changed = (from: string, to: string, words: SetDifferenceWords): string =>
  from === to ? words.changedBehind : words.changed(from, to);

const wholeNode = (
  { level, label, name, maxScore }: CriteriaNode,
  { levels, points, formatPoints }: SetDifferenceWords,
): string => `${levels[level]} ${label} “${shortened(name)}” (${points(formatPoints(maxScore))})`;

const quotedOr =
  (none: string) =>
  (text: string): string =>
    text === "" ? none : `“${shortened(text)}”`;

const optionalPoints = (
  points: Points | undefined,
  { none, formatPoints }: SetDifferenceWords,
): string => (points === undefined ? none : formatPoints(points));

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
