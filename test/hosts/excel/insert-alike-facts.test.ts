import { expect } from "vitest";
import { saveXlsx } from "../../../embedded/xlsx/save-xlsx";
import { defaultCriteriaSet } from "../../../src/criteria/built-in-sets";
import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import type { CellInput, RowModel, SheetModel } from "../../../src/sheet-model/sheet";
import { scorecardSheet } from "../../../src/templates/sheets/scorecard-sheet";
import { openExcel } from "../../embedded/office-in-node";
import { type WorkbookFacts, factsOf } from "../../embedded/xlsx/workbook-facts";
import { appraisedScorecard } from "../../templates/sheets/entered-scorecards";
import { BOXED, INPUT, PLAIN, sheetOf, workbookOf } from "../build-model";
import { testWith } from "../xlsx/engines";
import { valueOf } from "./host-results";

const test = testWith("openpyxl");
const set = defaultCriteriaSet();

/** All that the sheets say after they were inserted together into an empty workbook. */
async function factsAfter(sheets: readonly SheetModel[]): Promise<WorkbookFacts> {
  const excel = await openExcel();
  try {
    valueOf(await excelWorkbook().insert(workbookOf(sheets)));
    const copies = excel.batches.flatMap(({ ObjectPaths }) =>
      Object.values(ObjectPaths).filter(({ Name }) => Name === "Copy"),
    );
    expect(copies).toHaveLength(sheets.length - 1);
    // What is read has been calculated.
    valueOf(await excelWorkbook().read(sheets.map(({ name }) => name)));
    return await factsOf(await saveXlsx(excel.workbook.save()));
  } finally {
    excel.close();
  }
}

const of = (facts: WorkbookFacts, { name }: SheetModel): [string, unknown][] =>
  Object.entries(facts).filter(([place]) => place.startsWith(`${name}!`));

/** Only the differences are shown: of ten thousand facts the others help nobody. */
async function expectSame(model: SheetModel, copy: SheetModel, leastFacts: number): Promise<void> {
  const [copied, alone] = [await factsAfter([model, copy]), await factsAfter([copy])];
  expect(of(alone, copy).length).toBeGreaterThan(leastFacts);
  const places = new Set([...of(copied, copy), ...of(alone, copy)].map(([place]) => place));
  const differing = [...places].flatMap((place) => {
    const [asCopy, asDrawn] = [copied, alone].map((facts) => JSON.stringify(facts[place]));
    return asCopy === asDrawn ? [] : [{ place, asCopy, asDrawn }];
  });
  expect(differing).toEqual([]);
}

test("a scorecard that is copied is the one that is drawn", async () => {
  const [full, other] = ["Xã Đồng Thịnh", "Xã B"].map((name, index) => {
    const scorecard = appraisedScorecard(set, name, index === 0 ? {} : { "1.1.1": 0.25, "2.1": 0 });
    const evidence = index === 0 ? "Báo cáo" : "Kế hoạch số 12/KH-UBND ngày 15/01/2024; ".repeat(9);
    const evidenceByCode = new Map([["1.1.1", evidence]]);
    return scorecardSheet(set, { ...scorecard, evidenceByCode }, name);
  });
  if (full === undefined || other === undefined) throw new Error("There are two");
  await expectSame(full, other, 10_000);
});

const TEXT = { ...BOXED, numberFormat: "@" };

/** Rows of a text cell, any cell and a score, with a height or none. */
const rowOf = (
  [text, any, score]: readonly [CellInput, CellInput, CellInput],
  height: Omit<RowModel, "cells"> = {},
): RowModel => ({
  ...height,
  cells: [
    { input: text, style: TEXT },
    { input: any, style: PLAIN },
    { input: score, style: INPUT },
    null,
  ],
});

const COMMON = (() => {
  const range = { firstRow: 1, firstColumn: 2, lastRow: 6, lastColumn: 2 };
  const words = { promptTitle: "Nhập", prompt: "Số", errorTitle: "Sai", error: "Không phải số" };
  return {
    columns: [{ width: 20 }, { width: 11 }, { width: 9, hidden: true }, { width: 30 }],
    merges: [{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 1 }],
    validations: [{ range, rule: { kind: "decimal", min: 0, max: 1 }, ...words }],
    conditionalFormats: [
      { ranges: [range], formula: "C2>1", style: { color: "C00000" } },
      { ranges: [range], formula: "C2=1", style: { bold: true } },
      { ranges: [range], formula: 'C2=""', style: { fill: "FFF9E5" } },
    ],
    frozen: { rows: 1, columns: 2 },
    protected: true,
  } satisfies Partial<SheetModel>;
})();

test("so is a sheet of which every kind of input and height differs", async () => {
  const model = sheetOf([[null, null, null, null]], {
    ...COMMON,
    name: "Mẫu",
    rows: [
      rowOf(["=1+1", 1, 0.5], { height: 30 }),
      rowOf(["1.5", { formula: "A1&C1", value: "=1+10.5" }, null], { height: 20 }),
      rowOf(["'quoted", "1/5", 1]),
      rowOf([null, null, 1], { height: 40, fitted: true }),
      rowOf(["a", "b", 1], { height: 40, fitted: true }),
      rowOf(["a", { formula: 'TEXTJOIN(";",TRUE,A1:A3)', value: "", isArray: true }, null]),
      rowOf(["như nhau", { formula: "SUM(C1:C6)", value: 1 }, 0]),
    ],
  });
  const copy = {
    ...model,
    name: "Bản sao",
    rows: [
      rowOf(["TRUE", { formula: "C1*2", value: 2 }, 1], { height: 20 }),
      rowOf(["2024-05-01", 7, 0.25], { height: 20 }),
      rowOf([null, "@SUM", null], { height: 25 }),
      rowOf(["dòng 1\ndòng 2", "50%", 1], { height: 60, fitted: true }),
      rowOf(["a", "b", 1]),
      rowOf(["1E5", { formula: 'TEXTJOIN(";",TRUE,A1:A3)', value: "", isArray: true }, null]),
      rowOf(["như nhau", { formula: "SUM(C1:C6)", value: 1 }, 0]),
    ],
  };
  await expectSame(model, copy, 100);
});
