import type {
  CriteriaNode,
  IndexUnit,
  LeafKind,
  Level,
  NotApplicableRule,
} from "../../criteria/criteria-set";
import type { OrgUnitKind } from "../../criteria/org-unit-kind";

export const LEVEL_TERMS: Readonly<Record<Level, string>> = {
  section: "section",
  criterion: "criterion",
  "sub-criterion": "sub-criterion",
};

export const LEAF_KIND_TERMS: Readonly<Record<LeafKind, string>> = {
  ordinary: "ordinary",
  survey: "survey",
  bonus: "bonus points",
  penalty: "penalty points",
};

export const INDEX_UNIT_TERMS: Readonly<Record<IndexUnit, string>> = {
  points: "points",
  percent: "percent",
};

export const NOT_APPLICABLE_TERMS: Readonly<Record<NotApplicableRule, string>> = {
  "left-out": "left out of the maximum",
  "full-score": "scored full",
};

export const SHARED_RANK_TERM = "shared rank";

export const UNIT_KIND_TERMS: Readonly<Record<OrgUnitKind, string>> = {
  commune: "communes",
  ward: "wards",
  township: "townships",
};

export const unitKindsText = (kinds: readonly OrgUnitKind[]): string =>
  kinds.map((kind) => UNIT_KIND_TERMS[kind]).join(", ");

export function applicabilityText({
  appliesTo,
  optional,
}: Pick<CriteriaNode, "appliesTo" | "optional">): string {
  const kinds = appliesTo === undefined ? "all" : unitKindsText(appliesTo);
  if (!optional) return kinds;
  return appliesTo === undefined ? OPTIONAL : `${kinds}, ${OPTIONAL}`;
}

const OPTIONAL = "where there is something to score";
