import type { ImportRefusal } from "../actions/import-assignments";
import { listEvidence } from "../actions/list-evidence";
import { type ChosenMend, mendScores } from "../actions/mend-scores";
import type { ScorecardReview } from "../actions/review-scorecard";
import type { Assignment } from "../scoring/assignment";
import { parseAddress } from "../sheet-model/address";
import type { OpenWorkbook } from "../sheet-model/open-workbook";
import type { ImportMode } from "./assignments/import-view";
import type { RowFiltering } from "./assignments/use-row-filter";
import { whereNotLoaded } from "./is-not-loaded";
import type { ShowMessage } from "./pane-requests";
import { useWording } from "./pane-wording";
import { fetchAndUpgrade, fetchAssignmentImport } from "./scorecard-parts";
import type { Changes } from "./use-changes";
import type { Drawing } from "./use-drawing";

/** What an officer has done to a scorecard from the pane; each says how it went, and answers whether it was done. */
export interface ScorecardWork {
  readonly select: (cell: string, sheetName?: string) => Promise<boolean>;
  readonly mend: (chosen: readonly ChosenMend[]) => Promise<boolean>;
  readonly listEvidence: (codes: readonly string[]) => Promise<boolean>;
  readonly upgrade: () => Promise<boolean>;
  readonly importAssignments: (
    assignments: readonly Assignment[],
    mode: ImportMode,
  ) => Promise<boolean>;
}

/** With what the work is done. */
export interface WorkTools {
  readonly workbook: OpenWorkbook;
  readonly changes: Changes;
  readonly drawing: Drawing;
  readonly filtering: RowFiltering;
  readonly onMessage: ShowMessage;
}

/** The work on the scorecard that was reviewed last. */
export function useScorecardWork(review: ScorecardReview, tools: WorkTools): ScorecardWork {
  const { workbook, changes, drawing, filtering, onMessage } = tools;
  const { texts, describeHostRefusal } = useWording();
  const { set, plan, companions } = review;

  const describeImportRefusal = (refusal: ImportRefusal): string =>
    refusal.kind === "too-many"
      ? texts.assignmentImport.tooMany(refusal.assignments, refusal.room)
      : describeHostRefusal(refusal);

  const notLoaded = (): boolean => {
    onMessage({ kind: "error", text: texts.partNotLoaded });
    return false;
  };

  return {
    select: async (cell, sheetName = review.sheetName) => {
      const row = parseAddress(cell)?.firstRow;
      const isHidden = sheetName === review.sheetName && row !== undefined && filtering.hides(row);
      const isRevealed = isHidden && (await filtering.showAll());
      const selected = await workbook.select(sheetName, cell);
      if (!selected.ok) {
        onMessage({ kind: "error", text: describeHostRefusal(selected.error) });
        return false;
      }
      const { shownForFinding } = texts.assignments;
      const next = isRevealed ? ({ kind: "info", text: shownForFinding } as const) : undefined;
      // A way back stays until it is closed; anything else is no longer news.
      onMessage((shown) => (shown?.action === undefined ? next : shown));
      return true;
    },

    mend: (chosen) =>
      changes.make(
        () => mendScores(workbook, review.sheetName, chosen),
        texts.mending.done(chosen.length),
      ),

    listEvidence: (codes) =>
      changes.make(
        () => listEvidence(workbook, review, codes),
        texts.evidence.listed(codes.length),
      ),

    upgrade: async () => {
      onMessage(undefined);
      const upgraded = await drawing
        .draw((options) => fetchAndUpgrade(workbook, review, options))
        .catch(whereNotLoaded);
      if (upgraded === undefined) return notLoaded();
      if (!upgraded.ok) {
        const kind = upgraded.error.kind === "cancelled" ? "info" : "error";
        onMessage({ kind, text: describeHostRefusal(upgraded.error) });
        return false;
      }
      const { sheetName, retiredName } = upgraded.value;
      filtering.forget();
      onMessage({ kind: "success", text: texts.upgrade.done(sheetName, retiredName) });
      return true;
    },

    importAssignments: async (assignments, mode) => {
      const sheetName = companions.assignments;
      if (sheetName === undefined) return false;
      const actions = await fetchAssignmentImport().catch(whereNotLoaded);
      if (actions === undefined) return notLoaded();
      const { addAssignments, notYetIn, replaceAssignments } = actions;
      const added = notYetIn(plan, assignments);
      const isAdding = mode === "add";
      const written = await changes.once(() =>
        isAdding
          ? addAssignments(workbook, sheetName, set, added)
          : replaceAssignments(workbook, sheetName, set, assignments),
      );
      if (written === undefined) return false;
      const total = isAdding ? plan.assignments.length + added.length : assignments.length;
      onMessage(
        written.ok
          ? { kind: "success", text: texts.assignmentImport.done(total, sheetName) }
          : { kind: "error", text: describeImportRefusal(written.error) },
      );
      return written.ok;
    },
  };
}
