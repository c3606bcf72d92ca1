import type { CellRange } from "../../src/sheet-model/address";
import type { HostObject } from "../batch/host-object";
import type { ProtectionOptions } from "../engine/document";
import type { DocumentSheet } from "../engine/document-sheet";
import { accessDenied } from "./excel-errors";
import { boolean, oneOf, optional, options } from "./parameters";
import { without } from "./without";

/** What may be allowed on a protected sheet; everything is forbidden unless it is. */
const ALLOWANCES = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

export type Allowance = (typeof ALLOWANCES)[number];

const SELECTION_MODES = ["Normal", "Unlocked", "None"] as const;

export function sheetProtection(sheet: DocumentSheet): HostObject {
  return {
    typeName: "WorksheetProtection",
    properties: {
      protected: { get: () => isProtected(sheet) },
      options: { get: () => sheet.extras.protection?.options ?? null },
    },
    methods: {
      protect: {
        takes: 1,
        call: (given) => {
          if (isProtected(sheet)) throw accessDenied();
          sheet.extras = { ...sheet.extras, protection: { options: readOptions(given) } };
        },
      },
      unprotect: {
        takes: 0,
        call: () => {
          if (!isProtected(sheet)) throw accessDenied();
          sheet.extras = without(sheet.extras, "protection");
        },
      },
    },
  };
}

export function isProtected(sheet: DocumentSheet): boolean {
  return sheet.extras.protection !== undefined;
}

/** Whether a protected sheet's options allow something; on an unprotected one all is allowed. */
export function isAllowed(sheet: DocumentSheet, allowance: Allowance): boolean {
  const protection = sheet.extras.protection;
  return protection === undefined || protection.options[allowance] === true;
}

export function requireAllowed(sheet: DocumentSheet, allowance: Allowance): void {
  if (!isAllowed(sheet, allowance)) throw accessDenied();
}

/** For what no option allows on a protected sheet. */
export function requireUnprotected(sheet: DocumentSheet): void {
  if (isProtected(sheet)) throw accessDenied();
}

/** Refuses a change of the contents of locked cells on a protected sheet. */
export function requireEditable(sheet: DocumentSheet, area: CellRange): void {
  if (!isEditable(sheet, area)) throw accessDenied();
}

export function isEditable(sheet: DocumentSheet, area: CellRange): boolean {
  if (!isProtected(sheet)) return true;
  const withinGrid = sheet.clipped(area);
  if (withinGrid === null || withinGrid.endRow < area.lastRow) return false;
  if (withinGrid.endColumn < area.lastColumn) return false;
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      if (!sheet.isUnlocked(row, column)) return false;
    }
  }
  return true;
}

function readOptions(given: unknown): ProtectionOptions {
  const read = optional(given, (value) =>
    options(value, [...ALLOWANCES, "selectionMode"], "WorksheetProtectionOptions"),
  );
  const allowed = ALLOWANCES.map(
    (allowance) => [allowance, optional(read?.[allowance], boolean) ?? false] as const,
  );
  const selectionMode = optional(read?.selectionMode, oneOf(SELECTION_MODES)) ?? "Normal";
  return { ...Object.fromEntries(allowed), selectionMode };
}
