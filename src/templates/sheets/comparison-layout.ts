import type { CriteriaSet } from "../../criteria/criteria-set";
import { type CellRange, absoluteAddress } from "../../sheet-model/address";
import { HEADING_ROWS } from "./heading-rows";

/** Before the columns of the sections. */
export const COMPARISON_COLUMNS = {
  number: 0,
  unit: 1,
  self: 2,
  appraised: 3,
  difference: 4,
  percent: 5,
  overrating: 6,
  lowered: 7,
  raised: 8,
  equal: 9,
  withoutAppraised: 10,
  withoutSelf: 11,
  withoutBoth: 12,
  largestLeaf: 13,
  largestPoints: 14,
} as const;
const FIRST_SECTION_COLUMN = COMPARISON_COLUMNS.largestPoints + 1;

export const COMPARISON_TITLE_ROWS = 3;
export const FIRST_COMPARED_ROW = COMPARISON_TITLE_ROWS + HEADING_ROWS;

/** Where things stand in `So sánh`: a row a unit; rows and columns count from 0. */
export class ComparisonLayout {
  readonly lastShownColumn: number;
  /** Hidden: the name of the unit's sheet, and which of the units' columns of differences is its own. */
  readonly sheetColumn: number;
  readonly positionColumn: number;
  readonly sectionColumns: Pick<CellRange, "firstColumn" | "lastColumn">;
  readonly #units: number;

  constructor(set: CriteriaSet, units: number) {
    this.lastShownColumn = FIRST_SECTION_COLUMN + set.sections.length - 1;
    this.sheetColumn = this.lastShownColumn + 1;
    this.positionColumn = this.sheetColumn + 1;
    this.sectionColumns = { firstColumn: FIRST_SECTION_COLUMN, lastColumn: this.lastShownColumn };
    this.#units = units;
  }

  get lastRow(): number {
    return FIRST_COMPARED_ROW + this.#units - 1;
  }

  /** The cells of all units in some columns. */
  unitCells(firstColumn: number, lastColumn = firstColumn): CellRange {
    return { firstRow: FIRST_COMPARED_ROW, lastRow: this.lastRow, firstColumn, lastColumn };
  }

  /** The differences of all units, as their ranks refer to them. */
  get differences(): string {
    return absoluteAddress(this.unitCells(COMPARISON_COLUMNS.difference));
  }
}
