import { type Result, ok } from "../result";
import type { HostRefusal } from "../sheet-model/host-refusal";
import type { OpenWorkbook, WorkOptions } from "../sheet-model/open-workbook";
import { suffixedSheetName } from "../sheet-model/sheet-names";
import { criterionSheet, inOrderOfNames } from "../templates/sheets/criterion-sheet";
import type { CriterionScope } from "../templates/sheets/criterion-scope";
import { APPRAISAL_SHEET_NAME } from "../wording/vi/compiling-sheet-names";
import { REPLACED_SHEET_SUFFIX } from "../wording/vi/sheet-texts";
import { outOfFormNames } from "./read-units";
import { takeStock } from "./take-stock";
import type { LeftTyping } from "./take-typings";

/** What came of showing criteria over all units. */
export type ShowingOutcome =
  | { readonly kind: "no-units" }
  | { readonly kind: "out-of-form"; readonly sheetNames: readonly string[] }
  /** What was typed there could not all be written into the units' sheets; the sheet stays until it is. */
  | { readonly kind: "typings-left"; readonly left: readonly LeftTyping[] }
  | { readonly kind: "shown"; readonly units: number };

export interface ShowingOptions extends WorkOptions {
  readonly now: Date;
}

/**
 * Draws `Thẩm định theo tiêu chí` for some leaves, one row a unit, in place of the one that is there; what
 * was typed in that one is taken in first. Units stand in the order of their names.
 * Errors: why the spreadsheet program refused; the sheets are then as they were.
 */
export async function showCriteria(
  workbook: OpenWorkbook,
  scope: CriterionScope,
  { now, ...options }: ShowingOptions,
): Promise<Result<ShowingOutcome, HostRefusal>> {
  const stock = await takeStock(workbook, { now });
  if (!stock.ok) return stock;
  const { set, units, left } = stock.value;
  if (set === undefined || units.length === 0) return ok({ kind: "no-units" });
  const outOfForm = outOfFormNames(units);
  if (outOfForm.length > 0) return ok({ kind: "out-of-form", sheetNames: outOfForm });
  if (left.length > 0) return ok({ kind: "typings-left", left });

  const outline = await workbook.outline();
  if (!outline.ok) return outline;
  const { sheetNames } = outline.value;
  const retired = sheetNames.includes(APPRAISAL_SHEET_NAME)
    ? [
        {
          sheetName: APPRAISAL_SHEET_NAME,
          newName: suffixedSheetName(APPRAISAL_SHEET_NAME, REPLACED_SHEET_SUFFIX, sheetNames),
          isDeleted: true as const,
        },
      ]
    : [];
  const inserted = await workbook.insert(
    { title: "", sheets: [criterionSheet(set, scope, inOrderOfNames(units))], properties: {} },
    { ...options, place: "front", retired },
  );
  return inserted.ok ? ok({ kind: "shown", units: units.length }) : inserted;
}
