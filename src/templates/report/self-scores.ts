import type { CriteriaNode } from "../../criteria/criteria-set";
import { isLeaf } from "../../criteria/criteria-set";
import { formatPoints } from "../../scoring/format-points";
import type { Score } from "../../scoring/score";
import { UNSCORED } from "../../scoring/score";
import type { Scorecard } from "../../scoring/scorecard";
import { type Total, totalOfNode } from "../../scoring/totals";
import type { Paragraph } from "../../sheet-model/text-document";
import { REPORT_TEXTS as TEXTS } from "../../wording/vi/report-texts";
import { FORMATS, textOf } from "./formats";

/** What the commune entered for a leaf. */
export const selfScoreOf = ({ scoresByCode }: Scorecard, { code }: CriteriaNode): Score =>
  scoresByCode.get(code)?.self ?? UNSCORED;

/** The self-score of a node as a cell of a table shows it. */
export function selfScoreCell(scorecard: Scorecard, node: CriteriaNode): Paragraph {
  const score = isLeaf(node) ? selfScoreOf(scorecard, node) : undefined;
  if (score?.kind === "invalid") return textOf(TEXTS.notValid(score.entered), FORMATS.missingCell);
  const format = isLeaf(node) ? FORMATS.centredCell : FORMATS.boldCentredCell;
  return totalCell(totalOfNode(scorecard, node, "self"), format);
}

/** A total in points; said to be missing while it rests on no score. */
export const totalCell = (total: Total, format: Paragraph["format"]): Paragraph =>
  total.scoredLeaves === 0
    ? textOf(TEXTS.notScored, { ...format, bold: false, italic: true })
    : textOf(formatPoints(total.points), format);
