import { afterEach, beforeEach, expect, test } from "vitest";
import { checkScorecard } from "../../src/actions/check-scorecard";
import { makeCompiledReport, makeDecision } from "../../src/actions/compiled-documents";
import { insertSetSheets, readOpenSet } from "../../src/actions/criteria-set-sheets";
import { importSurvey } from "../../src/actions/import-survey";
import { importUnits } from "../../src/actions/import-units";
import { insertScorecard } from "../../src/actions/insert-scorecard";
import { importWork } from "../../src/actions/plan-import";
import { prepareImport } from "../../src/actions/prepare-import";
import { prepareSurveyImport } from "../../src/actions/prepare-survey";
import { readOpenCompiled } from "../../src/actions/read-compiled-file";
import { readSubmissions } from "../../src/actions/read-submissions";
import { recalculateRanking } from "../../src/actions/recalculate-ranking";
import { exampleSet } from "../../src/criteria/example-set";
import { excelWorkbook } from "../../src/hosts/excel/excel-workbook";
import { xlsxFiles } from "../../src/hosts/xlsx/xlsx-files";
import type { OpenWorkbook } from "../../src/sheet-model/open-workbook";
import { unitFromName } from "../../src/templates/reading/read-unit";
import { setSheets } from "../../src/templates/set-form/set-sheets";
import {
  RANKING_SHEET_NAME,
  SUMMARY_SHEET_NAME,
} from "../../src/templates/sheets/compiled-sheet-names";
import { type OfficeInNode, openExcel } from "../embedded/office-in-node";
import { valueOf } from "../hosts/excel/host-results";
import { WORKED_UNITS } from "./worked-units";
import { YEAR, figuresIn, sentWorkbook, surveyWorkbook, typedByCouncil } from "./worked-workbooks";

const NOW = new Date(2026, 11, 26, 9, 30);

let excel: OfficeInNode;
let workbook: OpenWorkbook;

beforeEach(async () => {
  excel = await openExcel();
  workbook = excelWorkbook();
});

afterEach(() => {
  excel.close();
});

test("the example set goes all the way in Excel: read from its sheets, drawn, imported, surveyed, appraised, ranked and reported", async () => {
  // Typed in a workbook, read from it, and drawn for a unit there.
  valueOf(await insertSetSheets(workbook, setSheets(exampleSet(), { isEditable: true })));
  const reading = valueOf(await readOpenSet(workbook));
  if (reading.kind !== "set") throw new Error(reading.kind);
  const { set } = reading;
  expect(set.contentHash).toBe(exampleSet().contentHash);
  const unit = unitFromName("Phường Kim Đồng");
  expect(valueOf(await insertScorecard(workbook, { set, unit, year: YEAR }))).toBe(unit.name);
  excel.close();

  // The units' files come to the compiling level.
  excel = await openExcel();
  workbook = excelWorkbook();
  const files = WORKED_UNITS.map((sent) => ({
    name: `${sent.name}.xlsx`,
    read: () => xlsxFiles.write(sentWorkbook(sent)),
  }));
  const submissions = await readSubmissions(files, (name, bytes) =>
    checkScorecard(name, bytes, set, xlsxFiles),
  );
  expect(submissions.refused).toEqual([]);
  const prepared = valueOf(await prepareImport(workbook, set, submissions));
  const work = importWork(prepared.planned, () => undefined);
  const imported = await importUnits(workbook, { set, work, refused: [] }, { now: NOW });
  expect(imported).toMatchObject({ refusal: undefined, ranking: { ok: true } });

  const results = await xlsxFiles.read(await xlsxFiles.write(surveyWorkbook()));
  if (!results.ok) throw new Error(results.error.kind);
  const survey = valueOf(
    await prepareSurveyImport(
      workbook,
      { fileName: "Kết quả.xlsx", content: results.value },
      { now: NOW },
    ),
  );
  expect(await importSurvey(workbook, survey, { now: NOW })).toMatchObject({
    refusal: undefined,
    left: [],
  });

  for (const { sheetName, cell, value } of typedByCouncil()) {
    const sheet = excel.univerAPI.getActiveWorkbook()?.getSheetByName(sheetName);
    if (sheet === null || sheet === undefined) throw new Error(`There is no ${sheetName}`);
    sheet.getRange(cell).setValue(value);
  }
  expect(valueOf(await recalculateRanking(workbook))).toMatchObject({
    kind: "recalculated",
    ranked: WORKED_UNITS.length,
    unranked: 0,
  });

  const grids = valueOf(await workbook.read([SUMMARY_SHEET_NAME, RANKING_SHEET_NAME]));
  const { shown, expected } = figuresIn({ grids });
  expect(shown).toEqual(expected);

  const compiled = await readOpenCompiled(workbook);
  if (!compiled.ok) throw new Error(compiled.error.kind);
  for (const { document } of [makeDecision(compiled.value), makeCompiledReport(compiled.value)]) {
    const text = JSON.stringify(document);
    for (const each of ["83,68", "72,08", "Phường, thị trấn"]) expect(text).toContain(each);
  }
});
