import type { OpenWorkbook } from "../sheet-model/open-workbook";
import { isNotLoaded } from "./is-not-loaded";
import type { PaneMessage } from "./pane-requests";
import type { PaneWording } from "./pane-wording";

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
