import type { CriteriaNode } from "../../criteria/criteria-set";
import { leafDifference } from "../../scoring/comparison";
import { appliesTo } from "../../scoring/contribution";
import { UNSCORED } from "../../scoring/score";
import type { Scorecard } from "../../scoring/scorecard";
import { cellAddress, quotedSheetName } from "../../sheet-model/address";
import type { CellModel, CellStyle, Formula, RowModel } from "../../sheet-model/sheet";
import { wrappedHeight } from "../../sheet-model/text-height";
import { CRITERION_TEXTS as TEXTS } from "../../wording/vi/appraisal-texts";
import { shownPoints } from "./compiled-unit";
import { CRITERION_COLUMNS as COLUMNS } from "./criterion-layout";
import { enteredScore, entryStyle } from "./scorecard-cells";
import { COUNTED_COLUMN, SCORECARD_COLUMNS, type ScorecardLayout } from "./scorecard-layout";
import { STYLES, cell } from "./styles";

/** In characters; those that are seen fill the width of a page. */
export const CRITERION_WIDTHS: Readonly<Record<keyof typeof COLUMNS, number>> = {
  unit: 24,
  self: 10,
  evidence: 44,
  appraised: 10,
  difference: 10,
  remark: 34,
  explanation: 30,
  state: 18,
  typedScore: 12,
  typedRemark: 12,
  sheet: 12,
  code: 12,
};

/** A unit's leaf, and where its own sheet has it. */
export interface CriterionEntry {
  readonly leaf: CriteriaNode;
  readonly sheetName: string;
  readonly scorecard: Scorecard;
}

const REMARK: CellStyle = { ...STYLES.text, unlocked: true };
const STATE: CellStyle = { ...STYLES.number, color: "C00000" };

/** One unit's row; its appraised score and remark are typed over formulas. `row` counts from 0. */
export function criterionRow(
  { leaf, sheetName, scorecard }: CriterionEntry,
  layout: ScorecardLayout,
  row: number,
): RowModel {
  const scores = scorecard.scoresByCode.get(leaf.code) ?? { self: UNSCORED, appraised: UNSCORED };
  const applies = appliesTo(leaf, scorecard.unit.kind);
  const inSheet = (column: number) =>
    `${quotedSheetName(sheetName)}!${cellAddress(layout.rowOf(leaf), column)}`;
  const score = (column: "self" | "appraised"): Formula => {
    const source = inSheet(SCORECARD_COLUMNS[column]);
    return {
      formula: `IF(${source}="","",${source})`,
      value: enteredScore(scores[column]) ?? "",
    };
  };
  const text = (
    column: "evidence" | "remark" | "explanation",
    texts: ReadonlyMap<string, string>,
  ) => ({
    formula: `${inSheet(SCORECARD_COLUMNS[column])}&""`,
    value: texts.get(leaf.code) ?? "",
  });
  const [self, appraised] = [inSheet(COUNTED_COLUMN.self), inSheet(COUNTED_COLUMN.appraised)];
  const difference: Formula = {
    formula: `IF(COUNT(${self},${appraised})=2,ROUND(${appraised}-${self},2),"")`,
    value: shownPoints(leafDifference(leaf, scores)),
  };
  const here = (column: number) => cellAddress(row, column);
  const typed = (column: number): Formula => ({
    formula: `IF(ISFORMULA(${here(column)}),"",IF(ISBLANK(${here(column)}),"${TEXTS.cleared}",${here(column)}))`,
    value: "",
  });
  const state: Formula = {
    formula: `IF(AND(ISFORMULA(${here(COLUMNS.appraised)}),ISFORMULA(${here(COLUMNS.remark)})),"","${TEXTS.waiting}")`,
    value: "",
  };
  const evidence = text("evidence", scorecard.evidenceByCode);
  const remark = text("remark", scorecard.remarksByCode);
  const explanation = text("explanation", scorecard.explanationsByCode);
  return {
    height: Math.max(
      20,
      wrappedHeight(scorecard.unit.name, CRITERION_WIDTHS.unit),
      wrappedHeight(evidence.value, CRITERION_WIDTHS.evidence),
      wrappedHeight(remark.value, CRITERION_WIDTHS.remark),
      wrappedHeight(explanation.value, CRITERION_WIDTHS.explanation),
    ),
    cells: [
      cell(scorecard.unit.name, STYLES.freeText),
      cell(score("self"), STYLES.number),
      cell(evidence, STYLES.text),
      cell(score("appraised"), entryStyle({ leaf, applies }, "appraised")),
      cell(difference, STYLES.number),
      cell(remark, REMARK),
      cell(explanation, STYLES.text),
      cell(state, STATE),
      cell(typed(COLUMNS.appraised), STYLES.plain),
      cell(typed(COLUMNS.remark), STYLES.plain),
      cell(sheetName, STYLES.plain),
      cell(leaf.code, { numberFormat: "@" }),
    ],
  };
}

/** The row above a leaf's units. */
export const leafRow = (leaf: CriteriaNode): RowModel => ({
  height: wrappedHeight(TEXTS.leaf(leaf), LEAF_WIDTH, { bold: true }),
  cells: Array.from({ length: COLUMNS.state + 1 }, (_, column): CellModel =>
    cell(column === 0 ? TEXTS.leaf(leaf) : null, STYLES.sectionText),
  ),
});

const LEAF_WIDTH = Object.values(CRITERION_WIDTHS)
  .slice(0, COLUMNS.state + 1)
  .reduce((sum, width) => sum + width, 0);
