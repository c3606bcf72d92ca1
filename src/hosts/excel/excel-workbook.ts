import { ok } from "../../result";
import type { HostRefusal } from "../../sheet-model/host-refusal";
import type { OpenWorkbook, WorkbookOutline } from "../../sheet-model/open-workbook";
import { addSheets } from "./add-sheets";
import { type Answer, attempt } from "./attempt";
import { breathe } from "./breathe";
import { changeCells } from "./change-cells";
import { fitRows, hideRows } from "./format-rows";
import { insertSheets } from "./insert-sheets";
import { REQUIRED_API } from "./office-errors";
import { readRowSpans, readSheets } from "./reading/read-sheets";
import { refillRows } from "./refill-rows";
import { SheetNamesById } from "./sheet-names-by-id";
import { watchEdits } from "./watch-edits";

/** The workbook that is open in Excel, through Office.js. */
export function excelWorkbook(): OpenWorkbook {
  const sheetNames = new SheetNamesById();
  return {
    outline: () => outline(sheetNames),
    read: readSheets,
    readRows: readRowSpans,
    insert: insertSheets,
    add: addSheets,
    refill: refillRows,
    change: changeCells,
    hideRows,
    fitRows,
    select,
    breathe,
    watch: (onEdit) => watchEdits(sheetNames, onEdit),
  };
}

/** Why this Excel cannot carry the add-in; undefined where it can. */
export function unsupportedExcel(): HostRefusal | undefined {
  const [set = "", version = ""] = REQUIRED_API.split(" ");
  return Office.context.requirements.isSetSupported(set, version)
    ? undefined
    : { kind: "excel-too-old", needed: REQUIRED_API };
}

function outline(sheetNames: SheetNamesById): Promise<Answer<WorkbookOutline>> {
  return attempt({ what: "look at the workbook", waitsForTyping: true }, async (context) => {
    const { workbook } = context;
    workbook.load("name");
    const worksheets = workbook.worksheets.load("items/id,items/name");
    const active = worksheets.getActiveWorksheet().load("name");
    const properties = workbook.properties.load("lastAuthor");
    const custom = properties.custom.load("items/key,items/value");
    await context.sync();
    sheetNames.remember(worksheets.items);
    return ok({
      workbookName: workbook.name,
      sheetNames: worksheets.items.map(({ name }) => name),
      activeSheetName: active.name,
      ...(properties.lastAuthor !== "" && { lastAuthor: properties.lastAuthor }),
      properties: Object.fromEntries(custom.items.map(({ key, value }) => [key, String(value)])),
    });
  });
}

function select(sheetName: string, cell: string): Promise<Answer<void>> {
  return attempt({ what: `select ${cell} of ${sheetName}`, sheetName }, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheetName);
    worksheet.activate();
    worksheet.getRange(cell).select();
    await context.sync();
    return ok(undefined);
  });
}
