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

const write = (address: string, act: (range: Excel.Range) => void) =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getFirst().getRange(address));
    await context.sync();
  });

const read = (address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address);
    range.load("address,values");
    await context.sync();
    return range.toJSON();
  });

test("merging keeps the upper left content, and covered cells drop what is written to them", async () => {
  await write("A1:B2", (range) => {
    range.values = [
      [1, 2],
      [3, 4],
    ];
    range.merge();
  });
  expect((await read("A1:B2")).values).toEqual([
    [1, ""],
    ["", ""],
  ]);
  await write("A1:C2", (range) => {
    range.values = 9 as unknown as number[][];
  });
  expect((await read("A1:C2")).values).toEqual([
    [9, "", 9],
    ["", "", 9],
  ]);
});

test("merging across merges each row; merged areas are found and can be parted", async () => {
  const merged = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B3").merge(true);
    sheet.getRange("D1:E2").merge();
    sheet.getRange("A2:B2").unmerge();
    const areas = sheet.getRange("A1:F9").getMergedAreasOrNullObject();
    areas.load("address,areaCount,areas/items/address");
    const none = sheet.getRange("A5:B9").getMergedAreasOrNullObject();
    none.load("address");
    await context.sync();
    return [areas.address, areas.areas.items.map(({ address }) => address), none.isNullObject];
  });
  expect(merged).toEqual([
    "Sheet1!A1:B1,Sheet1!D1:E2,Sheet1!A3:B3",
    ["Sheet1!A1:B1", "Sheet1!D1:E2", "Sheet1!A3:B3"],
    true,
  ]);
});

test("the used range knows values only, or formats too; an empty sheet has none", async () => {
  const used = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const empty = sheet.getUsedRangeOrNullObject();
    empty.load("address");
    const first = sheet.getUsedRange();
    first.load("address");
    await context.sync();
    sheet.getRange("B2").values = [[1]];
    sheet.getRange("D5").format.fill.color = "#FFFF00";
    sheet.getRange("F:F").format.font.bold = true;
    const all = sheet.getUsedRange();
    const values = sheet.getUsedRange(true);
    const column = sheet.getRange("B:C").getUsedRangeOrNullObject(true);
    for (const range of [all, values, column]) range.load("address");
    await context.sync();
    return [empty.isNullObject, first.address, all.address, values.address, column.address];
  });
  expect(used).toEqual([true, "Sheet1!A1", "Sheet1!B2:D5", "Sheet1!B2", "Sheet1!B2"]);
});

test("ranges lead to other ranges", async () => {
  const addresses = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Xã A");
    const range = sheet.getRange("B2:D5");
    const ranges = [
      range,
      range.getCell(1, 2),
      range.getRow(1),
      range.getColumn(0),
      range.getEntireRow(),
      range.getEntireColumn(),
      range.getResizedRange(1, -1),
      range.getOffsetRange(-1, 2),
      range.getIntersection("C4:Z9"),
      range.getBoundingRect("A9"),
      range.getLastRow(),
      range.getLastCell(),
      sheet.getRangeByIndexes(0, 1, 2, 3),
      sheet.getCell(4, 0),
      sheet.getRange("$B$7:a3"),
      sheet.getRange("B:b"),
      sheet.getRange(),
    ];
    for (const each of ranges) each.load("address");
    const apart = range.getIntersectionOrNullObject("Z1");
    apart.load("address");
    await context.sync();
    return [...ranges.map(({ address }) => address.replace("'Xã A'!", "")), apart.isNullObject];
  });
  expect(addresses).toEqual([
    "B2:D5",
    "D3",
    "B3:D3",
    "B2:B5",
    "2:5",
    "B:D",
    "B2:C6",
    "D1:F4",
    "C4:D5",
    "A2:D9",
    "B5:D5",
    "D5",
    "B1:D2",
    "A5",
    "A3:B7",
    "B:B",
    "1:1048576",
    true,
  ]);
});

test.each(["A0", "B", "A1:B", "1", "XFE1", "A1048577", "Sheet9!A1", "A1 B2", "khong_co"])(
  "%s is no address",
  async (address) => {
    expect(await errorCode(read(address))).toBe("InvalidArgument Worksheet.getRange");
  },
);

test("ranges beyond the sheet are refused", async () => {
  const reading = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1").getOffsetRange(-1, 0);
    range.load("address");
    await context.sync();
  });
  expect(await errorCode(reading)).toBe("InvalidArgument Range.getOffsetRange");
});

test("clearing contents, formats or all", async () => {
  const fill = (range: Excel.Range) => {
    range.values = [[5]];
    range.format.font.bold = true;
  };
  const cleared = (applyTo: "All" | "Contents" | "Formats") =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      fill(range);
      range.clear(applyTo);
      range.load("values,format/font/bold");
      await context.sync();
      return [range.values[0]?.[0] as unknown, range.format.font.bold];
    });
  expect(await cleared("Contents")).toEqual(["", true]);
  expect(await cleared("Formats")).toEqual([5, false]);
  expect(await cleared("All")).toEqual(["", false]);
});

test("rows that are inserted and deleted move cells, formulas and rules", async () => {
  const after = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:A3").formulas = [[1], [2], ["=A1+A2"]];
    sheet.getRange("A2").dataValidation.rule = {
      wholeNumber: { formula1: 0, operator: "GreaterThan" },
    };
    sheet.getRange("2:3").insert("Down");
    const moved = sheet.getRange("A1:A5");
    moved.load("formulas");
    const rule = sheet.getRange("A4").dataValidation;
    rule.load("type");
    await context.sync();
    sheet.getRange("2:3").delete("Up");
    const back = sheet.getRange("A1:A3");
    back.load("formulas,values");
    await context.sync();
    return [moved.formulas, rule.type, back.formulas, back.values];
  });
  expect(after).toEqual([
    [[1], [""], [""], [2], ["=A1+A4"]],
    "WholeNumber",
    [[1], [2], ["=A1+A2"]],
    [[1], [2], [3]],
  ]);
});

test("cells that are inserted push others down, and deleted ones pull them left", async () => {
  const after = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("A1").insert("Down");
    const pushed = sheet.getRange("A1:B3");
    pushed.load("values");
    await context.sync();
    sheet.getRange("A2").delete("Left");
    const pulled = sheet.getRange("A1:B3");
    pulled.load("values");
    await context.sync();
    return [pushed.values, pulled.values];
  });
  expect(after).toEqual([
    [
      ["", 2],
      [1, 4],
      [3, ""],
    ],
    [
      ["", 2],
      [4, ""],
      [3, ""],
    ],
  ]);
});

test("copying repeats the source and moves its formulas along", async () => {
  const copied = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C1").formulas = [[2, "=A1*2", "=$A$1"]];
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A2:C3").copyFrom("A1:C1");
    sheet.getRange("E1").copyFrom(sheet.getRange("B1"), "Values");
    const range = sheet.getRange("A2:C3");
    range.load("formulas");
    const value = sheet.getRange("E1");
    value.load("formulas");
    const bold = sheet.getRange("A3");
    bold.load("format/font/bold");
    await context.sync();
    return [range.formulas, value.formulas, bold.format.font.bold];
  });
  expect(copied).toEqual([
    [
      [2, "=A2*2", "=$A$1"],
      [2, "=A3*2", "=$A$1"],
    ],
    [[4]],
    true,
  ]);
});

test("sorting puts numbers before texts and empty cells last", async () => {
  await write("A1:B5", (range) => {
    range.values = [
      ["điểm", "tên"],
      [3, "c"],
      ["", "d"],
      ["x", "b"],
      [1, "a"],
    ];
    range.sort.apply([{ key: 0, ascending: false }], false, true);
  });
  expect((await read("A1:B5")).values).toEqual([
    ["điểm", "tên"],
    ["x", "b"],
    [3, "c"],
    [1, "a"],
    ["", "d"],
  ]);
});

test("a range whose sheet was deleted is gone", async () => {
  const reading = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Hai");
    const range = sheet.getRange("A1");
    range.load("address");
    await context.sync();
    sheet.delete();
    await context.sync();
    range.load("values");
    await context.sync();
  });
  expect(await errorCode(reading)).toContain("ItemNotFound");
});
