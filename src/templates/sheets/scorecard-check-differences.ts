import { subtractPoints } from "../../criteria/points";
import { contribution } from "../../scoring/contribution";
import { formatPoints } from "../../scoring/format-points";
import { leafDifference } from "../../scoring/comparison";
import { cellAddress } from "../../sheet-model/address";
import { CHECK_TEXTS as TEXTS } from "../../wording/vi/sheet-texts";
import { type Check, quoted } from "./list-parts";
import type { CheckedRow } from "./scorecard-check";
import { ifNotApplicable } from "./scorecard-formulas";
import { SCORECARD_COLUMNS as COLUMNS } from "./scorecard-layout";

/** That a leaf was appraised otherwise than it was scored, by how much, and whether the reason is missing. */
export function difference(checked: CheckedRow): Check {
  const { leaf, row, scores } = checked;
  const byPoints = differenceInPoints(checked);
  if (leaf.notApplicable === undefined) return byPoints;
  const [self, appraised] = [cellAddress(row, COLUMNS.self), cellAddress(row, COLUMNS.appraised)];
  const counted = [COLUMNS.selfCounted, COLUMNS.appraisedCounted].map((column) =>
    cellAddress(row, column),
  );
  const isNot = (cell: string) => ifNotApplicable(cell, "1", "0");
  const differ = `IF(COUNT(${counted.join(",")})<2,FALSE,${isNot(self)}<>${isNot(appraised)})`;
  const said = `${quoted(TEXTS.appliesDifferently)}&${missingReason(row)}&"."`;
  const isOneSided =
    (scores.self.kind === "not-applicable") !== (scores.appraised.kind === "not-applicable") &&
    leafDifference(leaf, scores) !== undefined;
  return {
    formula: `IF(${differ},${said},${byPoints.formula})`,
    value: isOneSided ? `${TEXTS.appliesDifferently}${reason(checked)}.` : byPoints.value,
  };
}

/** Figures within the sentence have a decimal comma in any Excel. */
function differenceInPoints(checked: CheckedRow): Check {
  const { row } = checked;
  const { more, less } = directions(checked);
  const self = cellAddress(row, COLUMNS.selfCounted);
  const appraised = cellAddress(row, COLUMNS.appraisedCounted);
  const amount = `SUBSTITUTE(ROUND(ABS(${appraised}-${self}),2)&"",".",",")`;
  const direction = `IF(${appraised}>${self},${quoted(more)},${quoted(less)})`;
  return {
    formula: `IF(COUNT(${self},${appraised})<2,"",IF(${appraised}=${self},"",${direction}&${amount}&${quoted(TEXTS.points)}&${missingReason(row)}&"."))`,
    value: differenceText(checked),
  };
}

function differenceText(checked: CheckedRow): string {
  const { leaf, scores } = checked;
  const self = contribution(leaf, scores, "self");
  const appraised = contribution(leaf, scores, "appraised");
  if (!hasBoth(checked) || self === undefined || appraised === undefined || self === appraised) {
    return "";
  }
  const { more, less } = directions(checked);
  const isMore = appraised > self;
  const amount = isMore ? subtractPoints(appraised, self) : subtractPoints(self, appraised);
  const start = isMore ? more : less;
  return `${start}${formatPoints(amount)}${TEXTS.points}${reason(checked)}.`;
}

/** What the appraised score is where it brings more than the self-score, and where it brings less. */
const directions = ({ leaf }: CheckedRow) =>
  leaf.kind === "penalty"
    ? { more: TEXTS.penaltyLess, less: TEXTS.penaltyMore }
    : { more: TEXTS.appraisedMore, less: TEXTS.appraisedLess };

/** Nobody scores themselves in the survey. */
const hasBoth = ({ leaf, scores }: CheckedRow): boolean =>
  leafDifference(leaf, scores) !== undefined;

const missingReason = (row: number): string =>
  `IF(TRIM(${cellAddress(row, COLUMNS.remark)})="",${quoted(TEXTS.noRemark)},"")`;

const reason = ({ hasRemark }: CheckedRow): string => (hasRemark ? "" : TEXTS.noRemark);
