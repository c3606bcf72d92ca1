import { beforeAll, describe, expect, test } from "vitest";
import { type SampleYears, sampleYears } from "../../examples/district/sample-years";
import {
  insertCompiledDocument,
  makeCompiledReport,
  makeDecision,
} from "../../src/actions/compiled-documents";
import {
  type CompiledWorkbook,
  readCompiledFile,
  readOpenCompiled,
} from "../../src/actions/read-compiled-file";
import { readUnits } from "../../src/actions/read-units";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { xlsxFiles } from "../../src/hosts/xlsx/xlsx-files";
import { identityWithin } from "../../src/templates/recorded-identity";
import { compiledWorkbook } from "../../src/templates/sheets/compiled-workbook";
import { scorecardSheet } from "../../src/templates/sheets/scorecard-sheet";
import { appraisedScorecard } from "../templates/sheets/entered-scorecards";
import { MemoryWorkbook } from "./memory-workbook";

const set = defaultCriteriaSet();
let years: SampleYears;
let fromFile: CompiledWorkbook;
let before: CompiledWorkbook;

async function readFile(workbook: SampleYears["now"]): Promise<CompiledWorkbook> {
  const read = await readCompiledFile(await xlsxFiles.write(workbook), xlsxFiles);
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

async function readOpen(workbook: MemoryWorkbook): Promise<CompiledWorkbook> {
  const read = await readOpenCompiled(workbook);
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

beforeAll(async () => {
  years = await sampleYears();
  fromFile = await readFile(years.now);
  before = await readFile(years.before);
});

describe("the open workbook and its file", () => {
  test("make the same documents, with the decision that the ranking names", async () => {
    const open = await readOpen(new MemoryWorkbook(years.now));
    expect(makeDecision(open)).toEqual(makeDecision(fromFile));
    expect(makeCompiledReport(open, before)).toEqual(makeCompiledReport(fromFile, before));
    const text = JSON.stringify(makeDecision(fromFile).document);
    expect(text).toContain("Số: 12/QĐ-UBND");
    expect(text).toContain("CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN MẪU");
  });

  test("need no ranking: without one nothing is named", async () => {
    const { sheets, properties } = years.now;
    const withoutRanking = sheets.filter(({ name }) => name !== "Xếp hạng");
    const open = await readOpen(new MemoryWorkbook({ sheets: withoutRanking, properties }));
    expect(JSON.stringify(makeDecision(open).document)).not.toContain("12/QĐ-UBND");
  });

  test.each([
    ["not-compiled", () => ({ sheets: years.now.sheets, properties: {} })],
    ["set-not-found", () => ({ ...years.now, properties: { "cchc-compiled": "another-set" } })],
    ["no-units", () => ({ ...years.now, sheets: years.now.sheets.slice(0, 6) })],
    [
      "out-of-form",
      () => {
        const { sheets, properties } = years.now;
        const [unit] = sheets.slice(-1);
        if (unit === undefined) throw new Error("There are units");
        const moved = { ...unit, rows: [{ cells: [] }, ...unit.rows] };
        return { sheets: [...sheets.slice(0, -1), moved], properties };
      },
    ],
  ] as const)("are refused alike: %s", async (kind, workbook) => {
    const { sheets, properties } = workbook();
    const open = await readOpenCompiled(new MemoryWorkbook({ sheets, properties }));
    expect(open).toMatchObject({ ok: false, error: { kind } });
  });
});

test("files are named for what they are and the year", () => {
  const names = (workbook: CompiledWorkbook) => [
    makeDecision(workbook).fileName,
    makeCompiledReport(workbook).fileName,
  ];
  expect(names(fromFile)).toEqual([
    "Dự thảo quyết định công bố Chỉ số CCHC cấp xã - 2024.docx",
    "Báo cáo kết quả Chỉ số CCHC cấp xã - 2024.docx",
  ]);
  expect(names({ ...fromFile, year: undefined })).toEqual([
    "Dự thảo quyết định công bố Chỉ số CCHC cấp xã.docx",
    "Báo cáo kết quả Chỉ số CCHC cấp xã.docx",
  ]);
});

describe("as sheets to print", () => {
  const scorecards = ["Xã An", "Xã Bình"].map((name) => appraisedScorecard(set, name));
  const open = () => new MemoryWorkbook(compiledWorkbook(set, 2024, [], []));

  test("the annex is a sheet of its own; names that are taken are numbered", async () => {
    const workbook = open();
    const count = workbook.grids.length;
    const decision = makeDecision(fromFile);
    expect(await insertCompiledDocument(workbook, fromFile, decision)).toEqual({
      ok: true,
      value: "Quyết định",
    });
    await insertCompiledDocument(workbook, fromFile, makeCompiledReport(fromFile, before));
    await insertCompiledDocument(workbook, fromFile, decision);
    const drawn = workbook.grids.slice(count);
    expect(drawn.map(({ sheetName }) => sheetName)).toEqual([
      "Quyết định",
      "Phụ lục II",
      "Báo cáo tổng hợp",
      "Quyết định (2)",
      "Phụ lục II (2)",
    ]);
    for (const grid of drawn) expect(identityWithin(grid)?.cchc).toBe("report");
  });

  test("they are never taken for a unit's", async () => {
    const workbook = open();
    workbook.grids.push(
      ...new MemoryWorkbook({
        sheets: scorecards.map((scorecard) => scorecardSheet(set, scorecard, scorecard.unit.name)),
        properties: {},
      }).grids,
    );
    const unitNames = async () => {
      const outline = await workbook.outline();
      const units = outline.ok ? await readUnits(workbook, set, outline.value) : outline;
      return units.ok ? units.value.map(({ sheetName }) => sheetName) : units.error;
    };
    await insertCompiledDocument(workbook, fromFile, makeDecision(fromFile));
    await insertCompiledDocument(workbook, fromFile, makeCompiledReport(fromFile, before));
    expect(await unitNames()).toEqual(["Xã An", "Xã Bình"]);
  });
});
