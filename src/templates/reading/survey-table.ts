import type { CriteriaNode, CriteriaSet } from "../../criteria/criteria-set";
import type { CellContent } from "../../sheet-model/cell-content";
import type { Grid } from "../../sheet-model/grid";
import { isBlank } from "./cell-text";
import { MOST_HEADING_ROWS } from "./heading-cells";
import { contentAt } from "./score-table";
import { type HeadedColumn, columnsBelow, measureOfColumn, resultColumns } from "./survey-columns";
import { surveyHeadingRows } from "./survey-heading-rows";
import type { SurveyHeading } from "./survey-headings";
import { UnitColumns } from "./survey-unit-column";

/** A column of one survey leaf's results. Rows and columns count from 0. */
export interface SurveyColumn {
  readonly column: number;
  readonly leaf: CriteriaNode;
  /** Undefined where nothing says it: points, if the numbers can be. */
  readonly measure: "points" | "percent" | undefined;
}

/** A headed column out of which nothing is read. */
export interface UnusedColumn {
  readonly column: number;
  readonly heading: string;
  /** The leaf that it is headed with; another column of it is read where it is the survey's. */
  readonly leaf: CriteriaNode | undefined;
}

/** Columns that are all headed as results of one leaf, or of a row's leaf; none of them is read. */
export interface UndecidedColumns {
  readonly columns: readonly number[];
  readonly leaf: CriteriaNode | undefined;
}

interface TableFrame {
  readonly headingRow: number;
  readonly firstRow: number;
  readonly unitColumn: number;
  readonly unitHeading: string;
  readonly unused: readonly UnusedColumn[];
  readonly undecided: readonly UndecidedColumns[];
}

/** A table of the survey's results: a column for each leaf, or a row for each unit and leaf. */
export type SurveyTable = TableFrame &
  (
    | { readonly kind: "wide"; readonly columns: readonly SurveyColumn[] }
    | {
        readonly kind: "long";
        /** By code, by name or both. */
        readonly criterionColumns: readonly number[];
        /** Undefined where several may be it. */
        readonly resultColumn: number | undefined;
        readonly measure: SurveyColumn["measure"];
      }
  );

/** The columns in which results stand, whether they are read or not. */
export const columnsOfResults = (table: SurveyTable): number[] => {
  const long = table.kind === "long" ? (table.resultColumn ?? []) : [];
  const wide = table.kind === "wide" ? table.columns.map(({ column }) => column) : [];
  return [wide, long, table.undecided.flatMap(({ columns }) => columns)].flat();
};

type LongTable = SurveyTable & { readonly kind: "long" };

/**
 * Finds a table of the survey's results by its headings, over up to three rows and merged both ways, and by
 * the names of units in one of its columns. `namesUnit` says whether a cell names a unit of the workbook.
 */
export function findSurveyTable(
  grid: Grid,
  set: CriteriaSet,
  namesUnit: (cell: CellContent) => boolean,
): SurveyTable | undefined {
  const { rows: headings, measures } = surveyHeadingRows(grid, set);
  const unitColumns = new UnitColumns(grid, namesUnit);
  let best: { readonly table: SurveyTable; readonly worth: number } | undefined;
  let long: LongTable | undefined;
  for (let height = 1; height <= MOST_HEADING_ROWS; height++) {
    for (let row = 0; row + height <= headings.length; row++) {
      // The highest and the lowest row say something, or they are none of the headings.
      const ends = [headings[row], headings[row + height - 1]];
      if (ends.some((cells) => cells?.every(saysNothing) !== false)) continue;
      const columns = columnsBelow(headings.slice(row, row + height));
      const firstRow = row + height;
      const [ofTable] = measures.slice(0, firstRow).reverse().filter(Boolean);
      const table = tableOf({ grid, columns, firstRow, ofTable, unitColumns });
      const worth = table === undefined ? 0 : worthOf(table, columns, headings[firstRow]);
      if (table !== undefined && worth > (best?.worth ?? 0)) best = { table, worth };
      if (table?.kind === "long") long ??= table;
    }
  }
  return long !== undefined && best !== undefined && isWithin(best.table, long)
    ? long
    : best?.table;
}

/** Whether what seems to be headings is a row of a table that has a row for each unit and leaf. */
const isWithin = (table: SurveyTable, { firstRow, criterionColumns }: LongTable): boolean =>
  table.kind === "wide" &&
  table.headingRow >= firstRow &&
  columnsOfResults(table).every((column) => criterionColumns.includes(column));

const saysNothing = ({ leaf, measure, role }: SurveyHeading): boolean =>
  leaf === undefined && measure === undefined && role === undefined;

function tableOf({
  grid,
  columns,
  firstRow,
  ofTable,
  unitColumns,
}: {
  readonly grid: Grid;
  readonly columns: readonly HeadedColumn[];
  readonly firstRow: number;
  /** The measure of columns that say none themselves. */
  readonly ofTable: SurveyColumn["measure"];
  readonly unitColumns: UnitColumns;
}): SurveyTable | undefined {
  const unitColumn = unitColumns.find(columns, firstRow);
  if (unitColumn === undefined) return undefined;
  const unitHeading = columns[unitColumn]?.headings.find(({ text }) => text !== "")?.text ?? "";
  const frame = { headingRow: firstRow - 1, firstRow, unitColumn, unitHeading };
  // A title over the whole table, its names of units included, heads none of its columns.
  const title = columns[unitColumn]?.leaf;
  const ofLeaves = columns.filter(
    ({ column, leaf }) => column !== unitColumn && leaf?.kind === "survey" && leaf !== title,
  );
  const titles = columns[unitColumn]?.headings ?? [];
  const isBlankBelow = (column: number) =>
    grid.rows.slice(firstRow).every((_, row) => isBlank(contentAt(grid, firstRow + row, column)));
  const chosen = [...new Set(ofLeaves.flatMap(({ leaf }) => leaf ?? []))].map((leaf) => {
    const alike = ofLeaves.filter((each) => each.leaf === leaf);
    return { leaf, columns: resultColumns(alike, titles, isBlankBelow) };
  });
  if (chosen.some(({ columns: found }) => found.length > 0)) {
    const read = chosen.flatMap(({ leaf, columns: [column, ...more] }) =>
      column === undefined || more.length > 0
        ? []
        : [{ column: column.column, leaf, measure: measureOfColumn(column, titles, ofTable) }],
    );
    const used = chosen.flatMap(({ columns: found }) => found);
    const unused = unusedOf(columns, unitColumn, used);
    return { ...frame, kind: "wide", columns: read, unused, undecided: chosen.flatMap(undecided) };
  }
  const criteria = columns.filter(({ role }) => role === "criterion");
  const results = resultColumns(
    columns.filter(({ role }) => role === "result"),
    titles,
    isBlankBelow,
  );
  const [result, ...more] = results;
  if (criteria.length === 0 || result === undefined) return undefined;
  return {
    ...frame,
    kind: "long",
    criterionColumns: criteria.map(({ column }) => column),
    resultColumn: more.length > 0 ? undefined : result.column,
    measure: measureOfColumn(result, titles, ofTable),
    unused: unusedOf(columns, unitColumn, [...criteria, ...results]),
    undecided: undecided({ leaf: undefined, columns: results }),
  };
}

const undecided = ({
  leaf,
  columns,
}: {
  readonly leaf: CriteriaNode | undefined;
  readonly columns: readonly HeadedColumn[];
}): UndecidedColumns[] =>
  columns.length > 1 ? [{ leaf, columns: columns.map(({ column }) => column) }] : [];

function unusedOf(
  columns: readonly HeadedColumn[],
  unitColumn: number,
  read: readonly { readonly column: number }[],
): UnusedColumn[] {
  const used = new Set([unitColumn, ...read.map(({ column }) => column)]);
  return columns.flatMap(({ column, headings, leaf, role }) => {
    const heading = headings.find(({ text }) => text !== "")?.text;
    return used.has(column) || heading === undefined || role === "number"
      ? []
      : [{ column, heading, leaf }];
  });
}

/** Leaves count before all else, decided ones most; then headings that say what the others are, and are whole. */
function worthOf(
  table: SurveyTable,
  columns: readonly HeadedColumn[],
  next: readonly SurveyHeading[] = [],
): number {
  const { unitColumn, undecided: open } = table;
  const unit = columns[unitColumn];
  const said = columns.filter(({ measure }) => measure !== undefined).length;
  const leaves = table.kind === "wide" ? 1000 * table.columns.length + 600 * open.length : 0;
  const [lowest] = unit?.headings ?? [];
  // A cell that is merged over the next row as well.
  const goesOn = lowest !== undefined && lowest.text !== "" && next[unitColumn] === lowest;
  return leaves + (unit?.role === "unit" ? 200 : 0) + said + (goesOn ? 0.5 : 1);
}
