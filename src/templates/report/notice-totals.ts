import type { CriteriaNode, CriteriaSet } from "../../criteria/criteria-set";
import { comparisonsOf, totalComparisonsOf } from "../../scoring/comparison";
import type { Comparison } from "../../scoring/comparison";
import { formatDecimal, formatPoints } from "../../scoring/format-points";
import { hasOwnIndex, indexOfTotal } from "../../scoring/index-of-total";
import type { Scorecard } from "../../scoring/scorecard";
import { isAnyScored } from "../../scoring/scored-leaves";
import { signed } from "../../scoring/signed";
import { type Total, achievedPercent, isComplete } from "../../scoring/totals";
import { type DocumentBlock, type Paragraph, TEXT_WIDTH } from "../../sheet-model/text-document";
import { indexText } from "../../wording/vi/index-phrases";
import { NOTICE_TEXTS as TEXTS } from "../../wording/vi/notice-texts";
import { TOTAL_PART_TEXTS, broughtPoints } from "../../wording/vi/total-part-texts";
import { FORMATS, NOTICE_EDGES, tableBlock, textBlock, textOf } from "./formats";
import { partSentences, surveyResults } from "./notice-parts";
import { maxCell, totalCell } from "./score-cells";

const { columns } = TEXTS;
const SECTION_COLUMNS = [
  { heading: columns.order, to: NOTICE_EDGES.code },
  { heading: columns.section, to: NOTICE_EDGES.section },
  { heading: columns.max, to: NOTICE_EDGES.max },
  { heading: columns.self, to: NOTICE_EDGES.self },
  { heading: columns.appraised, to: NOTICE_EDGES.appraised },
  { heading: columns.difference, to: NOTICE_EDGES.difference },
  { heading: columns.percent, to: TEXT_WIDTH },
];

/** Kết quả chung: both totals and what lies between them, then the same by section. */
export function noticeTotals(set: CriteriaSet, scorecard: Scorecard): DocumentBlock[] {
  const overall = totalComparisonsOf([scorecard], set);
  const lastSection = set.sections.at(-1);
  const rows = comparisonsOf([scorecard], set.sections).flatMap((comparison) => {
    const { node } = comparison;
    if (node === undefined) return [];
    // The row of the sums never stands on a page of its own.
    const isLast = node === lastSection;
    const [text, centred] = isLast
      ? [FORMATS.lastCell, FORMATS.lastCentredCell]
      : [FORMATS.cell, FORMATS.centredCell];
    return [
      [textOf(node.label, centred), textOf(node.name, text), ...figures(comparison, node, centred)],
    ];
  });
  return [
    textBlock(TEXTS.headings.overall, FORMATS.part),
    ...overall
      .flatMap((comparison) => [...sentences(set, comparison), ...partSentences(set, scorecard)])
      .map((sentence) => textBlock(sentence, FORMATS.body)),
    textBlock(TEXTS.overall.bySection, FORMATS.lead),
    tableBlock(SECTION_COLUMNS, [
      ...rows,
      ...overall.map((comparison) => [
        textOf("", FORMATS.totalCell),
        textOf(TEXTS.total, FORMATS.totalCell),
        ...figures(comparison, set, FORMATS.centredTotalCell),
      ]),
    ]),
    ...surveyResults(set, scorecard),
  ];
}

function sentences(set: CriteriaSet, comparison: Comparison): string[] {
  const { scorecard, self, appraised, difference } = comparison;
  const { overall } = TEXTS;
  // Points that only one column has are no difference.
  const isWhole = isComplete(self) && isComplete(appraised) && self.allLeaves === set.leaves.length;
  const shown = difference === undefined ? undefined : signed(difference, formatPoints);
  const isCompared = shown !== undefined && isAnyScored(scorecard, set, "appraised");
  return [
    isAnyScored(scorecard, set, "self")
      ? overall.self(
          broughtPoints(self.points),
          formatPoints(self.max),
          self.scoredLeaves,
          self.allLeaves,
        )
      : overall.noSelf,
    isAnyScored(scorecard, set, "appraised")
      ? overall.appraised(
          broughtPoints(appraised.points),
          formatPoints(appraised.max),
          percentText(appraised),
          appraised.scoredLeaves,
          appraised.allLeaves,
        )
      : overall.noAppraised,
    ...(hasOwnIndex(set) && isComplete(appraised)
      ? [TOTAL_PART_TEXTS.preliminaryIndex(indexText(indexOfTotal(appraised, set), set))]
      : []),
    ...(isCompared ? [isWhole ? overall.difference(shown) : overall.partialDifference(shown)] : []),
  ];
}

/** Maximum, self-score, appraised score, difference and percent. */
function figures(
  { scorecard, appraised, difference }: Comparison,
  node: Pick<CriteriaNode, "leaves">,
  format: Paragraph["format"],
): Paragraph[] {
  const isAppraised = isAnyScored(scorecard, node, "appraised");
  // What does not apply, or is claimed nowhere, differs by nothing before anybody has appraised anything.
  const isCompared = difference !== undefined && (isAppraised || isComplete(appraised));
  return [
    maxCell(scorecard, node, "appraised", format),
    totalCell(scorecard, node, "self", format),
    totalCell(scorecard, node, "appraised", format),
    textOf(isCompared ? signed(difference, formatPoints) : TEXTS.none, format),
    textOf(isAppraised ? percentText(appraised) : TEXTS.none, format),
  ];
}

function percentText({ points, max }: Total): string {
  const percent = achievedPercent(points, max);
  return percent === undefined ? TEXTS.none : formatDecimal(percent);
}
