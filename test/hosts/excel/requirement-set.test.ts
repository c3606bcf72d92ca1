import { expect, test } from "vitest";
import { insertScorecard } from "../../../src/actions/insert-scorecard";
import { defaultCriteriaSet } from "../../../src/criteria/built-in-sets";
import { excelWorkbook, unsupportedExcel } from "../../../src/hosts/excel/excel-workbook";
import { openExcel } from "../../embedded/office-in-node";
import { sheetsWithList, workbookOf } from "../build-model";
import { sheetWithCharts } from "../chart-models";
import { valueOf } from "./host-results";

const request = {
  set: defaultCriteriaSet(),
  unit: { name: "Xã Đồng Thịnh", kind: "commune" },
  year: 2024,
} as const;

/** Everything the host does, in an Excel that offers this version and no more. */
async function tryAll(version: string) {
  const excel = await openExcel({ requirementSets: { ExcelApi: version } });
  try {
    const workbook = excelWorkbook();
    const unsupported = unsupportedExcel();
    const watching = await workbook.watch(() => undefined);
    const lists = await workbook.insert(workbookOf(sheetsWithList()));
    const charts = await workbook.insert(workbookOf([sheetWithCharts()]));
    const inserted = await insertScorecard(workbook, request);
    if (!inserted.ok) return { unsupported, refusal: inserted.error };
    const read = await workbook.read([inserted.value]);
    if (!read.ok) return { unsupported, refusal: read.error };
    valueOf(await workbook.readRows(inserted.value, [{ first: 7, last: 8 }]));
    valueOf(await workbook.select(inserted.value, "D10"));
    valueOf(lists);
    valueOf(charts);
    const cell = { sheetName: "Danh sách", cell: "B2" };
    const from = { kind: "text", text: "Kế hoạch" } as const;
    valueOf(await valueOf(await workbook.change([{ ...cell, from, to: 1 }]))());
    valueOf(await workbook.hideRows("Danh sách", { first: 1, last: 3 }, [{ first: 2, last: 2 }]));
    valueOf(await workbook.fitRows("Danh sách", [{ first: 1, last: 3 }]));
    const retired = [{ sheetName: "Danh sách", newName: "Danh sách (cũ)" }];
    valueOf(await workbook.insert(workbookOf(sheetsWithList().slice(0, 1)), { retired }));
    await valueOf(watching)();
    return { unsupported, refusal: undefined };
  } finally {
    excel.close();
  }
}

test("the version that the manifest asks for has everything", async () => {
  expect(await tryAll("1.13")).toEqual({ unsupported: undefined, refusal: undefined });
});

test("the version below it has not, which is said and not tried in vain", async () => {
  const tooOld = { kind: "excel-too-old", needed: "ExcelApi 1.13" };
  expect(await tryAll("1.12")).toEqual({ unsupported: tooOld, refusal: tooOld });
});
