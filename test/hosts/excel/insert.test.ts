import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { insertScorecard } from "../../../src/actions/insert-scorecard";
import { defaultCriteriaSet } from "../../../src/criteria/built-in-sets";
import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import type { OpenWorkbook } from "../../../src/sheet-model/open-workbook";
import { type OfficeInNode, openExcel } from "../../embedded/office-in-node";
import { sheetOf, workbookOf } from "../build-model";
import { valueOf } from "./host-results";

const set = defaultCriteriaSet();
const request = { set, unit: { name: "Xã Đồng Thịnh", kind: "commune" }, year: 2024 } as const;

let excel: OfficeInNode;
let workbook: OpenWorkbook;

beforeEach(async () => {
  excel = await openExcel();
  workbook = excelWorkbook();
});

afterEach(() => {
  excel.close();
});

/** What an officer would notice of a workbook. */
async function state() {
  const { sheetNames, activeSheetName, properties } = valueOf(await workbook.outline());
  return { sheetNames, activeSheetName, properties };
}

describe("inserting a scorecard", () => {
  test("takes at most ten requests, and no more for more rows", async () => {
    const name = valueOf(await insertScorecard(workbook, request));
    expect(name).toBe("Xã Đồng Thịnh");
    const forScorecard = excel.batches.length;
    expect(forScorecard).toBeLessThanOrEqual(10);

    const rows = Array.from({ length: 3000 }, (_, row) => [`Dòng ${String(row)}`, row, null]);
    valueOf(await workbook.insert(workbookOf([sheetOf(rows, { name: "Dài" })])));
    expect(excel.batches.length - forScorecard).toBeLessThanOrEqual(forScorecard);
  });

  test("a second one of the same unit stands beside the first", async () => {
    valueOf(await insertScorecard(workbook, request));
    expect(valueOf(await insertScorecard(workbook, request))).toBe("Xã Đồng Thịnh (2)");
    expect(await state()).toMatchObject({ activeSheetName: "Xã Đồng Thịnh (2)" });
  });

  test("a large sheet is sent in several requests, each below 5 MB", async () => {
    const text = "Tài liệu kiểm chứng ".repeat(50);
    const rows = Array.from({ length: 4000 }, () => [text, text, text]);
    valueOf(await workbook.insert(workbookOf([sheetOf(rows, { name: "Lớn" })])));
    const sizes = excel.batches.map(({ requestBytes }) => requestBytes);
    expect(Math.max(...sizes)).toBeLessThan(5_000_000);
    expect(sizes.reduce((sum, bytes) => sum + bytes)).toBeGreaterThan(12_000_000);
  });
});

describe("an insertion that fails leaves the workbook as it was:", () => {
  const twoSheets = workbookOf(
    [sheetOf([["a"]], { name: "Một" }), sheetOf([["b"]], { name: "Hai" })],
    { "cchc-test": "mới" },
  );

  test.each([
    ["InvalidOperationInCellEditMode", { kind: "editing-cell" }],
    ["AccessDenied", { kind: "sheet-protected", sheetName: "Một, Hai" }],
    ["ItemAlreadyExists", { kind: "sheet-name-taken", sheetName: "Một, Hai" }],
    ["RequestPayloadSizeLimitExceeded", { kind: "too-large" }],
    ["Conflict", { kind: "conflict" }],
    ["ActivityLimitReached", { kind: "busy" }],
    ["GeneralException", { kind: "failed", code: "GeneralException" }],
  ])("%s", async (code, error) => {
    const before = await state();
    excel.failWhen((batch) =>
      JSON.stringify(batch).includes("FreezeRows") ? { code, message: code } : undefined,
    );
    const sheets = twoSheets.sheets.map((sheet) => ({
      ...sheet,
      frozen: { rows: 1, columns: 0 },
    }));
    expect(await workbook.insert({ ...twoSheets, sheets })).toEqual({ ok: false, error });
    expect(await state()).toEqual(before);
  });

  test("a failure after the sheets are drawn takes them and the properties away", async () => {
    valueOf(
      await workbook.insert(workbookOf([sheetOf([["x"]], { name: "Cũ" })], { "cchc-test": "cũ" })),
    );
    const before = await state();
    let failures = 0;
    excel.failWhen((batch) => {
      const isLast = ["cchc-test", "Activate"].every((each) =>
        JSON.stringify(batch).includes(each),
      );
      return isLast && ++failures === 1 ? { code: "Conflict", message: "" } : undefined;
    });
    const inserted = await workbook.insert(twoSheets);
    expect(inserted.ok).toBe(false);
    expect(await state()).toEqual(before);
  });

  test("a co-author's sheet that took the name meanwhile is kept", async () => {
    let isTaken = false;
    excel.failWhen((batch) => {
      if (!isTaken && JSON.stringify(batch).includes('"Name":"Add"')) {
        isTaken = true;
        const sheet = excel.univerAPI.getActiveWorkbook()?.insertSheet("Hai");
        sheet?.getRange("A1").setValue("của người khác");
      }
      return undefined;
    });
    expect(await workbook.insert(twoSheets)).toMatchObject({
      ok: false,
      error: { kind: "sheet-name-taken" },
    });
    expect(await state()).toMatchObject({ sheetNames: ["Sheet1", "Hai"] });
    const [kept] = valueOf(await workbook.read(["Hai"]));
    expect(kept?.rows[0]).toEqual([{ kind: "text", text: "của người khác" }]);
  });

  test("where that fails too, the refusal says what to look at", async () => {
    excel.failWhen((batch) => {
      const text = JSON.stringify(batch);
      const isLast = text.includes("cchc-test") && text.includes("Activate");
      // A copy takes the place of a sheet that is deleted.
      const isUndo = text.includes('"Delete"') && !text.includes('"Copy"');
      return isLast || isUndo ? { code: "Conflict", message: "" } : undefined;
    });
    expect(await workbook.insert(twoSheets)).toEqual({
      ok: false,
      error: { kind: "half-done", sheetNames: ["Một", "Hai"] },
    });
  });

  test("cancelled before the second request", async () => {
    const before = await state();
    const controller = new AbortController();
    const onProgress = () => {
      controller.abort();
    };
    const cancelled = workbook.insert(twoSheets, { signal: controller.signal, onProgress });
    expect(await cancelled).toEqual({ ok: false, error: { kind: "cancelled" } });
    expect(await state()).toEqual(before);
  });

  test("a sheet of that name is there already", async () => {
    valueOf(await workbook.insert(workbookOf([sheetOf([["x"]], { name: "Hai" })])));
    const before = await state();
    expect(await workbook.insert(twoSheets)).toEqual({
      ok: false,
      error: { kind: "sheet-name-taken", sheetName: "Hai" },
    });
    expect(await state()).toEqual(before);
  });

  test("the workbook's structure is protected", async () => {
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const before = await state();
    expect(await insertScorecard(workbook, request)).toEqual({
      ok: false,
      error: { kind: "workbook-protected" },
    });
    expect(await state()).toEqual(before);
  });
});
