import { type CriteriaNode, type CriteriaSet, isLeaf } from "../../criteria/criteria-set";
import { type Points, sumPoints } from "../../criteria/points";
import { attainable } from "../../scoring/contribution";
import type { ScoreColumn } from "../../scoring/score";
import { type CellRange, cellAddress } from "../../sheet-model/address";
import { type TotalPart, totalParts, variesInMax } from "../set-traits";
import { HEADING_ROWS } from "./heading-rows";

/**
 * The columns of Phụ lục I; to the right of the form what the work needs beside it, and hidden at the
 * end those in which sums and checks are built.
 */
export const SCORECARD_COLUMNS = {
  code: 0,
  name: 1,
  max: 2,
  self: 3,
  appraised: 4,
  percent: 5,
  evidence: 6,
  check: 7,
  assigned: 8,
  remark: 9,
  explanation: 10,
  selfCounted: 11,
  appraisedCounted: 12,
  problems: 13,
} as const;

/**
 * Right of everything else, also of the compiling level's columns, what only some sets need: the guide, the
 * two figures of a share, and hidden what each row could bring to its totals and the scores to choose from.
 */
export const SET_COLUMNS = {
  guide: 19,
  part: 20,
  whole: 21,
  selfMax: 22,
  appraisedMax: 23,
  firstChoice: 24,
} as const;

/** In characters; those of the form fill the width of a page. */
export const SCORECARD_WIDTHS = {
  code: 7,
  name: 56,
  max: 9,
  self: 10,
  appraised: 10,
  percent: 11,
  evidence: 38,
  check: 76,
  assigned: 44,
  remark: 32,
  explanation: 32,
  selfCounted: 12,
  appraisedCounted: 12,
  problems: 40,
} as const satisfies Record<keyof typeof SCORECARD_COLUMNS, number>;

/** The form ends with the evidence; what lies right of it is not printed. */
export const LAST_FORM_COLUMN = SCORECARD_COLUMNS.evidence;

/** The column that holds a leaf's score where it is counted, and "" where it is not. */
export const COUNTED_COLUMN: Readonly<Record<ScoreColumn, number>> = {
  self: SCORECARD_COLUMNS.selfCounted,
  appraised: SCORECARD_COLUMNS.appraisedCounted,
};

/** The column that holds what a row could bring, where that is not the same for all units. */
export const MAX_COLUMN: Readonly<Record<ScoreColumn, number>> = {
  self: SET_COLUMNS.selfMax,
  appraised: SET_COLUMNS.appraisedMax,
};

/** Built for the sheet alone; nobody needs to see them. */
export const HIDDEN_COLUMNS: ReadonlySet<string> = new Set<keyof typeof SCORECARD_COLUMNS>([
  "selfCounted",
  "appraisedCounted",
  "problems",
]);

/** Where the sheet records what it is; it lies in a hidden column. */
export const IDENTITY_CELL = { row: 0, column: SCORECARD_COLUMNS.selfCounted } as const;

export const TITLE_ROWS = 5;
export const FIRST_NODE_ROW = TITLE_ROWS + HEADING_ROWS;

/** The most that leaves bring to a column's totals where all of them apply, in hundredths of a point. */
export const fixedMax = (
  { leaves }: Pick<CriteriaSet | CriteriaNode, "leaves">,
  column: ScoreColumn,
): Points => sumPoints(leaves.map((leaf) => attainable(leaf, undefined, column)));

/** Where things stand in the sheet of one set; rows count from 0. */
export class ScorecardLayout {
  readonly totalRow: number;
  readonly lastNodeRow: number;
  /** Of the lines beneath the table; the rows of the total's parts stand before. */
  readonly firstSignatureRow: number;
  readonly #parts: readonly TotalPart[];
  readonly #rowsByCode: ReadonlyMap<string, number>;
  readonly #variesInMax: boolean;

  constructor(set: CriteriaSet) {
    this.#variesInMax = variesInMax(set);
    this.#rowsByCode = new Map(
      set.nodes.map((node, index) => [node.code, FIRST_NODE_ROW + index] as const),
    );
    this.totalRow = FIRST_NODE_ROW + set.nodes.length;
    this.lastNodeRow = this.totalRow - 1;
    this.#parts = totalParts(set);
    this.firstSignatureRow = this.totalRow + 1 + this.#parts.length;
  }

  /** The cells of all nodes in one column. */
  nodeCells(column: number): CellRange {
    const [firstRow, lastRow] = [FIRST_NODE_ROW, this.lastNodeRow];
    return { firstRow, lastRow, firstColumn: column, lastColumn: column };
  }

  rowOf(node: CriteriaNode): number {
    const row = this.#rowsByCode.get(node.code);
    if (row === undefined) throw new Error(`Criterion ${node.code} is not in the sheet's set`);
    return row;
  }

  /** The cell of a section's or criterion's sum, or of what is typed for a leaf. */
  scoreCell(node: CriteriaNode, column: ScoreColumn): string {
    return cellAddress(this.rowOf(node), SCORECARD_COLUMNS[column]);
  }

  /** The cell of what a node brings to a column's totals: its sum, or what is counted of what is typed for a leaf. */
  broughtCell(node: CriteriaNode, column: ScoreColumn): string {
    if (!isLeaf(node)) return this.scoreCell(node, column);
    return cellAddress(this.rowOf(node), COUNTED_COLUMN[column]);
  }

  /** The cell of the total of everything. */
  totalCell(column: ScoreColumn): string {
    return cellAddress(this.totalRow, SCORECARD_COLUMNS[column]);
  }

  /**
   * The cell that holds the most a node could bring to a column's totals, everything where no node is given;
   * undefined where that is `fixedMax` for every unit.
   */
  maxCell(node: CriteriaNode | undefined, column: ScoreColumn): string | undefined {
    if (!this.#variesInMax) return undefined;
    const row = node === undefined ? this.totalRow : this.rowOf(node);
    return cellAddress(row, MAX_COLUMN[column]);
  }

  /** The row beneath the total that shows a part of it; undefined where the set has no such part. */
  partRow(part: TotalPart): number | undefined {
    const place = this.#parts.indexOf(part);
    return place === -1 ? undefined : this.totalRow + 1 + place;
  }

  /** The cell of a part of the total in one column; undefined where the set has no such part. */
  partCell(part: TotalPart, column: ScoreColumn): string | undefined {
    const row = this.partRow(part);
    return row === undefined ? undefined : cellAddress(row, SCORECARD_COLUMNS[column]);
  }

  /** The cell that counts the leaves with a valid score. */
  countCell(column: ScoreColumn): string {
    return cellAddress(this.totalRow, COUNTED_COLUMN[column]);
  }
}
