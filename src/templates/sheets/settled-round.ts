import {
  type CriteriaNode,
  type CriteriaSet,
  isInTotal,
  isLeaf,
} from "../../criteria/criteria-set";
import { pointsToNumber, sumPoints } from "../../criteria/points";
import {
  type RoundScores,
  type SettledRound,
  isSettledScore,
} from "../../scoring/appraisal-record";
import { contribution } from "../../scoring/contribution";
import { NOT_APPLICABLE_WORD } from "../../scoring/not-applicable-word";
import { UNSCORED } from "../../scoring/score";
import type { Scorecard } from "../../scoring/scorecard";
import { absoluteAddress, cellAddress } from "../../sheet-model/address";
import type { RowsToFill } from "../../sheet-model/open-workbook";
import type { Formula } from "../../sheet-model/sheet";
import { APPRAISAL_COLUMNS } from "./appraisal-columns";
import { dayNumber, quoted } from "./list-parts";
import { ROUND_COLUMNS, SETTLED_ON_ROW } from "./round-cells";
import { enteredScore } from "./scorecard-cells";
import {
  COUNTED_COLUMN,
  FIRST_NODE_ROW,
  SCORECARD_COLUMNS,
  ScorecardLayout,
} from "./scorecard-layout";
import { STYLES, cell } from "./styles";

/** A unit's appraised scores that count, as a round's. `settledOn` is ISO. */
export const roundScoresOf = (
  { scoresByCode }: Pick<Scorecard, "scoresByCode">,
  settledOn: string,
): RoundScores => ({
  settledOn,
  scoresByCode: new Map(
    [...scoresByCode].flatMap(([code, { appraised }]) =>
      isSettledScore(appraised) ? [[code, appraised] as const] : [],
    ),
  ),
});

/**
 * What writes the scores of a round beside the form as they were entered, with what they bring together
 * under them and, by formula, what has changed since.
 */
export function settledRoundRows(
  set: CriteriaSet,
  sheetName: string,
  round: SettledRound,
  scores: RoundScores,
): RowsToFill[] {
  const layout = new ScorecardLayout(set);
  const column = ROUND_COLUMNS[round];
  return [
    {
      sheetName,
      firstRow: SETTLED_ON_ROW,
      firstColumn: column,
      rows: [{ cells: [cell(dayNumber(scores.settledOn), STYLES.listDate)] }],
    },
    {
      sheetName,
      firstRow: FIRST_NODE_ROW,
      firstColumn: column,
      rows: [
        ...set.nodes.map((node) => ({
          cells: [
            isLeaf(node)
              ? cell(
                  enteredScore(scores.scoresByCode.get(node.code) ?? UNSCORED) ?? "",
                  STYLES.number,
                )
              : undefined,
          ],
        })),
        { cells: [cell(roundTotal(set, layout, column, scores), STYLES.boldNumber)] },
      ],
    },
    {
      sheetName,
      firstRow: FIRST_NODE_ROW,
      firstColumn: APPRAISAL_COLUMNS.change,
      rows: set.nodes.map((node) => ({
        cells: [isLeaf(node) ? cell(changeFormula(node, layout), STYLES.number) : undefined],
      })),
    },
  ];
}

/** What all leaves brought in the round: penalties taken off, and what does not apply as the set has it. */
function roundTotal(
  { leaves }: CriteriaSet,
  layout: ScorecardLayout,
  column: number,
  { scoresByCode }: RoundScores,
): Formula {
  const cells = (of: number) =>
    `${cellAddress(FIRST_NODE_ROW, of)}:${cellAddress(layout.lastNodeRow, of)}`;
  const entered = cells(column);
  const mayNotApply = leaves.some(({ notApplicable }) => notApplicable !== undefined);
  const count = mayNotApply
    ? `COUNT(${entered})+COUNTIF(${entered},${quoted(NOT_APPLICABLE_WORD)})`
    : `COUNT(${entered})`;
  const penalties = leaves.filter(({ kind }) => kind === "penalty");
  const takenOff = penalties.map((leaf) => cellAddress(layout.rowOf(leaf), column));
  const isFull = `(${entered}=${quoted(NOT_APPLICABLE_WORD)})`;
  const sum = [
    `SUM(${entered})`,
    ...(takenOff.length === 0 ? [] : [`-2*SUM(${takenOff.join(",")})`]),
    ...(leaves.some(({ notApplicable }) => notApplicable === "full-score")
      ? [`+SUMPRODUCT(${isFull}*${cells(SCORECARD_COLUMNS.max)})`]
      : []),
  ].join("");
  const points = leaves.flatMap((leaf) => {
    const score = scoresByCode.get(leaf.code);
    return score === undefined
      ? []
      : (contribution(leaf, { self: UNSCORED, appraised: score }, "appraised") ?? []);
  });
  return {
    formula: `IF(${count}=0,"",ROUND(${sum},2))`,
    value: points.length === 0 ? "" : pointsToNumber(sumPoints(points)),
  };
}

/**
 * What the leaf brings now less what it brought in the latest settled round, "" where its score is the
 * same. Right after a round is settled they are; what is missing counts as 0.
 */
function changeFormula(leaf: CriteriaNode, layout: ScorecardLayout): Formula {
  const row = layout.rowOf(leaf);
  const now = cellAddress(row, COUNTED_COLUMN.appraised);
  const [preliminary, council] = [ROUND_COLUMNS.preliminary, ROUND_COLUMNS.council];
  const settledOn = { firstRow: SETTLED_ON_ROW, lastRow: SETTLED_ON_ROW };
  const cell = { ...settledOn, firstColumn: council, lastColumn: council };
  const isCouncil = `ISNUMBER(${absoluteAddress(cell)})`;
  const was = (end: string) =>
    `IF(${isCouncil},${cellAddress(row, council)}${end},${cellAddress(row, preliminary)}${end})`;
  const number = (of: string) => `IF(ISNUMBER(${of}),${of},0)`;
  const change = (then: string) => `ROUND(${number(now)}-${then},2)`;
  const unless = (isSame: string, then: string): Formula => ({
    formula: `IF(${isSame},"",${change(then)})`,
    value: "",
  });
  if (!isInTotal(leaf)) {
    // Of bonus and penalty nothing is 0; a penalty was entered without its sign.
    const then = leaf.kind === "penalty" ? `(0-${number(was(""))})` : number(was(""));
    return unless(`${change(then)}=0`, then);
  }
  if (leaf.notApplicable === undefined) {
    return unless(`${now}&""=${was('&""')}`, number(was("")));
  }
  const word = quoted(NOT_APPLICABLE_WORD);
  const left = layout.maxCell(leaf, "appraised");
  if (leaf.notApplicable === "left-out" && left !== undefined) {
    return unless(`IF(${left}=0,${word},${now}&"")=${was('&""')}`, number(was("")));
  }
  const full = String(pointsToNumber(leaf.maxScore));
  const brought = `IF(${was('&""')}=${word},${full},${number(was(""))})`;
  return unless(`${now}&""=IF(${was('&""')}=${word},${full}&"",${was('&""')})`, brought);
}
