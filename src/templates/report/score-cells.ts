import { type CriteriaNode, isLeaf } from "../../criteria/criteria-set";
import { isScoredIn } from "../../scoring/contribution";
import { formatPoints } from "../../scoring/format-points";
import { type Score, type ScoreColumn, UNSCORED } from "../../scoring/score";
import type { Scorecard } from "../../scoring/scorecard";
import { notApplicableLeaves } from "../../scoring/scored-leaves";
import { totalOfNode } from "../../scoring/totals";
import type { Paragraph } from "../../sheet-model/text-document";
import { NOTICE_TEXTS } from "../../wording/vi/notice-texts";
import { REPORT_TEXTS } from "../../wording/vi/report-texts";
import { TOTAL_PART_TEXTS as TEXTS, broughtPoints } from "../../wording/vi/total-part-texts";
import { FORMATS, textOf } from "./formats";

/** A node, or a whole set. */
type Scored = Pick<CriteriaNode, "leaves">;

const MISSING: Readonly<Record<ScoreColumn, string>> = {
  self: REPORT_TEXTS.notScored,
  appraised: NOTICE_TEXTS.notAppraised,
};

/** What the commune entered for a leaf. */
export const selfScoreOf = ({ scoresByCode }: Scorecard, { code }: CriteriaNode): Score =>
  scoresByCode.get(code)?.self ?? UNSCORED;

/** The self-score of a node as a cell of a table shows it. */
export function selfScoreCell(scorecard: Scorecard, node: CriteriaNode): Paragraph {
  const score = isLeaf(node) ? selfScoreOf(scorecard, node) : undefined;
  if (score?.kind === "invalid" && isScoredIn(node, "self")) {
    return textOf(REPORT_TEXTS.notValid(score.entered), FORMATS.missingCell);
  }
  const format = isLeaf(node) ? FORMATS.centredCell : FORMATS.boldCentredCell;
  return totalCell(scorecard, node, "self", format);
}

/**
 * What a node brings in a column, in points; said to be missing while there is nothing to show, not to apply,
 * or not to be scored by whoever fills the column.
 */
export function totalCell(
  scorecard: Scorecard,
  node: Scored,
  column: ScoreColumn,
  format: Paragraph["format"],
): Paragraph {
  const weak = { ...format, bold: false, italic: true };
  const total = totalOfNode(scorecard, node, column);
  if (total.allLeaves === 0) return textOf(TEXTS.notSelfScored, weak);
  if (notApplicableLeaves(scorecard, node, column).length === total.allLeaves) {
    return textOf(TEXTS.notApplicable(total.points), weak);
  }
  return total.isShown
    ? textOf(broughtPoints(total.points), format)
    : textOf(MISSING[column], weak);
}

/** The most that a node could bring to a column's totals; none of what is in no total. */
export function maxCell(
  scorecard: Scorecard,
  node: Scored,
  column: ScoreColumn,
  format: Paragraph["format"],
): Paragraph {
  const { max } = totalOfNode(scorecard, node, column);
  return textOf(max === 0 ? TEXTS.noMax : formatPoints(max), format);
}
