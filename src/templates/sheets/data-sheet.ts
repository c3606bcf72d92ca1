import type { CriteriaNode, CriteriaSet } from "../../criteria/criteria-set";
import type { AppraisalRecord, SettledRound } from "../../scoring/appraisal-record";
import { type LongRow, longRows } from "../../scoring/long-table";
import type { Scorecard } from "../../scoring/scorecard";
import { absoluteAddress, cellAddress, quotedSheetName } from "../../sheet-model/address";
import type { DataType, DataValue } from "../../sheet-model/data-table";
import type { CellModel, CellStyle, RowModel, SheetModel } from "../../sheet-model/sheet";
import { DATA_SHEET_NAME } from "../../wording/vi/compiling-sheet-names";
import { DATA_TEXTS as TEXTS, SETTLED_ROUND_TERMS } from "../../wording/vi/data-texts";
import { PAGE_FOOTER } from "../../wording/vi/sheet-texts";
import { LONG_COLUMNS, type LongColumn, type LongColumnKey } from "../data-columns";
import { quoted } from "./list-parts";
import { ROUND_COLUMNS, SETTLED_ON_ROW } from "./round-cells";
import { COUNTED_COLUMN, MAX_COLUMN, SCORECARD_COLUMNS, ScorecardLayout } from "./scorecard-layout";
import { STYLES, cell } from "./styles";

/** A unit whose sheet the table's formulas read. */
export interface ListedUnit {
  readonly sheetName: string;
  readonly scorecard: Scorecard;
  readonly record: Pick<AppraisalRecord, "rounds">;
}

/** In characters. */
const WIDTHS: Readonly<Record<LongColumnKey, number>> = {
  unit: 26,
  kind: 13,
  criteriaSet: 20,
  year: 9,
  section: 11,
  code: 12,
  name: 60,
  level: 21,
  max: 11,
  self: 12,
  appraised: 12,
  difference: 12,
  evidenceCount: 14,
  round: 17,
};

const STYLE_OF: Readonly<Record<DataType, CellStyle>> = {
  text: STYLES.dataText,
  integer: STYLES.plain,
  decimal: STYLES.plain,
};

/**
 * `Dữ liệu`: the long table of all units as an Excel table that begins in A1, as PivotTables and Power
 * Query like it. It has rows of leaves alone, so that a sum never counts a point twice. `rows` are those
 * of `dataRows`, one at least.
 */
export function dataSheet(rows: readonly RowModel[]): SheetModel {
  const headings = LONG_COLUMNS.map(({ heading }) => cell(heading, STYLES.heading));
  const range = {
    firstRow: 0,
    firstColumn: 0,
    lastRow: rows.length,
    lastColumn: LONG_COLUMNS.length - 1,
  };
  return {
    name: DATA_SHEET_NAME,
    columns: LONG_COLUMNS.map(({ key }) => ({ width: WIDTHS[key] })),
    rows: [{ height: 34, cells: headings }, ...rows],
    merges: [],
    validations: [],
    conditionalFormats: [],
    frozen: { rows: 1, columns: 1 },
    // A protected table can neither be filtered nor be sorted.
    protected: false,
    table: { name: TEXTS.tableName, range },
    print: {
      orientation: "landscape",
      area: range,
      repeatedRows: { first: 0, last: 0 },
      footer: PAGE_FOOTER,
    },
  };
}

/**
 * The rows beneath the headings, unit by unit in the order given. Scores, difference, evidence and round,
 * and the maximum of a leaf that may be left out, follow the units' sheets by formula, with the value that our own rules give; the rest are values. Each
 * unit's are made as they are asked for: those of hundreds take a while.
 */
export function* dataRows(
  set: CriteriaSet,
  units: readonly ListedUnit[],
): Generator<readonly RowModel[]> {
  const layout = new ScorecardLayout(set);
  // Behind the headings.
  let rowIndex = 1;
  for (const unit of units) {
    const values = longRows(unit.scorecard, unit.record, set);
    yield set.leaves.flatMap((leaf, index) => {
      const row = values[index];
      return row === undefined ? [] : dataRow(row, rowIndex++, sourceOf(unit, layout, leaf));
    });
  }
}

/** Where a row's formulas look; addresses are fixed, or sorting the table would move them. */
interface RowSource {
  /** Undefined where the leaf's maximum is the same for all units. */
  readonly max: string | undefined;
  readonly self: string;
  readonly appraised: string;
  readonly evidence: string;
  readonly settledOn: Readonly<Record<SettledRound, string>>;
}

function sourceOf(
  { sheetName }: ListedUnit,
  layout: ScorecardLayout,
  leaf: CriteriaNode,
): RowSource {
  const sheet = quotedSheetName(sheetName);
  const at = (row: number, column: number) => {
    const range = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
    return `${sheet}!${absoluteAddress(range)}`;
  };
  const row = layout.rowOf(leaf);
  return {
    max: leaf.notApplicable === "left-out" ? at(row, MAX_COLUMN.appraised) : undefined,
    self: at(row, COUNTED_COLUMN.self),
    appraised: at(row, COUNTED_COLUMN.appraised),
    evidence: at(row, SCORECARD_COLUMNS.evidence),
    settledOn: {
      preliminary: at(SETTLED_ON_ROW, ROUND_COLUMNS.preliminary),
      council: at(SETTLED_ON_ROW, ROUND_COLUMNS.council),
    },
  };
}

function dataRow(row: LongRow, rowIndex: number, source: RowSource): RowModel {
  return {
    cells: LONG_COLUMNS.map((column): CellModel => {
      const value = shown(column, column.valueIn(row));
      const formula = formulaOf(column.key, rowIndex, source);
      return formula === undefined
        ? cell(value, STYLE_OF[column.type])
        : // A text cell would show the formula itself.
          cell({ formula, value: value ?? "" }, STYLES.plain);
    }),
  };
}

/** Points as the sheet has them. */
const shown = ({ type }: LongColumn, value: DataValue): DataValue =>
  type === "decimal" && typeof value === "number" ? value / 100 : value;

/** Undefined for what is not edited on a unit's sheet. */
function formulaOf(
  key: LongColumnKey,
  rowIndex: number,
  { max, self, appraised, evidence, settledOn }: RowSource,
): string | undefined {
  if (key === "max") return max;
  if (key === "self") return self;
  if (key === "appraised") return appraised;
  if (key === "difference") return differenceFormula(rowIndex);
  if (key === "evidenceCount") return evidenceFormula(evidence);
  if (key === "round") return roundFormula(settledOn);
  return undefined;
}

function differenceFormula(rowIndex: number): string {
  const [self = "", appraised = ""] = (["self", "appraised"] as const).map((key) =>
    cellAddress(
      rowIndex,
      LONG_COLUMNS.findIndex((column) => column.key === key),
    ),
  );
  return `IF(COUNT(${self},${appraised})=2,ROUND(${appraised}-${self},2),"")`;
}

/**
 * The lines of a text that hold more than spaces, as `evidenceCount` in src/scoring counts them: each
 * becomes a word without spaces behind an "x", and the spaces between those words are counted.
 */
function evidenceFormula(evidence: string): string {
  const unspaced = `SUBSTITUTE(${evidence}," ","")`;
  const words = `TRIM("x "&CLEAN(SUBSTITUTE(${unspaced},CHAR(10)," ")))`;
  return `LEN(${words})-LEN(CLEAN(${unspaced}))-1`;
}

const roundFormula = ({ preliminary, council }: RowSource["settledOn"]): string =>
  `IF(ISNUMBER(${council}),${quoted(SETTLED_ROUND_TERMS.council)},` +
  `IF(ISNUMBER(${preliminary}),${quoted(SETTLED_ROUND_TERMS.preliminary)},${quoted(SETTLED_ROUND_TERMS.none)}))`;
