import type { ChosenMend } from "../../actions/mend-scores";
import type { Points } from "../../criteria/points";
import type { ScoreMend } from "../../scoring/score-mend";

/** What somebody chose otherwise than it was proposed, by the mend's cell. */
export interface MendChoices {
  readonly leftCells: ReadonlySet<string>;
  readonly scoresByCell: ReadonlyMap<string, Points>;
}

/** Everything is mended, each cell to the likeliest score. */
export const AS_PROPOSED: MendChoices = { leftCells: new Set(), scoresByCell: new Map() };

/** The score that a cell is to be mended to: the chosen one, while the cell may still mean it. */
export function scoreOf(
  { cell, meant }: ScoreMend,
  { scoresByCell }: MendChoices,
): Points | undefined {
  const chosen = scoresByCell.get(cell);
  return meant.find((score) => score === chosen) ?? meant[0];
}

/** The mends to make, in their order. */
export const chosenMends = (mends: readonly ScoreMend[], choices: MendChoices): ChosenMend[] =>
  mends.flatMap((mend) => {
    const score = scoreOf(mend, choices);
    return score === undefined || choices.leftCells.has(mend.cell) ? [] : [{ mend, score }];
  });

/** The choices with one cell left as it is, or mended after all. */
export function withLeft(choices: MendChoices, cell: string, isLeft: boolean): MendChoices {
  const leftCells = new Set(choices.leftCells);
  if (isLeft) leftCells.add(cell);
  else leftCells.delete(cell);
  return { ...choices, leftCells };
}

/** The choices with a cell's score chosen. */
export const withScore = (choices: MendChoices, cell: string, score: Points): MendChoices => ({
  ...choices,
  scoresByCell: new Map([...choices.scoresByCell, [cell, score]]),
});
