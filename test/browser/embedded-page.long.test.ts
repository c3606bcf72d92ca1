import { afterEach, describe, expect, test } from "vitest";
import { type ExcelInBrowser, type ExcelOptions, startExcel } from "./browser";

const SCRATCH = {
  manifest: "/scratch-addin/manifest.xml",
  folders: { "/scratch-addin": "test/browser/scratch-addin" },
};

/** What the page does on its own, on a computer that is busy. */
const SOON = { timeout: 15_000 };

let excel: ExcelInBrowser | undefined;

async function start(options?: ExcelOptions): Promise<ExcelInBrowser> {
  excel = await startExcel(options);
  return excel;
}

afterEach(async () => {
  await excel?.close();
  excel = undefined;
});

test("the ribbon holds the add-in's group as its manifest describes it", async () => {
  const { page } = await start();
  const group = page.getByRole("group", { name: "CCHC" });
  expect(await group.getByRole("button").allInnerTexts()).toEqual([
    "Chèn phiếu chấm điểm",
    "Bảng điều khiển",
    "Tính lại xếp loại",
  ]);
  const icons = group.getByRole("button").locator("img");
  const widths = await icons.evaluateAll((images: HTMLImageElement[]) =>
    images.map((image) => image.naturalWidth),
  );
  expect(widths).toEqual([32, 32, 32]);
});

test("in English, the ribbon and the add-in are English", async () => {
  const { page, pane, clickRibbon } = await start({ ...SCRATCH, lang: "en-US" });
  expect(await page.locator("#home-tab").innerText()).toBe("Home");
  await clickRibbon("Open pane");
  await pane().getByText("en-US true false").waitFor();
});

test("what is typed stands in the cell, and is there again when the saved file is opened", async () => {
  const { page, type, cellValue, saveFile, openFile } = await start();
  await type("B2", "Xã Đồng Thịnh");
  await type("B3", "12");
  await type("B4", "=B3*2");
  await expect.poll(() => cellValue("B4"), SOON).toBe(24);
  await openFile(await saveFile(), "Mở lại.xlsx");
  expect(await page.title()).toContain("Mở lại.xlsx");
  expect(await cellValue("B2")).toBe("Xã Đồng Thịnh");
  expect(await cellValue("B4")).toBe(24);
});

test("a protected sheet refuses typing into a locked cell, and scores that break its rules", async () => {
  const { page, showSheet, select, type, cellValue } = await start();
  await page.locator("#open-sample").click();
  await page.waitForFunction(() => document.title.startsWith("Tổng hợp huyện mẫu.xlsx"));
  await showSheet("Thị trấn Mẫu");
  const message = page.getByRole("dialog");

  await select("B10");
  await page.keyboard.type("x");
  await message.getByText("nằm trên trang tính được bảo vệ").waitFor();
  await message.getByRole("button", { name: "OK" }).click();
  expect(await cellValue("B10")).toBe("Thời điểm ban hành và nội dung kế hoạch");

  await type("D10", "7");
  await message.getByRole("heading", { name: "Điểm không hợp lệ" }).waitFor();
  await message.getByRole("button", { name: "OK" }).click();
  expect(await cellValue("D10")).toBe(1);

  await type("D10", "0,5");
  await expect.poll(() => cellValue("D10"), SOON).toBe(0.5);
});

test("a file that is no workbook is refused with a message, and what is open stays", async () => {
  const { page, type, cellValue } = await start();
  await type("A1", "còn đây");
  await page.locator("#file-input").setInputFiles({
    name: "hỏng.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from("không phải sổ làm việc"),
  });
  const message = page.getByRole("dialog");
  await message.getByText("Không mở được tệp “hỏng.xlsx”").waitFor();
  await message.getByRole("button", { name: "OK" }).click();
  expect(await cellValue("A1")).toBe("còn đây");
});

test("a ribbon command runs in the hidden add-in, which then opens and closes its pane", async () => {
  const { page, pane, cellValue, clickRibbon } = await start(SCRATCH);
  const taskPane = page.locator("#task-pane");

  await clickRibbon("Ghi vào ô");
  await expect.poll(() => cellValue("C1"), SOON).toBe("ghi bởi Scratch.Write");
  expect(await taskPane.isVisible()).toBe(false);

  await clickRibbon("Hiện hoặc ẩn");
  await pane().getByText("Taskpane").waitFor();
  await pane().getByRole("button", { name: "Ẩn" }).click();
  await taskPane.waitFor({ state: "hidden" });

  await clickRibbon("Mở ngăn");
  await taskPane.getByRole("button", { name: "Đóng ngăn tác vụ" }).click();
  expect(await pane().getByRole("listitem").allInnerTexts()).toEqual([]);
  expect(await pane().locator("#visibility").textContent()).toBe(
    ["Taskpane", "Hidden", "Taskpane", "Hidden"].join(""),
  );
});

test("a command without a function is told of", async () => {
  const { page, clickRibbon } = await start(SCRATCH);
  await clickRibbon("Lệnh thiếu");
  await page
    .getByRole("dialog")
    .getByText("Phần bổ trợ không có hàm nào cho lệnh “Lệnh thiếu”.")
    .waitFor();
});

test("the keyboard goes from the ribbon through the sheet into the pane and out again", async () => {
  const { page, pane, clickRibbon } = await start(SCRATCH);
  await clickRibbon("Mở ngăn");
  /** Where the keyboard is after a key on the pane's button; the browser moves it between frames in its own time. */
  const after = async (key: string) => {
    await pane().getByRole("button", { name: "Ẩn" }).focus();
    await page.keyboard.press(key);
    return page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.closest("#sheet") ? "sheet" : activeElement?.ariaLabel;
    });
  };
  await expect.poll(() => after("Shift+Tab"), SOON).toBe("Đóng ngăn tác vụ");
  await expect.poll(() => after("Tab"), SOON).toBe("sheet");
});

test("what is not modelled fails in the add-in and is told of, and is never ignored", async () => {
  const { pane, clickRibbon, takeProblems } = await start(SCRATCH);
  await clickRibbon("Mở ngăn");
  await pane().getByText("vi-VN").waitFor();
  const status = await pane()
    .locator("body")
    .evaluate(
      () =>
        new Promise((resolve) => {
          Office.context.document.getFilePropertiesAsync(({ status }) => {
            resolve(status);
          });
        }),
    );
  expect(status).toBe("failed");
  expect(takeProblems().join()).toContain("method 86, which is not modelled");
});

test.each([
  { api: undefined, code: "ApiNotFound" },
  { api: "1.17", code: "NotImplemented" },
])("a member of ExcelApi 1.14, with ExcelApi $api offered: $code", async ({ api, code }) => {
  const { pane, clickRibbon } = await start({ ...SCRATCH, ...(api === undefined ? {} : { api }) });
  await clickRibbon("Mở ngăn");
  await pane().getByText("vi-VN").waitFor();
  const error = await pane()
    .locator("body")
    .evaluate(async () => {
      try {
        await Excel.run(async (context) => {
          const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
          range.getPrecedents().load("addresses");
          await context.sync();
        });
        return "none";
      } catch (error) {
        return error instanceof OfficeExtension.Error ? error.code : String(error);
      }
    });
  expect(error).toBe(code);
});

test("the add-in's document settings are kept in the workbook", async () => {
  const { pane, clickRibbon } = await start(SCRATCH);
  await clickRibbon("Mở ngăn");
  await pane().getByText("vi-VN").waitFor();
  const kept = await pane()
    .locator("body")
    .evaluate(async () => {
      const { settings } = Office.context.document;
      const save = () =>
        new Promise((resolve) => {
          settings.saveAsync(resolve);
        });
      settings.set("year", 2024);
      settings.set("unit", { name: "Đồng Thịnh" });
      await save();
      settings.remove("year");
      await save();
      return Excel.run(async (context) => {
        const items = context.workbook.settings.load("items/key,items/value");
        await context.sync();
        return items.items.map(({ key, value }): unknown => [key, value]);
      });
    });
  expect(kept).toEqual([["unit", { name: "Đồng Thịnh" }]]);
});

test("while somebody types into a cell, the add-in is kept out", async () => {
  const { page, pane, clickRibbon, type } = await start(SCRATCH);
  await clickRibbon("Mở ngăn");
  await pane().getByText("vi-VN").waitFor();
  await type("A1", "1");
  await page.keyboard.type("đang gõ");
  const write = () =>
    pane()
      .locator("body")
      .evaluate(async () => {
        try {
          await Excel.run(async (context) => {
            context.workbook.load("name");
            await context.sync();
          });
          return "done";
        } catch (error) {
          return error instanceof OfficeExtension.Error ? error.code : String(error);
        }
      });
  expect(await write()).toBe("InvalidOperationInCellEditMode");
  await page.keyboard.press("Enter");
  await expect.poll(write, SOON).toBe("done");
});

describe("functions of the add-in", () => {
  // None is typed: while one formula is, the add-in that another has started is kept out.
  test.each(["direct", "wire"] as const)(
    "are called by a formula, which starts the add-in without its pane: %s",
    async (way) => {
      const { page, put, cellValue } = await start({
        ...SCRATCH,
        ...(way === "wire" && { functions: way }),
      });
      await put({ A1: { day: 45_000 }, A2: "chữ" });
      await put({ B1: { formula: "=THU.TWICE(A1:A3)" } });
      await expect.poll(() => cellValue("B1"), SOON).toBe(90_000);
      expect(await page.locator("#task-pane").isVisible()).toBe(false);
      await put({ A4: { formula: "=1/0" } });
      // Of what is no reference the function asks in vain, and throws.
      await put({ D1: { formula: '=THU.TYPES(A1:A4)&IFERROR(THU.TYPES(1),"")' } });
      const read = `'Trang tính1'!D1: Double,String,Empty,Error of [45000,"chữ",null,"#DIV/0!"]`;
      await expect.poll(() => cellValue("D1"), SOON).toBe(read);
      const messages = await page.evaluate(async () => {
        const { workbook } = await window.embeddedExcel;
        return workbook.functionMessages("'Trang tính1'!B1");
      });
      expect(messages).toEqual(["Không phải số", "Không phải số"]);
    },
  );

  test("end with their workbook, and begin anew with the next", async () => {
    const { page, put, cellValue, saveFile, openFile } = await start(SCRATCH);
    await put({ A1: { day: 2 } });
    await put({ B1: { formula: "=THU.TWICE(A1)" } });
    await expect.poll(() => cellValue("B1"), SOON).toBe(4);
    await openFile(await saveFile());
    expect(await page.locator("#task-pane iframe").count()).toBe(0);
    expect(await cellValue("B1")).toBe(4);
    await put({ A1: { day: 3 } });
    await expect.poll(() => cellValue("B1"), SOON).toBe(6);
  });

  test("are #N/A where the add-in cannot be loaded", async () => {
    const { page, put, cellValue, takeProblems } = await start({
      ...SCRATCH,
      manifest: "/scratch-addin/manifest.xml?",
    });
    await page.route("**/taskpane.html*", (route) => route.fulfill({ status: 404 }));
    await put({ B1: { formula: "=THU.TWICE(1)" } });
    await expect.poll(() => cellValue("B1"), SOON).toBe("#N/A");
    await page.unroute("**/taskpane.html*");
    expect(takeProblems().join()).toContain("404");
  });
});
