import { afterEach, beforeEach, expect, test } from "vitest";
import { DUE, assignmentFile } from "./assignment-file";
import { type ExcelInBrowser, startExcel } from "./browser";
import { insertScorecard } from "./insert-scorecard";

const FORM = "Xã Đồng Thịnh";
const LIST = "Phân công";
/** The form's rows of criteria, and those of 1.1 with the section above it. */
const [FIRST_ROW, LAST_ROW] = [8, 162];
const ROWS_OF_1_1 = [8, 9, 10, 11];
const ALL_ROWS = Array.from({ length: LAST_ROW - FIRST_ROW + 1 }, (_, row) => FIRST_ROW + row);

/** What the page does on its own, on a computer that is busy. */
const SOON = { timeout: 15_000 };

let excel: ExcelInBrowser;

beforeEach(async () => {
  excel = await startExcel();
  await insertScorecard(excel, "Đồng Thịnh");
  await excel.showSheet(LIST);
});

afterEach(async () => {
  await excel.close();
});

const button = (text: string) => excel.pane().locator("fluent-button", { hasText: text });

/** Unfolds what the pane says of assignments. */
const openAssignments = () => excel.pane().getByRole("heading", { name: "Phân công" }).click();

/** The criteria's rows that are to be seen, counted from 1. */
const visibleRows = () =>
  excel.page.evaluate(
    async ({ rows, form }) => {
      const { univerAPI } = await window.embeddedExcel;
      const sheet = univerAPI.getActiveWorkbook()?.getSheetByName(form)?.getSheet();
      return rows.filter((row) => sheet?.getRowVisible(row - 1));
    },
    { rows: ALL_ROWS, form: FORM },
  );

/** The rows of the list in which something stands: criterion, person, department, date. */
const listed = () =>
  excel.page.evaluate(async (list) => {
    const { univerAPI } = await window.embeddedExcel;
    const sheet = univerAPI.getActiveWorkbook()?.getSheetByName(list);
    const rows = sheet?.getRange("A6:D20").getCellDatas() ?? [];
    return rows
      .map((cells) => cells.map((cell) => cell?.v ?? ""))
      .filter((texts) => texts.join("") !== "");
  }, LIST);

test("who is how far and who is late is told, and one's criteria are shown alone", async () => {
  const pane = excel.pane();
  await excel.type("C4", "31/12/2099");
  await excel.typeRow("A6", "1.1", "Nguyễn Văn A", "", "25/11/2024");
  await excel.put({ A7: "II", B7: "Trần Thị B" });
  await excel.showSheet(FORM);
  await expect.poll(() => excel.cellValue("I10"), SOON).toBe("Nguyễn Văn A");
  await excel.type("D10", "1");
  await pane.getByText("1 quá hạn").waitFor();
  await openAssignments();
  await pane.getByText("106 tiêu chí chưa giao cho ai.").waitFor();
  const [late, inTime] = await pane.locator(".assignee").allInnerTexts();
  expect(late?.split(/\n+/)).toEqual([
    "Nguyễn Văn A",
    "1/2 tiêu chí",
    "1 tiêu chí chưa có tài liệu kiểm chứng",
    "Quá hạn (hạn 25/11/2024)",
    "Chỉ hiện tiêu chí của Nguyễn Văn A",
  ]);
  expect(inTime?.split(/\n+/)).toEqual([
    "Trần Thị B",
    "0/11 tiêu chí",
    "Hạn 31/12/2099",
    "Chỉ hiện tiêu chí của Trần Thị B",
  ]);

  await button("Chỉ hiện tiêu chí của Nguyễn Văn A").click();
  const notice = pane.locator(".notice", { hasText: "chỉ hiện tiêu chí của Nguyễn Văn A" });
  await notice.waitFor();
  expect(await visibleRows()).toEqual(ROWS_OF_1_1);
  await notice.locator("fluent-button", { hasText: "Hiện tất cả" }).click();
  await notice.waitFor({ state: "detached" });
  expect(await visibleRows()).toEqual(ALL_ROWS);
});

test("assignments come from a file, when what was read in it was seen", async () => {
  const pane = excel.pane();
  const typed = ["II", "Trần Thị B", "", ""];
  const read = ["1.1", "1.2", "2.1"].map((code) => [code, "Lê Văn C", "Tư pháp", DUE]);
  const file = await assignmentFile();
  await excel.put({ A6: "II", B6: "Trần Thị B" });
  for (const { how, existing, after } of [
    { how: "Thêm vào", existing: [typed], after: [typed, ...read] },
    { how: "Thay phân công hiện có", existing: [typed, ...read], after: read },
  ]) {
    await openAssignments();
    await button("Nhập phân công từ tệp…").click();
    await pane.getByLabel("Chọn tệp phân công (.xlsx)…").setInputFiles(file);
    await pane.getByText("Đã đọc được 3 phân công trong tệp “phan-cong.xlsx”.").waitFor();
    await pane.getByText("Phân công ghi mã “9.9”, không có trong bộ tiêu chí").waitFor();
    await pane.getByText(`đang có ${String(existing.length)} phân công.`).waitFor();
    expect(await listed()).toEqual(existing);
    await button(how).click();
    await pane.getByText(`nay có ${String(after.length)} phân công.`).waitFor();
    expect(await listed()).toEqual(after);
    await pane.locator(".assignee", { hasText: "Lê Văn C" }).waitFor({ state: "attached" });
  }
});
