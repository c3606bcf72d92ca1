import { PLAN_STAGES } from "../../scoring/appraisal-plan";
import type { CellRange } from "../../sheet-model/address";

/** The columns of `Kế hoạch`, counted from 0; what is looked up of the units stands in hidden ones. */
export const STAGE_COLUMNS = {
  number: 0,
  task: 1,
  days: 2,
  due: 3,
  lead: 4,
  cooperating: 5,
  done: 6,
  state: 7,
} as const;
export const EXPECTED_COLUMNS = {
  number: 0,
  unit: 1,
  state: 2,
  reminded: 3,
  note: 4,
  lookedUp: 8,
  lookedUpWithoutKind: 9,
} as const;
export const LAST_PRINTED_COLUMN = STAGE_COLUMNS.state;

/** Rows, counted from 0. */
export const START_ROW = 2;
export const STAGE_HEADING_ROW = 4;
export const FIRST_STAGE_ROW = STAGE_HEADING_ROW + 1;
/** For stages that an office has of its own. */
const BLANK_STAGES = 6;
export const STAGE_ROWS = PLAN_STAGES.length + BLANK_STAGES;
export const UNITS_TITLE_ROW = FIRST_STAGE_ROW + STAGE_ROWS + 1;
export const FIRST_EXPECTED_ROW = UNITS_TITLE_ROW + 2;
/** More units than any province has. */
export const EXPECTED_ROWS = 300;

/** Where the day stands from which the deadlines are counted. */
export const START_CELL: CellRange = {
  firstRow: START_ROW,
  lastRow: START_ROW,
  firstColumn: STAGE_COLUMNS.due,
  lastColumn: STAGE_COLUMNS.due,
};

/** The cells of one column over all stages, and over all units. */
export const stageCells = (column: keyof typeof STAGE_COLUMNS): CellRange =>
  cellsOf(STAGE_COLUMNS[column], FIRST_STAGE_ROW, STAGE_ROWS);
export const expectedCells = (column: keyof typeof EXPECTED_COLUMNS): CellRange =>
  cellsOf(EXPECTED_COLUMNS[column], FIRST_EXPECTED_ROW, EXPECTED_ROWS);

const cellsOf = (column: number, firstRow: number, rows: number): CellRange => ({
  firstRow,
  lastRow: firstRow + rows - 1,
  firstColumn: column,
  lastColumn: column,
});
