import type { CriteriaNode, CriteriaSet } from "../../criteria/criteria-set";
import { SCORE_COLUMNS, type ScoreColumn } from "../../scoring/score";
import { type CellRange, cellAddress, quotedSheetName } from "../../sheet-model/address";
import { SUMMARY_TEXTS } from "../../wording/vi/sheet-texts";
import { HEADING_ROWS } from "./heading-rows";

const FIRST_SECTION_COLUMN = 2;
/** The row of the headings, the first unit's, and the column of the units' names; the same for every set. */
export const SUMMARY_HEADING_ROW = 2;
export const FIRST_SUMMARY_ROW = SUMMARY_HEADING_ROW + HEADING_ROWS;
export const SUMMARY_COLUMNS = { number: 0, unit: 1 } as const;

/** Where things stand in `Tổng hợp`: a row a unit, two columns a section; rows and columns count from 0. */
export class SummaryLayout {
  readonly titleRows = SUMMARY_HEADING_ROW;
  readonly firstUnitRow = FIRST_SUMMARY_ROW;
  readonly columns: Readonly<
    Record<
      "number" | "unit" | "self" | "appraised" | "appraisedLeaves" | "rank" | "band" | "ranked",
      number
    >
  >;
  readonly firstBandRow: number;
  readonly #set: CriteriaSet;
  readonly #units: number;

  constructor(set: CriteriaSet, units: number) {
    this.#set = set;
    this.#units = units;
    const self = FIRST_SECTION_COLUMN + set.sections.length * SCORE_COLUMNS.length;
    this.columns = {
      ...SUMMARY_COLUMNS,
      self,
      appraised: self + 1,
      appraisedLeaves: self + 2,
      rank: self + 3,
      band: self + 4,
      ranked: self + 5,
    };
    // Below the units: a blank row and the bands' own heading.
    this.firstBandRow = this.firstUnitRow + units + 2;
  }

  unitRow(unitIndex: number): number {
    return this.firstUnitRow + unitIndex;
  }

  sectionColumn(section: CriteriaNode, column: ScoreColumn): number {
    const place = this.#set.sections.indexOf(section);
    return FIRST_SECTION_COLUMN + place * SCORE_COLUMNS.length + SCORE_COLUMNS.indexOf(column);
  }

  /** The cells of one column over all units. */
  unitRange(column: number): CellRange {
    return {
      firstRow: this.firstUnitRow,
      lastRow: this.firstUnitRow + this.#units - 1,
      firstColumn: column,
      lastColumn: column,
    };
  }

  /** The bands' lower ends and names, from the weakest on, as LOOKUP wants them. */
  bandRange(column: "number" | "unit"): CellRange {
    return {
      firstRow: this.firstBandRow,
      lastRow: this.firstBandRow + this.#set.bands.length - 1,
      firstColumn: this.columns[column],
      lastColumn: this.columns[column],
    };
  }

  /** A unit's cell as a formula on another sheet refers to it. */
  reference(unitIndex: number, column: keyof SummaryLayout["columns"]): string {
    const cell = cellAddress(this.unitRow(unitIndex), this.columns[column]);
    return `${quotedSheetName(SUMMARY_TEXTS.sheetName)}!${cell}`;
  }
}
