import type { CriteriaNode, CriteriaSet } from "../../criteria/criteria-set";
import { type CellContent } from "../../sheet-model/cell-content";
import type { Grid } from "../../sheet-model/grid";
import { MOST_HEADING_ROWS, headingCells } from "./heading-cells";
import { contentAt } from "./score-table";
import { type SurveyHeading, surveyHeadings } from "./survey-headings";

/** A column of one survey leaf's results. Rows and columns count from 0. */
export interface SurveyColumn {
  readonly column: number;
  readonly leaf: CriteriaNode;
  readonly measure: "points" | "percent";
}

/** A headed column out of which nothing is read. */
export interface UnusedColumn {
  readonly column: number;
  readonly heading: string;
  /** The leaf that it is headed with; another column of it is read where it is the survey's. */
  readonly leaf: CriteriaNode | undefined;
}

interface TableFrame {
  readonly headingRow: number;
  readonly firstRow: number;
  readonly unitColumn: number;
  readonly unitHeading: string;
  readonly unused: readonly UnusedColumn[];
}

/** A table of the survey's results: a column for each leaf, or a row for each unit and leaf. */
export type SurveyTable = TableFrame &
  (
    | { readonly kind: "wide"; readonly columns: readonly SurveyColumn[] }
    | {
        readonly kind: "long";
        /** By code, by name or both. */
        readonly criterionColumns: readonly number[];
        readonly resultColumn: number;
        readonly measure: "points" | "percent";
      }
  );

type LongTable = SurveyTable & { readonly kind: "long" };

/** One column under the rows of headings that are tried. */
interface HeadedColumn {
  readonly column: number;
  /** The lowest first. */
  readonly headings: readonly SurveyHeading[];
  readonly leaf: CriteriaNode | undefined;
  readonly measure: "points" | "percent" | undefined;
  readonly role: SurveyHeading["role"];
}

/**
 * Finds a table of the survey's results by its headings, over up to three rows and merged both ways, and by
 * the names of units in one of its columns. `namesUnit` says whether a cell names a unit of the workbook.
 */
export function findSurveyTable(
  grid: Grid,
  set: CriteriaSet,
  namesUnit: (cell: CellContent) => boolean,
): SurveyTable | undefined {
  const read = surveyHeadings(set);
  const headings = headingCells(grid).map((row) => row.map(read));
  const unitColumns = new UnitColumns(grid, namesUnit);
  let best: { readonly table: SurveyTable; readonly worth: number } | undefined;
  let long: LongTable | undefined;
  for (let height = 1; height <= MOST_HEADING_ROWS; height++) {
    for (let row = 0; row + height <= headings.length; row++) {
      // The highest and the lowest row say something, or they are none of the headings.
      const ends = [headings[row], headings[row + height - 1]];
      if (ends.some((cells) => cells?.every(saysNothing) !== false)) continue;
      const columns = columnsBelow(headings.slice(row, row + height));
      const table = tableOf(columns, row + height, unitColumns);
      const worth = table === undefined ? 0 : worthOf(table, columns);
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
  table.columns.every(({ column }) => criterionColumns.includes(column));

const saysNothing = ({ leaf, measure, role }: SurveyHeading): boolean =>
  leaf === undefined && measure === undefined && role === undefined;

function columnsBelow(rows: readonly (readonly SurveyHeading[])[]): HeadedColumn[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: width }, (_, column) => {
    const headings = rows.flatMap((row) => row[column] ?? []).reverse();
    const leaves = headings.flatMap(({ leaf }) => leaf ?? []);
    return {
      column,
      headings,
      leaf: leaves.find(({ kind }) => kind === "survey") ?? leaves[0],
      measure: headings.find(({ measure }) => measure !== undefined)?.measure,
      role: headings.find(({ role }) => role !== undefined)?.role,
    };
  });
}

function tableOf(
  columns: readonly HeadedColumn[],
  firstRow: number,
  unitColumns: UnitColumns,
): SurveyTable | undefined {
  const unitColumn = unitColumns.find(columns, firstRow);
  if (unitColumn === undefined) return undefined;
  const unitHeading = columns[unitColumn]?.headings.find(({ text }) => text !== "")?.text ?? "";
  const frame = { headingRow: firstRow - 1, firstRow, unitColumn, unitHeading };
  // A title over the whole table, its names of units included, heads none of its columns.
  const title = columns[unitColumn]?.leaf;
  const ofLeaves = columns.filter(
    ({ column, leaf }) => column !== unitColumn && leaf?.kind === "survey" && leaf !== title,
  );
  const read = [...new Set(ofLeaves.map(({ leaf }) => leaf))].flatMap((leaf) => {
    const [column] = ofLeaves.filter((each) => each.leaf === leaf).sort(byMeasure);
    return column === undefined || leaf === undefined
      ? []
      : [{ column: column.column, leaf, measure: column.measure ?? "points" } as const];
  });
  if (read.length > 0) {
    return { ...frame, kind: "wide", columns: read, unused: unusedOf(columns, unitColumn, read) };
  }
  const criteria = columns.filter(({ role }) => role === "criterion");
  const [result] = columns.filter(({ role }) => role === "result").sort(byMeasure);
  if (criteria.length === 0 || result === undefined) return undefined;
  const { column: resultColumn, measure = "points" } = result;
  return {
    ...frame,
    kind: "long",
    criterionColumns: criteria.map(({ column }) => column),
    resultColumn,
    measure,
    unused: unusedOf(columns, unitColumn, [...criteria, result]),
  };
}

/** Points that somebody worked out count before the percent they were made of. */
const byMeasure = (a: HeadedColumn, b: HeadedColumn): number =>
  MEASURE_ORDER.indexOf(a.measure) - MEASURE_ORDER.indexOf(b.measure) || a.column - b.column;
const MEASURE_ORDER: readonly HeadedColumn["measure"][] = ["points", "percent", undefined];

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

/** Leaves count before all else; then headings that say what the others are. */
function worthOf(table: SurveyTable, columns: readonly HeadedColumn[]): number {
  const isUnitHeaded = columns[table.unitColumn]?.role === "unit";
  const said = columns.filter(({ measure }) => measure !== undefined).length;
  const leaves = table.kind === "wide" ? table.columns.length : 0;
  return 1000 * leaves + (isUnitHeaded ? 200 : 0) + said + 1;
}

/** Looks for the column that names the workbook's units; where none does, for one that is headed so. */
class UnitColumns {
  readonly #grid: Grid;
  readonly #namesUnit: (cell: CellContent) => boolean;
  #rowsByColumn: ReadonlyMap<number, readonly number[]> | undefined;

  constructor(grid: Grid, namesUnit: (cell: CellContent) => boolean) {
    this.#grid = grid;
    this.#namesUnit = namesUnit;
  }

  find(columns: readonly HeadedColumn[], firstRow: number): number | undefined {
    const isTable = columns.some(({ leaf, role }) => leaf?.kind === "survey" || role === "result");
    if (!isTable) return undefined;
    const headed = columns.filter(({ role }) => role === "unit").map(({ column }) => column);
    let best: { readonly column: number | undefined; readonly named: number } = {
      column: headed[0],
      named: 0,
    };
    for (const [column, rows] of this.#namedRows()) {
      // Where units stand above already, these are no headings but rows of the table.
      if (rows.some((row) => row < firstRow)) return undefined;
      const named = rows.length;
      const isBetter = named === best.named ? headed.includes(column) : named > best.named;
      if (named > 0 && isBetter) best = { column, named };
    }
    return best.column;
  }

  #namedRows(): ReadonlyMap<number, readonly number[]> {
    if (this.#rowsByColumn !== undefined) return this.#rowsByColumn;
    const rowsByColumn = new Map<number, number[]>();
    for (const [row, cells] of this.#grid.rows.entries()) {
      for (const column of cells.keys()) {
        if (!this.#namesUnit(contentAt(this.#grid, row, column))) continue;
        const rows = rowsByColumn.get(column) ?? [];
        rows.push(row);
        rowsByColumn.set(column, rows);
      }
    }
    this.#rowsByColumn = rowsByColumn;
    return rowsByColumn;
  }
}
