import type { CriteriaSet } from "../../criteria/criteria-set";
import type { Grid } from "../../sheet-model/grid";
import { recordedIdentity } from "../recorded-identity";
import { SET_COLUMN_TEXTS } from "../../wording/vi/scorecard-guide-texts";
import { variesInMax } from "../set-traits";
import {
  IDENTITY_CELL,
  MAX_COLUMN,
  SCORECARD_COLUMNS,
  ScorecardLayout,
  TITLE_ROWS,
} from "./scorecard-layout";

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
  const { selfMax, appraisedMax } = SET_COLUMN_TEXTS.headings;
  const hasMaxima =
    !variesInMax(set) ||
    (textAt(TITLE_ROWS, MAX_COLUMN.self) === selfMax &&
      textAt(TITLE_ROWS, MAX_COLUMN.appraised) === appraisedMax);
  const identity = recordedIdentity(textAt(IDENTITY_CELL.row, IDENTITY_CELL.column));
  return (
    identity?.cchc === "scorecard" &&
    identity.set === set.id &&
    (identity.setHash === undefined || identity.setHash === set.contentHash) &&
    hasMaxima &&
    set.nodes.every((node) => textAt(layout.rowOf(node), SCORECARD_COLUMNS.code) === node.label)
  );
}
