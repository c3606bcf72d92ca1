import type { CriteriaSet } from "../criteria/criteria-set";
import { mayBeSameKind, unitKey } from "../scoring/org-unit";
import { type ScorecardChanges, isUnchanged, resubmissionChanges } from "../scoring/resubmission";
import type { UnitSheet } from "./read-units";
import type { Submission } from "./read-submissions";

/** What a file's unit has in common with: a unit's sheet in the workbook, or an earlier file of the import. */
export type Rival =
  | {
      readonly kind: "sheet";
      readonly unit: UnitSheet;
      /** What taking the file in would change on the sheet. */
      readonly changes: ScorecardChanges;
    }
  | { readonly kind: "file"; readonly submission: Submission };

/** A file that was read, and what the import makes of it. */
export interface PlannedUnit {
  readonly submission: Submission;
  readonly rivals: readonly Rival[];
  /** "asks" where somebody has to choose what becomes of it. */
  readonly state: "new" | "unchanged" | "asks";
}

/** What becomes of a file whose unit is there already. */
export type ImportChoice =
  /** The file is not taken in. */
  | { readonly kind: "keep" }
  /** A sheet takes on what the unit sent; a file is left out in favour of this one. */
  | { readonly kind: "replace"; readonly rival: Rival }
  /** It becomes a unit of its own. */
  | { readonly kind: "both" };

/** Whether a rival can be replaced: not the sheet on which rows or columns were moved. */
export const isReplaceable = (rival: Rival): boolean =>
  rival.kind === "file" || rival.unit.isInForm;

/** What each file would do to a workbook that holds these units, in the order of the files. */
export function* planImport(
  submissions: readonly Submission[],
  units: readonly UnitSheet[],
  set: CriteriaSet,
): Generator<PlannedUnit> {
  const sheetsByKey = groupedByKey(units);
  const earlierByKey = new Map<string, Submission[]>();
  for (const submission of submissions) {
    const { scorecard } = submission.reading;
    const key = keyOf(submission.reading);
    const isSame = (other: WithScorecard) => mayBeSameKind(other.scorecard.unit, scorecard.unit);
    const earlier = earlierByKey.get(key) ?? [];
    const sheets = (sheetsByKey.get(key) ?? []).filter(isSame).map((unit) => ({
      kind: "sheet" as const,
      unit,
      changes: resubmissionChanges(unit.scorecard, scorecard, set),
    }));
    const files = earlier
      .filter(({ reading }) => isSame(reading))
      .map((each) => ({ kind: "file" as const, submission: each }));
    earlierByKey.set(key, [...earlier, submission]);
    const rivals: Rival[] = [...sheets, ...files];
    const isThere = files.length === 0 && sheets.some(({ changes }) => isUnchanged(changes));
    const state = rivals.length === 0 ? "new" : isThere ? "unchanged" : "asks";
    yield { submission, rivals, state };
  }
}

type WithScorecard = Pick<UnitSheet, "scorecard">;

function groupedByKey(units: readonly UnitSheet[]): Map<string, UnitSheet[]> {
  const groups = new Map<string, UnitSheet[]>();
  for (const unit of units) groups.set(keyOf(unit), [...(groups.get(keyOf(unit)) ?? []), unit]);
  return groups;
}

const keyOf = ({ scorecard }: WithScorecard): string => unitKey(scorecard.unit);

/** A sheet that takes on what its unit sent. */
export interface UnitUpdate {
  readonly sheetName: string;
  readonly submission: Submission;
}

/** What is to be done in the workbook. */
export interface ImportWork {
  /** In the order in which they are done. */
  readonly updates: readonly UnitUpdate[];
  readonly additions: readonly Submission[];
  /** Files that are not taken in, as was chosen. */
  readonly left: readonly Submission[];
  /** Files that say nothing new. */
  readonly unchanged: readonly Submission[];
}

/**
 * What follows from the choices, one for each file of the plan that asks. A file that is chosen in favour
 * of an earlier one has that one's fate.
 */
export function importWork(
  plan: readonly PlannedUnit[],
  choiceOf: (planned: PlannedUnit) => ImportChoice | undefined,
): ImportWork {
  const standIns = new Map<Submission, Submission>();
  const own = plan.filter((planned) => {
    const choice = planned.state === "asks" ? choiceOf(planned) : undefined;
    if (choice?.kind !== "replace" || choice.rival.kind !== "file") return true;
    standIns.set(choice.rival.submission, planned.submission);
    return false;
  });
  const standInOf = (submission: Submission): Submission => {
    const standIn = standIns.get(submission);
    return standIn === undefined ? submission : standInOf(standIn);
  };
  const updates: UnitUpdate[] = [];
  const additions: Submission[] = [];
  const left: Submission[] = [...standIns.keys()];
  const unchanged: Submission[] = [];
  for (const planned of own) {
    const submission = standInOf(planned.submission);
    const isOwn = submission === planned.submission;
    const choice = choiceOf(planned) ?? { kind: "keep" };
    if (planned.state === "new") additions.push(submission);
    else if (planned.state === "unchanged" && isOwn) unchanged.push(submission);
    else if (planned.state === "unchanged") updates.push(...updateOfFirst(planned, submission));
    else if (choice.kind === "both") additions.push(submission);
    else if (choice.kind === "replace" && choice.rival.kind === "sheet") {
      updates.push({ sheetName: choice.rival.unit.sheetName, submission });
    } else left.push(submission);
  }
  return { updates, additions, left, unchanged };
}

/** A file in place of one that said what its sheet says already. */
function updateOfFirst({ rivals }: PlannedUnit, submission: Submission): UnitUpdate[] {
  const sheet = rivals.find((rival) => rival.kind === "sheet");
  return sheet === undefined ? [] : [{ sheetName: sheet.unit.sheetName, submission }];
}
