import { afterEach, beforeEach, expect, test } from "vitest";
import { nameDecision } from "../../../src/actions/name-decision";
import { recalculateRanking } from "../../../src/actions/recalculate-ranking";
import { defaultCriteriaSet } from "../../../src/criteria/built-in-sets";
import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import { standingsOf } from "../../../src/scoring/standings";
import type { OpenWorkbook } from "../../../src/sheet-model/open-workbook";
import { compiledWorkbook } from "../../../src/templates/sheets/compiled-workbook";
import { COMPILED_SHEET_NAMES } from "../../../src/templates/sheets/compiled-sheet-names";
import { recordedDecision } from "../../../src/templates/sheets/publishing-decision";
import { ScorecardLayout } from "../../../src/templates/sheets/scorecard-layout";
import { type OfficeInNode, openExcel } from "../../embedded/office-in-node";
import { appraisedScorecard } from "../../templates/sheets/entered-scorecards";
import { valueOf } from "./host-results";

const set = defaultCriteriaSet();
const layout = new ScorecardLayout(set);
const SHEETS = ["Xếp hạng", "Tổng hợp", "Xã A", "Xã B", "Xã C"];

let excel: OfficeInNode;
let workbook: OpenWorkbook;

beforeEach(async () => {
  excel = await openExcel();
  workbook = excelWorkbook();
  const scorecards = [
    appraisedScorecard(set, "Xã A"),
    appraisedScorecard(set, "Xã B", { "1.1.1": 0.25 }),
    appraisedScorecard(set, "Xã C", { "1.1.1": 0.5 }),
  ];
  valueOf(await workbook.insert(compiledWorkbook(set, 2024, standingsOf(scorecards, set), [])));
  await appraise("Xã A", 0.5);
});

afterEach(() => {
  excel.close();
});

/** The council gives a unit's first leaf another score. */
async function appraise(sheetName: string, score: number): Promise<void> {
  const [leaf] = set.leaves;
  if (leaf === undefined) throw new Error("The set has leaves");
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheetName);
    worksheet.getRange(layout.scoreCell(leaf, "appraised")).values = [[score]];
    await context.sync();
  });
}

/** Unit, appraised total and rank of each row of a ranking. */
async function ranking() {
  const [grid] = valueOf(await workbook.read(["Xếp hạng"]));
  return (grid?.rows ?? []).slice(6).map((row) =>
    [1, 3, 4].map((column) => {
      const cell = row[column];
      return cell?.kind === "number" ? cell.value : cell?.kind === "text" ? cell.text : undefined;
    }),
  );
}

const BEFORE = [
  ["UBND xã A", 99.5, 2],
  ["UBND xã B", 99.75, 1],
  ["UBND xã C", 99.5, 2],
];

const SAME_BAND = { before: "Xuất sắc", now: "Xuất sắc" };

/** What the sheet says above its headings. */
async function notice(): Promise<string> {
  const [sheet] = valueOf(await workbook.read(["Xếp hạng"]));
  const cell = sheet?.rows[3]?.[0];
  return cell?.kind === "text" ? cell.text : "";
}

test("ranks follow a changed score by formula; the button puts the units in their order", async () => {
  expect(await ranking()).toEqual(BEFORE);
  expect(await notice()).toContain("Tính lại xếp loại");
  expect(valueOf(await recalculateRanking(workbook))).toEqual({
    kind: "recalculated",
    ranked: 3,
    unranked: 0,
    moved: 2,
    changes: [
      { unit: "Xã B", rank: { before: 2, now: 1 }, band: SAME_BAND },
      { unit: "Xã A", rank: { before: 1, now: 2 }, band: SAME_BAND },
      { unit: "Xã C", rank: { before: 3, now: 2 }, band: SAME_BAND },
    ],
  });
  expect(await notice()).toBe("");
  expect(await ranking()).toEqual([
    ["UBND xã B", 99.75, 1],
    ["UBND xã A", 99.5, 2],
    ["UBND xã C", 99.5, 2],
  ]);
});

test("the decision that publishes the ranking is named on its sheet, kept, and taken back", async () => {
  const decision = { number: "12/QĐ-UBND", date: "2025-01-05", issuer: "Chủ tịch UBND tỉnh A" };
  const ranking = async () => valueOf(await workbook.read(["Xếp hạng"]))[0];
  const before = await ranking();
  const undo = valueOf(await nameDecision(workbook, decision));
  const named = await ranking();
  expect(named?.rows[2]?.[0]).toEqual({
    kind: "text",
    text: "(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 05/01/2025 của Chủ tịch UBND tỉnh A)",
  });
  expect(named && recordedDecision(named)).toEqual(decision);
  valueOf(await recalculateRanking(workbook));
  const refilled = await ranking();
  expect(refilled && recordedDecision(refilled)).toEqual(decision);
  valueOf(await undo());
  expect((await ranking())?.rows.slice(0, 3)).toEqual(before?.rows.slice(0, 3));
});

const protections = () =>
  Excel.run(async (context) => {
    const sheets = ["Xếp hạng", "Tổng hợp"].map((name) =>
      context.workbook.worksheets.getItem(name).protection.load("protected,options"),
    );
    await context.sync();
    return sheets.map(({ protected: isProtected, options }) => ({ isProtected, options }));
  });

test("the sheets stay protected as they were", async () => {
  const before = await protections();
  expect(before.every(({ isProtected }) => isProtected)).toBe(true);
  valueOf(await recalculateRanking(workbook));
  expect(await protections()).toEqual(before);
});

const all = async () => valueOf(await workbook.read(SHEETS));

test("when the request to write fails, everything is as it was", async () => {
  const before = await all();
  let failures = 0;
  excel.failWhen((batch) => {
    const isWriting = JSON.stringify(batch).includes('"Name":"Formulas"');
    return isWriting && ++failures === 1 ? { code: "Conflict", message: "" } : undefined;
  });
  expect(await recalculateRanking(workbook)).toEqual({ ok: false, error: { kind: "conflict" } });
  expect(await all()).toEqual(before);
});

test("what was written before Excel refuses is put back, and protected again", async () => {
  const before = await all();
  const filledWith = (sheetName: string, input: string) => {
    const rows = [7, 8].map(() => ({ cells: [{ input, style: {} }] }));
    return { sheetName, firstRow: 7, rows };
  };
  const texts = [filledWith("Xếp hạng", "x"), filledWith("Tổng hợp", "x".repeat(32_768))];
  expect(await workbook.refill(texts)).toMatchObject({ ok: false, error: { kind: "failed" } });
  expect(await all()).toEqual(before);
  expect((await protections()).every(({ isProtected }) => isProtected)).toBe(true);
});

test("without the ranking sheet, all compiled sheets are drawn anew in front of the units", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Xếp hạng").delete();
    await context.sync();
  });
  expect(await recalculateRanking(workbook)).toMatchObject({
    ok: true,
    value: { kind: "recalculated", ranked: 3 },
  });
  const { sheetNames } = valueOf(await workbook.outline());
  expect(sheetNames).toEqual([...COMPILED_SHEET_NAMES, ...["Sheet1", "Xã A", "Xã B", "Xã C"]]);
  expect((await ranking()).map(([unit, , rank]) => [unit, rank])).toEqual([
    ["UBND xã B", 1],
    ["UBND xã A", 2],
    ["UBND xã C", 2],
  ]);
});
