import { afterEach, beforeEach, expect, test } from "vitest";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { SCORECARD_COLUMNS, ScorecardLayout } from "../../src/templates/sheets/scorecard-layout";
import { cellAddress } from "../../src/sheet-model/address";
import { type ExcelInBrowser, startExcel } from "./browser";
import { testWith } from "../hosts/xlsx/engines";
import { checkRows } from "../hosts/xlsx/row-heights";
import { insertScorecard } from "./insert-scorecard";

const set = defaultCriteriaSet();
const layout = new ScorecardLayout(set);
const [first = "", second = "", third = "", fourth = ""] = set.leaves.map((leaf) =>
  layout.scoreCell(leaf, "self"),
);

let excel: ExcelInBrowser;

beforeEach(async () => {
  excel = await startExcel();
});

afterEach(async () => {
  await excel.close();
});

/** Excel stops an entry, and says which criterion takes what. */
async function expectStop(criterion: string): Promise<void> {
  const dialog = excel.page.getByRole("dialog");
  await dialog.getByRole("heading", { name: "Điểm không hợp lệ" }).waitFor();
  await dialog.getByText(`Tiêu chí ${criterion} chỉ nhận điểm từ 0 đến`).waitFor();
  await dialog.getByRole("button", { name: "OK" }).click();
}

test("an officer inserts the scorecard, types scores, is stopped, and lands on a finding's cell", async () => {
  await insertScorecard(excel, "Đồng Thịnh");
  const pane = excel.pane();
  await pane.getByRole("heading", { name: "Xã Đồng Thịnh" }).waitFor();
  expect(await excel.cellValue("A2")).toBe(set.title);

  await excel.type(first, "0,5");
  expect(await excel.cellValue(first)).toBe(0.5);
  await excel.type(second, "0,25");
  await pane.getByText("2/119").waitFor();
  await pane.getByText("0,75").first().waitFor();
  await expect.poll(() => excel.cellValue(layout.totalCell("self"))).toBe(0.75);

  await excel.type(third, "99");
  await expectStop("1.2.1");
  await excel.type(fourth, "cao");
  await expectStop("1.2.2");
  await expect.poll(() => excel.cellValue(layout.totalCell("self"))).toBe(0.75);

  const evidence = pane.getByRole("button", { name: "chưa có tài liệu kiểm chứng" });
  expect(await evidence.count()).toBe(2);
  await evidence.nth(1).click();
  const [, leaf] = set.leaves;
  if (leaf === undefined) throw new Error("The set has leaves");
  const cell = cellAddress(layout.rowOf(leaf), SCORECARD_COLUMNS.evidence);
  await expect.poll(() => excel.selection()).toBe(cell);

  await excel.type(cell, "Kế hoạch số 12/KH-UBND");
  await expect.poll(() => evidence.count()).toBe(1);
});

test("what is pasted past the rules is found by the pane", async () => {
  await insertScorecard(excel, "Đồng Thịnh");
  const pane = excel.pane();
  await excel.select(first);
  await excel.page.evaluate(() => navigator.clipboard.writeText("7\n0.5"));
  await excel.page.keyboard.press("Control+v");
  const finding = pane.getByRole("button", { name: "7 vượt điểm tối đa 1, không được tính" });
  await finding.waitFor();
  await excel.select("A1");
  await finding.click();
  await expect.poll(() => excel.selection()).toBe(first);
  await expect.poll(() => excel.cellValue(layout.totalCell("self"))).toBe(0.5);
});

test("the ribbon says so where there is nothing to rank yet", async () => {
  await excel.clickRibbon("Tính lại xếp loại");
  await excel.pane().getByText("Chưa có gì để xếp loại").waitFor();
});

test("by keyboard alone: from the pane's first field to the inserted sheet", async () => {
  await excel.clickRibbon("Chèn phiếu chấm điểm");
  const pane = excel.pane();
  await pane.getByLabel("Tên đơn vị").focus();
  await excel.page.keyboard.type("phường Chùa Hang");
  await excel.page.keyboard.press("Enter");
  await pane.getByRole("heading", { name: "Phường Chùa Hang" }).waitFor();
});

testWith("LibreOffice")(
  "no row of an inserted scorecard is lower than its text, once it is saved",
  async () => {
    await insertScorecard(excel, "Đồng Thịnh");
    const { cut, wrapped } = await checkRows(await excel.saveFile());
    expect(wrapped).toBeGreaterThan(15);
    expect(cut).toEqual([]);
  },
);
