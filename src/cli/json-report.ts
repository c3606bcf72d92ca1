import type { Compilation } from "../actions/compile";
import type { CriteriaSet } from "../criteria/criteria-set";
import { pointsToNumber } from "../criteria/points";
import type { Finding } from "../scoring/finding";
import { hasOwnIndex } from "../scoring/index-of-total";
import type { Scorecard } from "../scoring/scorecard";
import { grandTotal, isComplete, totalOfNode } from "../scoring/totals";
import { describeFinding } from "../wording/vi/finding-sentences";
import { describeRefusal } from "../wording/vi/refusal-sentences";
import { describeSurveyFinding } from "../wording/vi/survey-sentences";
import type { DiskFile } from "./collect-files";
import type { SurveyResults } from "./survey-file";

/** What `compile --json` prints; totals are in points, indices in the set's index unit. */
export function compilationJson(
  { set, units, refused }: Compilation<DiskFile>,
  survey?: SurveyResults,
): object {
  return {
    criteriaSet: set.id,
    units: units.map(({ file, standing, findings }) => ({
      file: file.path,
      ...scorecardJson(standing.scorecard, findings, set),
      ...(hasOwnIndex(set) && {
        index: standing.index === null ? null : pointsToNumber(standing.index),
      }),
      ...(set.rankingGroups.length > 0 && { rankingGroup: standing.group?.group.name ?? null }),
      rank: standing.rank,
      classification: standing.band?.name ?? null,
    })),
    refused: refused.map(({ file, refusal }) => ({
      file: file.path,
      reason: describeRefusal(refusal),
    })),
    ...(survey && { survey: surveyJson(survey) }),
  };
}

const surveyJson = ({ fileName, taken, findings }: SurveyResults) => ({
  file: fileName,
  taken,
  findings: findings.map((finding) => ({
    kind: finding.detail.kind,
    severity: finding.severity,
    code: finding.code ?? null,
    sheet: finding.sheetName ?? null,
    cell: finding.cell ?? null,
    ...describeSurveyFinding(finding),
  })),
});

/** One scorecard's totals and findings; totals are in points. */
export function scorecardJson(
  scorecard: Scorecard,
  findings: readonly Finding[],
  set: CriteriaSet,
) {
  const self = grandTotal(scorecard, set, "self");
  const appraised = grandTotal(scorecard, set, "appraised");
  return {
    name: scorecard.unit.name,
    year: scorecard.year ?? null,
    selfTotal: pointsToNumber(self.points),
    appraisedTotal: pointsToNumber(appraised.points),
    ...((hasOwnIndex(set) || self.max !== set.total || appraised.max !== set.total) && {
      selfMax: pointsToNumber(self.max),
      appraisedMax: pointsToNumber(appraised.max),
    }),
    complete: isComplete(appraised),
    sections: set.sections.map((section) => ({
      code: section.code,
      self: pointsToNumber(totalOfNode(scorecard, section, "self").points),
      appraised: pointsToNumber(totalOfNode(scorecard, section, "appraised").points),
    })),
    findings: findings.map((finding) => ({
      kind: finding.detail.kind,
      severity: finding.severity,
      code: finding.code ?? null,
      sheet: finding.sheetName ?? null,
      cell: finding.cell ?? null,
      ...describeFinding(finding),
    })),
  };
}
