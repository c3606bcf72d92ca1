import { ConditionalFormattingService } from "@univerjs/sheets-conditional-formatting";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import "../../embedded/engine/univer-services";
import { type OfficeInNode, openExcel } from "./office-in-node";

let office: OfficeInNode;
beforeEach(async () => {
  office = await openExcel();
});
afterEach(() => {
  office.close();
});

type Cells = Readonly<Record<string, string | number | boolean>>;

/** Writes cells, "Sheet1!A1" or of the first sheet, in one batch, and waits for nothing. */
async function write(cells: Cells): Promise<void> {
  await Excel.run(async (context) => {
    for (const [address, content] of Object.entries(cells)) {
      cellAt(context.workbook, address).formulas = [[content]];
    }
    await context.sync();
  });
}

async function read(...addresses: readonly string[]): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const cells = addresses.map((address) => cellAt(context.workbook, address).load("values"));
    await context.sync();
    return cells.map(({ values }) => values[0]?.[0] as unknown);
  });
}

function cellAt({ worksheets }: Excel.Workbook, address: string): Excel.Range {
  const [cell = "", sheet] = address.split("!").reverse();
  return (sheet === undefined ? worksheets.getFirst() : worksheets.getItem(sheet)).getRange(cell);
}

const change = (work: (sheets: Excel.WorksheetCollection) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets);
    await context.sync();
  });

test("SUBSTITUTE tells a space from a line break", async () => {
  await write({
    A1: "a b\n c\td",
    B1: '=SUBSTITUTE(A1," ","_")',
    B2: '=SUBSTITUTE(A1,CHAR(10),"|")',
    B3: '=SUBSTITUTE(A1," c","-")',
    B4: '=SUBSTITUTE(A1," ","_",2)',
  });
  expect(await read("B1", "B2", "B3", "B4")).toEqual([
    "a_b\n_c\td",
    "a b| c\td",
    "a b\n-\td",
    "a b\n_c\td",
  ]);
});

describe("what is calculated anew", () => {
  test("all that depends on a cell, through other sheets, areas and whole columns", async () => {
    await change((sheets) => sheets.add("Hai"));
    await write({
      A1: 1,
      A2: 2,
      "Hai!A1": "=Sheet1!A1*10",
      "Hai!A2": "=SUM(Sheet1!A1:A2)",
      "Hai!A3": "=SUM(Sheet1!A:A)",
      B1: "=Hai!A1+Hai!A2+Hai!A3",
    });
    expect(await read("Hai!A1", "Hai!A2", "Hai!A3", "B1")).toEqual([10, 3, 3, 16]);
    await write({ A1: 5 });
    expect(await read("Hai!A1", "Hai!A2", "Hai!A3", "B1")).toEqual([50, 7, 7, 64]);
  });

  test("a formula that took the place of another, and none that was overwritten", async () => {
    await write({ A1: 1, A2: 2, B1: "=A1" });
    expect(await read("B1")).toEqual([1]);
    await write({ B1: "=A2" });
    await write({ A1: 10 });
    expect(await read("B1")).toEqual([2]);
    await write({ B1: 7 });
    await write({ A2: 20 });
    expect(await read("B1")).toEqual([7]);
  });

  test("formulas over a copy, each sheet for itself", async () => {
    await write({ A1: 1, B1: "=A1+1", C1: "=B1*2" });
    await change((sheets) => {
      sheets.getFirst().copy("End").name = "Bản sao";
    });
    await write({ "Bản sao!A1": 10, D1: "=C1+'Bản sao'!C1" });
    expect(await read("C1", "Bản sao!C1", "D1")).toEqual([4, 22, 26]);
    await write({ "Bản sao!B1": "=A1+2" });
    expect(await read("C1", "Bản sao!C1", "D1")).toEqual([4, 24, 28]);
  });

  test("formulas over a sheet that was renamed, and over one that came under the old name", async () => {
    await change((sheets) => sheets.add("Cũ"));
    await write({ "Cũ!A1": 1, A1: "=Cũ!A1*2" });
    expect(await read("A1")).toEqual([2]);
    await change((sheets) => {
      sheets.getItem("Cũ").name = "Lưu";
      sheets.add("Cũ");
    });
    await write({ "Cũ!A1": 100, B1: "=Cũ!A1*2" });
    expect(await read("A1", "B1")).toEqual([2, 200]);
    await write({ "Lưu!A1": 3 });
    expect(await read("A1", "B1")).toEqual([6, 200]);
    await change((sheets) => {
      sheets.getItem("Lưu").delete();
    });
    await write({ "Cũ!A1": 4 });
    expect(await read("A1", "B1")).toEqual(["#REF!", 8]);
  });

  test("formulas of sheets that were added, taken back and added again", async () => {
    await write({ A1: 1 });
    for (const factor of [2, 3]) {
      await change((sheets) => sheets.add("Tạm"));
      await write({ "Tạm!A1": `=Sheet1!A1*${String(factor)}`, B1: "=Tạm!A1" });
      expect(await read("B1")).toEqual([factor]);
      await write({ B1: "" });
      await change((sheets) => {
        sheets.getItem("Tạm").delete();
      });
    }
  });

  test("what OFFSET and INDIRECT find, beside other formulas", async () => {
    await write({ A1: 1, A2: 2, B1: "=OFFSET(A1,1,0)", B2: '=INDIRECT("A"&1)', B3: "=A1+A2" });
    expect(await read("B1", "B2", "B3")).toEqual([2, 1, 3]);
    await write({ A1: 10, A2: 20 });
    expect(await read("B1", "B2", "B3")).toEqual([20, 10, 30]);
  });

  test("a name that comes to mean another cell", async () => {
    await write({ A1: 1, A2: 2 });
    await Excel.run(async (context) => {
      context.workbook.names.add("So", "=Sheet1!$A$1");
      await context.sync();
    });
    await write({ B1: "=So*10" });
    expect(await read("B1")).toEqual([10]);
    await Excel.run(async (context) => {
      context.workbook.names.getItem("So").delete();
      context.workbook.names.add("So", "=Sheet1!$A$2");
      await context.sync();
    });
    await write({ B2: "=So*10" });
    expect(await read("B2")).toEqual([20]);
  });

  test("changes of several batches together, when somebody asks", async () => {
    await write({ A1: 1, B1: "=A1*2" });
    for (const value of [2, 3, 4]) await write({ A1: value });
    await office.workbook.calculated();
    expect(await read("B1")).toEqual([8]);
  });

  test("changes that nobody asks for, after a while", async () => {
    await write({ A1: 1, B1: "=A1*2" });
    const sheet = office.univerAPI.getActiveWorkbook()?.getActiveSheet();
    await vi.waitFor(() => {
      expect(sheet?.getRange("B1").getCellData()?.v).toBe(2);
    });
  });
});

test("formulas that are alike but for their cells have each its own", async () => {
  await change((sheets) => sheets.add("Hai"));
  await write({
    A1: 1,
    A2: 2,
    A3: 3,
    "Hai!A1": 10,
    "Hai!A2": 20,
    B1: "=IF(A1>1,SUM(A1:A2),-A1)",
    B2: "=IF(A2>1,SUM(A2:A3),-A2)",
    C1: "=Hai!A1+A1",
    C2: "=Hai!A2+A2",
    C3: "=Sheet1!A3+A3",
    D1: '=A1&" A1 "&$A$2',
    D2: '=A2&" A1 "&$A$3',
  });
  expect(await read("B1", "B2", "C1", "C2", "C3", "D1", "D2")).toEqual([
    ...[-1, 5],
    ...[11, 22, 6],
    ...["1 A1 2", "2 A1 3"],
  ]);
});

describe("as in Excel", () => {
  const CELLS: Cells = {
    A1: 1.255,
    B1: "x",
    D1: true,
    E1: "=NA()",
    G1: "'12",
    I1: 0,
    J1: " a  b ",
  };

  test.each([
    ['=IF(A1>1,"a",1/0)', "a"],
    ['=IF(A1>2,1/0,"b")', "b"],
    ["=IF(E1,1,2)", "#N/A"],
    ["=IF(A1>2,1)", false],
    ['=IF(I1="","e",I1)', 0],
    ['=IF(C1="","e",C1)', "e"],
    ["=SUM(IF(A1:B1=A1,5,7))", 12],
    ["=IFERROR(E1,8)", 8],
    ["=IFERROR(A1,1/0)", 1.255],
    ['=IFERROR(SUM(IFERROR(1/I1,4),1),"no")', 5],
    ["=A1=E1", "#N/A"],
    ["=NOT(E1>0)", "#N/A"],
    ['=OR(TRIM(C1)="",ISNUMBER(C1))', true],
    ["=AND(A1>=0,ROUND(A1,2)<=A1+1)", true],
    ["=ROUND(A1,2)", 1.26],
    ["=ROUND(G1,1)", 12],
    ["=ABS(C1)", 0],
    ["=ISNUMBER(G1)", false],
    ["=ISERROR(E1)", true],
    ["=TRIM(J1)", "a b"],
    ['=D1&C1&A1&"z"', "TRUE1.255z"],
    ["=B1&E1", "#N/A"],
    ["=B1/I1", "#VALUE!"],
    ["=COUNT(A1,B1,G1,I1)", 2],
    ["=SUM(G1,1)", 1],
    ["=ABS(A1:B1)", 1.255],
  ])("%s", async (formula, expected) => {
    await write({ ...CELLS, A3: formula });
    expect(await read("A3")).toEqual([expected]);
  });
});

test("a conditional format is calculated when its sheet comes to the front", async () => {
  await change((sheets) => {
    const sheet = sheets.add("Sau");
    const { custom } = sheet.getRange("A1:A2").conditionalFormats.add("Custom");
    custom.rule.formula = "=A1=Sheet1!$A$1";
    custom.format.fill.color = "#FF0000";
  });
  await write({ A1: 2, "Sau!A1": 1, "Sau!A2": 2 });
  await office.workbook.calculated();
  await change((sheets) => {
    sheets.getItem("Sau").activate();
  });
  const fills = () => {
    const workbook = office.univerAPI.getActiveWorkbook()?.getWorkbook();
    const sheet = workbook?.getActiveSheet();
    const formats = office.univerAPI.service(ConditionalFormattingService);
    return [0, 1].map(
      (row) =>
        formats.composeStyle(workbook?.getUnitId() ?? "", sheet?.getSheetId() ?? "", row, 0)?.style
          ?.bg?.rgb,
    );
  };
  await vi.waitFor(() => {
    expect(fills()).toEqual([undefined, "#FF0000"]);
  });
  await write({ A1: 1 });
  await vi.waitFor(() => {
    expect(fills()).toEqual(["#FF0000", undefined]);
  });
});
