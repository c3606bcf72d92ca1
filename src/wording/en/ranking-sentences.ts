import type { RankChange, RankingOutcome } from "../../scoring/ranking-outcome";
import { firstEntries } from "../cut-short";

/** What came of recalculating the ranking, and what to do where nothing could. */
export function describeRankingOutcome(outcome: RankingOutcome): string {
  switch (outcome.kind) {
    case "nothing-to-rank":
      return "There is nothing to rank yet. Open the workbook compiled from the communes' scorecards and try again.";
    case "out-of-form":
      return outOfForm(outcome.sheetNames);
    case "recalculated":
      return `Recalculated: ${String(outcome.ranked)} units ranked${unranked(outcome.unranked)}${unknownKind(outcome.unknownKind)}${moved(outcome.moved)}.${changes(outcome.changes)}`;
  }
}

/** Units' sheets on which the ranking cannot rely, and what to do about them. */
function outOfForm(sheetNames: readonly string[]): string {
  const { shown, more } = firstEntries(sheetNames.map((name) => `“${name}”`));
  return `Not recalculated: ${shown}${more === 0 ? "" : ` and ${String(more)} more`} are not in the form of the compiled workbook (rows or columns were added, deleted or moved, or the sheet was copied from another file), so that formulas would read the wrong cells. Put the sheet back as it was, or delete it and import the unit's file with “Import the units' scorecards”.`;
}

const unranked = (count: number): string =>
  count === 0 ? "" : `, ${String(count)} without all appraised scores`;

const unknownKind = (count = 0): string =>
  count === 0 ? "" : `, ${String(count)} in no ranking group, as their kind is not known`;

function moved(count: number | null): string {
  if (count === null) return "";
  return count === 0 ? "; the order did not change" : `; ${String(count)} changed places`;
}

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
