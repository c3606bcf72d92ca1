import { coveringNodes } from "../../criteria/covering-nodes";
import { type CriteriaNode, type CriteriaSet, isLeaf } from "../../criteria/criteria-set";
import { lackingLeaves } from "../../scoring/scored-leaves";
import { evidenceGaps } from "../../scoring/evidence-gaps";
import { formatPoints } from "../../scoring/format-points";
import type { Scorecard } from "../../scoring/scorecard";
import { type DocumentBlock, type Paragraph, TEXT_WIDTH } from "../../sheet-model/text-document";
import { NOTICE_TEXTS as TEXTS } from "../../wording/vi/notice-texts";
import { FORMATS, NOTICE_EDGES, tableBlock, textBlock, textOf } from "./formats";
import { selfScoreCell, totalCell } from "./score-cells";

const { columns } = TEXTS;
const COLUMNS = [
  { heading: columns.code, to: NOTICE_EDGES.code },
  { heading: columns.criterion, to: NOTICE_EDGES.appraised },
  { heading: columns.max, to: NOTICE_EDGES.difference },
  { heading: columns.self, to: TEXT_WIDTH },
];

/** Which leaves have no appraised score yet. */
export const leavesWithoutAppraisal = (set: CriteriaSet, scorecard: Scorecard): DocumentBlock[] =>
  gapList(set, scorecard, {
    heading: TEXTS.headings.notAppraised,
    leaves: lackingLeaves(scorecard, set, "appraised"),
    lead: TEXTS.notAppraisedLeaves,
    none: TEXTS.allAppraised,
  });

/** Which leaves the unit scored without citing evidence. Source: 4203/QĐ-UBND, Điều 6.1b. */
export const leavesWithoutEvidence = (set: CriteriaSet, scorecard: Scorecard): DocumentBlock[] =>
  gapList(set, scorecard, {
    heading: TEXTS.headings.withoutEvidence,
    leaves: evidenceGaps(scorecard, set).map(({ leaf }) => leaf),
    lead: TEXTS.withoutEvidence,
    none: TEXTS.allWithEvidence,
  });

interface Gaps {
  readonly heading: string;
  readonly leaves: readonly CriteriaNode[];
  readonly lead: (count: number) => string;
  /** Said where there are none. */
  readonly none: string;
}

/** A criterion or section of which all leaves are among them stands for them: such lists get long. */
function gapList(
  set: CriteriaSet,
  scorecard: Scorecard,
  { heading, leaves, lead, none }: Gaps,
): DocumentBlock[] {
  if (leaves.length === 0) return [textBlock(heading, FORMATS.part), textBlock(none, FORMATS.body)];
  return [
    textBlock(heading, FORMATS.part),
    textBlock(lead(leaves.length), FORMATS.lead),
    tableBlock(
      COLUMNS,
      coveringNodes(set, leaves).map((node) =>
        isLeaf(node) ? leafRow(scorecard, node) : wholeNodeRow(scorecard, node),
      ),
    ),
  ];
}

const leafRow = (scorecard: Scorecard, leaf: CriteriaNode): Paragraph[] => [
  textOf(leaf.label, FORMATS.centredCell),
  textOf(leaf.name, FORMATS.cell),
  textOf(formatPoints(leaf.maxScore), FORMATS.centredCell),
  selfScoreCell(scorecard, leaf),
];

const wholeNodeRow = (scorecard: Scorecard, node: CriteriaNode): Paragraph[] => [
  textOf(node.label, FORMATS.centredTotalCell),
  textOf(TEXTS.wholeNode(node), FORMATS.totalCell),
  textOf(formatPoints(node.maxScore), FORMATS.centredTotalCell),
  totalCell(scorecard, node, "self", FORMATS.centredTotalCell),
];
