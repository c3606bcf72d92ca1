import { expect, test } from "vitest";
import { readLongTable } from "../../../src/actions/export-long-table";
import { defaultCriteriaSet } from "../../../src/criteria/built-in-sets";
import { xlsxFiles } from "../../../src/hosts/xlsx/xlsx-files";
import { EMPTY_RECORD } from "../../../src/scoring/appraisal-record";
import { standingsOf } from "../../../src/scoring/standings";
import { compiledWorkbook } from "../../../src/templates/sheets/compiled-workbook";
import { dataRows, dataSheet } from "../../../src/templates/sheets/data-sheet";
import { appraisedScorecard } from "../../templates/sheets/entered-scorecards";

const set = defaultCriteriaSet();
const UNITS = 168;

test("a province's compiled workbook with its long table is read where one is expected, and no scorecard is as large", async () => {
  const scorecards = Array.from({ length: UNITS }, (_, index) => {
    const name = `Xã Số ${String(index + 1)}`;
    const evidence = set.leaves.map(({ code }, place): [string, string] => [
      code,
      `Kế hoạch số ${String(index)}${String(place)}/KH-UBND ngày 15/01/2024 của UBND xã`,
    ]);
    return { ...appraisedScorecard(set, name), evidenceByCode: new Map(evidence) };
  });
  const compiled = compiledWorkbook(set, 2024, standingsOf(scorecards, set), []);
  const units = scorecards.map((scorecard) => ({
    sheetName: scorecard.unit.name,
    scorecard,
    record: EMPTY_RECORD,
  }));
  const data = dataSheet([...dataRows(set, units)].flat());
  const bytes = await xlsxFiles.write({ ...compiled, sheets: [...compiled.sheets, data] });

  expect(await xlsxFiles.read(bytes)).toEqual({
    ok: false,
    error: { kind: "too-large", limitMegabytes: 64 },
  });
  const file = { name: "Tổng hợp 2024.xlsx", read: () => Promise.resolve(bytes) };
  const { rows, refused } = await readLongTable([file], set, xlsxFiles);
  expect(refused).toEqual([]);
  expect(rows).toHaveLength(UNITS * set.leaves.length);
}, 300_000);
