import { afterEach, describe, expect, test, vi } from "vitest";
import { addinFunctions } from "../../embedded/engine/functions/metadata";
import { openXlsx } from "../../embedded/xlsx/open-xlsx";
import { saveXlsx } from "../../embedded/xlsx/save-xlsx";
import { type OfficeInNode, type OpenExcelOptions, openExcel } from "./office-in-node";

let office: OfficeInNode;
afterEach(() => {
  office.close();
});

type Cells = readonly (readonly unknown[])[];
type Implementation = (cells: Cells, ...more: never[]) => unknown;
type Invocation = CustomFunctions.Invocation;

const matrix = { name: "cells", description: "", type: "any", dimensionality: "matrix" };
const oneFunction = (changes: object) => ({
  id: "ONE",
  name: "ONE",
  description: "",
  parameters: [matrix],
  result: { type: "any", dimensionality: "matrix" },
  ...changes,
});

/** An Excel whose add-in has one function, T.ONE. */
async function openWith(
  implementation: Implementation,
  changes: object = {},
  options: Partial<NonNullable<OpenExcelOptions["functions"]>> & { errors?: boolean } = {},
): Promise<void> {
  const { errors = false, ...rest } = options;
  office = await openExcel({
    functions: {
      namespace: "T",
      metadata: { allowErrorForDataTypeAny: errors, functions: [oneFunction(changes)] },
      implementations: { ONE: implementation },
      ...rest,
    },
  });
}

/** Writes contents by addresses and reads the values of an area, by office.js. */
async function calculate(contents: Readonly<Record<string, unknown>>, area: string) {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    for (const [address, content] of Object.entries(contents)) {
      sheet.getRange(address).values = [[content]];
    }
    const range = sheet.getRange(area).load("values");
    await context.sync();
    return range.values;
  });
}

const valueOf = async (contents: Readonly<Record<string, unknown>>) =>
  (await calculate(contents, "F1"))[0]?.[0] as unknown;

const asJson = (cells: Cells) => JSON.stringify(cells);

describe("arguments", () => {
  const contents = { A1: 1.5, A2: "chữ", A3: true, A4: "", A5: '=""' };

  test.each([
    { formula: "=T.ONE(A1:A5)", given: [[1.5], ["chữ"], [true], [null], [""]] },
    { formula: "=T.ONE(A1)", given: [[1.5]] },
    { formula: "=T.ONE(7)", given: [[7]] },
    { formula: "=T.ONE({1,2;3,4})", given: [[1, 2], [3, 4]] }, // prettier-ignore
    { formula: "=T.ONE(DATE(2024,1,5))", given: [[45_296]] },
    { formula: "=T.ONE(A1:B1)", given: [[1.5, null]] },
  ])("of a matrix: $formula", async ({ formula, given }) => {
    await openWith(asJson);
    expect(await valueOf({ ...contents, F1: formula })).toBe(JSON.stringify(given));
  });

  test("empty cells are 0 as on Windows, where a test wants that", async () => {
    await openWith(asJson, {}, { emptyCells: "zero" });
    expect(await valueOf({ A1: 1, A3: '=""', F1: "=T.ONE(A1:A3)" })).toBe('[[1],[0],[""]]');
  });

  test("a whole column has the rows that the sheet has", async () => {
    await openWith((cells) => [[cells.length, cells[2]?.[0]]]);
    expect(await calculate({ A3: "ba", F1: "=T.ONE(A:A)" }, "F1:G1")).toEqual([[1000, "ba"]]);
  });

  test("what was left out is null, and a parameter for one value gets it", async () => {
    const scalar = { name: "value", description: "", type: "number", optional: true };
    const parameters = [{ ...matrix, optional: true }, scalar, scalar];
    const show = (...given: readonly unknown[]) => JSON.stringify(given.slice(0, -1));
    await openWith(show, { parameters });
    expect(await valueOf({ A1: 2, F1: "=T.ONE(,A1)" })).toBe("[null,2,null]");
    expect(await valueOf({ F1: "=T.ONE(A1,,3)" })).toBe("[[[2]],null,3]");
    expect(await valueOf({ F1: '=T.ONE(,"hai")' })).toBe("#VALUE!");
  });

  test("several cells for one value are not modelled, and are told of", async () => {
    const told = vi.spyOn(console, "error").mockReturnValue();
    await openWith(asJson, { parameters: [{ name: "value", description: "", type: "any" }] });
    expect(await valueOf({ F1: "=T.ONE(A1:A2)" })).toBe("#VALUE!");
    expect(String(told.mock.calls[0]?.[0])).toContain('several cells for the parameter "value"');
    told.mockRestore();
  });

  test("errors are handed over where the metadata say so, else they are the result", async () => {
    const codes = (cells: Cells) =>
      cells.flat().map((cell) => (cell instanceof CustomFunctions.Error ? cell.code : cell));
    const contents = { A1: "=1/0", A2: 1, F1: "=T.ONE(A1:A2)" };
    await openWith((cells) => [codes(cells)], {}, { errors: true });
    expect(await calculate({ ...contents, F1: "=SUM(T.ONE(A2))" }, "F1")).toEqual([[1]]);
    expect(await calculate(contents, "F1:G1")).toEqual([["#DIV/0!", 1]]);
    office.close();
    const called = vi.fn(asJson);
    await openWith(called);
    expect(await valueOf(contents)).toBe("#DIV/0!");
    expect(called).not.toHaveBeenCalled();
  });

  test("addresses are told where the metadata ask for them", async () => {
    const parameters = [matrix, { ...matrix, optional: true }, { ...matrix, optional: true }];
    const show = (...given: readonly unknown[]) => {
      const { address, parameterAddresses } = given.at(-1) as Invocation;
      return JSON.stringify([address ?? null, parameterAddresses ?? null]);
    };
    const asked = { requiresAddress: true, requiresParameterAddresses: true };
    await openWith(show, { parameters, options: asked });
    const told = '["Sheet1!F1",["Sheet1!A1:B2","Sheet1!A:A",null]]';
    expect(await valueOf({ F1: "=T.ONE(A1:$B$2,A:A,3)" })).toBe(told);
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Xã A").getRange("C3").values = [["x"]];
      await context.sync();
    });
    const quoted = `["Sheet1!F1",["'Xã A'!C3",null,null]]`;
    expect(await valueOf({ F1: "=T.ONE('Xã A'!C3)" })).toBe(quoted);
    office.close();
    await openWith(show, { parameters });
    expect(await valueOf({ F1: "=T.ONE(A1)" })).toBe("[null,null]");
  });
});

describe("results", () => {
  const error = (code: CustomFunctions.ErrorCode, message?: string) =>
    new CustomFunctions.Error(code, message);

  test.each<{ what: string; give: () => unknown; shown: unknown }>([
    { what: "a number", give: () => 0.1, shown: 0.1 },
    { what: "a text", give: () => "Tốt", shown: "Tốt" },
    { what: "an empty text", give: () => "", shown: "" },
    { what: "true", give: () => true, shown: true },
    { what: "null", give: () => null, shown: 0 },
    { what: "NaN", give: () => Number.NaN, shown: "#VALUE!" },
    { what: "infinity", give: () => 1 / 0, shown: "#NUM!" },
    { what: "an object", give: () => ({}), shown: "#VALUE!" },
    { what: "an empty matrix", give: () => [], shown: "#VALUE!" },
    { what: "rows of several lengths", give: () => [[1, 2], [3]], shown: "#VALUE!" },
    { what: "an error", give: () => error(CustomFunctions.ErrorCode.notAvailable), shown: "#N/A" },
    {
      what: "an error that is thrown",
      give: () => {
        // Excel's errors are no subclass of Error to the compiler, and one to office.js.
        // eslint-disable-next-line @typescript-eslint/only-throw-error
        throw error(CustomFunctions.ErrorCode.divisionByZero);
      },
      shown: "#DIV/0!",
    },
    {
      what: "another exception",
      give: () => {
        throw new Error("hỏng");
      },
      shown: "#VALUE!",
    },
    { what: "a promise", give: () => Promise.resolve(5), shown: 5 },
    {
      what: "a promise that is rejected",
      give: async () => {
        await Promise.resolve();
        // eslint-disable-next-line @typescript-eslint/only-throw-error
        throw error(CustomFunctions.ErrorCode.invalidNumber);
      },
      shown: "#NUM!",
    },
  ])("$what", async ({ give, shown }) => {
    await openWith(give);
    expect(await valueOf({ F1: "=T.ONE(A1)" })).toBe(shown);
  });

  test("a matrix fills the cells beside, and errors keep their sentences", async () => {
    const nothing = () => error(CustomFunctions.ErrorCode.notAvailable, "Không có");
    await openWith(() => [["a", 1, null], ["", true, nothing()]]); // prettier-ignore
    const values = await calculate({ F1: "=T.ONE(A1)" }, "F1:H2");
    expect(values).toEqual([["a", 1, 0], ["", true, "#N/A"]]); // prettier-ignore
    expect(office.workbook.functionMessages("Sheet1!F1")).toEqual(["Không có"]);
    const used = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getUsedRange().load("address");
      await context.sync();
      return range.address;
    });
    expect(used).toBe("Sheet1!F1:H2");
    expect(await calculate({ G2: "giữa" }, "F1:G2")).toEqual([["#SPILL!", ""], ["", "giữa"]]); // prettier-ignore
  });

  test("a matrix from a function of one value is none", async () => {
    await openWith(() => [[1]], { result: { type: "any" } });
    expect(await valueOf({ F1: "=T.ONE(A1)" })).toBe("#VALUE!");
  });
});

describe("calculation", () => {
  const sum = (cells: Cells) => cells.flat().reduce<number>((all, cell) => all + Number(cell), 0);

  test("goes on from a function to another and to Excel's own, and begins anew with each change", async () => {
    await openWith((cells) => Promise.resolve(sum(cells)));
    const contents = {
      A1: 1,
      A2: 2,
      B1: "=T.ONE(A1:A2)",
      F1: "=T.ONE(B1)+SUM(T.ONE(T.ONE(A1)),B1)",
    };
    expect(await valueOf(contents)).toBe(7);
    expect(await valueOf({ A2: 10 })).toBe(23);
  });

  test("does not wait for a function that asks Excel meanwhile", async () => {
    const types = (_cells: Cells, { parameterAddresses }: Invocation) =>
      Excel.run(async (context) => {
        const [sheet = "", area = ""] = parameterAddresses?.[0]?.split("!") ?? [];
        const range = context.workbook.worksheets.getItem(sheet).getRange(area);
        range.load("valueTypes,values");
        await context.sync();
        return `${range.valueTypes.flat().join()} ${JSON.stringify(range.values)}`;
      });
    await openWith(types, { options: { requiresParameterAddresses: true } }, { errors: true });
    const contents = { A1: 1, A2: '=""', A4: "=1/0", A5: true, F1: "=T.ONE(A1:A5)" };
    expect(await valueOf(contents)).toBe(
      'Double,String,Empty,Error,Boolean [[1],[""],[""],["#DIV/0!"],[true]]',
    );
  });

  test("shows that a function is under way, and drops what another workbook has asked", async () => {
    let finish: (result: number) => void = () => undefined;
    const called = vi.fn(() => new Promise<number>((resolve) => (finish = resolve)));
    await openWith(called);
    const asked = valueOf({ F1: "=T.ONE(A1)" });
    // The load was asked before the function was called: it waits. This one comes in between.
    await vi.waitUntil(() => called.mock.calls.length > 0);
    expect(await calculate({}, "F1")).toEqual([["#GETTING_DATA"]]);
    finish(3);
    expect(await asked).toBe(3);
    await calculate({ A1: 2 }, "A1");
    const empty = office.workbook.save();
    const sheets = { sheet: { id: "sheet", name: "Sheet1", cellData: {} } };
    office.workbook.load({ ...empty, id: "next", sheetOrder: ["sheet"], sheets });
    finish(4);
    expect(await valueOf({})).toBe("");
  });
});

describe("what is not modelled is refused", () => {
  test.each([
    [{ options: { stream: true } }, '"stream" of the function ONE'],
    [{ options: { cancelable: true } }, '"cancelable" of the function ONE'],
    [{ options: { volatile: true } }, '"volatile" of the function ONE'],
    [{ parameters: [{ ...matrix, repeating: true }] }, '"repeating" of a parameter of ONE'],
    [{ parameters: [{ ...matrix, type: "Grade" }] }, 'the type "Grade" of a parameter of ONE'],
    [{ parameters: [{ ...matrix, dimensionality: "cube" }] }, 'the dimensionality "cube"'],
    [{ result: { type: "entity" } }, 'the type "entity" of the result of ONE'],
  ])("%o", async (changes, refusal) => {
    await openWith(asJson);
    expect(() => addinFunctions("T", { functions: [oneFunction(changes)] })).toThrow(refusal);
  });

  test("of the metadata as a whole too", async () => {
    await openWith(asJson);
    const metadata = { allowCustomDataForDataTypeAny: true, functions: [] };
    expect(() => addinFunctions("T", metadata)).toThrow("allowCustomDataForDataTypeAny");
  });
});

describe("in files", () => {
  test("functions go by their ids behind a prefix, and what they fill is there", async () => {
    const rows = (cells: Cells) => cells.map(([cell]) => [cell, "ô"]);
    await openWith(rows);
    await calculate({ A1: 1, A2: 2, F1: "=T.ONE(A1:A2)", J1: '="T.ONE("&T.ONE(A1)' }, "F1");
    const { functionNames } = office.workbook;
    const bytes = await saveXlsx(office.workbook.save(), functionNames);

    const stored = (await openXlsx(bytes, "a.xlsx")).sheets["sheet-1"]?.cellData?.[0];
    expect(stored?.[5]).toMatchObject({
      f: "=_xldudf_T_ONE(A1:A2)",
      v: 1,
      custom: { array: { rows: 2, columns: 2, dynamic: true } },
    });
    expect(stored?.[9]).toMatchObject({ f: '="T.ONE("&_xldudf_T_ONE(A1)' });

    office.workbook.load(await openXlsx(bytes, "a.xlsx", functionNames));
    expect(await calculate({}, "F1:G2")).toEqual([[1, "ô"], [2, "ô"]]); // prettier-ignore
    expect(await calculate({ A2: 7 }, "F1:G2")).toEqual([[1, "ô"], [7, "ô"]]); // prettier-ignore
  });
});
