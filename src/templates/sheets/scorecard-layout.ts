import type { CriteriaNode, CriteriaSet } from "../../criteria/criteria-set";
import type { ScoreColumn } from "../../scoring/score";
import { type CellRange, cellAddress } from "../../sheet-model/address";
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

/** Where things stand in the sheet of one set; rows count from 0. */
export class ScorecardLayout {
  readonly totalRow: number;
  readonly lastNodeRow: number;
  readonly #rowsByCode: ReadonlyMap<string, number>;

  constructor(set: CriteriaSet) {
    this.#rowsByCode = new Map(
      set.nodes.map((node, index) => [node.code, FIRST_NODE_ROW + index] as const),
    );
    this.totalRow = FIRST_NODE_ROW + set.nodes.length;
    this.lastNodeRow = this.totalRow - 1;
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

  /** The cell of a section's, criterion's or leaf's score. */
  scoreCell(node: CriteriaNode, column: ScoreColumn): string {
    return cellAddress(this.rowOf(node), SCORECARD_COLUMNS[column]);
  }

  /** The cell of the total of everything. */
  totalCell(column: ScoreColumn): string {
    return cellAddress(this.totalRow, SCORECARD_COLUMNS[column]);
  }

  /** The cell that counts the leaves with a valid score. */
  countCell(column: ScoreColumn): string {
    return cellAddress(this.totalRow, COUNTED_COLUMN[column]);
  }
}
