import type { CriteriaSet } from "../criteria/criteria-set";
import { type Result, ok } from "../result";
import { withResubmission } from "../scoring/resubmission";
import type { Scorecard } from "../scoring/scorecard";
import type { HostRefusal } from "../sheet-model/host-refusal";
import type { OpenWorkbook, RowsToFill } from "../sheet-model/open-workbook";
import { scorecardUpdate } from "../templates/sheets/scorecard-update";
import type { WritingOptions, WrittenUnits } from "./written-units";
import type { UnitUpdate } from "./plan-import";
import type { UnitSheet } from "./read-units";

/**
 * Has units' sheets take on what was sent anew; what was appraised stays. `units` are those that the
 * workbook has now.
 */
export async function updateUnits(
  workbook: OpenWorkbook,
  units: readonly UnitSheet[],
  updates: readonly UnitUpdate[],
  { set, together, signal, onDone }: WritingOptions,
): Promise<WrittenUnits> {
  const scorecards = new Map(units.map(({ sheetName, scorecard }) => [sheetName, scorecard]));
  const written = (done: number, refusal: HostRefusal | undefined): WrittenUnits => ({
    done: updates.slice(0, done).map(({ submission }) => submission),
    units: [...scorecards].map(([sheetName, scorecard]) => ({ sheetName, scorecard })),
    refusal,
  });
  for (let done = 0; done < updates.length;) {
    if (signal?.aborted === true) return written(done, { kind: "cancelled" });
    const group = updates.slice(done, done + together);
    const updated = await updateGroup(workbook, set, scorecards, group);
    if (!updated.ok) return written(done, updated.error);
    for (const [sheetName, scorecard] of updated.value) scorecards.set(sheetName, scorecard);
    done += group.length;
    onDone(done);
  }
  return written(updates.length, undefined);
}

/** Writes a few of them together; answers with their scorecards as they are then, by the sheets' names. */
async function updateGroup(
  workbook: OpenWorkbook,
  set: CriteriaSet,
  scorecards: ReadonlyMap<string, Scorecard>,
  group: readonly UnitUpdate[],
): Promise<Result<ReadonlyMap<string, Scorecard>, HostRefusal>> {
  const after = new Map<string, Scorecard>();
  const fills: RowsToFill[] = [];
  for (const { sheetName, submission } of group) {
    const before = after.get(sheetName) ?? scorecards.get(sheetName);
    if (before === undefined) return { ok: false, error: { kind: "sheet-gone", sheetName } };
    const now = withResubmission(before, submission.reading.scorecard, set);
    fills.push(...scorecardUpdate(set, sheetName, before, now));
    after.set(sheetName, now);
    await workbook.breathe();
  }
  if (fills.length === 0) return ok(after);
  const refilled = await workbook.refill(fills);
  return refilled.ok ? ok(after) : refilled;
}
