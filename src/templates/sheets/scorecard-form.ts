import type { CriteriaSet } from "../../criteria/criteria-set";
import type { Grid } from "../../sheet-model/grid";
import { recordedIdentity } from "../recorded-identity";
import { IDENTITY_CELL, SCORECARD_COLUMNS, ScorecardLayout } from "./scorecard-layout";

/**
 * Whether a sheet is a scorecard as it is drawn now for this set, with every row and column in its place:
 * the formulas of the compiled sheets look for scores there. Rows count from 0, as in the layout.
 */
export function isInForm(grid: Grid, set: CriteriaSet): boolean {
  const textAt = (row: number, column: number) => {
    const cell = grid.rows[row]?.[column];
    return cell?.kind === "text" ? cell.text : "";
  };
  const layout = new ScorecardLayout(set);
  const identity = recordedIdentity(textAt(IDENTITY_CELL.row, IDENTITY_CELL.column));
  return (
    identity?.cchc === "scorecard" &&
    identity.set === set.id &&
    set.nodes.every((node) => textAt(layout.rowOf(node), SCORECARD_COLUMNS.code) === node.label)
  );
}
