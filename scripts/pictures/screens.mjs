// Puts the screens that the documentation shows into docs/pictures: the add-in at work in the embedded Excel.
import { readdirSync } from "node:fs";
import { chromium } from "playwright-core";
import { browserPath } from "../ensure-browser.mjs";
import { serve } from "../serve-embedded.mjs";
import {
  clickRibbon,
  openExcelPage,
  openFile,
  paneOf,
  paste,
  scrollTo,
  shoot,
  showSheet,
  type,
} from "./excel-page.mjs";

const FLAGS = ["--no-sandbox", "--headless", "--disable-gpu", "--disable-background-networking"];
const to = (name) => `docs/pictures/${name}.png`;

/** A commune's own file of the sample district, with much to be found in it. */
const RETYPED = ["examples/huyen-mau/Xã Thanh Mẫu - CCHC 2024.xlsx", "Thanh Mẫu"];
/** A scorecard as it is sent, with its lists. */
const FILLED = ["examples/phieu-da-dien.xlsx", "Mẫu Thượng"];
/** A scorecard as the first edition of the add-in drew it. */
const FIRST_EDITION = ["test/fixtures/scorecard-template-1.xlsx", "Đồng Thịnh"];

/** What a district's communes sent. */
const DISTRICT = "examples/huyen-mau";

/** Univer calculates all of a district. */
const LONG = { timeout: 120_000 };

const DATE = { v: 45658, t: 2, s: { n: { pattern: "dd/mm/yyyy" } } };

const asText = (text) => ({ v: text, t: 1 });

const server = await serve(0);
const browser = await chromium.launch({ executablePath: browserPath(), args: FLAGS });
const open = (colorScheme) => openExcelPage(browser, server.url, colorScheme);
try {
  await shootInsertion(await open("light"));
  await shootRetyped(await open("light"), "bang-dieu-khien", "phat-hien-trong-excel");
  await shootRetyped(await open("dark"), "bang-dieu-khien-toi");
  await shootFilled(await open("light"));
  await shootMending(await open("light"));
  await shootUpgrade(await open("light"));
  await shootDistrict(await open("light"));
  await shootData(await open("light"));
  await shootAppraisal(await open("light"));
} finally {
  await browser.close();
  await server.close();
}

async function shootInsertion(page) {
  const pane = paneOf(page);
  await clickRibbon(page, "Chèn phiếu chấm điểm");
  await pane.getByLabel("Tên đơn vị").fill("Đồng Thịnh");
  await pane.getByLabel("Năm").fill("2024");
  await shoot(page, to("chen-phieu"));
  await pane.locator("fluent-button", { hasText: "Chèn phiếu chấm điểm" }).click();
  await pane.getByRole("heading", { name: "Xã Đồng Thịnh" }).waitFor();
  await type(page, { D10: "1", D11: "0,75", D13: "7" });
  await page.screenshot({ path: to("nhap-sai") });
}

async function shootRetyped(page, overview, finding) {
  await openFile(page, ...RETYPED);
  await shoot(page, to(overview));
  if (finding === undefined) return;
  await paneOf(page).getByRole("button", { name: "Tiêu chí của xã" }).click();
  await page.waitForTimeout(1000);
  await shoot(page, to(finding));
}

async function shootFilled(page) {
  const pane = paneOf(page);
  await openFile(page, ...FILLED);
  await showSheet(page, "Tài liệu kiểm chứng");
  await shoot(page, to("tai-lieu-kiem-chung"));
  await showSheet(page, "Phân công");
  await pane.getByText("Phân công", { exact: false }).first().click();
  await page.waitForTimeout(500);
  await pane.getByText("Nguyễn Văn A").first().scrollIntoViewIfNeeded();
  await shoot(page, to("phan-cong"));
  await showSheet(page, "Xã Mẫu Thượng");
  await paste(page, { D11: 5, E10: 0.5, G13: "", D17: asText("0,25"), D24: DATE, D22: "" });
  await page.locator("#task-pane").getByRole("button").first().click();
  await scrollTo(page, 7, 5);
  await shoot(page, to("cot-kiem-tra"));
}

async function shootMending(page) {
  const pane = paneOf(page);
  await openFile(page, ...FILLED);
  await paste(page, { D10: asText("0,5"), D13: asText("0.5"), D23: DATE });
  await pane.locator("fluent-button", { hasText: "Sửa cách ghi điểm" }).click();
  await pane.getByText("sửa thành").first().waitFor();
  await shoot(page, to("sua-cach-ghi-diem"));
}

async function shootUpgrade(page) {
  const pane = paneOf(page);
  await openFile(page, ...FIRST_EDITION);
  await pane.locator("fluent-button", { hasText: "Nâng cấp phiếu" }).click();
  await pane.getByText("mẫu cũ").first().waitFor();
  await shoot(page, to("nang-cap-phieu"));
}

/** The compiling level: the district's files imported, one sent anew, ranked, corrected and compared. */
async function shootDistrict(page) {
  const pane = paneOf(page);
  const button = (hasText) => pane.locator("fluent-button", { hasText });
  await clickRibbon(page, "Bảng điều khiển");
  await button("Nhập phiếu của các đơn vị").click();
  const choose = (names) =>
    pane.locator("input[type=file]").setInputFiles(names.map((name) => `${DISTRICT}/${name}`));
  await choose(readdirSync(DISTRICT));
  await pane.getByLabel("Lấy tệp 09").check();
  await button(/^Nhập \d+ đơn vị/).click();
  await pane.getByText("Đang lập các bảng tổng hợp").waitFor(LONG);
  await shoot(page, to("nhap-phieu-dang-nhap"));
  await pane.getByRole("heading", { name: "Kết quả nhập phiếu" }).waitFor(LONG);
  await shoot(page, to("nhap-phieu-ket-qua"));

  await button("Nhập tiếp tệp khác").click();
  await choose(["Xã Hoà Mẫu (nộp lại).xlsx", "Khe Mẫu.xlsx", "vinhmau_cchc.xlsx"]);
  await pane.getByLabel("Thay ở trang").check();
  await shoot(page, to("nhap-phieu-xem-truoc"));
  await button("Quay lại").click();

  await showSheet(page, "Thị trấn Mẫu");
  await paste(page, { E10: 0, E11: 0, E13: 0, E14: 0 });
  await showSheet(page, "Xếp hạng");
  await pane.getByText("Điểm đã thay đổi").waitFor(LONG);
  await shoot(page, to("tong-hop-trong-excel"));
  await clickRibbon(page, "Tính lại xếp loại");
  await pane.getByText("Đã tính lại").waitFor(LONG);
  await showSheet(page, "Biểu đồ");
  await shoot(page, to("bieu-do"));
  await showSheet(page, "Xếp hạng");
  await button("So sánh tự chấm với thẩm định").click();
  await pane.getByRole("button", { name: /Xã/ }).first().waitFor(LONG);
  await shoot(page, to("so-sanh"));
  await button("Quay lại").click();
  await button("Thẩm định và công bố").click();
  await pane.getByLabel("Đơn vị nhận thông báo").selectOption("Xã Yên Mẫu");
  await button("Chèn thành trang tính để in").click();
  await pane.getByText("Đã chèn trang tính").waitFor(LONG);
  await showSheet(page, "TB Xã Yên Mẫu");
  await shoot(page, to("thong-bao-trong-excel"));
}

/** The long table of the sample district. */
/** The sample district with the compiling level's steps in the pane. */
async function openSteps(page) {
  await page.locator("#open-sample").click();
  await page.waitForFunction(() => document.title.startsWith("Tổng hợp huyện mẫu"), null, LONG);
  await clickRibbon(page, "Bảng điều khiển");
  await paneOf(page).locator("fluent-button", { hasText: "Thẩm định và công bố" }).click();
}

async function shootAppraisal(page) {
  const pane = paneOf(page);
  const button = (hasText) => pane.locator("fluent-button", { hasText });
  await openSteps(page);
  await button("Lập trang thẩm định").click();
  await pane.getByText("Đã lập trang “Thẩm định theo tiêu chí”").waitFor(LONG);
  await type(page, { D6: "0,75", F6: "Kế hoạch ban hành sau ngày 31/01", D8: "0,5" });
  // The pane logs what was typed a moment later.
  await page.waitForTimeout(3000);
  await scrollTo(page, 0, 0);
  await shoot(page, to("tham-dinh-theo-tieu-chi"));
  await button("Chốt vòng sơ bộ").click();
  await pane.getByText("Đã chốt vòng sơ bộ").waitFor(LONG);
  await button("Mở nhật ký").click();
  await page.waitForTimeout(1000);
  await shoot(page, to("nhat-ky"));
}

async function shootData(page) {
  const pane = paneOf(page);
  const button = (hasText) => pane.locator("fluent-button", { hasText });
  await openSteps(page);
  await button("Lập trang Dữ liệu").click();
  await pane.getByText("Đã lập trang “Dữ liệu”").waitFor(LONG);
  await button("Lập lại").scrollIntoViewIfNeeded();
  await scrollTo(page, 0, 8);
  await page.waitForTimeout(500);
  await shoot(page, to("du-lieu"));
}
