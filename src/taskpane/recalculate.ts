import type { OpenWorkbook } from "../sheet-model/open-workbook";
import { isNotLoaded } from "./is-not-loaded";
import type { PaneMessage } from "./pane-requests";
import type { PaneWording } from "./pane-wording";

async function fetchRecalculation() {
  const [{ recalculateRanking }, { RANKING_WORDING }] = await Promise.all([
    import(/* webpackChunkName: "compiled-level" */ "../actions/recalculate-ranking"),
    import(/* webpackChunkName: "compiled-level" */ "./compiled/ranking-wording"),
  ]);
  return { recalculateRanking, RANKING_WORDING };
}

/** Puts the open workbook's ranking in order, and says what came of it. */
export async function recalculate(
  workbook: OpenWorkbook,
  { language, texts, describeHostRefusal }: PaneWording,
): Promise<PaneMessage> {
  try {
    const { recalculateRanking, RANKING_WORDING } = await fetchRecalculation();
    const outcome = await recalculateRanking(workbook);
    if (!outcome.ok) return { kind: "error", text: describeHostRefusal(outcome.error) };
    const kind = outcome.value.kind === "recalculated" ? "success" : "info";
    return { kind, text: RANKING_WORDING[language](outcome.value) };
  } catch (error) {
    if (!isNotLoaded(error)) throw error;
    return { kind: "error", text: texts.partNotLoaded };
  }
}
