import { type CriteriaNode, type CriteriaSet, isLeaf } from "../../criteria/criteria-set";
import type { OrgUnit } from "../../scoring/org-unit";
import { type SurveyMeasure, mayBeShares, measureOfPercents } from "../../scoring/survey-score";
import { cellAddress } from "../../sheet-model/address";
import type { CellContent } from "../../sheet-model/cell-content";
import type { Grid } from "../../sheet-model/grid";
import { cellText, isBlank } from "./cell-text";
import { foldText } from "./fold-text";
import { contentAt } from "./score-table";
import { nodeNamedIn } from "./survey-headings";
import type { SurveyRecord } from "./survey-record";
import { type SurveyColumn, type SurveyTable, columnsOfResults } from "./survey-table";
import type { SurveyUnits } from "./survey-units";

/** A row of sums below the units, as its unit's cell begins. */
const SUMS = /^(tong|cong|trung binh|binh quan|diem trung binh|toan tinh|toan huyen)\b/;
/** A row beneath the headings that numbers the columns: "A", "B", "(1)", "2". */
const COLUMN_NUMBER = /^\(?(\d{1,2}|[a-z])\)?$/i;

/** The unit that a row is for; "told" where it is none and a finding says so, "unread" where it says nothing. */
type UnitOfRow<Unit extends OrgUnit> = Unit | "told" | "unread";

/** Reads the rows of tables of results into a record. */
export class SurveyRows<Unit extends OrgUnit> {
  readonly #set: CriteriaSet;
  readonly #units: SurveyUnits<Unit>;
  readonly #record: SurveyRecord<Unit>;

  constructor(set: CriteriaSet, units: SurveyUnits<Unit>, record: SurveyRecord<Unit>) {
    this.#set = set;
    this.#units = units;
    this.#record = record;
  }

  /** Reads all rows of a sheet's table, and tells which of its rows and columns were not read. */
  readTable(grid: Grid, table: SurveyTable): void {
    this.#tellUnusedColumns(grid, table);
    this.#tellUndecided(grid, table);
    const unread =
      table.kind === "wide" ? this.#readWide(grid, table) : this.#readLong(grid, table);
    const [first] = unread;
    if (first === undefined) return;
    const rows = unread.map((row) => row + 1);
    this.#record.tell(grid, { kind: "unread-rows", rows }, first, table.unitColumn);
  }

  /** Answers with the rows that hold nothing to read. */
  #readWide(grid: Grid, table: SurveyTable & { kind: "wide" }): number[] {
    const { unitColumn } = table;
    const columns = table.columns.flatMap(({ column, leaf, measure: said }) => {
      const measure = this.#measureOf(grid, table, column, said, leaf.code)(leaf);
      this.#record[measure === undefined ? "refused" : "leaves"].add(leaf);
      return measure === undefined ? [] : [{ column, leaf, measure }];
    });
    const leaves = columns.map(({ leaf }) => leaf);
    const unread: number[] = [];
    for (const row of rowsOf(grid, table)) {
      const unit = this.#unitIn(grid, row, table);
      if (unit === "unread") unread.push(row);
      if (typeof unit === "string") continue;
      const fresh = this.#record.notYetRead(grid, row, unitColumn, unit, leaves);
      for (const { column, leaf, measure } of columns) {
        if (fresh.has(leaf)) this.#record.enter(grid, row, column, { unit, leaf, measure });
      }
    }
    return unread;
  }

  #readLong(grid: Grid, table: SurveyTable & { kind: "long" }): number[] {
    const { criterionColumns, resultColumn, unitColumn } = table;
    const measureOf =
      resultColumn === undefined
        ? undefined
        : this.#measureOf(grid, table, resultColumn, table.measure, undefined);
    const unread: number[] = [];
    const others = new Set<CriteriaNode>();
    let above: UnitOfRow<Unit> = "unread";
    for (const row of rowsOf(grid, table)) {
      // A unit's name stands once above its criteria, merged or not.
      if (above === "unread" || !isBlank(contentAt(grid, row, unitColumn))) {
        above = this.#unitIn(grid, row, table);
      }
      const cells = criterionColumns.map((column) => contentAt(grid, row, column));
      const node = cells.flatMap((cell) => nodeNamedIn(cell, this.#set) ?? [])[0];
      const place = criterionColumns[0] ?? 0;
      if (node === undefined || !isLeaf(node)) {
        const shown = cells
          .map((cell) => cellText(cell).trim())
          .join(" ")
          .trim();
        const isFilled = filledColumn(grid, row, table) !== undefined;
        const isUnknown = isFilled && node === undefined && !SUMS.test(foldText(shown));
        if (isUnknown && typeof above !== "string") {
          this.#record.tell(grid, { kind: "unknown-criterion", shown }, row, place);
        } else if (above !== "told") unread.push(row);
      } else if (node.kind !== "survey") {
        if (!others.has(node)) {
          this.#record.tell(grid, { kind: "other-leaf", name: node.name }, row, place, node.code);
        }
        others.add(node);
      } else {
        const measure = measureOf?.(node);
        this.#record[measure === undefined ? "refused" : "leaves"].add(node);
        if (above === "unread") unread.push(row);
        if (typeof above === "string") continue;
        const leaves = measure === undefined ? [] : [node];
        const fresh = this.#record.notYetRead(grid, row, unitColumn, above, leaves);
        if (resultColumn !== undefined && measure !== undefined && fresh.has(node)) {
          this.#record.enter(grid, row, resultColumn, { unit: above, leaf: node, measure });
        }
      }
    }
    return unread;
  }

  #unitIn(grid: Grid, row: number, table: SurveyTable): UnitOfRow<Unit> {
    const { unitColumn, unitHeading } = table;
    const filled = filledColumn(grid, row, table);
    const cell = contentAt(grid, row, unitColumn);
    const named = this.#units.namedBy(cell);
    const [unit] = named;
    const shown = cellText(cell).trim();
    if (unit !== undefined && named.length === 1) return unit;
    if (unit === undefined) {
      const label = (grid.rows[row] ?? []).map((each) => cellText(each).trim()).find(Boolean) ?? "";
      const isNoUnit = SUMS.test(foldText(label)) || (shown !== "" && shown === unitHeading);
      if (isNoUnit || filled === undefined) return "unread";
    }
    if (unit !== undefined) {
      const names = named.map(({ name }) => name);
      this.#record.tell(grid, { kind: "ambiguous-unit", shown, units: names }, row, unitColumn);
    } else if (shown === "") {
      this.#record.tell(grid, { kind: "no-unit" }, row, filled ?? unitColumn);
    } else {
      this.#record.tell(grid, { kind: "unknown-unit", shown }, row, unitColumn);
    }
    return "told";
  }

  /** What a column's numbers are for a leaf; undefined, and told, where neither heading nor numbers say it. */
  #measureOf(
    grid: Grid,
    table: SurveyTable,
    column: number,
    said: SurveyColumn["measure"],
    code: string | undefined,
  ): (leaf: CriteriaNode) => SurveyMeasure | undefined {
    if (said === "points") return () => said;
    const cells: CellContent[] = rowsOf(grid, table)
      .filter((row) => this.#units.namedBy(contentAt(grid, row, table.unitColumn)).length > 0)
      .map((row) => contentAt(grid, row, column));
    const at = [table.headingRow, column] as const;
    if (said === "percent") {
      const found = measureOfPercents(cells);
      if (found === "share") this.#record.tell(grid, { kind: "shares" }, ...at, code);
      return () => found;
    }
    const unclear = new Map<CriteriaNode, boolean>();
    return (leaf) => {
      const isUnclear = unclear.get(leaf) ?? mayBeShares(cells, leaf.maxScore);
      if (isUnclear && !unclear.has(leaf)) {
        this.#record.tell(grid, { kind: "unclear-measure" }, ...at, leaf.code);
      }
      unclear.set(leaf, isUnclear);
      return isUnclear ? undefined : "points";
    };
  }

  #tellUnusedColumns(grid: Grid, table: SurveyTable): void {
    for (const { column, heading, leaf } of table.unused) {
      const read =
        table.kind === "wide" ? table.columns.find((each) => each.leaf === leaf) : undefined;
      const at = [table.headingRow, column] as const;
      if (leaf?.kind === "survey") {
        const readCell =
          read === undefined ? undefined : cellAddress(table.headingRow, read.column);
        this.#record.tell(grid, { kind: "second-column", heading, readCell }, ...at, leaf.code);
      } else if (leaf !== undefined) {
        this.#record.tell(grid, { kind: "other-leaf", name: leaf.name }, ...at, leaf.code);
      } else this.#record.tell(grid, { kind: "unread-column", heading }, ...at);
    }
  }

  #tellUndecided(grid: Grid, { undecided, headingRow }: SurveyTable): void {
    for (const { columns, leaf } of undecided) {
      if (leaf !== undefined) this.#record.refused.add(leaf);
      const cells = columns.map((column) => cellAddress(headingRow, column));
      const [first = 0] = columns;
      this.#record.tell(grid, { kind: "several-columns", cells }, headingRow, first, leaf?.code);
    }
  }
}

/** The first column with a result in a row, as far as the headings say. */
const filledColumn = (grid: Grid, row: number, table: SurveyTable): number | undefined =>
  columnsOfResults(table).find((column) => !isBlank(contentAt(grid, row, column)));

/** The rows beneath the headings in which something stands; not the one that numbers the columns. */
function rowsOf(grid: Grid, { firstRow }: SurveyTable): number[] {
  const rows: number[] = [];
  for (let row = firstRow; row < grid.rows.length; row++) {
    const texts = (grid.rows[row] ?? []).map((cell) => cellText(cell).trim());
    const filled = texts.filter((text) => text !== "");
    const isNumbering = row === firstRow && filled.every((text) => COLUMN_NUMBER.test(text));
    if (filled.length > 0 && !isNumbering) rows.push(row);
  }
  return rows;
}
