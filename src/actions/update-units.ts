import type { CriteriaSet } from "../criteria/criteria-set";
import { type Result, err, ok } from "../result";
import { resubmissionChanges, withResubmission } from "../scoring/resubmission";
import type { HostRefusal } from "../sheet-model/host-refusal";
import type { OpenWorkbook } from "../sheet-model/open-workbook";
import { openedAnswerRows } from "../templates/sheets/opened-answers";
import { scorecardUpdate } from "../templates/sheets/scorecard-update";
import { type Logging, loggingOf, together, withAllLogged, writeLogging } from "./appraisal-log";
import type { WritingOptions, WrittenUnits } from "./written-units";
import type { UnitUpdate } from "./plan-import";
import type { UnitSheet } from "./read-units";

/**
 * Has units' sheets take on what was sent anew; what was appraised stays. What a unit explained or
 * supplemented anew is open until the appraiser settles it, and appraised scores that come with a file are
 * logged. `units` are those that the workbook has now.
 */
export async function updateUnits(
  workbook: OpenWorkbook,
  units: readonly UnitSheet[],
  updates: readonly UnitUpdate[],
  { set, together: most, signal, now, onDone }: WritingOptions,
): Promise<WrittenUnits> {
  const unitsByName = new Map(units.map((unit) => [unit.sheetName, unit]));
  const written = (done: number, refusal: HostRefusal | undefined): WrittenUnits => ({
    done: updates.slice(0, done).map(({ submission }) => submission),
    units: [...unitsByName.values()],
    refusal,
  });
  for (let done = 0; done < updates.length;) {
    if (signal?.aborted === true) return written(done, { kind: "cancelled" });
    const group = updates.slice(done, done + most);
    const updated = await updateGroup(workbook, { set, now }, unitsByName, group);
    if (!updated.ok) return written(done, updated.error);
    for (const unit of updated.value) unitsByName.set(unit.sheetName, unit);
    done += group.length;
    onDone(done);
  }
  return written(updates.length, undefined);
}

/** Writes a few of them together; answers with the units as they are then. */
async function updateGroup(
  workbook: OpenWorkbook,
  { set, now }: Pick<WritingOptions, "set" | "now">,
  unitsByName: ReadonlyMap<string, UnitSheet>,
  group: readonly UnitUpdate[],
): Promise<Result<readonly UnitSheet[], HostRefusal>> {
  const after = new Map<string, UnitSheet>();
  const loggings: Logging[] = [];
  for (const { sheetName, submission } of group) {
    const before = after.get(sheetName) ?? unitsByName.get(sheetName);
    if (before === undefined) return err({ kind: "sheet-gone", sheetName });
    const { unit, logging } = updatedUnit(before, submission.reading.scorecard, set, now);
    loggings.push(logging);
    after.set(sheetName, unit);
    await workbook.breathe();
  }
  const written = await writeLogging(workbook, together(loggings));
  return written.ok ? ok([...after.values()]) : written;
}

/** A unit with what it sent anew, and what writes that. */
function updatedUnit(
  before: UnitSheet,
  sent: UnitSheet["scorecard"],
  set: CriteriaSet,
  at: Date,
): { readonly unit: UnitSheet; readonly logging: Logging } {
  const { sheetName, record } = before;
  const scorecard = withResubmission(before.scorecard, sent, set);
  const changes = resubmissionChanges(before.scorecard, sent, set);
  // Before anything was returned to the unit, new documents are nothing but a better scorecard.
  const supplements = record.rounds.preliminary === undefined ? [] : changes.evidence;
  const logged = loggingOf({ sheetName, scorecard, record }, { set, at, place: "import", who: "" });
  return {
    unit: withAllLogged({ ...before, scorecard }),
    logging: {
      entries: logged.entries,
      fills: [
        ...scorecardUpdate(set, sheetName, before.scorecard, scorecard),
        ...openedAnswerRows(set, sheetName, [...changes.explanations, ...supplements]),
        ...logged.fills,
      ],
    },
  };
}
