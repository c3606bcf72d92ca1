import { type CriteriaNode, type CriteriaSet, isLeaf } from "../../criteria/criteria-set";
import { UNSCORED } from "../../scoring/score";
import type { Scorecard } from "../../scoring/scorecard";
import { cellAddress } from "../../sheet-model/address";
import type { RowsToFill } from "../../sheet-model/open-workbook";
import type {
  CellModel,
  ColumnModel,
  ConditionalFormat,
  RowModel,
  Validation,
} from "../../sheet-model/sheet";
import { APPRAISAL_TEXTS as TEXTS, SETTLEMENT_TERMS } from "../../wording/vi/appraisal-texts";
import { quoted } from "./list-parts";
import { ROUND_COLUMNS } from "./round-cells";
import { enteredScore } from "./scorecard-cells";
import {
  FIRST_NODE_ROW,
  SCORECARD_COLUMNS,
  type ScorecardLayout,
  TITLE_ROWS,
} from "./scorecard-layout";
import { APPRAISED_DIFFERENTLY, STYLES, WITHOUT_EVIDENCE, cell } from "./styles";

/**
 * The columns that the compiling level has right of a unit's scorecard, on its own copy alone: the scores
 * of the rounds that were settled, what changed since, what became of the unit's answers and, hidden, the
 * appraised scores that the log knows of. Rows and columns count from 0.
 */
export const APPRAISAL_COLUMNS = {
  ...ROUND_COLUMNS,
  change: 16,
  settlement: 17,
  logged: 18,
} as const;

/** Of all, from the first on. */
export const APPRAISAL_HEADINGS = [
  TEXTS.headings.preliminary,
  TEXTS.headings.council,
  TEXTS.headings.change,
  TEXTS.headings.settlement,
  TEXTS.headings.logged,
] as const;

export const APPRAISAL_COLUMN_MODELS: readonly ColumnModel[] = [
  { width: 11 },
  { width: 11 },
  { width: 12 },
  { width: 22 },
  { width: 12, hidden: true },
];

/** A row of the form with the columns beside it; nothing is noted in them yet but what the log begins with. */
export function withAppraisalCells(
  { cells, ...row }: RowModel,
  node: CriteriaNode,
  scorecard: Scorecard,
): RowModel {
  const gap = Array.from({ length: ROUND_COLUMNS.preliminary - cells.length }, () => null);
  return { ...row, cells: [...cells, ...gap, ...appraisalCells(node, scorecard)] };
}

function appraisalCells(node: CriteriaNode, { scoresByCode }: Scorecard): (CellModel | null)[] {
  const settlement = cell(null, STYLES.evidenceEntry);
  if (!isLeaf(node)) return [null, null, null, settlement];
  const { appraised } = scoresByCode.get(node.code) ?? { appraised: UNSCORED };
  const figure = cell(null, STYLES.number);
  return [figure, figure, figure, settlement, cell(enteredScore(appraised), STYLES.plain)];
}

/** What an answer may be settled as. */
export const settlementValidation = (layout: ScorecardLayout): Validation => ({
  range: layout.nodeCells(APPRAISAL_COLUMNS.settlement),
  rule: { kind: "choices", choices: Object.values(SETTLEMENT_TERMS) },
  ...TEXTS.settlement,
});

/** Marks scores that were changed since a round was settled, and answers that are still open. */
export function appraisalFormats(layout: ScorecardLayout): ConditionalFormat[] {
  const inFirstRow = (column: number) => `$${cellAddress(FIRST_NODE_ROW, column)}`;
  const settlement = inFirstRow(APPRAISAL_COLUMNS.settlement);
  const explanation = inFirstRow(SCORECARD_COLUMNS.explanation);
  const change = inFirstRow(APPRAISAL_COLUMNS.change);
  return [
    {
      ranges: [layout.nodeCells(APPRAISAL_COLUMNS.change)],
      formula: `ISNUMBER(${change})`,
      style: APPRAISED_DIFFERENTLY,
    },
    {
      ranges: [
        layout.nodeCells(SCORECARD_COLUMNS.explanation),
        layout.nodeCells(APPRAISAL_COLUMNS.settlement),
      ],
      formula: `OR(${settlement}=${quoted(SETTLEMENT_TERMS.open)},AND(LEN(${explanation})>0,LEN(${settlement})=0))`,
      style: WITHOUT_EVIDENCE,
    },
  ];
}

/** The columns of the appraisal for a sheet that was drawn before there were any. */
export function appraisalColumns(
  set: CriteriaSet,
  sheetName: string,
  scorecard: Scorecard,
): RowsToFill[] {
  const firstColumn = ROUND_COLUMNS.preliminary;
  const bare = { cells: Array.from({ length: firstColumn }, () => null) };
  return [
    {
      sheetName,
      firstRow: TITLE_ROWS,
      firstColumn,
      rows: [{ cells: APPRAISAL_HEADINGS.map((text) => cell(text, STYLES.heading)) }],
      looks: true,
    },
    {
      sheetName,
      firstRow: FIRST_NODE_ROW,
      firstColumn,
      rows: set.nodes.map((node) => ({
        cells: withAppraisalCells(bare, node, scorecard).cells.slice(firstColumn),
      })),
      looks: true,
    },
  ];
}
