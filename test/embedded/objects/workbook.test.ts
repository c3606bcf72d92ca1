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

async function fillWorkbook(): Promise<void> {
  await Excel.run(async (context) => {
    const { workbook } = context;
    workbook.properties.title = "Phiếu chấm điểm";
    workbook.properties.custom.add("CCHC", "1");
    workbook.properties.custom.add("Năm", 2025);
    workbook.settings.add("lastSheet", { name: "Sheet1" });
    const sheet = workbook.worksheets.getFirst();
    sheet.getRange("B2").values = [[1]];
    sheet.getRange("B2").format.protection.locked = false;
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintMargins("Centimeters", { top: 2, left: 3 });
    pageLayout.setPrintArea("A1:G163");
    pageLayout.setPrintTitleRows("$6:$7");
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P/&N";
    workbook.names.add("diem", sheet.getRange("B2:B9"));
    sheet.names.add("max", "=5");
    sheet.autoFilter.apply(sheet.getRange("A1:G9"));
    sheet.freezePanes.freezeAt("A1:A7");
    sheet.protection.protect({ allowSort: true });
    await context.sync();
  });
}

test("a saved workbook holds everything, and opened again gives it back", async () => {
  await fillWorkbook();
  const saved = JSON.parse(JSON.stringify(office.workbook.save())) as ReturnType<
    typeof office.workbook.save
  >;
  const [sheet] = Object.values(saved.sheets);
  expect(saved.custom).toEqual({
    title: "Phiếu chấm điểm",
    properties: { CCHC: "1", Năm: 2025 },
    settings: { lastSheet: { name: "Sheet1" } },
  });
  expect(sheet?.custom).toMatchObject({
    protection: { options: { allowSort: true, allowFormatCells: false } },
    page: {
      orientation: "Landscape",
      paperSize: "A4",
      fitToWidth: 1,
      fitToHeight: 0,
      centerHorizontally: true,
      printArea: "A1:G163",
      repeatedRows: "$6:$7",
      centerFooter: "&P/&N",
    },
  });
  expect(sheet?.cellData?.[1]?.[1]?.custom).toEqual({ unlocked: true });

  office.close();
  office = await openExcel({ snapshot: saved });
  const loaded = await Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getFirst();
    workbook.load("properties/title");
    const custom = workbook.properties.custom.getItem("cchc");
    custom.load("key,value,type");
    const setting = workbook.settings.getItem("lastSheet");
    setting.load("value");
    const cell = sheet.getRange("B2");
    cell.load("values,format/protection/locked");
    sheet.load(
      "protection/protected,pageLayout/orientation,pageLayout/zoom,pageLayout/topMargin,pageLayout/rightMargin",
    );
    const titleRows = sheet.pageLayout.getPrintTitleRowsOrNullObject();
    titleRows.load("address");
    const printArea = sheet.pageLayout.getPrintAreaOrNullObject();
    printArea.load("address");
    const named = workbook.names.getItem("DIEM");
    named.load("formula,scope,type");
    const place = named.getRange();
    place.load("address");
    const byName = sheet.getRange("diem");
    byName.load("address");
    const own = sheet.names.getItemOrNullObject("max");
    own.load("formula,scope");
    const filter = sheet.autoFilter.getRangeOrNullObject();
    filter.load("address");
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load("address");
    await context.sync();
    return {
      title: workbook.properties.title,
      custom: [custom.key, custom.value as unknown, custom.type],
      setting: setting.value as unknown,
      cell: [cell.values, cell.format.protection.locked],
      protected: sheet.protection.protected,
      page: [sheet.pageLayout.orientation, sheet.pageLayout.zoom, sheet.pageLayout.rightMargin],
      topMargin: Math.round(sheet.pageLayout.topMargin * 100),
      printed: [titleRows.address, printArea.address],
      named: [named.formula, named.scope, named.type, place.address, byName.address],
      own: [own.formula, own.scope],
      filter: filter.address,
      frozen: frozen.address,
    };
  });
  expect(loaded).toEqual({
    title: "Phiếu chấm điểm",
    custom: ["CCHC", "1", "String"],
    setting: { name: "Sheet1" },
    cell: [[[1]], false],
    protected: true,
    page: ["Landscape", { horizontalFitToPages: 1 }, 50.4],
    topMargin: 5669,
    printed: ["Sheet1!6:7", "Sheet1!A1:G163"],
    named: ["=Sheet1!$B$2:$B$9", "Workbook", "Range", "Sheet1!B2:B9", "Sheet1!B2:B9"],
    own: ["=5", "Worksheet"],
    filter: "Sheet1!A1:G9",
    frozen: "Sheet1!A1:A7",
  });
});

test("formulas use names", async () => {
  const values = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("B2:B3").values = [[4], [5]];
    context.workbook.names.add("diem", sheet.getRange("B2:B3"));
    const cell = sheet.getRange("C1");
    cell.formulas = [["=SUM(diem)"]];
    cell.load("values");
    await context.sync();
    return cell.values;
  });
  expect(values).toEqual([[9]]);
});

test.each([
  { name: "A1", code: "InvalidArgument" },
  { name: "1a", code: "InvalidArgument" },
  { name: "a b", code: "InvalidArgument" },
  { name: "DIEM", code: "ItemAlreadyExists" },
])("cells can't be called $name", async ({ name, code }) => {
  await fillWorkbook();
  const adding = Excel.run(async (context) => {
    context.workbook.names.add(name, "=1");
    await context.sync();
  });
  expect(await errorCode(adding)).toBe(`${code} NamedItemCollection.add`);
});

test("custom properties are set anew, deleted one by one and all together", async () => {
  await fillWorkbook();
  const keys = () =>
    Excel.run(async (context) => {
      const { custom } = context.workbook.properties;
      custom.load("items/key,items/value");
      await context.sync();
      return custom.items.map(({ key, value }) => `${key}=${String(value)}`);
    });
  await Excel.run(async (context) => {
    const { custom } = context.workbook.properties;
    custom.add("cchc", true);
    custom.getItem("Năm").delete();
    custom.getItemOrNullObject("không có").delete();
    await context.sync();
  });
  expect(await keys()).toEqual(["CCHC=true"]);
  await Excel.run(async (context) => {
    context.workbook.properties.custom.deleteAll();
    await context.sync();
  });
  expect(await keys()).toEqual([]);
});

test("settings are deleted, and missing ones are null objects", async () => {
  await fillWorkbook();
  const gone = await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.getItem("lastSheet").delete();
    const setting = settings.getItemOrNullObject("lastSheet");
    setting.load("key");
    await context.sync();
    return setting.isNullObject;
  });
  expect(gone).toBe(true);
});

test("the selection is what was selected, on the sheet that it brings to the front", async () => {
  const selected = await Excel.run(async (context) => {
    const { workbook } = context;
    const first = workbook.getSelectedRange();
    first.load("address");
    await context.sync();
    workbook.worksheets.add("Hai").getRange("C3:D4").select();
    const range = workbook.getSelectedRange();
    range.load("address");
    const cell = workbook.getActiveCell();
    cell.load("address");
    await context.sync();
    return [first.address, range.address, cell.address];
  });
  expect(selected).toEqual(["Sheet1!A1", "Hai!C3:D4", "Hai!C3"]);
});

test("calculation is automatic, and told as done when it is", async () => {
  const states = await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    application.calculate("Full");
    application.load("calculationMode");
    const cell = context.workbook.worksheets.getFirst().getRange("A1");
    cell.formulas = [["=1+1"]];
    cell.load("values");
    await context.sync();
    application.load("calculationState");
    await context.sync();
    return [application.calculationMode, application.calculationState, cell.values];
  });
  expect(states).toEqual(["Automatic", "Done", [[2]]]);
});
