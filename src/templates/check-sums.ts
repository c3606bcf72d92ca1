import type { CriteriaNode } from "../criteria/criteria-set";
import type { Points } from "../criteria/points";
import { type Finding, finding } from "../scoring/finding";
import { formatDecimal } from "../scoring/format-points";
import { readScore } from "../scoring/read-score";
import type { ScoreColumn } from "../scoring/score";
import type { CellContent } from "../sheet-model/cell-content";
import { cellText } from "./cell-text";

/** A subtotal or total as the commune's own sheet states it. */
export interface StatedSum {
  /** Undefined for the total over everything. */
  readonly node: CriteriaNode | undefined;
  readonly column: ScoreColumn;
  readonly content: CellContent;
  readonly cell: string;
}

/** The finding for a stated sum that is not the sum of its valid leaves, if it is not. */
export function checkStatedSum(stated: StatedSum, sum: Points): Finding | undefined {
  const { column, content, cell } = stated;
  const code = stated.node?.code;
  const read = readScore(content);
  if (read.ok && (read.value === null || read.value === sum)) return undefined;
  if (!read.ok && read.error.kind === "not-calculated") {
    const { formula } = read.error;
    return finding({ kind: "sum-not-calculated", column, formula }, code, cell);
  }
  const shown = content.kind === "number" ? formatDecimal(content.value) : cellText(content);
  return finding({ kind: "wrong-sum", column, stated: shown, sum }, code, cell);
}
