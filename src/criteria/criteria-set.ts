import type { OrgUnitKind } from "./org-unit-kind";
import type { Points } from "./points";

/** Lĩnh vực, tiêu chí, tiêu chí thành phần. */
export const LEVELS = ["section", "criterion", "sub-criterion"] as const;
export type Level = (typeof LEVELS)[number];

/**
 * How a leaf enters the index. Ordinary ones are scored by the unit and appraised; those of the survey
 * (điều tra xã hội học) by the compiling level alone. Bonus points (điểm cộng) are added to that and
 * penalty points (điểm trừ) taken off; neither is part of the set's total.
 */
export const LEAF_KINDS = ["ordinary", "survey", "bonus", "penalty"] as const;
export type LeafKind = (typeof LEAF_KINDS)[number];

/** Leaves that do not apply to a unit: left out of its maximum, or scored full. */
export const NOT_APPLICABLE_RULES = ["left-out", "full-score"] as const;
export type NotApplicableRule = (typeof NOT_APPLICABLE_RULES)[number];

/** What an index, and the bands that class it, are measured in: points, or percent of what was to be had. */
export const INDEX_UNITS = ["points", "percent"] as const;
export type IndexUnit = (typeof INDEX_UNITS)[number];

/** Mức: what a scoring guide gives so many points for. */
export interface ScoreLevel {
  readonly name: string;
  readonly points: Points;
}

/** A leaf is scored part ÷ whole × its maximum; these are the names of the two figures. */
export interface ScoreRatio {
  readonly part: string;
  readonly whole: string;
}

/** One row of the criteria list. */
export interface CriteriaNode {
  /** "1", "1.1", "1.1.1". */
  readonly code: string;
  /** What the form prints for the code: "I" for section 1. */
  readonly label: string;
  readonly name: string;
  readonly level: Level;
  readonly maxScore: Points;
  readonly parent: CriteriaNode | undefined;
  readonly children: readonly CriteriaNode[];
  /** The nodes scored directly beneath this one; a leaf's own list holds itself. */
  readonly leaves: readonly CriteriaNode[];
  /** Of a node with leaves of several kinds, the first of LEAF_KINDS among them: its maximum counts those. */
  readonly kind: LeafKind;
  /** Of a leaf: the kinds of unit that are scored by it; undefined for all. */
  readonly appliesTo: readonly OrgUnitKind[] | undefined;
  /** Of a leaf: "nếu có", a unit may say that there is nothing to score. */
  readonly optional: boolean;
  /** Of a leaf that may not apply to a unit ("nếu có", or for some kinds alone): what becomes of it then. */
  readonly notApplicable: NotApplicableRule | undefined;
  /** Hướng dẫn chấm điểm; "" where there is none. */
  readonly guide: string;
  /** Of a leaf: from the most points to the fewest; none where the guide has none. */
  readonly levels: readonly ScoreLevel[];
  /** Of a leaf: scores are whole multiples of it. */
  readonly step: Points | undefined;
  readonly ratio: ScoreRatio | undefined;
  /** Cơ quan chủ trì thẩm định; "" where none is named. */
  readonly lead: string;
}

/** Nhóm xếp loại: indices from `from` up to the next better band, in the set's index unit. */
export interface Band {
  readonly name: string;
  readonly from: Points;
}

/** Units of these kinds are ranked among themselves. */
export interface RankingGroup {
  readonly name: string;
  readonly kinds: readonly OrgUnitKind[];
}

export interface Decision {
  /** "4203/QĐ-UBND". */
  readonly number: string;
  /** ISO, "2021-12-30". */
  readonly date: string;
  readonly issuer: string;
}

/** Bộ chỉ số: what is scored, by which decision, and how totals are ranked and classed. */
export interface CriteriaSet {
  readonly id: string;
  /** Tells sets of one id but different content apart: hexadecimal digits. */
  readonly contentHash: string;
  /** The title of its annex. */
  readonly title: string;
  readonly decision: Decision;
  /** Of everything but bonus and penalty leaves. */
  readonly total: Points;
  /** The most that an index can be, bonus points included, in the index unit. */
  readonly cap: Points | undefined;
  readonly indexUnit: IndexUnit;
  /** Undefined where every leaf applies to every unit. */
  readonly notApplicable: NotApplicableRule | undefined;
  /** Their scores decide between equal indices, in this order; units that are equal there too share a rank. */
  readonly tieBreakers: readonly CriteriaNode[];
  /** None where all kinds of unit are ranked in one list. */
  readonly rankingGroups: readonly RankingGroup[];
  /** From the best band to the weakest; the weakest starts at 0. */
  readonly bands: readonly Band[];
  /** Every row in the order of the decision. */
  readonly nodes: readonly CriteriaNode[];
  readonly sections: readonly CriteriaNode[];
  readonly leaves: readonly CriteriaNode[];
  readonly nodesByCode: ReadonlyMap<string, CriteriaNode>;
}

export const isLeaf = (node: CriteriaNode): boolean => node.children.length === 0;

/** The section in which a node stands; a section stands in itself. */
export const sectionOf = (node: CriteriaNode): CriteriaNode =>
  node.parent === undefined ? node : sectionOf(node.parent);

/** Whether a node's maximum is part of the set's total: it is not all bonus or penalty. */
export const isInTotal = ({ kind }: Pick<CriteriaNode, "kind">): boolean =>
  kind === "ordinary" || kind === "survey";

/** The index of full performance without any bonus, in hundredths of the index unit. */
export const fullIndex = ({
  indexUnit,
  total,
}: Pick<CriteriaSet, "indexUnit" | "total">): Points =>
  indexUnit === "percent" ? (100_00 as Points) : total;
