import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, beforeEach, expect, test } from "vitest";
import { NOTICE_PANE_TEXTS as TEXTS } from "../../src/wording/vi/notice-pane-texts";
import { PANE_TEXTS } from "../../src/wording/vi/pane-texts";
import { type ExcelInBrowser, startExcel } from "./browser";
import {
  NARROWEST,
  NO_PROBLEMS,
  USUAL_WIDTH,
  problemsOfPane,
  setPaneWidth,
} from "./problems-of-pane";

const UNIT = "Xã Yên Mẫu";
const UNITS = 19;
/** The browser calculates a whole district. */
const LONG = { timeout: 100_000 };

let excel: ExcelInBrowser;

const pane = () => excel.pane();
const button = (text: string) => pane().locator("fluent-button", { hasText: text });

beforeEach(async () => {
  excel = await startExcel();
  await excel.page.locator("#open-sample").click();
  await excel.page.waitForFunction(() => document.title.startsWith("Tổng hợp huyện mẫu.xlsx"));
  await excel.clickRibbon("Bảng điều khiển");
  await button(PANE_TEXTS.compiling).click();
  await pane().getByRole("heading", { name: TEXTS.heading }).waitFor();
});

afterEach(async () => {
  await setPaneWidth(excel.page, USUAL_WIDTH);
  await excel.close();
});

const sheetNames = () =>
  excel.page.evaluate(async () => {
    const { univerAPI } = await window.embeddedExcel;
    const sheets = univerAPI.getActiveWorkbook()?.getSheets() ?? [];
    return sheets.map((sheet) => sheet.getSheetName());
  });

async function saved(text: string): Promise<{ name: string; bytes: Uint8Array }> {
  const downloading = excel.page.waitForEvent("download", LONG);
  await button(text).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test("all notices are saved in one zip file, one unit's as a Word file, until a deadline that is checked", async () => {
  const deadline = pane().getByLabel(TEXTS.deadline);
  expect(await deadline.inputValue()).toMatch(/^\d\d\/\d\d\/\d{4}$/);
  for (const [typed, problem] of [
    ["31/02/2999", TEXTS.deadlineProblems["not-a-day"]],
    ["05/01/2020", TEXTS.deadlineProblems.past],
  ] as const) {
    await deadline.fill(typed);
    await button(TEXTS.write).click();
    await pane().getByText(problem).waitFor();
  }
  await deadline.fill("05/01/2999");
  await pane().getByText(TEXTS.issuer.heading).first().click();
  await pane().getByLabel(TEXTS.issuer.fields.name).last().fill("Phòng Nội vụ");

  const all = await saved(TEXTS.write);
  expect(all.name).toBe("Thông báo sơ bộ CCHC - 2024.zip");
  await pane()
    .getByText(`${TEXTS.written(UNITS, all.name)} ${TEXTS.drafts(UNITS)}`)
    .waitFor(LONG);
  const files = unzipSync(all.bytes);
  expect(Object.keys(files)).toHaveLength(UNITS);

  await pane().getByLabel(TEXTS.unit).selectOption(UNIT);
  const one = await saved(TEXTS.write);
  expect(one.name).toBe(`Dự thảo thông báo sơ bộ CCHC - ${UNIT} - 2024.docx`);
  const document = unzipSync(one.bytes)["word/document.xml"] ?? new Uint8Array();
  const text = strFromU8(document);
  for (const part of ["PHÒNG NỘI VỤ", "xã Yên Mẫu", "ngày 05 tháng 01 năm 2999"]) {
    expect(text).toContain(part);
  }
  expect(Buffer.from(files[one.name] ?? []).equals(Buffer.from(one.bytes))).toBe(true);
});

test("a notice is inserted as a sheet, once however often, and work on all of them can be cancelled", async () => {
  await pane().getByLabel(TEXTS.unit).selectOption(UNIT);
  for (let times = 0; times < 2; times++) {
    await button(TEXTS.insert).click();
    await pane()
      .getByText(`${TEXTS.inserted(1, `TB ${UNIT}`)} ${TEXTS.drafts(1)}`)
      .waitFor(LONG);
    expect((await sheetNames()).filter((name) => name.startsWith("TB "))).toEqual([`TB ${UNIT}`]);
  }

  await pane().getByLabel(TEXTS.unit).selectOption({ label: TEXTS.everyUnit });
  const before = await sheetNames();
  await button(TEXTS.insert).click();
  await pane().getByRole("heading", { name: TEXTS.inserting }).waitFor();
  await button(PANE_TEXTS.insert.cancel).click();
  await pane().getByRole("heading", { name: TEXTS.heading }).waitFor(LONG);
  const added = (await sheetNames()).slice(before.length);
  expect(added.length).toBeLessThan(UNITS);
  for (const name of added) expect(name).toMatch(/^TB (Xã|Phường|Thị trấn) /);
  // What was finished until then stays, and is told.
  if (added.length > 0) {
    const sentence = TEXTS.incomplete(added.length, UNITS - added.length);
    await pane().getByText(`${TEXTS.stopped} ${sentence}`).waitFor();
  }
});

test("axe finds nothing wrong at 320 pixels, light and dark", async () => {
  await setPaneWidth(excel.page, NARROWEST);
  await pane().getByText(TEXTS.issuer.heading).first().click();
  await pane().getByLabel(TEXTS.deadline).fill("mai");
  await button(TEXTS.write).click();
  await pane().getByText(TEXTS.deadlineProblems["not-a-day"]).waitFor();
  for (const colorScheme of ["light", "dark"] as const) {
    await excel.page.emulateMedia({ colorScheme });
    expect(await problemsOfPane(excel.page)).toEqual(NO_PROBLEMS);
  }
});
