import { expect, test } from "vitest";
import { listEvidence, listedOtherwise } from "../../src/actions/list-evidence";
import { scorecardWorkbook } from "../../src/actions/new-scorecard";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { SCORECARD_COLUMNS, ScorecardLayout } from "../../src/templates/sheets/scorecard-layout";
import { cellAddress } from "../../src/sheet-model/address";
import { LISTED_PLAN, listedScorecard } from "./listed-scorecard";
import { MemoryWorkbook } from "./memory-workbook";
import { reviewed } from "./reviewed";

const set = defaultCriteriaSet();
const layout = new ScorecardLayout(set);
const NAME = "Xã Đồng Thịnh";

function evidenceCell(code: string): string {
  const node = set.nodesByCode.get(code);
  if (node === undefined) throw new Error(code);
  return cellAddress(layout.rowOf(node), SCORECARD_COLUMNS.evidence);
}

/** The form's evidence of 1.1.2 was typed over, so that its two documents are not named any more. */
async function typedOver(): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook(scorecardWorkbook(set, listedScorecard(set), LISTED_PLAN));
  const cell = evidenceCell("1.1.2");
  const from = workbook.content(NAME, cell);
  await workbook.change([{ sheetName: NAME, cell, from, to: "Xem danh mục" }]);
  return workbook;
}

const notShown = (workbook: MemoryWorkbook): readonly string[] =>
  reviewed(workbook).findings.flatMap(({ detail }) =>
    detail.kind === "documents-not-shown" ? detail.codes : [],
  );

test("documents are written behind what was typed, the row is fitted, and undo takes them out", async () => {
  const workbook = await typedOver();
  expect(notShown(workbook)).toEqual(["1.1.2"]);
  const listed = await listEvidence(workbook, reviewed(workbook), ["1.1.2"]);
  if (!listed.ok) throw new Error(listed.error.kind);
  const cell = evidenceCell("1.1.2");
  expect(workbook.content(NAME, cell)).toEqual({
    kind: "text",
    text: [
      "Xem danh mục",
      "12/KH-UBND ngày 05/01/2024 của UBND xã: Kế hoạch CCHC năm 2024 (ke-hoach.pdf)",
      "15/BC-UBND ngày 20/11/2024",
    ].join("\n"),
  });
  expect(notShown(workbook)).toEqual([]);
  const row = Number(cell.slice(1)) - 1;
  expect(workbook.fitted).toEqual([{ sheetName: NAME, spans: [{ first: row, last: row }] }]);

  await listed.value();
  expect(workbook.content(NAME, cell)).toEqual({ kind: "text", text: "Xem danh mục" });
});

test("what was typed since the reading is not written over with what the reading knew", async () => {
  const workbook = await typedOver();
  const review = reviewed(workbook);
  const readRows = workbook.readRows.bind(workbook);
  workbook.readRows = async (sheetName, spans) => {
    const read = await readRows(sheetName, spans);
    const cell = evidenceCell("1.1.2");
    const from = workbook.content(NAME, cell);
    await workbook.change([{ sheetName: NAME, cell, from, to: "Vừa sửa" }]);
    return read;
  };
  const listed = await listEvidence(workbook, review, ["1.1.2"]);
  expect(listed.ok ? undefined : listed.error.kind).toBe("cell-changed");
  expect(workbook.fitted).toEqual([]);
});

test("criteria with documents whose evidence reads otherwise are known", async () => {
  const workbook = new MemoryWorkbook(scorecardWorkbook(set, listedScorecard(set), LISTED_PLAN));
  const before = reviewed(workbook);
  expect(listedOtherwise(before, before)).toEqual([]);
  expect(listedOtherwise(before, reviewed(await typedOver()))).toEqual(["1.1.2"]);
});
