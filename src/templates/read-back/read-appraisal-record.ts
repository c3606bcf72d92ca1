import type { CriteriaSet } from "../../criteria/criteria-set";
import { SETTLEMENTS, type Settlement } from "../../scoring/answer";
import {
  type AppraisalRecord,
  type RoundScores,
  type SettledRound,
  type SettledScore,
  isSettledScore,
} from "../../scoring/appraisal-record";
import { judgeScore } from "../../scoring/judge-score";
import type { Grid } from "../../sheet-model/grid";
import { APPRAISAL_TEXTS, SETTLEMENT_TERMS } from "../../wording/vi/appraisal-texts";
import { APPRAISAL_COLUMNS } from "../sheets/appraisal-columns";
import { ROUND_COLUMNS, SETTLED_ON_ROW } from "../sheets/round-cells";
import { ScorecardLayout, TITLE_ROWS } from "../sheets/scorecard-layout";
import { cellText } from "../reading/cell-text";
import { dayOfCell } from "../reading/day-of-cell";
import { contentAt } from "../reading/score-table";

/** What the compiling level noted on a unit's sheet, which is in form. */
export function readAppraisalRecord(grid: Grid, set: CriteriaSet): AppraisalRecord {
  const layout = new ScorecardLayout(set);
  return {
    rounds: {
      preliminary: roundScores(grid, set, layout, "preliminary"),
      council: roundScores(grid, set, layout, "council"),
    },
    settlementsByCode: new Map(
      set.nodes.flatMap((node) => {
        const text = textAt(grid, layout.rowOf(node), APPRAISAL_COLUMNS.settlement);
        return text === "" ? [] : [[node.code, settlementOf(text)] as const];
      }),
    ),
    loggedByCode: loggedScores(grid, set, layout),
  };
}

function roundScores(
  grid: Grid,
  set: CriteriaSet,
  layout: ScorecardLayout,
  round: SettledRound,
): RoundScores | undefined {
  const column = ROUND_COLUMNS[round];
  const settledOn = dayOfCell(contentAt(grid, SETTLED_ON_ROW, column));
  if (settledOn === undefined) return undefined;
  const scoresByCode = new Map<string, SettledScore>();
  for (const leaf of set.leaves) {
    const score = judgeScore(contentAt(grid, layout.rowOf(leaf), column), leaf, "appraised");
    if (isSettledScore(score)) scoresByCode.set(leaf.code, score);
  }
  return { settledOn, scoresByCode };
}

function loggedScores(
  grid: Grid,
  set: CriteriaSet,
  layout: ScorecardLayout,
): AppraisalRecord["loggedByCode"] {
  const { logged } = APPRAISAL_COLUMNS;
  if (textAt(grid, TITLE_ROWS, logged) !== APPRAISAL_TEXTS.headings.logged) return undefined;
  return new Map(
    set.leaves.map((leaf) => [
      leaf.code,
      judgeScore(contentAt(grid, layout.rowOf(leaf), logged), leaf, "appraised"),
    ]),
  );
}

const textAt = (grid: Grid, row: number, column: number): string =>
  cellText(contentAt(grid, row, column)).trim();

const settlementOf = (text: string): Settlement =>
  SETTLEMENTS.find((each) => SETTLEMENT_TERMS[each] === text) ?? "other";
