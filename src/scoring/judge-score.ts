import type { CriteriaNode } from "../criteria/criteria-set";
import { NO_POINTS, type Points, pointsToNumber } from "../criteria/points";
import { type Result, err, ok } from "../result";
import type { CellContent } from "../sheet-model/cell-content";
import { isScoredIn } from "./contribution";
import { saysNotApplicable } from "./not-applicable-word";
import { readScore, shownDate } from "./read-score";
import { NOT_APPLICABLE, type Score, type ScoreColumn, UNSCORED, validScore } from "./score";
import type { ScoreProblem } from "./score-problem";

/**
 * A score against its leaf's maximum.
 * Source: 4203/QĐ-UBND, Điều 5.1 (the maximum is the score of full performance).
 * Units: hundredths of a point.
 * Errors: negative, above-max.
 */
export function validateScore(score: Points, maxScore: Points): Result<Points, ScoreProblem> {
  if (score < NO_POINTS) return err({ kind: "negative", score });
  if (score > maxScore) return err({ kind: "above-max", score, maxScore });
  return ok(score);
}

/** A cell as the score of a leaf in one column: read, then held against what the leaf can have there. */
export function judgeScore(
  cell: CellContent,
  leaf: Pick<CriteriaNode, "kind" | "maxScore" | "notApplicable">,
  column: ScoreColumn,
): Score {
  const { maxScore } = leaf;
  if (leaf.notApplicable !== undefined && cell.kind === "text" && saysNotApplicable(cell.text)) {
    return NOT_APPLICABLE;
  }
  const read = readScore(cell);
  if (!isScoredIn(leaf, column) && !(read.ok && read.value === null)) {
    const shown = entered(cell);
    return {
      kind: "invalid",
      problem: { kind: "scored-by-survey", shown: String(shown) },
      entered: shown,
    };
  }
  if (!read.ok) {
    const problem = withinMax(read.error, maxScore);
    return { kind: "invalid", problem, entered: entered(cell) };
  }
  if (read.value === null) return UNSCORED;
  const judged = validateScore(read.value, maxScore);
  if (judged.ok) return validScore(judged.value);
  return { kind: "invalid", problem: judged.error, entered: pointsToNumber(read.value) };
}

/** Of the scores that a date may have been typed as, those that the leaf can have; the likeliest where it can have none. */
function withinMax(problem: ScoreProblem, maxScore: Points): ScoreProblem {
  if (problem.kind !== "date") return problem;
  const possible = problem.meant.filter((score) => score <= maxScore);
  return { ...problem, meant: possible.length > 0 ? possible : problem.meant.slice(0, 1) };
}

function entered(cell: CellContent): string | number {
  switch (cell.kind) {
    case "empty":
      return "";
    case "number":
      return cell.value;
    case "text":
      return cell.text;
    case "boolean":
      return cell.value ? "TRUE" : "FALSE";
    case "error":
      return cell.code;
    case "not-calculated":
      return `=${cell.formula}`;
    case "date":
      return shownDate(cell.year, cell.month, cell.day);
  }
}
