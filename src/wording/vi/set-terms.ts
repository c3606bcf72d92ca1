import type {
  CriteriaNode,
  IndexUnit,
  LeafKind,
  Level,
  NotApplicableRule,
} from "../../criteria/criteria-set";
import type { OrgUnitKind } from "../../criteria/org-unit-kind";
import { ORG_UNIT_KIND_WORDS } from "../../scoring/org-unit";

export const LEVEL_TERMS: Readonly<Record<Level, string>> = {
  section: "lĩnh vực",
  criterion: "tiêu chí",
  "sub-criterion": "tiêu chí thành phần",
};

/** What a set's sheet says of a leaf's kind, and reads. */
export const LEAF_KIND_TERMS: Readonly<Record<LeafKind, string>> = {
  ordinary: "Thường",
  survey: "Điều tra xã hội học",
  bonus: "Điểm cộng",
  penalty: "Điểm trừ",
};

export const INDEX_UNIT_TERMS: Readonly<Record<IndexUnit, string>> = {
  points: "Điểm",
  percent: "Phần trăm",
};

export const NOT_APPLICABLE_TERMS: Readonly<Record<NotApplicableRule, string>> = {
  "left-out": "Trừ khỏi điểm tối đa",
  "full-score": "Tính đủ điểm",
};

/** Which units a leaf is for, where it is not for certain kinds. */
export const APPLICABILITY_TERMS = { all: "Tất cả", optional: "Nếu có" } as const;

/** Of equal totals, where no sections decide between them. */
export const SHARED_RANK_TERM = "Đồng hạng";

/** "Phường và thị trấn": without a comma, since a drop-down takes none. */
export function unitKindsText(kinds: readonly OrgUnitKind[]): string {
  const words = kinds.map((kind, place) => {
    const word = ORG_UNIT_KIND_WORDS[kind];
    return place === 0 ? word : word.toLowerCase();
  });
  return words.join(" và ");
}

/** "Nếu có", "Xã", "Xã (nếu có)". */
export function applicabilityText({
  appliesTo,
  optional,
}: Pick<CriteriaNode, "appliesTo" | "optional">): string {
  if (appliesTo === undefined) {
    return optional ? APPLICABILITY_TERMS.optional : APPLICABILITY_TERMS.all;
  }
  const kinds = unitKindsText(appliesTo);
  return optional ? `${kinds} (${APPLICABILITY_TERMS.optional.toLowerCase()})` : kinds;
}
