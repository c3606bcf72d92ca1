import { type CriteriaSet, type LeafKind, isInTotal } from "../../criteria/criteria-set";
import { subtractPoints, sumPoints } from "../../criteria/points";
import { formatDecimal, formatPoints } from "../../scoring/format-points";
import { hasOwnIndex, indexOfTotal } from "../../scoring/index-of-total";
import type { Scorecard } from "../../scoring/scorecard";
import { isAnyScored, lackingLeaves, notApplicableLeaves } from "../../scoring/scored-leaves";
import { type Total, achievedPercent, grandTotal, totalOfKind } from "../../scoring/totals";
import { indexText } from "../../wording/vi/index-phrases";
import { REPORT_TEXTS } from "../../wording/vi/report-texts";
import { TOTAL_PART_TEXTS as TEXTS, broughtPoints } from "../../wording/vi/total-part-texts";
import { selfScoreOf } from "./score-cells";

/** What the total of the self-scores is, of what it is made, and what is not part of it. */
export function selfTotalSentences(set: CriteriaSet, scorecard: Scorecard): string[] {
  const total = grandTotal(scorecard, set, "self");
  const { overall } = REPORT_TEXTS;
  const isScored = isAnyScored(scorecard, set, "self");
  const lacking = lackingLeaves(scorecard, set, "self");
  const codesOf = (kind: "unscored" | "invalid") =>
    lacking.filter((leaf) => selfScoreOf(scorecard, leaf).kind === kind).map(({ code }) => code);
  const unscored = codesOf("unscored");
  const invalid = codesOf("invalid");
  return [
    isScored ? totalSentence(set, total) : overall.noTotal(formatPoints(total.max)),
    ...(isScored && hasOwnIndex(set)
      ? [TEXTS.selfIndex(indexText(indexOfTotal(total, set), set))]
      : []),
    ...applicableMax(set, total),
    ...extraSentences(set, scorecard),
    overall.scored(total.scoredLeaves, total.allLeaves),
    ...(unscored.length === 0 || !isScored ? [] : [overall.unscored(unscored)]),
    ...(invalid.length === 0 ? [] : [overall.invalid(invalid)]),
    ...notApplicableSentence(set, scorecard),
    ...surveySentence(set),
  ];
}

function totalSentence(set: CriteriaSet, { points, max }: Total): string {
  const { overall } = REPORT_TEXTS;
  const [shown, most] = [broughtPoints(points), formatPoints(max)];
  if (hasOwnIndex(set)) return overall.totalOf(shown, most);
  const percent = achievedPercent(points, max);
  return overall.total(shown, most, percent === undefined ? "" : formatDecimal(percent));
}

/** Where the unit is not measured by all that the set has, by how much it is. */
function applicableMax(set: CriteriaSet, { max }: Total): string[] {
  if (max === set.total) return [];
  const survey = maxOfKind(set, "survey");
  const notApplicable = subtractPoints(subtractPoints(set.total, survey), max);
  return [TEXTS.applicableMax(max, set.total, { survey, notApplicable })];
}

const maxOfKind = ({ leaves }: CriteriaSet, kind: LeafKind) =>
  sumPoints(leaves.filter((leaf) => leaf.kind === kind).map(({ maxScore }) => maxScore));

/** Bonus and penalty, where the set has them. */
const extraSentences = (set: CriteriaSet, scorecard: Scorecard): string[] =>
  (["bonus", "penalty"] as const).flatMap((kind) => {
    const leaves = set.leaves.filter((leaf) => leaf.kind === kind);
    if (leaves.length === 0) return [];
    const claimed = leaves.filter((leaf) => {
      const self = selfScoreOf(scorecard, leaf);
      return self.kind === "valid" && self.points > 0;
    });
    const { points } = totalOfKind(scorecard, set, kind, "self");
    const labels = claimed.map(({ label }) => label);
    return [TEXTS.ownExtra[kind](points, maxOfKind(set, kind), labels)];
  });

function notApplicableSentence(set: CriteriaSet, scorecard: Scorecard): string[] {
  const leaves = notApplicableLeaves(scorecard, set, "self").filter(isInTotal);
  return leaves.length === 0
    ? []
    : [
        TEXTS.notApplicableLeaves(
          leaves.map(({ label }) => label),
          set.notApplicable,
        ),
      ];
}

const surveySentence = (set: CriteriaSet): string[] =>
  set.leaves.some(({ kind }) => kind === "survey")
    ? [TEXTS.surveyApart(maxOfKind(set, "survey"))]
    : [];
