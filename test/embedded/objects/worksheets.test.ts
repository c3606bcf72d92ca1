import { afterEach, beforeEach, expect, test } from "vitest";
import { errorCode } from "../error-code";
import { type OfficeInNode, openExcel } from "../office-in-node";

let office: OfficeInNode;
beforeEach(async () => {
  office = await openExcel();
});
afterEach(() => {
  office.close();
});

async function sheetNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}

async function add(...names: string[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const name of names) context.workbook.worksheets.add(name);
    await context.sync();
  });
}

const onSheet = (name: string, act: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(name));
    await context.sync();
  });

test("a new workbook has one sheet, and an unnamed one gets the next free name", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add();
    await context.sync();
  });
  expect(await sheetNames()).toEqual(["Sheet1", "Sheet2"]);
});

test.each([
  { name: "", code: "InvalidArgument" },
  { name: "a".repeat(32), code: "InvalidArgument" },
  { name: "a/b", code: "InvalidArgument" },
  { name: "a\\b", code: "InvalidArgument" },
  { name: "a:b", code: "InvalidArgument" },
  { name: "a?b", code: "InvalidArgument" },
  { name: "a*b", code: "InvalidArgument" },
  { name: "[a", code: "InvalidArgument" },
  { name: "a]", code: "InvalidArgument" },
  { name: "'a", code: "InvalidArgument" },
  { name: "a'", code: "InvalidArgument" },
  { name: "HISTORY", code: "InvalidArgument" },
  { name: "sheet1", code: "ItemAlreadyExists" },
])("a sheet can't be called $name", async ({ name, code }) => {
  expect(await errorCode(add(name))).toBe(`${code} WorksheetCollection.add`);
  await add("Khác");
  const renaming = onSheet("Khác", (sheet) => {
    sheet.name = name;
  });
  expect(await errorCode(renaming)).toBe(`${code} Worksheet.name`);
});

test("names of 31 characters and apostrophes inside are fine, and a sheet may change its own case", async () => {
  await add("a".repeat(31), "Xã An'Bình");
  await onSheet("Sheet1", (sheet) => {
    sheet.name = "SHEET1";
  });
  expect(await sheetNames()).toEqual(["SHEET1", "a".repeat(31), "Xã An'Bình"]);
});

test("renaming a sheet renames it in formulas", async () => {
  await add("Phiếu");
  const formulas = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("A1");
    cell.formulas = [["=Phiếu!B2+1"]];
    await context.sync();
    context.workbook.worksheets.getItem("Phiếu").name = "Xã A";
    cell.load("formulas");
    await context.sync();
    return cell.formulas;
  });
  expect(formulas).toEqual([["='Xã A'!B2+1"]]);
});

test("a sheet is found by its name in any case, and by its id", async () => {
  await add("Bảng");
  const found = await Excel.run(async (context) => {
    const byName = context.workbook.worksheets.getItem("BẢNG");
    byName.load("id");
    await context.sync();
    const byId = context.workbook.worksheets.getItem(byName.id);
    byId.load("name,position");
    const none = context.workbook.worksheets.getItemOrNullObject("không có");
    none.load("name");
    await context.sync();
    return [byId.name, byId.position, none.isNullObject];
  });
  expect(found).toEqual(["Bảng", 1, true]);
  const missing = onSheet("không có", (sheet) => {
    sheet.activate();
  });
  expect(await errorCode(missing)).toBe("ItemNotFound WorksheetCollection.getItem");
});

test("deleting the last visible sheet fails", async () => {
  await add("Hai");
  await onSheet("Sheet1", (sheet) => {
    sheet.visibility = "Hidden";
  });
  const deleting = onSheet("Hai", (sheet) => {
    sheet.delete();
  });
  expect(await errorCode(deleting)).toBe("InvalidOperation Worksheet.delete");
  const hiding = onSheet("Hai", (sheet) => {
    sheet.visibility = "VeryHidden";
  });
  expect(await errorCode(hiding)).toBe("InvalidOperation Worksheet.visibility");
});

test("a very hidden sheet can't be deleted, a hidden one can", async () => {
  await add("Hai");
  const deleteAs = (visibility: "Hidden" | "VeryHidden") =>
    onSheet("Hai", (sheet) => {
      sheet.visibility = visibility;
      sheet.delete();
    });
  expect(await errorCode(deleteAs("VeryHidden"))).toBe("GeneralException Worksheet.delete");
  await deleteAs("Hidden");
  expect(await sheetNames()).toEqual(["Sheet1"]);
});

test("formulas that name a deleted sheet become #REF!", async () => {
  await add("Hai");
  const after = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("A1");
    cell.formulas = [["=Hai!B2+1"]];
    await context.sync();
    context.workbook.worksheets.getItem("Hai").delete();
    cell.load("formulas,values");
    await context.sync();
    return [cell.formulas, cell.values];
  });
  expect(after).toEqual([[["=#REF!+1"]], [["#REF!"]]]);
});

test("deleting the sheet in front brings another one there", async () => {
  await add("Hai", "Ba");
  const active = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.getItem("Hai").activate();
    sheets.getItem("Hai").delete();
    const front = sheets.getActiveWorksheet();
    front.load("name");
    await context.sync();
    return front.name;
  });
  expect(active).toBe("Ba");
});

test("adding a sheet does not bring it to the front", async () => {
  await add("Hai");
  const [active, last, count] = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    const front = sheets.getActiveWorksheet();
    const last = sheets.getLast();
    front.load("name");
    last.load("name");
    const count = sheets.getCount();
    await context.sync();
    return [front.name, last.name, count.value];
  });
  expect([active, last, count]).toEqual(["Sheet1", "Hai", 2]);
});

test("visibility, tab colour, gridlines and position are kept", async () => {
  await add("Hai", "Ba");
  await onSheet("Hai", (sheet) => {
    sheet.visibility = "VeryHidden";
    sheet.tabColor = "#00b050";
    sheet.showGridlines = false;
    sheet.position = 2;
  });
  const loaded = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Hai");
    sheet.load("visibility,tabColor,showGridlines,position");
    await context.sync();
    return [sheet.visibility, sheet.tabColor, sheet.showGridlines, sheet.position];
  });
  expect(loaded).toEqual(["VeryHidden", "#00B050", false, 2]);
  expect(await sheetNames()).toEqual(["Sheet1", "Ba", "Hai"]);
});

test("a copy has the cells, formats, rules and extras of the sheet, beside it", async () => {
  const copied = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const cell = sheet.getRange("A1");
    cell.values = [[5]];
    cell.format.font.bold = true;
    cell.dataValidation.rule = { decimal: { formula1: 0, formula2: 9, operator: "Between" } };
    sheet.pageLayout.orientation = "Landscape";
    sheet.protection.protect();
    context.workbook.worksheets.add("Cuối");
    const copy = sheet.copy("After", sheet);
    copy.load("name,position,protection/protected,pageLayout/orientation");
    const copiedCell = copy.getRange("A1");
    copiedCell.load("values,format/font/bold,dataValidation/type");
    await context.sync();
    return [
      copy.name,
      copy.position,
      copy.protection.protected,
      copy.pageLayout.orientation,
      copiedCell.values,
      copiedCell.format.font.bold,
      copiedCell.dataValidation.type,
    ];
  });
  expect(copied).toEqual(["Sheet1 (2)", 1, true, "Landscape", [[5]], true, "Decimal"]);
});

test("a protected structure keeps its sheets as they are", async () => {
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  expect(await errorCode(add("Hai"))).toBe("AccessDenied WorksheetCollection.add");
  const acts: ((sheet: Excel.Worksheet) => void)[] = [
    (sheet) => {
      sheet.delete();
    },
    (sheet) => {
      sheet.name = "Khác";
    },
    (sheet) => {
      sheet.visibility = "Hidden";
    },
    (sheet) => {
      sheet.copy();
    },
  ];
  for (const act of acts) expect(await errorCode(onSheet("Sheet1", act))).toContain("AccessDenied");
  await onSheet("Sheet1", (sheet) => {
    sheet.getRange("A1").values = [[1]];
  });
  const again = Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  expect(await errorCode(again)).toBe("AccessDenied WorkbookProtection.protect");
});

test("frozen panes are told as the range they keep in view", async () => {
  const location = (act: (panes: Excel.WorksheetFreezePanes) => void) =>
    Excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getFirst();
      act(freezePanes);
      const range = freezePanes.getLocationOrNullObject();
      range.load("address");
      await context.sync();
      return range.isNullObject ? null : range.address;
    });
  expect(
    await location((panes) => {
      panes.freezeAt("A1:B7");
    }),
  ).toBe("Sheet1!A1:B7");
  expect(
    await location((panes) => {
      panes.freezeRows(3);
    }),
  ).toBe("Sheet1!1:3");
  expect(
    await location((panes) => {
      panes.freezeColumns(2);
    }),
  ).toBe("Sheet1!A:B");
  expect(
    await location((panes) => {
      panes.unfreeze();
    }),
  ).toBeNull();
});
