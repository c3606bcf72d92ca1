import { type CriteriaSet, isLeaf } from "../../criteria/criteria-set";
import { sumPoints } from "../../criteria/points";
import type { RoundScores, SettledRound } from "../../scoring/appraisal-record";
import type { Scorecard } from "../../scoring/scorecard";
import { absoluteAddress, cellAddress } from "../../sheet-model/address";
import type { RowsToFill } from "../../sheet-model/open-workbook";
import type { Formula } from "../../sheet-model/sheet";
import { APPRAISAL_COLUMNS } from "./appraisal-columns";
import { shownPoints } from "./compiled-unit";
import { dayNumber } from "./list-parts";
import { ROUND_COLUMNS, SETTLED_ON_ROW } from "./round-cells";
import { COUNTED_COLUMN, FIRST_NODE_ROW, ScorecardLayout } from "./scorecard-layout";
import { STYLES, cell } from "./styles";

/** A unit's valid appraised scores as a round's. `settledOn` is ISO. */
export const roundScoresOf = (
  { scoresByCode }: Pick<Scorecard, "scoresByCode">,
  settledOn: string,
): RoundScores => ({
  settledOn,
  pointsByCode: new Map(
    [...scoresByCode].flatMap(([code, { appraised }]) =>
      appraised.kind === "valid" ? [[code, appraised.points] as const] : [],
    ),
  ),
});

/**
 * What writes the scores of a round beside the form, with the sum under them and, by formula, what has
 * changed since.
 */
export function settledRoundRows(
  set: CriteriaSet,
  sheetName: string,
  round: SettledRound,
  scores: RoundScores,
): RowsToFill[] {
  const layout = new ScorecardLayout(set);
  const column = ROUND_COLUMNS[round];
  const below = (row: number) =>
    `${cellAddress(FIRST_NODE_ROW, column)}:${cellAddress(row, column)}`;
  const total: Formula = {
    formula: `IF(COUNT(${below(layout.lastNodeRow)})=0,"",ROUND(SUM(${below(layout.lastNodeRow)}),2))`,
    value: shownPoints(
      scores.pointsByCode.size === 0 ? undefined : sumPoints(scores.pointsByCode.values()),
    ),
  };
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
              ? cell(shownPoints(scores.pointsByCode.get(node.code)), STYLES.number)
              : undefined,
          ],
        })),
        { cells: [cell(total, STYLES.boldNumber)] },
      ],
    },
    {
      sheetName,
      firstRow: FIRST_NODE_ROW,
      firstColumn: APPRAISAL_COLUMNS.change,
      rows: set.nodes.map((node) => ({
        cells: [isLeaf(node) ? cell(changeFormula(layout.rowOf(node)), STYLES.number) : undefined],
      })),
    },
  ];
}

/**
 * Appraised now less what the latest settled round has, "" where they are the same. Right after a round
 * is settled they are; what is missing counts as 0.
 */
function changeFormula(row: number): Formula {
  const now = cellAddress(row, COUNTED_COLUMN.appraised);
  const [preliminary, council] = [ROUND_COLUMNS.preliminary, ROUND_COLUMNS.council];
  const settledOn = { firstRow: SETTLED_ON_ROW, lastRow: SETTLED_ON_ROW };
  const cell = { ...settledOn, firstColumn: council, lastColumn: council };
  const isCouncil = `ISNUMBER(${absoluteAddress(cell)})`;
  const was = (end: string) =>
    `IF(${isCouncil},${cellAddress(row, council)}${end},${cellAddress(row, preliminary)}${end})`;
  const number = (of: string) => `IF(ISNUMBER(${of}),${of},0)`;
  return {
    formula: `IF(${now}&""=${was('&""')},"",ROUND(${number(now)}-${number(was(""))},2))`,
    value: "",
  };
}
