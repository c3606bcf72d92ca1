import { type CriteriaNode, type CriteriaSet, LEAF_KINDS } from "../../criteria/criteria-set";
import { formatPoints } from "../../scoring/format-points";
import {
  INDEX_UNIT_TERMS,
  LEAF_KIND_TERMS,
  NOT_APPLICABLE_TERMS,
  SHARED_RANK_TERM,
  unitKindsText,
} from "./set-terms";
import { formatDate } from "./terms";

/** A criteria set for a last look: whether it was understood as it was meant. */
export interface SetSummary {
  /** What it is, by which decision. */
  readonly facts: readonly string[];
  /** Code, name, maximum and number of leaves of each section, then of everything. */
  readonly sections: readonly (readonly string[])[];
  /** How scores become an index, a class and a rank. */
  readonly rules: readonly string[];
}

export function setSummary(set: CriteriaSet): SetSummary {
  const { id, contentHash, title, decision, leaves, sections } = set;
  return {
    facts: [
      title,
      `Quyết định số ${decision.number} ngày ${formatDate(decision.date)}, ${decision.issuer}`,
      `Mã: ${id}@${contentHash}`,
    ],
    sections: [
      ...sections.map((section) => [
        section.label,
        section.name,
        formatPoints(section.maxScore),
        leafCounts(section.leaves),
      ]),
      ["", "Tổng", formatPoints(set.total), leafCounts(leaves)],
    ],
    rules: ruleLines(set),
  };
}

/** "12 (2 điểm cộng)": ordinary leaves need no telling. */
function leafCounts(leaves: readonly CriteriaNode[]): string {
  const special = LEAF_KINDS.filter((kind) => kind !== "ordinary").flatMap((kind) => {
    const count = leaves.filter((leaf) => leaf.kind === kind).length;
    return count === 0 ? [] : `${String(count)} ${LEAF_KIND_TERMS[kind].toLowerCase()}`;
  });
  const all = String(leaves.length);
  return special.length === 0 ? all : `${all} (${special.join(", ")})`;
}

function ruleLines({
  indexUnit,
  cap,
  notApplicable,
  bands,
  rankingGroups,
  tieBreakers,
  leaves,
}: CriteriaSet): string[] {
  const guided = leaves.filter(({ levels, step }) => levels.length > 0 || step !== undefined);
  const shares = leaves.filter(({ ratio }) => ratio !== undefined);
  return [
    `Chỉ số tính bằng: ${INDEX_UNIT_TERMS[indexUnit].toLowerCase()}${cap === undefined ? "" : `, cao nhất ${formatPoints(cap)}`}`,
    ...(notApplicable === undefined
      ? []
      : [`Tiêu chí không áp dụng: ${NOT_APPLICABLE_TERMS[notApplicable].toLowerCase()}`]),
    ...(guided.length === 0
      ? []
      : [`Tiêu chí có mức điểm hoặc bước điểm: ${String(guided.length)}`]),
    ...(shares.length === 0 ? [] : [`Tiêu chí tính theo tỷ lệ: ${String(shares.length)}`]),
    `Xếp loại: ${bands.map(({ name, from }) => `${name} từ ${formatPoints(from)}`).join("; ")}`,
    ...(rankingGroups.length === 0
      ? []
      : [
          `Nhóm xếp hạng: ${rankingGroups.map(({ name, kinds }) => `${name} (${unitKindsText(kinds)})`).join("; ")}`,
        ]),
    `Khi bằng điểm: ${
      tieBreakers.length === 0
        ? SHARED_RANK_TERM.toLowerCase()
        : `so điểm lĩnh vực ${tieBreakers.map(({ label }) => label).join(", rồi ")}`
    }`,
  ];
}
