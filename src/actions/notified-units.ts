import { type Result, err, ok } from "../result";
import type { CompiledRefusal } from "../scoring/compiled-refusal";
import type { HostRefusal } from "../sheet-model/host-refusal";
import type { OpenWorkbook } from "../sheet-model/open-workbook";
import { hasSetSheetName } from "../templates/set-sheet-name";
import { identityWithin } from "../templates/recorded-identity";
import { compiledBy } from "../templates/recorded-set";
import type { NoticeFrame } from "../templates/report/preliminary-notice";
import { NO_UNIT_SHEET_NAMES } from "../templates/sheets/compiled-sheet-names";
import { NOTICE_SHEET_PREFIX } from "../wording/vi/compiling-sheet-names";
import type { CompiledWorkbook } from "./read-compiled-file";
import { compiledSet } from "./compiled-set";
import { outOfFormNames, readUnits } from "./read-units";

/** To whom notices go, and what they all say. */
export interface NoticeRequest {
  /** The name of one unit's sheet; of every unit where it is undefined. */
  readonly sheetName: string | undefined;
  readonly frame: NoticeFrame;
}

/** The units to which notices go. */
export interface NotifiedUnits extends Pick<CompiledWorkbook, "set" | "units"> {
  /** The names of all sheets of the workbook. */
  readonly sheetNames: readonly string[];
}

/** Why no notice can be made. */
export type NoticeRefusal =
  | HostRefusal
  | CompiledRefusal
  /** The sheet that was chosen is no unit's scorecard. */
  | { readonly kind: "no-unit"; readonly sheetName: string };

/** Reads those of the open workbook's units to which notices go. Errors: why there is none. */
export async function readNotifiedUnits(
  workbook: OpenWorkbook,
  { sheetName: chosen }: Pick<NoticeRequest, "sheetName">,
): Promise<Result<NotifiedUnits, NoticeRefusal>> {
  const outline = await workbook.outline();
  if (!outline.ok) return outline;
  const { sheetNames } = outline.value;
  const found = await compiledSet(workbook, outline.value);
  if (!found.ok) return found;
  const set = found.value;
  if (set === undefined) return err({ kind: "not-compiled" });
  const isRead = (name: string) =>
    chosen === undefined || name === chosen || NO_UNIT_SHEET_NAMES.includes(name);
  const units = await readUnits(workbook, set, { sheetNames: sheetNames.filter(isRead) });
  if (!units.ok) return units;
  if (units.value.length === 0) {
    return err(
      chosen === undefined ? { kind: "no-units" } : { kind: "no-unit", sheetName: chosen },
    );
  }
  const outOfForm = outOfFormNames(units.value);
  if (outOfForm.length > 0) return err({ kind: "out-of-form", sheetNames: outOfForm });
  return ok({ set, units: units.value, sheetNames });
}

/**
 * The names of sheets that may be units', without reading them: neither the compiled ones, nor those in which
 * the compiling level works, nor notices. Empty where the workbook is not compiled.
 */
export async function possibleUnitSheets(
  workbook: OpenWorkbook,
): Promise<Result<readonly string[], HostRefusal>> {
  const outline = await workbook.outline();
  if (!outline.ok) return outline;
  if (compiledBy(outline.value.properties) === undefined) return ok([]);
  return ok(
    outline.value.sheetNames.filter(
      (name) =>
        !NO_UNIT_SHEET_NAMES.includes(name) &&
        !hasSetSheetName(name) &&
        !name.startsWith(NOTICE_SHEET_PREFIX),
    ),
  );
}

/** A notice that is in a workbook. */
export interface NoticeSheet {
  readonly sheetName: string;
  /** The unit's name, and that of the unit's sheet when the notice was made. */
  readonly unit: string;
  readonly source: string;
}

/** The notices that are in the open workbook under the names that they were given. */
export async function readNoticeSheets(
  workbook: OpenWorkbook,
  sheetNames: readonly string[],
): Promise<Result<readonly NoticeSheet[], HostRefusal>> {
  const names = sheetNames.filter((name) => name.startsWith(NOTICE_SHEET_PREFIX));
  if (names.length === 0) return ok([]);
  const read = await workbook.read(names);
  if (!read.ok) return read;
  return ok(
    read.value.flatMap((grid) => {
      const identity = identityWithin(grid);
      if (identity?.cchc !== "notice") return [];
      const { unit, source = "" } = identity;
      return [{ sheetName: grid.sheetName, unit, source }];
    }),
  );
}
