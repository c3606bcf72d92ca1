import type { CriteriaNode, CriteriaSet } from "../../criteria/criteria-set";
import { NO_POINTS } from "../../criteria/points";
import {
  type AppraisalDifference,
  appraisalDifferences,
} from "../../scoring/appraisal-differences";
import { formatPoints } from "../../scoring/format-points";
import type { Scorecard } from "../../scoring/scorecard";
import { signed } from "../../scoring/signed";
import { isAnyScored } from "../../scoring/scored-leaves";
import { type DocumentBlock, type Paragraph, TEXT_WIDTH } from "../../sheet-model/text-document";
import { NOTICE_TEXTS as TEXTS } from "../../wording/vi/notice-texts";
import { FORMATS, NOTICE_EDGES, paragraphBlock, tableBlock, textBlock, textOf } from "./formats";
import { selfScoreCell, totalCell } from "./score-cells";

const { columns } = TEXTS;
const COLUMNS = [
  { heading: columns.code, to: NOTICE_EDGES.code },
  { heading: columns.criterion, to: NOTICE_EDGES.name },
  { heading: columns.self, to: NOTICE_EDGES.section },
  { heading: columns.appraised, to: NOTICE_EDGES.max },
  { heading: columns.difference, to: NOTICE_EDGES.self },
  { heading: columns.reason, to: TEXT_WIDTH },
];

/** The appraiser's words, and the node that they were written at. */
interface Reason {
  readonly node: CriteriaNode;
  readonly text: string;
}

/** Where the appraised score is another than the self-score, and why; then what else the appraiser remarked. */
export function differenceList(set: CriteriaSet, scorecard: Scorecard): DocumentBlock[] {
  const differences = appraisalDifferences(scorecard, set);
  const isAppraised = isAnyScored(scorecard, set, "appraised");
  return [
    textBlock(TEXTS.headings.differences, FORMATS.part),
    ...(differences.length > 0
      ? [
          textBlock(countSentence(differences), FORMATS.lead),
          tableBlock(
            COLUMNS,
            differences.map((difference) => differenceRow(scorecard, difference)),
          ),
        ]
      : [textBlock(isAppraised ? TEXTS.noDifferences : TEXTS.nothingAppraised, FORMATS.body)]),
    ...otherRemarks(set, scorecard, differences),
  ];
}

function countSentence(differences: readonly AppraisalDifference[]): string {
  const count = (isCounted: (each: AppraisalDifference) => boolean) =>
    differences.filter(isCounted).length;
  const isScoredTwice = ({ isAppliedOtherwise }: AppraisalDifference) => !isAppliedOtherwise;
  return TEXTS.differences(
    differences.length,
    count((each) => isScoredTwice(each) && (each.difference ?? NO_POINTS) < NO_POINTS),
    count((each) => isScoredTwice(each) && (each.difference ?? NO_POINTS) > NO_POINTS),
    count(({ isAppliedOtherwise }) => isAppliedOtherwise),
    count(({ difference }) => difference === undefined),
  );
}

function differenceRow(
  scorecard: Scorecard,
  { leaf, difference }: AppraisalDifference,
): Paragraph[] {
  const reason = reasonFor(scorecard, leaf);
  return [
    textOf(leaf.label, FORMATS.centredCell),
    textOf(leaf.name, FORMATS.cell),
    selfScoreCell(scorecard, leaf),
    totalCell(scorecard, leaf, "appraised", FORMATS.centredCell),
    textOf(
      difference === undefined ? TEXTS.none : signed(difference, formatPoints),
      FORMATS.centredCell,
    ),
    reason === undefined
      ? textOf(TEXTS.noReason, FORMATS.missingText)
      : textOf(
          reason.node === leaf ? reason.text : TEXTS.reasonAbove(reason.node, reason.text),
          FORMATS.cell,
        ),
  ];
}

/** What the appraiser wrote beside a leaf, or else beside the nearest node above it. */
function reasonFor({ remarksByCode }: Scorecard, leaf: CriteriaNode): Reason | undefined {
  for (let node: CriteriaNode | undefined = leaf; node; node = node.parent) {
    const text = remarksByCode.get(node.code);
    if (text !== undefined) return { node, text };
  }
  return undefined;
}

/** Remarks that are the reason of no difference; none is dropped. */
function otherRemarks(
  set: CriteriaSet,
  scorecard: Scorecard,
  differences: readonly AppraisalDifference[],
): DocumentBlock[] {
  const told = new Set(differences.map(({ leaf }) => reasonFor(scorecard, leaf)?.node));
  const others = set.nodes.flatMap((node) => {
    const text = told.has(node) ? undefined : scorecard.remarksByCode.get(node.code);
    if (text === undefined) return [];
    return paragraphBlock({ lead: `${node.label}:`, text: ` ${text}`, format: FORMATS.body });
  });
  if (others.length === 0) return [];
  return [textBlock(TEXTS.otherRemarks, FORMATS.leadAfterTable), ...others];
}
