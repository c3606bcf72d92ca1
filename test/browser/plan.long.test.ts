import { afterEach, expect, test } from "vitest";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { xlsxFiles } from "../../src/hosts/xlsx/xlsx-files";
import { dayAfter } from "../../src/scoring/iso-days";
import { standingsOf } from "../../src/scoring/standings";
import { localDay } from "../../src/sheet-model/local-time";
import { compiledWorkbook } from "../../src/templates/sheets/compiled-workbook";
import { formatDate } from "../../src/wording/vi/terms";
import { appraisedScorecard } from "../templates/sheets/entered-scorecards";
import { type ExcelInBrowser, startExcel } from "./browser";

let excel: ExcelInBrowser;

afterEach(async () => {
  await excel.close();
});

/** A compiled workbook of three units. */
function compiled(): Promise<Uint8Array> {
  const set = defaultCriteriaSet();
  const scorecards = ["Xã An Mẫu", "Xã Bình Mẫu", "Xã Cao Mẫu"].map((name) =>
    appraisedScorecard(set, name),
  );
  return xlsxFiles.write(compiledWorkbook(set, 2024, standingsOf(scorecards, set), []));
}

const today = localDay(new Date());
const daysAgo = (days: number) => formatDate(dayAfter(today, -days));

const button = (hasText: string) => excel.pane().locator("fluent-button", { hasText });

test("a plan is inserted from its first day on, followed as it is filled in, and shown again", async () => {
  excel = await startExcel({ file: await compiled() });
  await excel.clickRibbon("Bảng điều khiển");
  const pane = excel.pane();
  await button("Thẩm định và công bố").click();
  const start = pane.getByLabel("Ngày bắt đầu");
  expect(await start.inputValue()).toBe(formatDate(today));
  await start.fill("31/02/2025");
  await button("Chèn kế hoạch").click();
  await pane.getByText("Hãy ghi ngày/tháng/năm").waitFor();
  await start.fill(daysAgo(20));
  await excel.page.keyboard.press("Enter");
  await pane.getByText("Đã chèn trang Kế hoạch.").waitFor();
  await pane.getByText("Đã xong 0/9 nhiệm vụ.").waitFor();
  await pane.getByRole("heading", { name: "Quá hạn: 3 nhiệm vụ" }).waitFor();
  await pane.getByText("Còn 2 ngày").waitFor();
  await pane.getByText("Cả 3 đơn vị trong danh sách đã gửi phiếu").waitFor();

  await excel.type("G6", daysAgo(20));
  await pane.getByText("Đã xong 1/9 nhiệm vụ.").waitFor();
  expect(await excel.cellValue("H6")).toBe("Đã xong");
  await excel.type("B24", "Xã Trung Mẫu");
  await pane.getByRole("heading", { name: "Chưa gửi phiếu: 1/3 đơn vị" }).waitFor();
  await pane.getByText("Xã Trung Mẫu").waitFor();
  await pane.getByText("1 đơn vị đã gửi phiếu nhưng chưa có trong danh sách").waitFor();
  await button("Thêm vào danh sách").click();
  await pane.getByText("Đã thêm 1 đơn vị vào danh sách phải gửi phiếu.").waitFor();

  await excel.showSheet("Xếp hạng");
  await button("Mở kế hoạch").click();
  await expect.poll(() => excel.cellValue("A1")).toMatch(/^KẾ HOẠCH XÁC ĐỊNH/);

  await button("Chèn phân công thẩm định").click();
  await pane.getByText("Đã chèn trang Phân công.").waitFor();
  expect(await excel.cellValue("A1")).toBe("PHÂN CÔNG THẨM ĐỊNH");
  await button("Mở phân công thẩm định").waitFor();
});

test("the part speaks English where Excel does", async () => {
  excel = await startExcel({ file: await compiled(), lang: "en-US" });
  await excel.clickRibbon("Control panel");
  await button("Appraise and publish").click();
  await button("Insert the plan").click();
  const pane = excel.pane();
  await pane.getByText("0 of 9 stages done.").waitFor();
  await pane.getByText("Due today").waitFor();
});
