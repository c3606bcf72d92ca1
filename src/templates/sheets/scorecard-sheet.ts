import { type CriteriaNode, type CriteriaSet, isLeaf } from "../../criteria/criteria-set";
import { pointsToNumber } from "../../criteria/points";
import { SCORE_COLUMNS } from "../../scoring/score";
import type { Scorecard } from "../../scoring/scorecard";
import { grandTotal, totalOfNode } from "../../scoring/totals";
import type { RowModel, SheetModel } from "../../sheet-model/sheet";
import { isWrapped, wrappedHeight } from "../../sheet-model/text-height";
import { PAGE_FOOTER, SCORECARD_TEXTS as TEXTS } from "../../wording/vi/sheet-texts";
import { headingRows, mergedLine } from "./heading-rows";
import { leafCells, sumCells } from "./scorecard-cells";
import { countFormula } from "./scorecard-formulas";
import { notCountedFormat, scoreValidations } from "./scorecard-guards";
import {
  FIRST_NODE_ROW,
  LAST_FORM_COLUMN,
  SCORECARD_COLUMNS as COLUMNS,
  ScorecardLayout,
  TITLE_ROWS,
} from "./scorecard-layout";
import { STYLES, cell } from "./styles";

const WIDTHS = {
  code: 7,
  name: 56,
  max: 9,
  self: 10,
  appraised: 10,
  percent: 11,
  evidence: 38,
  selfCounted: 12,
  appraisedCounted: 12,
} as const satisfies Record<keyof typeof COLUMNS, number>;

const { headings: HEADING_TEXTS } = TEXTS;
/** The same on every sheet of every unit. */
const HEADINGS = headingRows(
  [
    HEADING_TEXTS.code,
    HEADING_TEXTS.name,
    {
      over: HEADING_TEXTS.scores,
      beneath: [
        HEADING_TEXTS.max,
        HEADING_TEXTS.self,
        HEADING_TEXTS.appraised,
        HEADING_TEXTS.percent,
      ],
    },
    HEADING_TEXTS.evidence,
    HEADING_TEXTS.selfCounted,
    HEADING_TEXTS.appraisedCounted,
  ],
  TITLE_ROWS,
  [20, 50],
);

const TITLE_MERGES = [
  ...[0, 1, 2, 3].map((row) => mergedLine(row, 0, LAST_FORM_COLUMN)),
  // The year stands left of the progress.
  mergedLine(4, 0, COLUMNS.name),
  mergedLine(4, COLUMNS.max, LAST_FORM_COLUMN),
];

/**
 * Phụ lục I for one unit with what has been entered, its sums and percents native formulas.
 * Source: 4203/QĐ-UBND, Phụ lục.
 */
export function scorecardSheet(
  set: CriteriaSet,
  scorecard: Scorecard,
  sheetName: string,
): SheetModel {
  const layout = new ScorecardLayout(set);
  return {
    name: sheetName,
    columns: Object.entries(WIDTHS).map(([key, width]) =>
      key.endsWith("Counted") ? { width, hidden: true } : { width },
    ),
    // Rows and rules are made when they are asked for: those of 200 sheets at once take 80 MB.
    get rows() {
      return [
        ...titleRows(set, scorecard, layout),
        ...HEADINGS.rows,
        ...set.nodes.map((node) => nodeRow(node, scorecard, layout)),
        totalRow(set, scorecard, layout),
      ];
    },
    merges: [...TITLE_MERGES, ...HEADINGS.merges],
    get validations() {
      return scoreValidations(set, layout);
    },
    conditionalFormats: [notCountedFormat(set, layout)],
    frozen: { rows: FIRST_NODE_ROW, columns: COLUMNS.name + 1 },
    protected: true,
    print: {
      orientation: "landscape",
      area: { firstRow: 0, firstColumn: 0, lastRow: layout.totalRow, lastColumn: LAST_FORM_COLUMN },
      repeatedRows: { first: TITLE_ROWS, last: FIRST_NODE_ROW - 1 },
      footer: PAGE_FOOTER,
    },
  };
}

function titleRows(set: CriteriaSet, scorecard: Scorecard, layout: ScorecardLayout): RowModel[] {
  const self = grandTotal(scorecard, set, "self");
  const appraised = grandTotal(scorecard, set, "appraised");
  const of = `/${String(self.allLeaves)}`;
  const progress = {
    formula: `"${TEXTS.selfScored}"&${layout.countCell("self")}&"${of}${TEXTS.appraisedScored}"&${layout.countCell("appraised")}&"${of}${TEXTS.criteria}"`,
    value: `${TEXTS.selfScored}${String(self.scoredLeaves)}${of}${TEXTS.appraisedScored}${String(appraised.scoredLeaves)}${of}${TEXTS.criteria}`,
  };
  return [
    { height: 20, cells: [cell(TEXTS.annex, STYLES.title)] },
    { height: 20, cells: [cell(set.title, STYLES.title)] },
    { height: 18, cells: [cell(TEXTS.issued(set), STYLES.subtitle)] },
    { height: 18, cells: [cell(TEXTS.unit(scorecard.unit), STYLES.label)] },
    {
      height: 18,
      cells: [cell(TEXTS.year(scorecard.year), STYLES.label), null, cell(progress, STYLES.remark)],
    },
  ];
}

const nameHeights = new WeakMap<CriteriaNode, number>();

/** The height of a name is the same on each of a province's sheets: it is measured once. */
function nameHeight(node: CriteriaNode): number {
  const known = nameHeights.get(node);
  const height = known ?? wrappedHeight(node.name, WIDTHS.name, { bold: !isLeaf(node) });
  if (known === undefined) nameHeights.set(node, height);
  return height;
}

function nodeRow(node: CriteriaNode, scorecard: Scorecard, layout: ScorecardLayout): RowModel {
  const row = layout.rowOf(node);
  const evidence = scorecard.evidenceByCode.get(node.code) ?? null;
  const height = Math.max(nameHeight(node), wrappedHeight(evidence ?? "", WIDTHS.evidence));
  const scores = isLeaf(node)
    ? leafCells(node, scorecard, row)
    : sumCells(row, row + 1, row + descendants(node), {
        self: totalOfNode(scorecard, node, "self"),
        appraised: totalOfNode(scorecard, node, "appraised"),
        maxScore: node.maxScore,
        style: numberStyle(node),
      });
  return {
    // A leaf's row of one line fits itself to the evidence that is typed into it.
    ...(isLeaf(node) && !isWrapped(height) ? {} : { height }),
    cells: [
      cell(node.label, codeStyle(node)),
      cell(node.name, textStyle(node)),
      cell(pointsToNumber(node.maxScore), numberStyle(node)),
      ...scores.inForm,
      cell(evidence, STYLES.evidenceEntry),
      ...scores.counted,
    ],
  };
}

function totalRow(set: CriteriaSet, scorecard: Scorecard, layout: ScorecardLayout): RowModel {
  const first = FIRST_NODE_ROW;
  const last = layout.totalRow - 1;
  const sums = {
    self: grandTotal(scorecard, set, "self"),
    appraised: grandTotal(scorecard, set, "appraised"),
    maxScore: set.total,
    style: STYLES.sectionNumber,
  };
  return {
    height: 22,
    cells: [
      cell(null, STYLES.sectionCode),
      cell(TEXTS.total, STYLES.sectionText),
      cell(pointsToNumber(set.total), STYLES.sectionNumber),
      ...sumCells(layout.totalRow, first, last, sums).inForm,
      cell(null, STYLES.sectionText),
      ...SCORE_COLUMNS.map((column) =>
        cell(
          { formula: countFormula(first, last, column), value: sums[column].scoredLeaves },
          STYLES.plain,
        ),
      ),
    ],
  };
}

const descendants = (node: CriteriaNode): number =>
  node.children.reduce((sum, child) => sum + 1 + descendants(child), 0);

const codeStyle = (node: CriteriaNode) =>
  node.level === "section" ? STYLES.sectionCode : isLeaf(node) ? STYLES.code : STYLES.boldCode;

const textStyle = (node: CriteriaNode) =>
  node.level === "section" ? STYLES.sectionText : isLeaf(node) ? STYLES.text : STYLES.boldText;

const numberStyle = (node: CriteriaNode) =>
  node.level === "section"
    ? STYLES.sectionNumber
    : isLeaf(node)
      ? STYLES.number
      : STYLES.boldNumber;
