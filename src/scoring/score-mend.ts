import type { Points } from "../criteria/points";
import type { CellContent } from "../sheet-model/cell-content";
import type { ScoreColumn } from "./score";

/** A score that is there but in the wrong form: a text such as "0,5", a date that Excel made of "1.5". */
export interface ScoreMend {
  readonly code: string;
  readonly column: ScoreColumn;
  /** A1 address in the scorecard's sheet. */
  readonly cell: string;
  readonly from: CellContent;
  /** The scores that may be meant, the likeliest first; never empty. */
  readonly meant: readonly Points[];
}
