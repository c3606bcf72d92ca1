import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { COMPILED_PROPERTY } from "../../src/templates/workbook-properties";
import { readScorecard } from "../../src/templates/reading/read-scorecard";
import { FILLED_PLAN } from "../../examples/filled/filled-scorecard";
import { scorecardWorkbook } from "../../src/actions/new-scorecard";
import { upgradeScorecard } from "../../src/actions/upgrade-scorecard";
import { xlsxFiles } from "../../src/hosts/xlsx/xlsx-files";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import type { Grid } from "../../src/sheet-model/grid";
import { workedScorecard } from "../templates/sheets/worked-scorecard";
import { MemoryWorkbook } from "./memory-workbook";
import { reviewed } from "./reviewed";

const set = defaultCriteriaSet();

/** A workbook with the scorecard that the first edition drew, and these sheets beside it. */
async function oldWorkbook(...others: string[]): Promise<MemoryWorkbook> {
  const read = await xlsxFiles.read(await readFile("test/fixtures/scorecard-template-1.xlsx"));
  if (!read.ok) throw new Error(read.error.kind);
  const workbook = new MemoryWorkbook({ sheets: [], properties: {} });
  const empty = (sheetName: string): Grid => ({ sheetName, hidden: false, rows: [], merges: [] });
  workbook.grids = [...read.value.grids, ...others.map(empty)];
  workbook.activeSheetName = read.value.grids[0]?.sheetName ?? "";
  return workbook;
}

test("a scorecard of the first edition is drawn anew under its name with all that was entered", async () => {
  const workbook = await oldWorkbook();
  const before = reviewed(workbook);
  const { sheetName } = before;
  const retiredName = `${sheetName} (mẫu cũ)`;
  expect(await upgradeScorecard(workbook, before)).toEqual({
    ok: true,
    value: { sheetName, retiredName },
  });
  const after = reviewed(workbook);
  expect(after.sheetName).toBe(sheetName);
  expect(after.scorecard).toEqual(before.scorecard);
  expect(after.findings.map(({ detail }) => detail.kind)).not.toContain("older-template");
  const retired = workbook.grids.find((grid) => grid.sheetName === retiredName);
  expect(retired?.hidden).toBe(true);
});

test.each<{ others: string[]; retired: string }>([
  { others: ["Ghi chú"], retired: " (mẫu cũ)" },
  { others: ["{name} (mẫu cũ)"], retired: " (mẫu cũ) (2)" },
])("the old sheet's name is none that $others have", async ({ others, retired }) => {
  const { sheetName } = reviewed(await oldWorkbook());
  const workbook = await oldWorkbook(...others.map((name) => name.replace("{name}", sheetName)));
  const upgraded = await upgradeScorecard(workbook, reviewed(workbook));
  expect(upgraded.ok && upgraded.value).toEqual({ sheetName, retiredName: sheetName + retired });
});

test("a scorecard with lists is drawn anew with them, under the names that its sheets have", async () => {
  const drawn = scorecardWorkbook(set, workedScorecard(set), FILLED_PLAN);
  const workbook = new MemoryWorkbook(drawn);
  workbook.grids = workbook.grids.map((grid, index) => ({
    ...grid,
    sheetName: ["Phiếu", "Tài liệu", "Giao việc"][index] ?? "",
  }));
  workbook.activeSheetName = "Phiếu";
  const before = reviewed(workbook);
  expect((await upgradeScorecard(workbook, before)).ok).toBe(true);
  const after = reviewed(workbook);
  const { grids, properties } = workbook;
  const file = readScorecard({ grids, properties }, set, "phieu.xlsx");
  expect(file.ok && file.value.companions).toEqual(before.companions);
  expect(file.ok && file.value.findings).toEqual(after.findings);
  expect([after.sheetName, after.companions]).toEqual([before.sheetName, before.companions]);
  expect(after.scorecard).toEqual(before.scorecard);
  expect(after.plan).toEqual(FILLED_PLAN);
  expect(workbook.grids.filter(({ hidden }) => hidden).map(({ sheetName }) => sheetName)).toEqual([
    "Phiếu (mẫu cũ)",
    "Tài liệu (mẫu cũ)",
    "Giao việc (mẫu cũ)",
  ]);
});

test("no upgrade is offered for a unit's sheet in a compiled workbook, which others refer to", async () => {
  const workbook = await oldWorkbook();
  expect(reviewed(workbook).findings.map(({ detail }) => detail.kind)).toContain("older-template");
  workbook.properties = { [COMPILED_PROPERTY]: set.id };
  expect(reviewed(workbook).findings.map(({ detail }) => detail.kind)).not.toContain(
    "older-template",
  );
});
