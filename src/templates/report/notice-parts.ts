import { type CriteriaSet, isInTotal } from "../../criteria/criteria-set";
import { formatPoints } from "../../scoring/format-points";
import type { Scorecard } from "../../scoring/scorecard";
import { isAnyScored, notApplicableLeaves } from "../../scoring/scored-leaves";
import { isComplete, totalOfKind, totalOfLeaves } from "../../scoring/totals";
import { type DocumentBlock, TEXT_WIDTH } from "../../sheet-model/text-document";
import { NOTICE_TEXTS } from "../../wording/vi/notice-texts";
import { TOTAL_PART_TEXTS as TEXTS } from "../../wording/vi/total-part-texts";
import { FORMATS, NOTICE_EDGES, tableBlock, textBlock, textOf } from "./formats";
import { totalCell } from "./score-cells";

const { columns } = NOTICE_TEXTS;
const SURVEY_COLUMNS = [
  { heading: columns.code, to: NOTICE_EDGES.code },
  { heading: columns.criterion, to: NOTICE_EDGES.appraised },
  { heading: columns.max, to: NOTICE_EDGES.difference },
  { heading: TEXTS.surveyResult, to: TEXT_WIDTH },
];

/** Survey, bonus and penalty, and what does not apply to the unit, as far as the set has them. */
export const partSentences = (set: CriteriaSet, scorecard: Scorecard): string[] => [
  ...surveySentence(set, scorecard),
  ...extraSentences(set, scorecard),
  ...notApplicableSentence(set, scorecard),
];

/** The points are those of the whole survey, with what is given for what does not apply; no result is awaited of that. */
function surveySentence(set: CriteriaSet, scorecard: Scorecard): string[] {
  const leaves = surveyLeaves(set);
  const notApplicable = notApplicableLeaves(scorecard, { leaves }, "appraised");
  const awaited = leaves.filter((leaf) => !notApplicable.includes(leaf));
  if (awaited.length === 0) return [];
  if (!isAnyScored(scorecard, { leaves }, "appraised")) return [TEXTS.noSurvey];
  const { points, max } = totalOfLeaves(scorecard, leaves, "appraised");
  const { scoredLeaves, allLeaves } = totalOfLeaves(scorecard, awaited, "appraised");
  return [TEXTS.survey(points, max, scoredLeaves, allLeaves)];
}

const surveyLeaves = (set: CriteriaSet) => set.leaves.filter(({ kind }) => kind === "survey");

const extraSentences = (set: CriteriaSet, scorecard: Scorecard): string[] =>
  (["bonus", "penalty"] as const).flatMap((kind) => {
    const self = totalOfKind(scorecard, set, kind, "self");
    const appraised = totalOfKind(scorecard, set, kind, "appraised");
    if (self.allLeaves === 0) return [];
    // Before anything is appraised, none is found yet, not none.
    const isAppraised = isAnyScored(scorecard, set, "appraised") && isComplete(appraised);
    return [TEXTS.extra[kind](self.points, isAppraised ? appraised.points : undefined)];
  });

/** As the council has it. */
function notApplicableSentence(set: CriteriaSet, scorecard: Scorecard): string[] {
  const leaves = notApplicableLeaves(scorecard, set, "appraised").filter(isInTotal);
  const labels = leaves.map(({ label }) => label);
  return labels.length === 0 ? [] : [TEXTS.notApplicableLeaves(labels, set.notApplicable)];
}

/** What the survey has found, a row each; nothing while there is no result. */
export function surveyResults(set: CriteriaSet, scorecard: Scorecard): DocumentBlock[] {
  const leaves = surveyLeaves(set);
  if (!isAnyScored(scorecard, { leaves }, "appraised")) return [];
  return [
    textBlock(TEXTS.surveyResults, FORMATS.leadAfterTable),
    tableBlock(
      SURVEY_COLUMNS,
      leaves.map((leaf) => [
        textOf(leaf.label, FORMATS.centredCell),
        textOf(leaf.name, FORMATS.cell),
        textOf(formatPoints(leaf.maxScore), FORMATS.centredCell),
        totalCell(scorecard, leaf, "appraised", FORMATS.centredCell),
      ]),
    ),
  ];
}
