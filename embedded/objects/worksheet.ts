import { BooleanNumber } from "@univerjs/core";
import {
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import {
  type HostMethod,
  type HostObject,
  type HostProperty,
  isHostObject,
  method,
} from "../batch/host-object";
import type { DocumentSheet } from "../engine/document-sheet";
import { copySheet, removeSheet, renameSheet } from "../engine/sheet-list";
import { autoFilter } from "./auto-filter";
import { areaOf, WHOLE_SHEET } from "./cell-area";
import { charts } from "./charts";
import { badArgument, generalException, invalidOperation } from "./excel-errors";
import { freezePanes } from "./freeze-panes";
import { namedItems, placeNamed } from "./named-items";
import type { OpenExcel } from "./open-excel";
import { pageLayout } from "./page-layout";
import { boolean, color, oneOf, optional, text, wholeNumber } from "./parameters";
import { parseAddress, splitAddresses } from "./parse-address";
import { range } from "./range";
import { rangeAreas } from "./range-areas";
import { activate } from "./selection";
import { eventRegistration } from "./sheet-events";
import { copyName, requireFreeName } from "./sheet-name";
import { sheetProtection } from "./sheet-protection";
import { renameCopiedTables } from "./table-name";
import { tables } from "./tables";
import { without } from "./without";
import { requireStructureUnprotected } from "./workbook-protection";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;
const FIRST_CELL = areaOf(0, 0, 1, 1);

export function worksheet(excel: OpenExcel, sheet: DocumentSheet): HostObject {
  return {
    typeName: "Worksheet",
    id: sheet.id,
    properties: worksheetProperties(sheet),
    objects: {
      freezePanes: () => freezePanes(excel, sheet),
      protection: () => sheetProtection(sheet),
      pageLayout: () => pageLayout(excel, sheet),
      autoFilter: () => autoFilter(excel, sheet),
      names: () => namedItems(excel, sheet),
      tables: () => tables(excel, sheet),
      charts: () => charts(sheet),
    },
    finders: worksheetFinders(excel, sheet),
    methods: {
      ...eventRegistration("Activated", "Calculated", "DataChanged", "Deactivated"),
      activate: method(() => {
        activate(sheet);
      }),
      calculate: {
        takes: 1,
        call: (markAllDirty) => {
          optional(markAllDirty, boolean);
          excel.document.flush();
          excel.document.univerAPI.getFormula().executeCalculation();
        },
      },
      delete: method(() => {
        deleteSheet(sheet);
      }),
    },
  };
}

function worksheetProperties(sheet: DocumentSheet): Readonly<Record<string, HostProperty>> {
  const { document } = sheet;
  return {
    id: { get: () => sheet.id },
    name: {
      get: () => sheet.name,
      set: (value) => {
        const name = text(value);
        requireStructureUnprotected(document);
        requireFreeName(document, name, sheet);
        renameSheet(sheet, name);
      },
    },
    position: {
      get: () => document.sheets.indexOf(sheet),
      set: (value) => {
        requireStructureUnprotected(document);
        moveSheet(sheet, wholeNumber(value));
      },
    },
    visibility: {
      get: () => visibility(sheet),
      set: (value) => {
        requireStructureUnprotected(document);
        setVisibility(sheet, oneOf(VISIBILITIES)(value));
      },
    },
    tabColor: {
      get: () => sheet.worksheet.getTabColor()?.toUpperCase() ?? "",
      set: (value) => {
        const given = value === "" ? "" : color(value);
        document.execute(SetTabColorMutation, { ...sheet.target, color: given });
      },
    },
    showGridlines: { get: () => !sheet.worksheet.hasHiddenGridlines() },
    // The name under which office.js sets what it loads as showGridlines.
    gridlines: {
      get: () => !sheet.worksheet.hasHiddenGridlines(),
      set: (value) => {
        const showGridlines = boolean(value) ? BooleanNumber.TRUE : BooleanNumber.FALSE;
        document.execute(ToggleGridlinesMutation, { ...sheet.target, showGridlines });
      },
    },
  };
}

function worksheetFinders(
  excel: OpenExcel,
  sheet: DocumentSheet,
): Readonly<Record<string, HostMethod<HostObject | null>>> {
  const used = (valuesOnly: unknown) => sheet.usedRange(!(optional(valuesOnly, boolean) ?? false));
  return {
    getRange: {
      takes: 1,
      call: (address) => {
        const given = optional(address, text);
        if (given === undefined || given === "") return range(excel, sheet, WHOLE_SHEET);
        const place = placeOfText(excel, sheet, given);
        return range(excel, place.sheet, place.area);
      },
    },
    getRanges: {
      takes: 1,
      call: (addresses) => {
        const given = optional(addresses, text);
        if (given === undefined) return rangeAreas(excel, sheet, [WHOLE_SHEET]);
        const areas = splitAddresses(given).map((part) => placeOfText(excel, sheet, part).area);
        if (areas.length === 0) throw badArgument();
        return rangeAreas(excel, sheet, areas);
      },
    },
    getRangeByIndexes: {
      takes: 4,
      call: (row, column, rows, columns) =>
        range(
          excel,
          sheet,
          areaOf(wholeNumber(row), wholeNumber(column), wholeNumber(rows), wholeNumber(columns)),
        ),
    },
    getCell: {
      takes: 2,
      call: (row, column) =>
        range(excel, sheet, areaOf(wholeNumber(row), wholeNumber(column), 1, 1)),
    },
    getUsedRange: {
      takes: 1,
      // An empty sheet answers with its first cell.
      call: (valuesOnly) => range(excel, sheet, used(valuesOnly) ?? FIRST_CELL),
    },
    getUsedRangeOrNullObject: {
      takes: 1,
      call: (valuesOnly) => {
        const area = used(valuesOnly);
        return area === null ? null : range(excel, sheet, area);
      },
    },
    copy: {
      takes: 2,
      call: (positionType, relativeTo) => copyOf(excel, sheet, positionType, relativeTo),
    },
  };
}

/** What an address or a name stands for. */
function placeOfText(excel: OpenExcel, sheet: DocumentSheet, given: string) {
  const parsed = parseAddress(given);
  if (parsed === null) {
    const named = placeNamed(excel, sheet, given);
    if (named === null) throw badArgument();
    return named;
  }
  if (parsed.sheetName === undefined) return { sheet, area: parsed.area };
  if (parsed.sheetName.toLowerCase() !== sheet.name.toLowerCase()) throw badArgument();
  return { sheet, area: parsed.area };
}

function visibility(sheet: DocumentSheet): (typeof VISIBILITIES)[number] {
  if (!sheet.worksheet.isSheetHidden()) return "Visible";
  return sheet.extras.veryHidden ? "VeryHidden" : "Hidden";
}

function setVisibility(sheet: DocumentSheet, wanted: (typeof VISIBILITIES)[number]): void {
  if (wanted !== "Visible") leaveVisibleSheet(sheet);
  const hidden = wanted === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
  sheet.document.executeBehind(SetWorksheetHideMutation, { ...sheet.target, hidden });
  const others = without(sheet.extras, "veryHidden");
  sheet.extras = wanted === "VeryHidden" ? { ...others, veryHidden: true } : others;
}

/** Brings another sheet to the front, before this one goes; the last visible one can't go. */
function leaveVisibleSheet(sheet: DocumentSheet): void {
  const sheets = sheet.document.sheets;
  const others = sheets.filter((other) => other !== sheet && !other.worksheet.isSheetHidden());
  const next =
    others.find((other) => sheets.indexOf(other) > sheets.indexOf(sheet)) ?? others.at(-1);
  if (next === undefined) {
    throw invalidOperation("A workbook must contain at least one visible worksheet.");
  }
  if (sheet.document.activeSheet === sheet) activate(next);
}

function deleteSheet(sheet: DocumentSheet): void {
  requireStructureUnprotected(sheet.document);
  // Excel deletes it only after it is made visible, or merely hidden.
  if (visibility(sheet) === "VeryHidden") throw generalException();
  if (visibility(sheet) === "Visible") leaveVisibleSheet(sheet);
  removeSheet(sheet);
}

function moveSheet(sheet: DocumentSheet, position: number): void {
  const { document } = sheet;
  if (position >= document.sheets.length) throw badArgument();
  document.execute(SetWorksheetOrderMutation, {
    ...sheet.target,
    fromOrder: document.sheets.indexOf(sheet),
    toOrder: position,
  });
}

function copyOf(
  excel: OpenExcel,
  sheet: DocumentSheet,
  positionType: unknown,
  relativeTo: unknown,
): HostObject {
  const { document } = sheet;
  requireStructureUnprotected(document);
  const position = copyPosition(sheet, positionType, relativeTo);
  const copied = copySheet(sheet, copyName(document, sheet.name), position);
  renameCopiedTables(copied);
  return worksheet(excel, copied);
}

function copyPosition(sheet: DocumentSheet, positionType: unknown, relativeTo: unknown): number {
  const { sheets } = sheet.document;
  const type =
    optional(positionType, oneOf(["None", "Before", "After", "Beginning", "End"])) ?? "None";
  if (type === "Beginning") return 0;
  if (type === "End" || type === "None") return sheets.length;
  const id = isHostObject(relativeTo) ? relativeTo.id : undefined;
  const neighbour = sheets.findIndex((candidate) => candidate.id === id);
  if (neighbour === -1) throw badArgument();
  return type === "Before" ? neighbour : neighbour + 1;
}
