import type { CriteriaNode } from "../../criteria/criteria-set";
import { type Finding, finding } from "../../scoring/finding";
import { type RatioFigures, ratioScore } from "../../scoring/ratio-score";
import type { Score } from "../../scoring/score";
import { cellAddress } from "../../sheet-model/address";
import type { CellContent } from "../../sheet-model/cell-content";
import type { Grid } from "../../sheet-model/grid";
import { isBlank } from "./cell-text";
import { type ScoreTable, columnOf, contentAt } from "./score-table";

/** The two figures of a leaf's share, and what is to be said of them. */
export interface ReadFigures {
  /** Undefined where neither is a number. */
  readonly figures: RatioFigures | undefined;
  readonly findings: readonly Finding[];
}

/**
 * The figures in a leaf's row, and whether the self-score is the one that they give. Nothing is missed
 * where the sheet has no columns for them: a share may be scored without.
 */
export function readFigures(
  grid: Grid,
  table: ScoreTable,
  row: number,
  { code, maxScore }: CriteriaNode,
  self: Score,
): ReadFigures {
  const [partColumn, wholeColumn] = [columnOf(table, "part"), columnOf(table, "whole")];
  if (partColumn === undefined || wholeColumn === undefined) {
    return { figures: undefined, findings: [] };
  }
  const [part, whole] = [contentAt(grid, row, partColumn), contentAt(grid, row, wholeColumn)];
  const figures = { part: figureOf(part), whole: figureOf(whole) };
  const calculated = ratioScore(figures, maxScore);
  const findings: Finding[] = [];
  if (calculated === undefined) {
    if (self.kind === "valid" || !isBlank(part) || !isBlank(whole)) {
      findings.push(finding({ kind: "ratio-incomplete" }, code, cellAddress(row, partColumn)));
    }
  } else if (self.kind === "valid" && self.points !== calculated) {
    const detail = { kind: "ratio-differs", score: self.points, calculated } as const;
    findings.push(finding(detail, code, cellAddress(row, columnOf(table, "self") ?? partColumn)));
  }
  const isKnown = figures.part !== undefined || figures.whole !== undefined;
  return { figures: isKnown ? figures : undefined, findings };
}

/** Without separators of thousands, which could be decimals. */
const FIGURE = /^\d+(?:[.,]\d{1,2})?$/;

function figureOf(content: CellContent): number | undefined {
  if (content.kind === "number") return content.value;
  const typed = content.kind === "text" ? content.text.trim() : "";
  return FIGURE.test(typed) ? Number(typed.replace(",", ".")) : undefined;
}
