import { type CriteriaNode, isLeaf } from "../../criteria/criteria-set";
import { pointsToNumber } from "../../criteria/points";
import { appliesTo, leafForKind } from "../../scoring/contribution";
import { NOT_APPLICABLE_WORD } from "../../scoring/not-applicable-word";
import { SCORE_COLUMNS, type ScoreColumn, UNSCORED } from "../../scoring/score";
import type { Scorecard } from "../../scoring/scorecard";
import { type Total, totalOfNode } from "../../scoring/totals";
import type { CellInput, CellModel, RowModel } from "../../sheet-model/sheet";
import { isWrapped, wrappedHeight } from "../../sheet-model/text-height";
import { assignmentText, documentText } from "../../wording/vi/list-sentences";
import { labelCell, listedFormula } from "./list-sheet";
import { leafCells, sumCells } from "./scorecard-cells";
import type { Check } from "./list-parts";
import { checkOf, completenessOf, problemsOf } from "./scorecard-check";
import type { ScorecardContent } from "./scorecard-content";
import { SCORECARD_WIDTHS as WIDTHS } from "./scorecard-layout";
import { guideHeight } from "./scorecard-set-cells";
import { STYLES, cell } from "./styles";

/** Of a share for which nothing is entered. */
const NO_FIGURES = { part: undefined, whole: undefined } as const;

export function nodeRow(node: CriteriaNode, content: ScorecardContent): RowModel {
  const { scorecard, lists } = content;
  const evidence = evidenceOf(node, content);
  const text = (entered: ReadonlyMap<string, string>) => entered.get(node.code) ?? null;
  const { inForm, counted, check, problems } = isLeaf(node)
    ? scoredCells(node, content)
    : summedCells(node, content);
  const height = Math.max(
    nameHeight(node),
    wrappedHeight(scorecard.evidenceByCode.get(node.code) ?? "", WIDTHS.evidence),
    wrappedHeight(scorecard.remarksByCode.get(node.code) ?? "", WIDTHS.remark),
    wrappedHeight(scorecard.explanationsByCode.get(node.code) ?? "", WIDTHS.explanation),
    wrappedHeight(check.value, WIDTHS.check, STYLES.check),
    guideHeight(node),
    notApplicableHeight(node, scorecard),
  );
  return {
    // A leaf's row fits itself to what is typed into it in the weeks of the commune's work.
    ...(isLeaf(node) && !isWrapped(height) ? {} : { height }),
    ...(lists !== undefined && isLeaf(node) && isWrapped(height) && { fitted: true }),
    cells: [
      cell(node.label, codeStyle(node)),
      cell(node.name, textStyle(node)),
      cell(pointsToNumber(node.maxScore), numberStyle(node)),
      ...inForm,
      cell(evidence, STYLES.evidenceEntry),
      cell(check, STYLES.check),
      cell(assignedTo(node, content), STYLES.assigned),
      cell(text(scorecard.remarksByCode), STYLES.evidenceEntry),
      cell(text(scorecard.explanationsByCode), STYLES.evidenceEntry),
      ...counted,
      ...problems,
    ],
  };
}

interface RowCells {
  readonly inForm: readonly (CellModel | null)[];
  readonly counted: readonly (CellModel | null)[];
  readonly check: Check;
  readonly problems: readonly (CellModel | null)[];
}

function scoredCells(node: CriteriaNode, content: ScorecardContent): RowCells {
  const { scorecard, layout, lists } = content;
  const leaf = leafForKind(node, scorecard.unit.kind);
  const row = layout.rowOf(leaf);
  const leafRow = { leaf, row, applies: appliesTo(leaf, scorecard.unit.kind) };
  const above = nodesAbove(leaf);
  const problems = problemsOf({
    ...leafRow,
    rowsAbove: above.map((node) => layout.rowOf(node)),
    scores: scorecard.scoresByCode.get(leaf.code) ?? { self: UNSCORED, appraised: UNSCORED },
    figures: scorecard.figuresByCode.get(leaf.code) ?? NO_FIGURES,
    hasEvidence: [leaf, ...above].some(({ code }) => isFilled(scorecard.evidenceByCode, code)),
    hasRemark: isFilled(scorecard.remarksByCode, leaf.code),
  });
  return {
    ...leafCells({ ...content, ...leafRow, isUnits: lists !== undefined }),
    check: checkOf(leaf, row, problems.value),
    problems: [cell(problems, STYLES.plain)],
  };
}

/** Sums run over what is counted in the rows beneath, and so stay empty themselves there. */
function summedCells(node: CriteriaNode, content: ScorecardContent): RowCells {
  const { scorecard, layout } = content;
  const row = layout.rowOf(node);
  const [first, last] = [row + 1, row + descendants(node)];
  const totals: Record<ScoreColumn, Total> = {
    self: totalOfNode(scorecard, node, "self"),
    appraised: totalOfNode(scorecard, node, "appraised"),
  };
  const sums = { ...totals, style: numberStyle(node) };
  return {
    ...sumCells(content, node, first, last, sums),
    check: completenessOf(first, last, totals),
    problems: [],
  };
}

/** What was typed, or else the documents that are listed for the criterion, as long as nothing is typed. */
function evidenceOf(node: CriteriaNode, { scorecard, lists, layout }: ScorecardContent): CellInput {
  const evidence = scorecard.evidenceByCode.get(node.code) ?? null;
  if (lists === undefined) return evidence;
  const listed = scorecard.documents
    .filter(({ code }) => code === node.code)
    .map(documentText)
    .filter((text) => text !== "")
    .join("\n");
  if (evidence !== null && evidence !== listed) return evidence;
  const formula = listedFormula(lists.documents, [labelCell(layout.rowOf(node))], "CHAR(10)");
  return { formula, value: listed, isArray: true };
}

/** Those to whom the criterion, or what it is part of, is assigned. */
function assignedTo(node: CriteriaNode, { lists, layout }: ScorecardContent): CellInput {
  if (lists === undefined) return null;
  const nodes = [node, ...nodesAbove(node)];
  const codes = new Set(nodes.map(({ code }) => code));
  const assigned = lists.plan.assignments.filter(({ code }) => codes.has(code));
  const labels = nodes.map((each) => labelCell(layout.rowOf(each)));
  return {
    formula: listedFormula(lists.assignments, labels, `"; "`),
    value: assigned.map(assignmentText).join("; "),
    isArray: true,
  };
}

function nodesAbove(node: CriteriaNode): CriteriaNode[] {
  return node.parent === undefined ? [] : [node.parent, ...nodesAbove(node.parent)];
}

const isFilled = (texts: ReadonlyMap<string, string>, code: string): boolean =>
  (texts.get(code) ?? "").trim() !== "";

/** Of the word that stands in a score's narrow cell; 0 where a score does. */
function notApplicableHeight({ code }: CriteriaNode, { scoresByCode }: Scorecard): number {
  const scores = scoresByCode.get(code);
  const says = SCORE_COLUMNS.some((column) => scores?.[column].kind === "not-applicable");
  return says ? wrappedHeight(NOT_APPLICABLE_WORD, WIDTHS.self) : 0;
}

const nameHeights = new WeakMap<CriteriaNode, number>();

/** The height of a name is the same on each of a province's sheets: it is measured once. */
function nameHeight(node: CriteriaNode): number {
  const known = nameHeights.get(node);
  const height = known ?? wrappedHeight(node.name, WIDTHS.name, { bold: !isLeaf(node) });
  if (known === undefined) nameHeights.set(node, height);
  return height;
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
