import { compilationWorkbook } from "../../src/actions/compilation-workbook";
import { type CompiledFile, compileFiles } from "../../src/actions/compile";
import { collectFiles } from "../../src/cli/collect-files";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import type { Decision } from "../../src/criteria/criteria-set";
import { xlsxFiles } from "../../src/hosts/xlsx/xlsx-files";
import type { Scorecard } from "../../src/scoring/scorecard";
import { standingsOf } from "../../src/scoring/standings";
import type { WorkbookModel } from "../../src/sheet-model/sheet";
import { compiledWorkbook } from "../../src/templates/sheets/compiled-workbook";
import { ISSUED_ROW, RANKING_COLUMNS } from "../../src/templates/sheets/ranking-layout";
import { cell } from "../../src/templates/sheets/styles";
import { RANKING_TEXTS } from "../../src/wording/vi/sheet-texts";
import { scorecardsBefore } from "./year-before";

/** The sample district's compiled workbook, and that of the year before. */
export interface SampleYears {
  readonly now: WorkbookModel;
  readonly before: WorkbookModel;
  readonly scorecards: readonly Scorecard[];
  readonly scorecardsBefore: readonly Scorecard[];
}

export const SAMPLE_DECISION: Decision = {
  number: "12/QĐ-UBND",
  date: "2025-01-05",
  issuer: "Chủ tịch UBND huyện Mẫu",
};

/** Compiles the sample district, names the decision that publishes it, and makes up the year before. */
export async function sampleYears(): Promise<SampleYears> {
  const set = defaultCriteriaSet();
  const { files } = await collectFiles(["examples/huyen-mau"], "out/none.xlsx");
  const compilation = await compileFiles(files, set, xlsxFiles);
  const scorecards = compilation.units.map(
    ({ standing }: CompiledFile): Scorecard => standing.scorecard,
  );
  const year = (compilation.year ?? 2024) - 1;
  const then = scorecardsBefore(set, scorecards, year);
  return {
    now: withDecision(compilationWorkbook(compilation), SAMPLE_DECISION),
    before: compiledWorkbook(set, year, standingsOf(then, set), []),
    scorecards,
    scorecardsBefore: then,
  };
}

/** A compiled workbook whose ranking names the decision that publishes it. */
function withDecision(workbook: WorkbookModel, decision: Decision): WorkbookModel {
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.name !== RANKING_TEXTS.sheetName) return sheet;
    const rows = sheet.rows.map((row, index) => {
      if (index !== ISSUED_ROW) return row;
      const cells = Array.from(
        { length: RANKING_COLUMNS.filledTotal },
        (_, column) => row.cells[column],
      );
      const [shown, ...others] = cells.map((each) => each ?? null);
      const named = shown && { ...shown, input: RANKING_TEXTS.issued(decision) };
      return {
        ...row,
        cells: [named ?? null, ...others, cell(JSON.stringify(decision), {})],
      };
    });
    return { ...sheet, rows };
  });
  return { ...workbook, sheets };
}
