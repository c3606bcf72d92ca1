import { type Result, err } from "../result";
import type { OrgUnit } from "../scoring/org-unit";
import type { HostRefusal } from "../sheet-model/host-refusal";
import type { OpenWorkbook } from "../sheet-model/open-workbook";
import { expectedNames, expectedUnitsFill } from "../templates/sheets/plan-units";
import { EXPECTED_ROWS } from "../templates/sheets/plan-layout";
import { PLAN_SHEET_NAME } from "../wording/vi/compiling-sheet-names";

/** Why units were not added to the plan: too few of its rows are left, or its list is no longer where it was drawn. */
export type ExpectUnitsRefusal = HostRefusal | { readonly kind: "no-room" };

/**
 * Writes units into the open workbook's plan, behind those that have to send their scorecards already. Errors:
 * no-room, or why the spreadsheet program refused; the sheet is then as it was.
 */
export async function expectUnits(
  workbook: OpenWorkbook,
  units: readonly OrgUnit[],
): Promise<Result<void, ExpectUnitsRefusal>> {
  const read = await workbook.read([PLAN_SHEET_NAME]);
  if (!read.ok) return read;
  const [sheet] = read.value;
  const names = sheet && expectedNames(sheet);
  if (names === undefined || names.length + units.length > EXPECTED_ROWS) {
    return err({ kind: "no-room" });
  }
  return workbook.refill([expectedUnitsFill(names.length, units)]);
}
