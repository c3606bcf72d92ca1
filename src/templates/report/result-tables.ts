import { type CriteriaNode, type CriteriaSet, isLeaf } from "../../criteria/criteria-set";
import { type Points, subtractPoints } from "../../criteria/points";
import { formatDecimal, formatPoints } from "../../scoring/format-points";
import type { Score } from "../../scoring/score";
import type { Scorecard } from "../../scoring/scorecard";
import { type Total, achievedPercent, grandTotal, totalOfNode } from "../../scoring/totals";
import { type DocumentBlock, type Paragraph, TEXT_WIDTH } from "../../sheet-model/text-document";
import { documentReference, documentText } from "../../wording/vi/list-sentences";
import { REPORT_TEXTS as TEXTS } from "../../wording/vi/report-texts";
import { EDGES, FORMATS, tableBlock, textBlock, textOf } from "./formats";
import { selfScoreCell, selfScoreOf, totalCell } from "./self-scores";

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
  const total = grandTotal(scorecard, set, "self");
  const max = formatPoints(set.total);
  const { overall } = TEXTS;
  const codesOf = (kind: Score["kind"]) =>
    set.leaves.filter((leaf) => selfScoreOf(scorecard, leaf).kind === kind).map(({ code }) => code);
  const unscored = codesOf("unscored");
  const invalid = codesOf("invalid");
  const sentences = [
    total.scoredLeaves === 0
      ? overall.noTotal(max)
      : overall.total(formatPoints(total.points), max, percentText(total, set.total)),
    overall.scored(total.scoredLeaves, total.allLeaves),
    ...(unscored.length === 0 || total.scoredLeaves === 0 ? [] : [overall.unscored(unscored)]),
    ...(invalid.length === 0 ? [] : [overall.invalid(invalid)]),
  ];
  return [
    textBlock(TEXTS.headings.overall, FORMATS.part),
    ...sentences.map((sentence) => textBlock(sentence, FORMATS.body)),
    textBlock(overall.bySection, FORMATS.lead),
    tableBlock(OVERALL_COLUMNS, [
      ...set.sections.map((section) => [
        textOf(section.label, FORMATS.centredCell),
        textOf(section.name, FORMATS.cell),
        ...figures(section.maxScore, totalOfNode(scorecard, section, "self"), FORMATS.centredCell),
      ]),
      [
        textOf("", FORMATS.totalCell),
        textOf(TEXTS.total, FORMATS.totalCell),
        ...figures(set.total, total, FORMATS.centredTotalCell),
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
    tableBlock(
      SECTION_COLUMNS,
      beneath(section).map((node) => nodeRow(scorecard, node)),
    ),
  ]),
];

/** What proves the whole section, before its table; a section that is scored itself has it there. */
function evidenceOfSection(scorecard: Scorecard, section: CriteriaNode): DocumentBlock[] {
  const evidence = isLeaf(section) ? "" : evidenceOf(scorecard, section);
  if (evidence === "") return [];
  return [textBlock(`${TEXTS.evidenceOfSection}${evidence.replaceAll("\n", "; ")}.`, FORMATS.lead)];
}

/** Maximum, self-score, percent and what is missing to the maximum. */
function figures(max: Points, total: Total, format: Paragraph["format"]): Paragraph[] {
  const isScored = total.scoredLeaves > 0;
  const lost = formatPoints(subtractPoints(max, total.points));
  return [
    textOf(formatPoints(max), format),
    totalCell(total, format),
    textOf(isScored ? percentText(total, max) : "", format),
    textOf(isScored ? lost : "", format),
  ];
}

function percentText(total: Total, max: Points): string {
  const percent = achievedPercent(total.points, max);
  return percent === undefined ? "" : formatDecimal(percent);
}

function nodeRow(scorecard: Scorecard, node: CriteriaNode): Paragraph[] {
  const [text, centred] = isLeaf(node)
    ? [FORMATS.cell, FORMATS.centredCell]
    : [FORMATS.boldCell, FORMATS.boldCentredCell];
  return [
    textOf(node.label, centred),
    textOf(node.name, text),
    textOf(formatPoints(node.maxScore), centred),
    selfScoreCell(scorecard, node),
    textOf(evidenceOf(scorecard, node), FORMATS.cell),
  ];
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
