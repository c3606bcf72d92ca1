import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { errorCode } from "../error-code";
import { type OfficeInNode, openExcel } from "../office-in-node";

let office: OfficeInNode;
beforeEach(async () => {
  office = await openExcel();
  await run((sheet) => {
    sheet.getRange("A1:C3").values = [
      ["Mã", "Tên", ""],
      [1, "a", true],
      [2, "b", false],
    ];
    sheet.tables.add(sheet.getRange("A1:C3"), true).name = "DanhSach";
  });
});
afterEach(() => {
  office.close();
});

function run<Result>(
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Result,
): Promise<Result> {
  return Excel.run(async (context) => {
    const result = act(context.workbook.worksheets.getFirst(), context);
    await context.sync();
    return result;
  });
}

/** Name and place of each table of the workbook, as an add-in finds them. */
async function tables(): Promise<string[]> {
  return Excel.run(async (context) => {
    const found = context.workbook.tables.load("items/name");
    await context.sync();
    const ranges = found.items.map((table) => table.getRange().load("address"));
    await context.sync();
    return found.items.map(({ name }, index) => `${name} ${ranges[index]?.address ?? ""}`);
  });
}

/** What the user types into a cell of the sheet in front. */
async function type(address: string, value: string | number): Promise<void> {
  office.univerAPI.getActiveWorkbook()?.getActiveSheet().getRange(address).setValue(value);
  await Promise.resolve();
}

test("a table has Excel's usual look, its parts, and a name for each column", async () => {
  const [table, parts, columns] = await run((sheet) => {
    const found = sheet.tables.getItem("danhsach").load("name,style,showBandedRows,showHeaders");
    const places = [found.getRange(), found.getHeaderRowRange(), found.getDataBodyRange()];
    return [
      found,
      places.map((range) => range.load("address")),
      found.columns.load("items/name"),
    ] as const;
  });
  expect(table.toJSON()).toMatchObject({
    name: "DanhSach",
    style: "TableStyleMedium2",
    showBandedRows: true,
    showHeaders: true,
  });
  expect(parts.map(({ address }) => address)).toEqual([
    "Sheet1!A1:C3",
    "Sheet1!A1:C1",
    "Sheet1!A2:C3",
  ]);
  expect(columns.items.map(({ name }) => name)).toEqual(["Mã", "Tên", "Column3"]);
});

test("what is set on a table is read again, and lies in the snapshot", async () => {
  await run((sheet) => {
    const table = sheet.tables.getItem("DanhSach");
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
    table.showFilterButton = false;
  });
  const [saved] = Object.values(office.workbook.save().sheets);
  expect(saved?.custom).toMatchObject({
    tables: [
      {
        name: "DanhSach",
        area: { firstRow: 0, lastRow: 2, firstColumn: 0, lastColumn: 2 },
        style: "TableStyleLight1",
        showBandedRows: false,
        showFilterButton: false,
      },
    ],
  });
});

describe("Excel refuses", () => {
  test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    [
      "a table over another",
      (sheet) => sheet.tables.add(sheet.getRange("C3:D5"), true),
      "InvalidArgument TableCollection.add",
    ],
    [
      "a name that another table has",
      (sheet) => {
        sheet.tables.add(sheet.getRange("F1:G3"), true).name = "DANHSACH";
      },
      "InvalidArgument Table.name",
    ],
    [
      "a name like an address",
      (sheet) => {
        sheet.tables.getItem("DanhSach").name = "A1";
      },
      "InvalidArgument Table.name",
    ],
    [
      "a name with a space",
      (sheet) => {
        sheet.tables.getItem("DanhSach").name = "Danh sách";
      },
      "InvalidArgument Table.name",
    ],
    [
      "a style that there is none of",
      (sheet) => {
        sheet.tables.getItem("DanhSach").style = "Đẹp";
      },
      "InvalidArgument Table.style",
    ],
    [
      "a table that is not there",
      (sheet) => sheet.tables.getItem("Khac").load(),
      "ItemNotFound TableCollection.getItem",
    ],
    [
      "merging in a table",
      (sheet) => {
        sheet.getRange("A2:B2").merge();
      },
      "InvalidOperation Range.merge",
    ],
    [
      "a table on a protected sheet",
      (sheet) => {
        sheet.protection.protect();
        sheet.tables.add(sheet.getRange("F1:G3"), true);
      },
      "AccessDenied TableCollection.add",
    ],
  ])("%s", async (_, act, code) => {
    expect(await errorCode(run(act))).toBe(code);
  });
});

test("an address without a sheet is one of the sheet in front", async () => {
  await run((_, { workbook }) => {
    const other = workbook.worksheets.add("Hai");
    other.getRange("A1:A2").values = [["x"], [1]];
  });
  const adding = run((_, { workbook }) =>
    workbook.worksheets.getItem("Hai").tables.add("E1", true),
  );
  expect(await errorCode(adding)).toBe("InvalidArgument TableCollection.add");
  await run((_, { workbook }) => {
    workbook.tables.add("Hai!A1:A2", true);
  });
  expect(await tables()).toEqual(["DanhSach Sheet1!A1:C3", "Table1 Hai!A1:A2"]);
});

describe("a table follows", () => {
  test.each<[string, (sheet: Excel.Worksheet) => void, string[]]>([
    ["rows inserted above", (sheet) => sheet.getRange("1:2").insert("Down"), ["A3:C5"]],
    ["rows inserted inside", (sheet) => sheet.getRange("2:3").insert("Down"), ["A1:C5"]],
    [
      "rows deleted inside",
      (sheet) => {
        sheet.getRange("3:3").delete("Up");
      },
      ["A1:C2"],
    ],
    [
      "columns deleted inside",
      (sheet) => {
        sheet.getRange("B:B").delete("Left");
      },
      ["A1:B3"],
    ],
    [
      "its headings when they are deleted",
      (sheet) => {
        sheet.getRange("1:1").delete("Up");
      },
      [],
    ],
    [
      "its deletion",
      (sheet) => {
        sheet.tables.getItem("DanhSach").delete();
      },
      [],
    ],
  ])("%s", async (_, act, places) => {
    await run(act);
    expect(await tables()).toEqual(places.map((place) => `DanhSach Sheet1!${place}`));
  });

  test("what the user types directly beneath it", async () => {
    await type("B4", "c");
    expect(await tables()).toEqual(["DanhSach Sheet1!A1:C4"]);
    await type("B6", "nothing to do with it");
    await type("D5", "beside it");
    expect(await tables()).toEqual(["DanhSach Sheet1!A1:C4"]);
  });

  test("nothing on a protected sheet", async () => {
    await run((sheet) => {
      sheet.getRange("A4:C4").format.protection.locked = false;
      sheet.protection.protect();
    });
    await type("A4", 3);
    expect(await tables()).toEqual(["DanhSach Sheet1!A1:C3"]);
  });
});

test("the copy of a sheet has tables of its own", async () => {
  await run((sheet) => sheet.copy("End"));
  expect(await tables()).toEqual(["DanhSach Sheet1!A1:C3", "DanhSach1 'Sheet1 (2)'!A1:C3"]);
});
