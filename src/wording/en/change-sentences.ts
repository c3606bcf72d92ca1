import { formatPointsInEnglish } from "../../scoring/format-points";
import type { ScoreChange, ScorecardChanges } from "../../scoring/resubmission";
import type { Score } from "../../scoring/score";
import { firstEntries, shortened } from "../cut-short";
import { counted } from "./counted";

/** What taking a unit's file in would change on its sheet; no sentence where nothing would. */
export function describeChanges(changes: ScorecardChanges): string[] {
  const { selfScores, appraisedScores, figures, evidence, explanations, remarks, keptAppraisals } =
    changes;
  const about = (codes: readonly string[], what: string) =>
    codes.length === 0 ? [] : [`${what}: ${listed(codes)}.`];
  return [
    ...about(selfScores.map(changeOf), `${counted("self-score")(selfScores.length)} changed`),
    ...about(figures, `Figures of ${counted("criterion", "criteria")(figures.length)} changed`),
    ...about(evidence, `Evidence of ${counted("criterion", "criteria")(evidence.length)} changed`),
    ...about(
      explanations,
      `Explanations of ${counted("criterion", "criteria")(explanations.length)} changed`,
    ),
    ...about(
      appraisedScores.map(changeOf),
      `${counted("appraised score")(appraisedScores.length)} of the file fill empty cells`,
    ),
    ...about(remarks, `Remarks on ${counted("criterion", "criteria")(remarks.length)} added`),
    ...about(
      keptAppraisals.map(({ leaf }) => leaf.code),
      `${counted("appraised score")(keptAppraisals.length)} of the file differ from what was entered, which stays`,
    ),
  ];
}

function listed(entries: readonly string[]): string {
  const { shown, more } = firstEntries(entries, "; ");
  return more === 0 ? shown : `${shown}; and ${String(more)} more`;
}

const changeOf = ({ leaf, before, now }: ScoreChange): string =>
  `${leaf.code}: ${shownScore(before)} → ${shownScore(now)}`;

function shownScore(score: Score): string {
  switch (score.kind) {
    case "valid":
      return formatPointsInEnglish(score.points);
    case "unscored":
      return "not scored";
    case "not-applicable":
      return "not applicable";
    case "invalid":
      return `“${shortened(String(score.entered))}”`;
  }
}
