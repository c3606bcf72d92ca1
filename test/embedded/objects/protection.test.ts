import { afterEach, beforeEach, describe, expect, test, onTestFinished, vi } from "vitest";
import type { UserChange } from "../../../embedded/engine/edit-guard";
import { errorCode } from "../error-code";
import { type OfficeInNode, openExcel } from "../office-in-node";

let office: OfficeInNode;
beforeEach(async () => {
  office = await openExcel();
  await onSheet((sheet) => {
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("B1:B2").format.protection.locked = false;
  });
});
afterEach(() => {
  office.close();
});

const onSheet = (act: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getFirst());
    await context.sync();
  });

const protect = (options?: Excel.WorksheetProtectionOptions) =>
  onSheet((sheet) => {
    sheet.protection.protect(options);
  });

const setA1 = (sheet: Excel.Worksheet) => {
  sheet.getRange("A1").values = [[9]];
};

test("protection is read with its options, and can't be set or taken away twice", async () => {
  await protect({ allowFormatColumns: true, selectionMode: "Unlocked" });
  const { protection } = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.load("protection/protected,protection/options");
    await context.sync();
    return sheet;
  });
  expect(protection.protected).toBe(true);
  expect(protection.options).toMatchObject({
    allowFormatColumns: true,
    allowFormatCells: false,
    selectionMode: "Unlocked",
  });
  expect(await errorCode(protect())).toBe("AccessDenied WorksheetProtection.protect");
  const unprotect = () =>
    onSheet((sheet) => {
      sheet.protection.unprotect();
    });
  await unprotect();
  expect(await errorCode(unprotect())).toBe("AccessDenied WorksheetProtection.unprotect");
});

test("a password is not modelled, and not dropped", async () => {
  const protecting = onSheet((sheet) => {
    sheet.protection.protect({}, "mật khẩu");
  });
  expect(await errorCode(protecting)).toContain("NotImplemented");
});

describe("on a protected sheet the add-in", () => {
  test.each([
    { what: "writes into a locked cell", act: setA1, where: "Range.values" },
    {
      what: "writes over locked and unlocked cells",
      act: (sheet: Excel.Worksheet) => (sheet.getRange("A1:B1").formulas = [["=1", "=2"]]),
      where: "Range.formulas",
    },
    {
      what: "formats cells",
      act: (sheet: Excel.Worksheet) => (sheet.getRange("B1").format.fill.color = "#FF0000"),
      where: "RangeFill.color",
    },
    {
      what: "unlocks cells",
      act: (sheet: Excel.Worksheet) => (sheet.getRange("A1").format.protection.locked = false),
      where: "FormatProtection.locked",
    },
    {
      what: "sets a row's height",
      act: (sheet: Excel.Worksheet) => (sheet.getRange("A1").format.rowHeight = 30),
      where: "RangeFormat.rowHeight",
    },
    {
      what: "merges",
      act: (sheet: Excel.Worksheet) => {
        sheet.getRange("B1:B2").merge();
      },
      where: "Range.merge",
    },
    {
      what: "inserts rows",
      act: (sheet: Excel.Worksheet) => sheet.getRange("1:1").insert("Down"),
      where: "Range.insert",
    },
    {
      what: "sets a validation",
      act: (sheet: Excel.Worksheet) => (sheet.getRange("B1").dataValidation.ignoreBlanks = false),
      where: "DataValidation.ignoreBlanks",
    },
    {
      what: "clears",
      act: (sheet: Excel.Worksheet) => {
        sheet.getRange("A1").clear("Contents");
      },
      where: "Range.clear",
    },
  ])("$what: AccessDenied", async ({ act, where }) => {
    await protect();
    expect(await errorCode(onSheet(act))).toBe(`AccessDenied ${where}`);
  });

  test("may write into unlocked cells, and do what the options allow", async () => {
    await protect({ allowFormatCells: true, allowFormatRows: true, allowInsertRows: true });
    await onSheet((sheet) => {
      sheet.getRange("B1:B2").values = [[5], [6]];
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1").format.rowHeight = 30;
      sheet.getRange("5:6").insert("Down");
    });
    const sheet = office.univerAPI.getActiveWorkbook()?.getActiveSheet();
    expect(sheet?.getRange("B1:B2").getValues()).toEqual([[5], [6]]);
  });
});

test("cells are locked unless they are unlocked, and null where they differ", async () => {
  const locked = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const ranges = ["A1", "B1", "A1:B1", "Z99"].map((address) => sheet.getRange(address));
    for (const range of ranges) range.load("format/protection/locked");
    await context.sync();
    return ranges.map((range) => range.format.protection.locked);
  });
  expect(locked).toEqual([true, false, null, true]);
});

describe("on a protected sheet the user", () => {
  let refused: UserChange[];
  beforeEach(async () => {
    refused = [];
    await protect({ allowInsertRows: true });
    office.workbook.onVeto((change) => refused.push(change));
  });

  const grid = () => {
    const sheet = office.univerAPI.getActiveWorkbook()?.getActiveSheet();
    if (!sheet) throw new Error("no sheet");
    return sheet;
  };

  test("can't change a locked cell, but an unlocked one", () => {
    grid().getRange("A1").setValue(9);
    grid().getRange("B1").setValue(9);
    expect(grid().getRange("A1:B1").getValues()).toEqual([[1, 9]]);
    expect(refused).toHaveLength(1);
  });

  test("can't clear, format, merge or delete rows", () => {
    grid().getRange("A1:B2").clearContent();
    grid().getRange("B1").setBackgroundColor("#FF0000");
    grid().getRange("B1:B2").merge();
    grid().deleteRow(0);
    expect(grid().getRange("A1:B2").getValues()).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(grid().getRange("B1").getBackground()).toBe("#fff");
    expect(grid().getMergedRanges()).toHaveLength(0);
    expect(refused).toHaveLength(4);
  });

  test("may insert rows where that is allowed", () => {
    grid().insertRowAfter(0);
    expect(grid().getRange("A1:A3").getValues()).toEqual([[1], [null], [3]]);
    expect(refused).toHaveLength(0);
  });

  test("is asked about before typing", () => {
    const { workbook } = office;
    const sheetId = grid().getSheetId();
    expect([workbook.mayType(sheetId, 0, 0), workbook.mayType(sheetId, 0, 1)]).toEqual([
      false,
      true,
    ]);
    expect(refused).toHaveLength(1);
  });

  test("still sees formulas calculated", async () => {
    await onSheet((sheet) => {
      sheet.protection.unprotect();
      sheet.getRange("A3").formulas = [["=B1*2"]];
      sheet.protection.protect();
    });
    grid().getRange("B1").setValue(21);
    await office.workbook.calculated();
    expect(grid().getRange("A3").getValue()).toBe(42);
  });
});

test("a protected structure keeps the user from adding and deleting sheets", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Hai");
    await context.sync();
    context.workbook.protection.protect();
    await context.sync();
  });
  const book = office.univerAPI.getActiveWorkbook();
  book?.deleteSheet(book.getSheets()[1]?.getSheetId() ?? "");
  expect(book?.getSheets()).toHaveLength(2);
});

test("the user changes nothing in the middle of a batch", async () => {
  let now = 0;
  const clock = vi.spyOn(performance, "now").mockImplementation(() => (now += 1000));
  onTestFinished(() => {
    clock.mockRestore();
  });
  const cell = office.univerAPI.getActiveWorkbook()?.getActiveSheet().getRange("B1");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [["add-in"]];
    setTimeout(() => cell?.setValue("user"));
    await context.sync();
  });
  expect(cell?.getValue()).not.toBe("user");
  cell?.setValue("user");
  expect(cell?.getValue()).toBe("user");
});
