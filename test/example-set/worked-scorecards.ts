import type { CriteriaNode, CriteriaSet } from "../../src/criteria/criteria-set";
import { isScoredIn } from "../../src/scoring/contribution";
import { judgeScore } from "../../src/scoring/judge-score";
import { type ScoreColumn, UNSCORED } from "../../src/scoring/score";
import { type Scorecard, emptyScorecard } from "../../src/scoring/scorecard";
import type { CellContent } from "../../src/sheet-model/cell-content";
import { unitFromName } from "../../src/templates/reading/read-unit";
import type { Entry, WorkedUnit } from "./worked-unit";

/** What stands in a unit's score cell of a column; nothing where the column has no score of the leaf. */
export function entryOf(
  { appraised, selfOtherwise }: WorkedUnit,
  leaf: CriteriaNode,
  column: ScoreColumn,
): Entry {
  if (!isScoredIn(leaf, column)) return null;
  const { code } = leaf;
  const isOtherwise = column === "self" && code in selfOtherwise;
  return (isOtherwise ? selfOtherwise[code] : appraised[code]) ?? null;
}

/** A worked unit as the core has it. */
export function workedScorecard(unit: WorkedUnit, set: CriteriaSet, year: number): Scorecard {
  const score = (leaf: CriteriaNode, column: ScoreColumn) =>
    judgeScore(contentOf(entryOf(unit, leaf, column)), leaf, column);
  return {
    ...emptyScorecard(set, unitFromName(unit.name), year),
    scoresByCode: new Map(
      set.leaves.map((leaf) => [
        leaf.code,
        {
          self: isScoredIn(leaf, "self") ? score(leaf, "self") : UNSCORED,
          appraised: score(leaf, "appraised"),
        },
      ]),
    ),
    figuresByCode: new Map(Object.entries(unit.figures)),
  };
}

function contentOf(entry: Entry): CellContent {
  if (entry === null) return { kind: "empty" };
  return typeof entry === "number"
    ? { kind: "number", value: entry }
    : { kind: "text", text: entry };
}
