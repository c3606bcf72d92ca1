import { afterEach, beforeEach, expect, test } from "vitest";
import { method } from "../../embedded/batch/host-object";
import { errorCode } from "./error-code";
import { type OfficeInNode, openExcel } from "./office-in-node";

let office: OfficeInNode;
beforeEach(async () => {
  office = await openExcel();
});
afterEach(() => {
  office.close();
});

const readA1 = () =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    range.load("values");
    await context.sync();
    return range.values;
  });

const run = (act: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getFirst());
    await context.sync();
  });

test("what a newer Excel has is refused by office.js itself", async () => {
  const newer = (sheet: Excel.Worksheet) => {
    sheet.getRange("A1").getPrecedents();
  };
  expect(await errorCode(run(newer))).toBe("ApiNotFound Range.getPrecedents");
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(false);
});

test("with a newer Excel it reaches the model, which says that it has none of it", async () => {
  office.close();
  office = await openExcel({ requirementSets: { ExcelApi: "1.17" } });
  const newer = (sheet: Excel.Worksheet) => {
    sheet.getRange("A1").getPrecedents().load("addresses");
  };
  expect(await errorCode(run(newer))).toBe("NotImplemented Range.getPrecedents");
});

test.each([
  { act: (sheet: Excel.Worksheet) => sheet.shapes.load("items"), what: "Worksheet.shapes" },
  {
    act: (sheet: Excel.Worksheet) => {
      sheet.pivotTables.refreshAll();
    },
    what: "Worksheet.pivotTables",
  },
  {
    act: (sheet: Excel.Worksheet) => sheet.getRange("A1").load("formulasR1C1"),
    what: "Range.formulasR1C1",
  },
  {
    act: (sheet: Excel.Worksheet) => (sheet.getRange("A1").format.textOrientation = 90),
    what: "setting RangeFormat.textOrientation",
  },
  {
    act: (sheet: Excel.Worksheet) =>
      (sheet.pageLayout.headersFooters.defaultForAllPages.leftHeader = "x"),
    what: "setting HeaderFooter.leftHeader",
  },
  {
    act: (sheet: Excel.Worksheet) => {
      sheet.autoFilter.apply(sheet.getRange("A1:B2"), 0, { filterOn: "Values", values: ["x"] });
    },
    what: "argument 2 of AutoFilter.apply",
  },
  {
    act: (sheet: Excel.Worksheet) => {
      sheet.pageLayout.zoom = { scale: 50, other: 1 } as Excel.PageLayoutZoomOptions;
    },
    what: "PageLayoutZoomOptions.other",
  },
])("what is not modelled fails by its name: $what", async ({ act, what }) => {
  const running = run((sheet) => {
    act(sheet);
  });
  expect(await errorCode(running)).toBe(`NotImplemented ${what}`);
});

test("while somebody types into a cell every batch fails", async () => {
  office.workbook.setEditing(true);
  expect(await errorCode(readA1())).toBe("InvalidOperationInCellEditMode");
  office.workbook.setEditing(false);
  expect(await readA1()).toEqual([[""]]);
});

test("a test can let batches fail", async () => {
  office.failNextBatch({ code: "RequestAborted", message: "aborted" });
  expect(await errorCode(readA1())).toBe("RequestAborted");
  office.failWhen(({ Actions }) =>
    Actions.some(({ Name }) => Name === "Protect")
      ? { code: "AccessDenied", message: "no" }
      : undefined,
  );
  expect(await readA1()).toEqual([[""]]);
  const protecting = run((sheet) => {
    sheet.protection.protect();
  });
  expect(await errorCode(protecting)).toBe("AccessDenied");
});

test("batches are there to be counted and weighed", async () => {
  const before = office.batches.length;
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    range.values = [["Xã"]];
    await context.sync();
    range.load("address");
    await context.sync();
  });
  const [write, load] = office.batches.slice(before);
  expect(write?.Actions.map(({ Name }) => Name)).toContain("Values");
  expect(write?.requestBytes).toBeGreaterThan(100);
  expect(load?.responseBytes).toBeGreaterThan(20);
});

test("services of the host can be added", async () => {
  office.close();
  let shown = 0;
  const service = {
    typeName: "AppRuntimeService",
    methods: {
      setAppRuntimeState: { takes: 1, call: () => (shown += 1) },
      getAppRuntimeState: method(() => "Visible"),
    },
  };
  office = await openExcel({ services: { "Microsoft.AppRuntime.AppRuntimeService": service } });
  await office.Office.addin.showAsTaskpane();
  expect(shown).toBe(1);
});
