import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { scorecardWorkbook } from "../../src/actions/new-scorecard";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { xlsxFiles } from "../../src/hosts/xlsx/xlsx-files";
import type { WorkbookContent } from "../../src/sheet-model/grid";
import { type ScorecardReading, readScorecard } from "../../src/templates/reading/read-scorecard";
import { TEMPLATE_VERSION, identityWithin } from "../../src/templates/recorded-identity";
import { recalculate, saveAs, testWith } from "../hosts/xlsx/engines";
import { FILLED_PLAN } from "../../examples/filled/filled-scorecard";
import { workedScorecard } from "../templates/sheets/worked-scorecard";
import { contentOfModel } from "../templates/sheets/model-grid";

const set = defaultCriteriaSet();
const scorecard = workedScorecard(set);
const workbook = scorecardWorkbook(set, scorecard, FILLED_PLAN);

function readIn(content: WorkbookContent, fileName = "a.xlsx"): ScorecardReading {
  const reading = readScorecard(content, set, fileName);
  if (!reading.ok) throw new Error(reading.error.kind);
  return reading.value;
}

async function readFileOf(bytes: Uint8Array): Promise<WorkbookContent> {
  const read = await xlsxFiles.read(bytes);
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

/** Everything that somebody entered is as it was, and nothing is complained of but what is wrong. */
function expectWhole(reading: ScorecardReading): void {
  for (const [code, { self, appraised }] of scorecard.scoresByCode) {
    const read = reading.scorecard.scoresByCode.get(code);
    expect([code, read?.self.kind, read?.appraised.kind]).toEqual([
      code,
      self.kind,
      appraised.kind,
    ]);
    if (self.kind === "valid") expect(read?.self).toEqual(self);
    if (appraised.kind === "valid") expect(read?.appraised).toEqual(appraised);
  }
  expect(reading.scorecard).toMatchObject({
    unit: scorecard.unit,
    year: scorecard.year,
    evidenceByCode: scorecard.evidenceByCode,
    remarksByCode: scorecard.remarksByCode,
    explanationsByCode: scorecard.explanationsByCode,
    documents: scorecard.documents,
  });
  expect(reading.plan).toEqual(FILLED_PLAN);
  const kinds = new Set(reading.findings.map(({ detail }) => detail.kind));
  expect([...kinds].sort()).toEqual([
    "above-max",
    "document-without-date",
    "document-without-number",
    "negative",
    "no-evidence",
    "not-a-number",
    "not-scored",
    "too-precise",
  ]);
}

describe("a filled scorecard with its lists", () => {
  test("is read back whole", () => {
    expectWhole(readIn(contentOfModel(workbook)));
  });

  test("is read back whole out of a file", async () => {
    expectWhole(readIn(await readFileOf(await xlsxFiles.write(workbook))));
  });

  testWith("LibreOffice")("and after LibreOffice saved it", async () => {
    const saved = await recalculate(await xlsxFiles.write(workbook));
    const content = await readFileOf(saved);
    expectWhole(readIn(content));
    expect(content.grids.map((grid) => identityWithin(grid)?.cchc)).toEqual([
      "scorecard",
      "documents",
      "assignments",
    ]);
  });

  testWith("LibreOffice")("and by way of LibreOffice's own format", async () => {
    const ods = await saveAs(await xlsxFiles.write(workbook), "ods");
    expectWhole(readIn(await readFileOf(await recalculate(ods))));
  });

  test("reads right when its sheets are renamed, reordered and copied into another workbook", () => {
    const { grids } = contentOfModel(workbook);
    const renamed = grids.map((grid, index) => ({ ...grid, sheetName: `Sheet${String(index)}` }));
    const foreign = { sheetName: "Khác", hidden: false, rows: [], merges: [] };
    const moved = { grids: [foreign, ...renamed.reverse()], properties: {} };
    const reading = readIn(moved, "Bản sao (2).xlsx");
    expectWhole(reading);
    expect(reading.companions).toEqual({ documents: "Sheet1", assignments: "Sheet2" });
  });

  test("says so where it shows another unit or year than it was drawn for", () => {
    const content = contentOfModel(workbook);
    const grids = content.grids.map((grid) => ({
      ...grid,
      rows: grid.rows.map((row) =>
        row.map((cell) => {
          if (cell.kind !== "text") return cell;
          if (cell.text === "Năm: 2024") return { ...cell, text: "Năm: 2025" };
          return cell.text === "Đơn vị: Xã Mẫu Thượng"
            ? { ...cell, text: "Đơn vị: Xã Khác" }
            : cell;
        }),
      ),
    }));
    const { scorecard: read, findings } = readIn({ ...content, grids });
    expect([read.unit.name, read.year]).toEqual(["Xã Khác", 2025]);
    expect(findings.map(({ detail }) => detail)).toEqual(
      expect.arrayContaining([
        { kind: "unit-differs", shown: "Xã Khác", recorded: "Xã Mẫu Thượng" },
        { kind: "year-differs", shown: 2025, recorded: 2024 },
      ]),
    );
  });

  test.each([
    [TEMPLATE_VERSION + 1, "newer-template"],
    [TEMPLATE_VERSION - 1, "older-template"],
  ])("of edition %i is read, and told to be of a %s", (edition, kind) => {
    const content = contentOfModel(workbook);
    const grids = content.grids.map((grid) => ({
      ...grid,
      rows: grid.rows.map((row) =>
        row.map((cell) =>
          cell.kind === "text"
            ? {
                ...cell,
                text: cell.text.replace(
                  `"template":${String(TEMPLATE_VERSION)}`,
                  `"template":${String(edition)}`,
                ),
              }
            : cell,
        ),
      ),
    }));
    const { findings } = readIn({ ...content, grids });
    expect(findings.map(({ detail }) => detail.kind)).toContain(kind);
  });
});

describe("a scorecard of the first edition", () => {
  test("is recognised, read whole, and drawn anew with all its entries", async () => {
    const bytes = await readFile("test/fixtures/scorecard-template-1.xlsx");
    const old = readIn(await readFileOf(bytes));
    expect(old.findings.map(({ detail }) => detail.kind)).toContain("older-template");
    expect(old.scorecard.evidenceByCode.size).toBe(60);
    const drawn = scorecardWorkbook(set, old.scorecard, old.plan);
    const anew = readIn(contentOfModel(drawn));
    expect(anew.scorecard).toEqual(old.scorecard);
    expect(anew.findings.map(({ detail }) => detail.kind)).not.toContain("older-template");
  });
});
