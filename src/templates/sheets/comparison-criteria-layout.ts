import { type CriteriaNode, type CriteriaSet, isInTotal } from "../../criteria/criteria-set";
import {
  type CellRange,
  absoluteAddress,
  cellAddress,
  quotedSheetName,
} from "../../sheet-model/address";
import { LOST_POINTS_TEXTS } from "../../wording/vi/comparison-texts";
import { HEADING_ROWS } from "./heading-rows";

/** What is shown of a leaf: row by row those that cost most first. */
export const LOST_POINTS_COLUMNS = {
  rank: 0,
  code: 1,
  name: 2,
  section: 3,
  max: 4,
  appraisedUnits: 5,
  meanAppraised: 6,
  lost: 7,
  meanLost: 8,
  lostPercent: 9,
  meanDifference: 10,
  lowered: 11,
  raised: 12,
} as const;

/** Hidden: which leaf of those beside it a row shows, then the leaves in the decision's order with their figures. */
export const LEAF_DATA_COLUMNS = {
  position: 13,
  label: 14,
  name: 15,
  section: 16,
  max: 17,
  appraisedUnits: 18,
  lost: 19,
  rankedMean: 20,
  place: 21,
  comparedUnits: 22,
  differences: 23,
  lowered: 24,
  raised: 25,
} as const;
export type LeafDataColumn = keyof typeof LEAF_DATA_COLUMNS;

/**
 * Behind the leaves' figures, hidden as well: where there are bonus and penalty leaves, from what is lost,
 * which is nothing for those; then a column a unit with its appraised scores, then one with its differences.
 */
const FIRST_COLUMN_BEHIND = 26;
export const LOST_POINTS_TITLE_ROWS = 3;
export const FIRST_LEAF_ROW = LOST_POINTS_TITLE_ROWS + HEADING_ROWS;

/** What the units' columns hold. */
export type UnitColumn = "appraised" | "difference";

/**
 * Where things stand in `Tiêu chí mất điểm`; rows and columns count from 0. The units' scores are
 * brought together here once, since a formula over 300 sheets is longer than Excel takes.
 */
export class LostPointsLayout {
  readonly #set: CriteriaSet;
  readonly #units: number;
  readonly #firstUnitColumn: number;
  readonly lostFromColumn: number | undefined;

  constructor(set: CriteriaSet, units: number) {
    this.#set = set;
    this.#units = units;
    this.lostFromColumn = set.leaves.every(isInTotal) ? undefined : FIRST_COLUMN_BEHIND;
    this.#firstUnitColumn = FIRST_COLUMN_BEHIND + (this.lostFromColumn === undefined ? 0 : 1);
  }

  get lastRow(): number {
    return FIRST_LEAF_ROW + this.#set.leaves.length - 1;
  }

  /** The cells of all leaves in some columns. */
  leafCells(firstColumn: number, lastColumn = firstColumn): CellRange {
    return { firstRow: FIRST_LEAF_ROW, lastRow: this.lastRow, firstColumn, lastColumn };
  }

  data(column: LeafDataColumn): string {
    return absoluteAddress(this.leafCells(LEAF_DATA_COLUMNS[column]));
  }

  /** One leaf's cells over all units. */
  unitCells(row: number, column: UnitColumn): CellRange {
    const firstColumn = this.#firstUnitColumn + (column === "appraised" ? 0 : this.#units);
    const lastColumn = firstColumn + this.#units - 1;
    return { firstRow: row, lastRow: row, firstColumn, lastColumn };
  }

  /** The leaves' labels, as a formula on another sheet refers to them. */
  get labels(): string {
    return fromElsewhere(this.leafCells(LEAF_DATA_COLUMNS.label));
  }

  /** The names of the units' sheets above their differences, as a formula on another sheet refers to them. */
  get sheetNames(): string {
    return fromElsewhere(this.unitCells(FIRST_LEAF_ROW - 1, "difference"));
  }

  /**
   * The differences of one unit over the leaves of a node, or all, as a formula on another sheet refers
   * to them; `position` is the cell that counts the unit's column from 1.
   */
  differences(position: string, node?: CriteriaNode): string {
    const leaves = node?.leaves ?? this.#set.leaves;
    const [first] = leaves;
    const firstRow = FIRST_LEAF_ROW + (first === undefined ? 0 : this.#set.leaves.indexOf(first));
    const cells = {
      ...this.unitCells(firstRow, "difference"),
      lastRow: firstRow + leaves.length - 1,
    };
    return `INDEX(${fromElsewhere(cells)},0,${position})`;
  }
}

const fromElsewhere = (range: CellRange): string =>
  `${quotedSheetName(LOST_POINTS_TEXTS.sheetName)}!${absoluteAddress(range)}`;

/** A cell of a row with its column fixed: "$D9". */
export const inColumn = (row: number, column: number): string => `$${cellAddress(row, column)}`;
