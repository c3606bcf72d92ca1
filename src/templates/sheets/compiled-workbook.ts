import type { CriteriaSet } from "../../criteria/criteria-set";
import { type Standing, compareStandings } from "../../scoring/standings";
import { legalSheetNames } from "../../sheet-model/sheet-names";
import type { SheetModel, WorkbookModel } from "../../sheet-model/sheet";
import { SUMMARY_TEXTS } from "../../wording/vi/sheet-texts";
import { chartsSheet } from "./charts-sheet";
import { lostPointsSheet } from "./comparison-criteria-sheet";
import { NO_UNIT_SHEET_NAMES } from "./compiled-sheet-names";
import { comparisonSheet } from "./comparison-sheet";
import type { CompiledUnit } from "./compiled-unit";
import { type FindingRow, findingsSheet } from "./findings-sheet";
import type { IssuedLine } from "./ranking-layout";
import { rankingSheet } from "./ranking-sheet";
import { scorecardSheet } from "./scorecard-sheet";
import { summarySheet } from "./summary-sheet";
import { COMPILED_HASH_PROPERTY, COMPILED_PROPERTY } from "../workbook-properties";

/** What the compiled sheets are made of. */
export interface CompiledContent {
  readonly year: number | undefined;
  /** In the order in which they are shown. */
  readonly units: readonly CompiledUnit[];
  readonly findings: readonly FindingRow[];
  /** The line about the decision that publishes the ranking, where there is one already. */
  readonly issued?: IssuedLine;
}

/**
 * The compiling level's sheets that are no unit's: `Xếp hạng`, `Tổng hợp`, `So sánh`, `Tiêu chí mất điểm`,
 * `Biểu đồ`, `Phát hiện`. All but the findings follow the units' sheets by formula. Each is made as it is
 * asked for: those of hundreds of units take a while.
 */
export function* compiledSheets(
  set: CriteriaSet,
  { year, units, findings, issued }: CompiledContent,
): Generator<SheetModel> {
  yield rankingSheet(set, units, issued);
  yield summarySheet(set, year, units);
  yield comparisonSheet(set, year, units);
  yield lostPointsSheet(set, year, units);
  yield chartsSheet(set, year, units);
  yield findingsSheet(findings);
}

/**
 * The compiling level's workbook: its own sheets, then a sheet a unit, best first. Scores are entered on
 * the units' sheets alone; everything else follows by formula.
 */
export function compiledWorkbook(
  set: CriteriaSet,
  year: number | undefined,
  standings: readonly Standing[],
  findings: readonly FindingRow[],
): WorkbookModel {
  const inOrder = [...standings].sort(compareStandings);
  const names = legalSheetNames(
    inOrder.map(({ scorecard }) => scorecard.unit.name),
    NO_UNIT_SHEET_NAMES,
  );
  const units = inOrder.map((standing, index) => ({ standing, sheetName: names[index] ?? "" }));
  return {
    title: SUMMARY_TEXTS.title(year),
    sheets: [
      ...compiledSheets(set, { year, units, findings }),
      ...units.map(({ standing, sheetName }) => scorecardSheet(set, standing.scorecard, sheetName)),
    ],
    properties: compiledProperties(set),
  };
}

/** What marks a workbook as a compiled one. */
export const compiledProperties = (set: CriteriaSet): Readonly<Record<string, string>> => ({
  [COMPILED_PROPERTY]: set.id,
  [COMPILED_HASH_PROPERTY]: set.contentHash,
});
