import type { CriteriaNode, CriteriaSet } from "../../criteria/criteria-set";
import type { ScoreColumn } from "../../scoring/score";
import { cellAddress } from "../../sheet-model/address";
import { HEADING_ROWS } from "./heading-rows";

/** The columns of Phụ lục I, and to the right of the form the two in which the sums are built. */
export const SCORECARD_COLUMNS = {
  code: 0,
  name: 1,
  max: 2,
  self: 3,
  appraised: 4,
  percent: 5,
  evidence: 6,
  selfCounted: 7,
  appraisedCounted: 8,
} as const;

/** The form ends with the evidence; what lies right of it is not printed. */
export const LAST_FORM_COLUMN = SCORECARD_COLUMNS.evidence;

/** The column that holds a leaf's score where it is counted, and "" where it is not. */
export const COUNTED_COLUMN: Readonly<Record<ScoreColumn, number>> = {
  self: SCORECARD_COLUMNS.selfCounted,
  appraised: SCORECARD_COLUMNS.appraisedCounted,
};

export const TITLE_ROWS = 5;
export const FIRST_NODE_ROW = TITLE_ROWS + HEADING_ROWS;

/** Where things stand in the sheet of one set; rows count from 0. */
export class ScorecardLayout {
  readonly totalRow: number;
  readonly #rowsByCode: ReadonlyMap<string, number>;

  constructor(set: CriteriaSet) {
    this.#rowsByCode = new Map(
      set.nodes.map((node, index) => [node.code, FIRST_NODE_ROW + index] as const),
    );
    this.totalRow = FIRST_NODE_ROW + set.nodes.length;
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
