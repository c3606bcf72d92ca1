import type { CriteriaSet } from "../criteria/criteria-set";
import { type Result, ok } from "../result";
import type { HostRefusal } from "../sheet-model/host-refusal";
import type { OpenWorkbook, WorkbookOutline } from "../sheet-model/open-workbook";
import { criterionTypings } from "../templates/read-back/read-criterion-entries";
import { LOG_TEXTS } from "../wording/vi/appraisal-texts";
import { APPRAISAL_SHEET_NAME } from "../wording/vi/compiling-sheet-names";
import {
  type ChangesSeen,
  loggingOf,
  together,
  withAllLogged,
  writeLogging,
} from "./appraisal-log";
import { compiledSet } from "./compiled-set";
import { type UnitSheet, readUnits } from "./read-units";
import { type LeftTyping, takeTypings } from "./take-typings";

/** A compiled workbook in which all that was entered so far is logged. */
export interface Stock {
  /** Undefined where the open workbook is no compiled one; nothing else is known then. */
  readonly set: CriteriaSet | undefined;
  readonly units: readonly UnitSheet[];
  /** Appraised scores that were changed without the add-in and are logged now. */
  readonly changedOutside: number;
  /** Rows of `Thẩm định theo tiêu chí` that were written into the units' sheets, and those that were not. */
  readonly taken: number;
  readonly left: readonly LeftTyping[];
}

const NO_STOCK: Stock = { set: undefined, units: [], changedOutside: 0, taken: 0, left: [] };

/**
 * Takes in what was entered where the add-in did not see it: what was typed in `Thẩm định theo tiêu chí`
 * goes into the units' sheets, and each appraised score that the log does not know yet is logged as
 * changed outside. Errors: why the spreadsheet program refused; then nothing was written.
 */
export async function takeStock(
  workbook: OpenWorkbook,
  { now }: { readonly now: Date },
): Promise<Result<Stock, HostRefusal>> {
  const outline = await workbook.outline();
  if (!outline.ok) return outline;
  const found = await compiledSet(workbook, outline.value);
  if (!found.ok) return found;
  const set = found.value;
  if (set === undefined) return ok(NO_STOCK);
  const units = await readUnits(workbook, set, outline.value);
  if (!units.ok) return units;
  const shown = outline.value.sheetNames.includes(APPRAISAL_SHEET_NAME)
    ? await workbook.read([APPRAISAL_SHEET_NAME])
    : ok([]);
  if (!shown.ok) return shown;

  const seen = seenOutside(set, outline.value, now);
  const typings = criterionTypings(shown.value[0]?.rows ?? [], set);
  const typed = takeTypings(typings, units.value, { ...seen, isLatest: false });
  const loggings = typed.units
    .filter(({ isInForm }) => isInForm)
    .map((unit) => loggingOf(unit, seen));
  const logging = together([typed.logging, ...loggings]);
  const written = await writeLogging(workbook, logging);
  if (!written.ok) return written;
  return ok({
    set,
    units: typed.units.map(withAllLogged),
    changedOutside: logging.entries.filter(({ event }) => event.kind === "score").length,
    taken: typed.taken,
    left: typed.left,
  });
}

/** Who saved the workbook last may have changed it; more is not known. */
const seenOutside = (
  set: CriteriaSet,
  { lastAuthor }: Pick<WorkbookOutline, "lastAuthor">,
  at: Date,
): ChangesSeen => ({
  set,
  at,
  place: "outside",
  who: lastAuthor === undefined ? "" : LOG_TEXTS.lastSavedBy(lastAuthor),
});
