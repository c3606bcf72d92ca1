import type { OpenWorkbook } from "../sheet-model/open-workbook";
import { isNotLoaded } from "./is-not-loaded";
import type { PaneMessage } from "./pane-requests";
import type { PaneWording } from "./pane-wording";

/*
 * What the compiling level alone does. Communes need none of it, so all of it is one file beside the
 * pane's own, fetched when it is first asked for.
 */

export async function fetchUnitImport() {
  const { UnitImportView } = await import(
    /* webpackChunkName: "compiled-level" */ "./import/unit-import-view"
  );
  return UnitImportView;
}

export async function fetchComparison() {
  const { ComparisonView } = await import(
    /* webpackChunkName: "compiled-level" */ "./comparison/comparison-view"
  );
  return ComparisonView;
}

export async function fetchCompiling() {
  const { CompilingView } = await import(
    /* webpackChunkName: "compiled-level" */ "./compiling/compiling-view"
  );
  return CompilingView;
}

export async function fetchAppraisalKeeping() {
  const { keepAppraisals } = await import(
    /* webpackChunkName: "compiled-level" */ "./appraisal/keep-appraisals"
  );
  return keepAppraisals;
}

async function fetchRecalculation() {
  const { recalculateRanking } = await import(
    /* webpackChunkName: "compiled-level" */ "../actions/recalculate-ranking"
  );
  return recalculateRanking;
}

/** Puts the open workbook's ranking in order, and says what came of it. */
export async function recalculate(
  workbook: OpenWorkbook,
  { texts, describeHostRefusal, describeRankingOutcome }: PaneWording,
): Promise<PaneMessage> {
  try {
    const recalculateRanking = await fetchRecalculation();
    const outcome = await recalculateRanking(workbook);
    if (!outcome.ok) return { kind: "error", text: describeHostRefusal(outcome.error) };
    const kind = outcome.value.kind === "recalculated" ? "success" : "info";
    return { kind, text: describeRankingOutcome(outcome.value) };
  } catch (error) {
    if (!isNotLoaded(error)) throw error;
    return { kind: "error", text: texts.partNotLoaded };
  }
}
