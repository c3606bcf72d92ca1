import type { CriteriaSet } from "../../criteria/criteria-set";
import type { Points } from "../../criteria/points";
import { type Comparison, comparisonsOf, totalComparisonsOf } from "../../scoring/comparison";
import { formatDecimal, formatPoints } from "../../scoring/format-points";
import type { Scorecard } from "../../scoring/scorecard";
import { signed } from "../../scoring/signed";
import { type Total, achievedPercent, isComplete } from "../../scoring/totals";
import { type DocumentBlock, type Paragraph, TEXT_WIDTH } from "../../sheet-model/text-document";
import { NOTICE_TEXTS as TEXTS } from "../../wording/vi/notice-texts";
import { FORMATS, NOTICE_EDGES, tableBlock, textBlock, textOf } from "./formats";
import { totalCell } from "./self-scores";

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
      [
        textOf(node.label, centred),
        textOf(node.name, text),
        ...figures(node.maxScore, comparison, centred),
      ],
    ];
  });
  return [
    textBlock(TEXTS.headings.overall, FORMATS.part),
    ...overall.flatMap((comparison) => sentences(set, comparison)),
    textBlock(TEXTS.overall.bySection, FORMATS.lead),
    tableBlock(SECTION_COLUMNS, [
      ...rows,
      ...overall.map((comparison) => [
        textOf("", FORMATS.totalCell),
        textOf(TEXTS.total, FORMATS.totalCell),
        ...figures(set.total, comparison, FORMATS.centredTotalCell),
      ]),
    ]),
  ];
}

function sentences(
  set: CriteriaSet,
  { self, appraised, difference }: Comparison,
): readonly DocumentBlock[] {
  const { overall } = TEXTS;
  const max = formatPoints(set.total);
  const all = set.leaves.length;
  const isWhole = isComplete(self) && isComplete(appraised);
  const shown = difference === undefined ? undefined : signed(difference, formatPoints);
  return [
    self.scoredLeaves === 0
      ? overall.noSelf
      : overall.self(formatPoints(self.points), max, self.scoredLeaves, all),
    appraised.scoredLeaves === 0
      ? overall.noAppraised
      : overall.appraised(
          formatPoints(appraised.points),
          max,
          percentText(appraised, set.total),
          appraised.scoredLeaves,
          all,
        ),
    ...(shown === undefined
      ? []
      : [isWhole ? overall.difference(shown) : overall.partialDifference(shown)]),
  ].map((sentence) => textBlock(sentence, FORMATS.body));
}

/** Maximum, self-score, appraised score, difference and percent. */
function figures(
  max: Points,
  { self, appraised, difference }: Comparison,
  format: Paragraph["format"],
): Paragraph[] {
  const isAppraised = appraised.scoredLeaves > 0;
  return [
    textOf(formatPoints(max), format),
    totalCell(self, format),
    isAppraised
      ? textOf(formatPoints(appraised.points), format)
      : textOf(TEXTS.notAppraised, { ...format, bold: false, italic: true }),
    textOf(difference === undefined ? TEXTS.none : signed(difference, formatPoints), format),
    textOf(isAppraised ? percentText(appraised, max) : TEXTS.none, format),
  ];
}

function percentText(total: Total, max: Points): string {
  const percent = achievedPercent(total.points, max);
  return percent === undefined ? TEXTS.none : formatDecimal(percent);
}
