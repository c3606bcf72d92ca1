import type { CriteriaNode, CriteriaSet } from "../../criteria/criteria-set";
import type { NodeDifference, NodeField, SetDifference, SetRule } from "../../criteria/diff-sets";
import type { Points } from "../../criteria/points";
import { formatPoints } from "../../scoring/format-points";
import { shortened } from "../cut-short";
import { decisionText } from "./terms";
import {
  INDEX_UNIT_TERMS,
  LEAF_KIND_TERMS,
  LEVEL_TERMS,
  NOT_APPLICABLE_TERMS,
  SHARED_RANK_TERM,
  applicabilityText,
  unitKindsText,
} from "./set-terms";

const NONE = "không có";

/** What became different from one set to another, a sentence each; none where they are the same. */
export function describeSetDifference(difference: SetDifference): readonly string[] {
  const { from, to, rules, nodes } = difference;
  return [
    ...rules.map(
      (rule) => `${RULE_TERMS[rule]} ${changed(ruleText(from, rule), ruleText(to, rule))}`,
    ),
    ...nodes.flatMap(describeNode),
  ];
}

function describeNode(difference: NodeDifference): readonly string[] {
  switch (difference.kind) {
    case "added":
      return [`Thêm ${wholeNode(difference.node)}.`];
    case "removed":
      return [`Bỏ ${wholeNode(difference.node)}.`];
    case "changed": {
      const { from, to, fields } = difference;
      return fields.map((field) => describeField(from, to, field));
    }
  }
}

function describeField(from: CriteriaNode, to: CriteriaNode, field: NodeField): string {
  const node = capitalized(`${LEVEL_TERMS[to.level]} ${to.label}`);
  if (field === "code") return `${node} “${shortened(to.name)}” trước đây có mã ${from.code}.`;
  return `${node}: ${FIELD_TERMS[field]} ${changed(fieldText(from, field), fieldText(to, field))}`;
}

const FIELD_TERMS: Readonly<Record<Exclude<NodeField, "code">, string>> = {
  label: "ký hiệu trên biểu",
  name: "tên",
  max: "điểm tối đa",
  kind: "loại điểm",
  applicability: "phạm vi áp dụng",
  levels: "mức điểm",
  step: "bước điểm",
  ratio: "cách tính theo tỷ lệ",
  guide: "hướng dẫn chấm điểm",
  lead: "cơ quan chủ trì",
};

const RULE_TERMS: Readonly<Record<SetRule, string>> = {
  id: "Mã bộ chỉ số",
  title: "Tên bộ chỉ số",
  decision: "Quyết định ban hành",
  total: "Tổng điểm",
  indexUnit: "Cách xếp loại",
  cap: "Mức trần",
  notApplicable: "Cách tính khi tiêu chí không áp dụng",
  tieBreakers: "Cách xếp hạng khi bằng điểm",
  rankingGroups: "Nhóm xếp hạng",
  bands: "Nhóm xếp loại",
};

function fieldText(node: CriteriaNode, field: Exclude<NodeField, "code">): string {
  switch (field) {
    case "label":
      return node.label;
    case "name":
    case "guide":
    case "lead":
      return quoted(node[field]);
    case "max":
      return formatPoints(node.maxScore);
    case "kind":
      return quoted(node.children.length === 0 ? LEAF_KIND_TERMS[node.kind] : "");
    case "applicability":
      return quoted(applicabilityText(node));
    case "levels":
      return quoted(
        node.levels.map(({ name, points }) => `${name}: ${formatPoints(points)}`).join("; "),
      );
    case "step":
      return optionalPoints(node.step);
    case "ratio":
      return quoted(node.ratio === undefined ? "" : `${node.ratio.part} / ${node.ratio.whole}`);
  }
}

function ruleText(set: CriteriaSet, rule: SetRule): string {
  switch (rule) {
    case "id":
      return quoted(set.id);
    case "title":
      return quoted(set.title);
    case "decision":
      return quoted(decisionText(set));
    case "total":
      return formatPoints(set.total);
    case "indexUnit":
      return quoted(INDEX_UNIT_TERMS[set.indexUnit]);
    case "cap":
      return optionalPoints(set.cap);
    case "notApplicable":
      return quoted(set.notApplicable === undefined ? "" : NOT_APPLICABLE_TERMS[set.notApplicable]);
    case "tieBreakers": {
      const sections = set.tieBreakers.map(({ label }) => label);
      return quoted(
        sections.length === 0 ? SHARED_RANK_TERM : `xét lĩnh vực ${sections.join(", ")}`,
      );
    }
    case "rankingGroups":
      return quoted(
        set.rankingGroups.map(({ name, kinds }) => `${name} (${unitKindsText(kinds)})`).join("; "),
      );
    case "bands":
      return quoted(
        set.bands.map(({ name, from }) => `${name} từ ${formatPoints(from)}`).join("; "),
      );
  }
}

/** Long texts may differ behind what is quoted of them. */
const changed = (from: string, to: string): string =>
  from === to ? "đã thay đổi." : `đổi từ ${from} thành ${to}.`;

const wholeNode = ({ level, label, name, maxScore }: CriteriaNode): string =>
  `${LEVEL_TERMS[level]} ${label} “${shortened(name)}” (${formatPoints(maxScore)} điểm)`;

const quoted = (text: string): string => (text === "" ? NONE : `“${shortened(text)}”`);

const optionalPoints = (points: Points | undefined): string =>
  points === undefined ? NONE : formatPoints(points);

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
