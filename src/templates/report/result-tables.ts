import { type CriteriaNode, type CriteriaSet, isLeaf } from "../../criteria/criteria-set";
import { type Points, pointsToNumber, subtractPoints } from "../../criteria/points";
import { isScoredIn } from "../../scoring/contribution";
import { formatDecimal, formatPoints } from "../../scoring/format-points";
import { ratioScore } from "../../scoring/ratio-score";
import type { Scorecard } from "../../scoring/scorecard";
import { isAnyScored } from "../../scoring/scored-leaves";
import { achievedPercent, totalOfKind, totalOfNode } from "../../scoring/totals";
import { type DocumentBlock, type Paragraph, TEXT_WIDTH } from "../../sheet-model/text-document";
import { documentReference, documentText } from "../../wording/vi/list-sentences";
import { REPORT_TEXTS as TEXTS } from "../../wording/vi/report-texts";
import { TOTAL_PART_TEXTS } from "../../wording/vi/total-part-texts";
import { EDGES, FORMATS, tableBlock, textBlock, textOf } from "./formats";
import { maxCell, selfScoreCell, totalCell } from "./score-cells";
import { selfTotalSentences } from "./self-total";

/** A share of all, as a score of so many points. */
const FULL_PERCENT = 100_00 as Points;
const { columns } = TEXTS;
const OVERALL_COLUMNS = [
  { heading: columns.order, to: EDGES.code },
  { heading: columns.section, to: EDGES.name },
  { heading: columns.max, to: EDGES.max },
  { heading: columns.self, to: EDGES.self },
  { heading: columns.percent, to: EDGES.percent },
  { heading: columns.lost, to: TEXT_WIDTH },
];
const SECTION_COLUMNS = [
  { heading: columns.code, to: EDGES.code },
  { heading: columns.criterion, to: EDGES.name },
  { heading: columns.max, to: EDGES.max },
  { heading: columns.self, to: EDGES.self },
  { heading: columns.evidence, to: TEXT_WIDTH },
];

/** Kết quả chung: the total of the self-scores, and those of the sections. */
export function overallResult(set: CriteriaSet, scorecard: Scorecard): DocumentBlock[] {
  return [
    textBlock(TEXTS.headings.overall, FORMATS.part),
    ...selfTotalSentences(set, scorecard).map((sentence) => textBlock(sentence, FORMATS.body)),
    textBlock(TEXTS.overall.bySection, FORMATS.lead),
    tableBlock(OVERALL_COLUMNS, [
      ...set.sections.map((section) => [
        textOf(section.label, FORMATS.centredCell),
        textOf(section.name, FORMATS.cell),
        ...figures(scorecard, section, FORMATS.centredCell),
      ]),
      [
        textOf("", FORMATS.totalCell),
        textOf(TEXTS.total, FORMATS.totalCell),
        ...figures(scorecard, set, FORMATS.centredTotalCell),
      ],
    ]),
  ];
}

/** Kết quả theo từng lĩnh vực: every criterion and leaf with its self-score and evidence. */
export const sectionResults = (set: CriteriaSet, scorecard: Scorecard): DocumentBlock[] => [
  textBlock(TEXTS.headings.sections, FORMATS.part),
  ...set.sections.flatMap((section) => [
    textBlock(TEXTS.headings.section(section), FORMATS.section),
    ...evidenceOfSection(scorecard, section),
    section.leaves.some((leaf) => isScoredIn(leaf, "self"))
      ? tableBlock(
          SECTION_COLUMNS,
          beneath(section).map((node) => nodeRow(scorecard, node)),
        )
      : textBlock(TOTAL_PART_TEXTS.surveySection, FORMATS.body),
  ]),
];

/** What proves the whole section, before its table; a section that is scored itself has it there. */
function evidenceOfSection(scorecard: Scorecard, section: CriteriaNode): DocumentBlock[] {
  const evidence = isLeaf(section) ? "" : evidenceOf(scorecard, section);
  if (evidence === "") return [];
  return [textBlock(`${TEXTS.evidenceOfSection}${evidence.replaceAll("\n", "; ")}.`, FORMATS.lead)];
}

/** Maximum, self-score, percent and what is missing to the maximum, to which no bonus or penalty counts. */
function figures(
  scorecard: Scorecard,
  node: Pick<CriteriaNode, "leaves">,
  format: Paragraph["format"],
): Paragraph[] {
  const { points, max } = totalOfNode(scorecard, node, "self");
  const isScored = max > 0 && isAnyScored(scorecard, node, "self");
  const percent = isScored ? achievedPercent(points, max) : undefined;
  const ordinary = totalOfKind(scorecard, node, "ordinary", "self");
  return [
    maxCell(scorecard, node, "self", format),
    totalCell(scorecard, node, "self", format),
    textOf(percent === undefined ? "" : formatDecimal(percent), format),
    textOf(isScored ? formatPoints(subtractPoints(max, ordinary.points)) : "", format),
  ];
}

function nodeRow(scorecard: Scorecard, node: CriteriaNode): Paragraph[] {
  const [text, centred] = isLeaf(node)
    ? [FORMATS.cell, FORMATS.centredCell]
    : [FORMATS.boldCell, FORMATS.boldCentredCell];
  return [
    textOf(node.label, centred),
    textOf(`${node.name}${figuresOf(scorecard, node)}`, text),
    textOf(formatPoints(shownMax(scorecard, node)), centred),
    selfScoreCell(scorecard, node),
    textOf(evidenceOf(scorecard, node), FORMATS.cell),
  ];
}

/** A leaf's own maximum; of those above what the unit is measured by, where any of it is. */
function shownMax(scorecard: Scorecard, node: CriteriaNode): Points {
  const { max } = totalOfNode(scorecard, node, "self");
  return isLeaf(node) || max === 0 ? node.maxScore : max;
}

/** On a line of its own, the figures of a leaf that is scored by a share. */
function figuresOf({ figuresByCode }: Scorecard, { code, ratio }: CriteriaNode): string {
  const figures = figuresByCode.get(code);
  if (ratio === undefined || figures === undefined) return "";
  const percent = ratioScore(figures, FULL_PERCENT);
  const shown = percent === undefined ? undefined : pointsToNumber(percent);
  return `\n${TOTAL_PART_TEXTS.figures(ratio, figures.part, figures.whole, shown)}`;
}

/** As the form has it, but only pointing to the documents that are listed in full further down. */
function evidenceOf({ evidenceByCode, documents }: Scorecard, { code }: CriteriaNode): string {
  return documents
    .filter((document) => document.code === code)
    .reduce(
      (evidence, document) =>
        evidence.replace(documentText(document), () => documentReference(document)),
      evidenceByCode.get(code) ?? "",
    );
}

/** What stands beneath a section, in the order of the set; a section scored directly stands for itself. */
function beneath(section: CriteriaNode): CriteriaNode[] {
  if (isLeaf(section)) return [section];
  return section.children.flatMap((child) =>
    isLeaf(child) ? [child] : [child, ...beneath(child)],
  );
}
