import type { RankChange, RankingOutcome } from "../../scoring/ranking-outcome";
import { firstEntries } from "../cut-short";

/** What came of recalculating the ranking, and what to do where nothing could. */
export function describeRankingOutcome(outcome: RankingOutcome): string {
  switch (outcome.kind) {
    case "nothing-to-rank":
      return "There is nothing to rank yet. Open the workbook compiled from the communes' scorecards and try again.";
    case "units-changed":
      return `The workbook has ${String(outcome.sheets)} scorecards, but the ranking has ${String(outcome.rows)} rows; nothing was recalculated. Compile the scorecards again so that the ranking has every unit.`;
    case "recalculated":
      return `Recalculated: ${String(outcome.ranked)} units ranked${unranked(outcome.unranked)}; ${moved(outcome.moved)}.${changes(outcome.changes)}`;
  }
}

const unranked = (count: number): string =>
  count === 0 ? "" : `, ${String(count)} without all appraised scores`;

const moved = (count: number): string =>
  count === 0 ? "the order did not change" : `${String(count)} changed places`;

/** " Xã A: rank 5 → 3, Khá → Tốt; …" */
function changes(all: readonly RankChange[]): string {
  const { shown, more } = firstEntries(all.map(changeOf), "; ");
  if (shown === "") return "";
  return ` ${shown}${more === 0 ? "" : `; and ${String(more)} more`}.`;
}

function changeOf({ unit, rank, band }: RankChange): string {
  const parts = [
    ...(rank.before === rank.now
      ? []
      : [`rank ${String(rank.before ?? NONE)} → ${String(rank.now ?? NONE)}`]),
    ...(band.before === band.now ? [] : [`${band.before ?? NONE} → ${band.now ?? NONE}`]),
  ];
  return `${unit}: ${parts.join(", ")}`;
}

const NONE = "none";
