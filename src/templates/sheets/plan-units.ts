import { ORG_UNIT_KIND_WORDS, type OrgUnit } from "../../scoring/org-unit";
import { unitsNotAmong } from "../../scoring/plan-progress";
import { type Grid, withoutTail } from "../../sheet-model/grid";
import type { RowsToFill } from "../../sheet-model/open-workbook";
import type { CellModel, RowModel } from "../../sheet-model/sheet";
import { PLAN_SHEET_NAME } from "../../wording/vi/compiling-sheet-names";
import { PLAN_TEXTS } from "../../wording/vi/plan-texts";
import {
  hasSummaryFormula,
  lookedUpFormula,
  sentFormula,
  unitsSummaryFormula,
  withoutKindFormula,
} from "./plan-formulas";
import { EXPECTED_COLUMNS, EXPECTED_ROWS, FIRST_EXPECTED_ROW } from "./plan-layout";
import { STYLES, cell } from "./styles";

const TEXTS = PLAN_TEXTS.units;

/**
 * The second part of `Kế hoạch`: its title with how many have sent their scorecards, the headings, and a row
 * a unit. `received` are those that have; undefined where the workbook does not say.
 */
export function expectedUnitRows(
  units: readonly OrgUnit[],
  received: readonly OrgUnit[] | undefined,
): RowModel[] {
  const missing = new Set(unitsNotAmong(units, received ?? []));
  const stateOf = (unit: OrgUnit | undefined): string => {
    if (unit === undefined || received === undefined) return "";
    return missing.has(unit) ? TEXTS.missing : TEXTS.sent;
  };
  return [
    titleRow(units.length, units.length - missing.size, received !== undefined),
    headingRow(),
    ...Array.from({ length: EXPECTED_ROWS }, (_, index) =>
      unitRow(units[index], index, stateOf(units[index])),
    ),
  ];
}

function titleRow(expected: number, sent: number, hasSummary: boolean): RowModel {
  const counts = `${TEXTS.summary.sent}${String(sent)}/${String(expected)}${TEXTS.summary.units}`;
  const value = hasSummary ? counts : TEXTS.noSummarySheet;
  return row({
    number: cell(TEXTS.heading, STYLES.label),
    state: cell({ formula: unitsSummaryFormula(), value }, STYLES.label),
    lookedUp: cell({ formula: hasSummaryFormula(), value: Number(hasSummary) }, STYLES.plain),
  });
}

const headingRow = (): RowModel => {
  const { number, unit, state, reminded, note } = TEXTS.headings;
  return {
    ...row({
      number: cell(number, STYLES.heading),
      unit: cell(unit, STYLES.heading),
      state: cell(state, STYLES.heading),
      reminded: cell(reminded, STYLES.heading),
      note: cell(note, STYLES.heading),
      lookedUp: cell(TEXTS.lookedUp, STYLES.heading),
      lookedUpWithoutKind: cell(TEXTS.lookedUpWithoutKind, STYLES.heading),
    }),
    height: 36,
  };
};

function unitRow(unit: OrgUnit | undefined, index: number, state: string): RowModel {
  const at = FIRST_EXPECTED_ROW + index;
  const name = unit?.name ?? "";
  const word = unit?.kind === undefined ? undefined : `${ORG_UNIT_KIND_WORDS[unit.kind]} `;
  const withoutKind = word === undefined ? "" : name.slice(word.length);
  return row({
    number: cell(index + 1, STYLES.number),
    unit: cell(unit?.name ?? null, STYLES.textEntry),
    state: cell({ formula: sentFormula(at), value: state }, STYLES.number),
    reminded: cell(null, STYLES.dateEntry),
    note: cell(null, STYLES.textEntry),
    lookedUp: cell({ formula: lookedUpFormula(at), value: name }, STYLES.plain),
    lookedUpWithoutKind: cell(
      { formula: withoutKindFormula(at), value: withoutKind },
      STYLES.plain,
    ),
  });
}

/** Cells where their columns are. */
function row(cellsByColumn: Partial<Record<keyof typeof EXPECTED_COLUMNS, CellModel>>): RowModel {
  const columns = Object.keys(EXPECTED_COLUMNS) as (keyof typeof EXPECTED_COLUMNS)[];
  const cells: (CellModel | null)[] = [];
  for (const column of columns) {
    while (cells.length < EXPECTED_COLUMNS[column]) cells.push(null);
    cells.push(cellsByColumn[column] ?? null);
  }
  return { cells };
}

/** What is typed as units in a plan's rows, up to the last; undefined where the list does not stand where it was drawn. */
export function expectedNames({ rows }: Grid): string[] | undefined {
  const { unit } = EXPECTED_COLUMNS;
  const heading = rows[FIRST_EXPECTED_ROW - 1]?.[unit];
  if (heading?.kind !== "text" || heading.text !== TEXTS.headings.unit) return undefined;
  const names = rows
    .slice(FIRST_EXPECTED_ROW, FIRST_EXPECTED_ROW + EXPECTED_ROWS)
    .map((cells) => (cells[unit]?.kind === "text" ? cells[unit].text : ""));
  return withoutTail(names, (name) => name.trim() === "");
}

/** What writes units into a plan's list behind the `filled` rows of it. */
export const expectedUnitsFill = (filled: number, units: readonly OrgUnit[]): RowsToFill => ({
  sheetName: PLAN_SHEET_NAME,
  firstRow: FIRST_EXPECTED_ROW + filled,
  firstColumn: EXPECTED_COLUMNS.unit,
  rows: units.map(({ name }) => ({ cells: [cell(name, STYLES.textEntry)] })),
});
