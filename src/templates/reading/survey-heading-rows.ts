import type { CriteriaSet } from "../../criteria/criteria-set";
import { EMPTY_CELL } from "../../sheet-model/cell-content";
import type { Grid } from "../../sheet-model/grid";
import { MOST_HEADING_ROWS, headingCells } from "./heading-cells";
import { type SurveyHeading, surveyHeadings } from "./survey-headings";

/** The rows that may hold headings, without what says the measure of a whole table beneath. */
export interface SurveyHeadingRows {
  readonly rows: readonly (readonly SurveyHeading[])[];
  /** What "Đơn vị tính: %" says in each row of the tables beneath it. */
  readonly measures: readonly SurveyHeading["measure"][];
}

/** Reads the headings of a sheet, merged cells filled in. */
export function surveyHeadingRows(grid: Grid, set: CriteriaSet): SurveyHeadingRows {
  const read = surveyHeadings(set);
  const all = headingCells(grid).map((row) => row.map(read));
  const measures = all.map((_, row) => measureOfTable(all, row));
  const nothing = read(EMPTY_CELL);
  const rows = all.map((headings, row) =>
    measures[row] === undefined
      ? headings
      : headings.map((heading) => (heading.isUnitOfMeasure ? nothing : heading)),
  );
  return { rows, measures };
}

/**
 * The measure that a row states for a whole table: beneath a leaf's heading it is that column's own, and
 * so it is where columns have different ones. Within a longer text it counts where that stands alone, as a
 * title does.
 */
function measureOfTable(
  all: readonly (readonly SurveyHeading[])[],
  row: number,
): SurveyHeading["measure"] {
  const headings = all[row] ?? [];
  const isTitle = new Set(headings.filter(({ text }) => text !== "")).size === 1;
  const above = all.slice(Math.max(0, row - MOST_HEADING_ROWS + 1), row);
  const stated = headings.flatMap(({ statedMeasure, isUnitOfMeasure }, column) => {
    const isOfLeaf = above.some((cells) => cells[column]?.leaf !== undefined);
    const counts = (isUnitOfMeasure || isTitle) && !isOfLeaf;
    return statedMeasure !== undefined && counts ? [statedMeasure] : [];
  });
  const [measure, ...others] = new Set(stated);
  return others.length > 0 ? undefined : measure;
}
