import type { CriteriaSet } from "../../criteria/criteria-set";
import { type Points, pointsToNumber } from "../../criteria/points";
import { indexOfTotal } from "../../scoring/index-of-total";
import type { Standing } from "../../scoring/standings";
import type { Total } from "../../scoring/totals";

/** A unit as the compiled workbook shows it. */
export interface CompiledUnit {
  readonly standing: Standing;
  /** Its own sheet in that workbook. */
  readonly sheetName: string;
}

/** A total in points as a sum's cell shows it: "" while there is none to show. */
export const shownTotal = (total: Total): number | "" =>
  total.isShown ? pointsToNumber(total.points) : "";

/** Points as a cell shows them: "" where there are none to show. */
export const shownPoints = (points: Points | undefined): number | "" =>
  points === undefined ? "" : pointsToNumber(points);

/** The index of an appraised total as a cell shows it, also of one that is not ranked yet: "" while there is no total to show. */
export const shownIndex = (total: Total, set: CriteriaSet): number | "" =>
  total.isShown ? pointsToNumber(indexOfTotal(total, set)) : "";
