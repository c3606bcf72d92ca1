import type { Sheet } from "hucre/xlsx";
import type { ProtectionOptions } from "../engine/document";

type StoredProtection = NonNullable<Sheet["protection"]>;

/** What is allowed on a protected sheet, by Excel's name and by the file's. */
const ALLOWANCES = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
} as const;

/** The options of a sheet's protection; undefined where it is not protected. Passwords are dropped. */
export function openedProtection(stored: StoredProtection): ProtectionOptions | undefined {
  if (stored.sheet !== true) return undefined;
  const allowed = Object.entries(ALLOWANCES).map(
    ([option, name]) => [option, stored[name] === true] as const,
  );
  return {
    ...Object.fromEntries(allowed),
    allowEditObjects: stored.objects !== true,
    allowEditScenarios: stored.scenarios !== true,
    selectionMode: selectionMode(stored),
  };
}

export function storedProtection(options: ProtectionOptions): StoredProtection {
  const { selectionMode } = options;
  const allowed = Object.entries(ALLOWANCES).filter(([option]) => options[option] === true);
  return {
    sheet: true,
    objects: options.allowEditObjects !== true,
    scenarios: options.allowEditScenarios !== true,
    ...Object.fromEntries(allowed.map(([, name]) => [name, true])),
    ...((selectionMode === "Unlocked" || selectionMode === "None") && { selectLockedCells: false }),
    ...(selectionMode === "None" && { selectUnlockedCells: false }),
  };
}

function selectionMode({ selectLockedCells, selectUnlockedCells }: StoredProtection): string {
  if (selectUnlockedCells === false) return "None";
  return selectLockedCells === false ? "Unlocked" : "Normal";
}
