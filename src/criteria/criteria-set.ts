import type { Points } from "./points";

/** Lĩnh vực, tiêu chí, tiêu chí thành phần. */
export const LEVELS = ["section", "criterion", "sub-criterion"] as const;
export type Level = (typeof LEVELS)[number];

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
}

/** Nhóm xếp loại: totals from `from` up to the next better band. */
export interface Band {
  readonly name: string;
  readonly from: Points;
}

/** Equal totals share a rank and the next rank is skipped: 1, 2, 2, 4. */
export const TIE_RULES = ["shared-rank"] as const;
export type TieRule = (typeof TIE_RULES)[number];

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
  /** The title of its annex. */
  readonly title: string;
  readonly decision: Decision;
  readonly total: Points;
  readonly tieRule: TieRule;
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
