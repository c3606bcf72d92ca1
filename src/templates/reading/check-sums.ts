import type { CriteriaNode } from "../../criteria/criteria-set";
import type { Points } from "../../criteria/points";
import { type Finding, finding } from "../../scoring/finding";
import { readScore } from "../../scoring/read-score";
import { SCORE_COLUMNS, type ScoreColumn } from "../../scoring/score";
import type { CellContent } from "../../sheet-model/cell-content";
import { shownNumber } from "./cell-text";

/** A subtotal or total as the commune's own sheet states it. */
export interface StatedSum {
  /** Undefined for the total over everything. */
  readonly node: CriteriaNode | undefined;
  readonly column: ScoreColumn;
  readonly content: CellContent;
  readonly cell: string;
}

/**
 * Findings for the stated sums that are not the sums of their valid leaves; those that the file
 * does not calculate are told once a column. `sumOf` gives the right sum.
 */
export function checkStatedSums(
  sums: readonly StatedSum[],
  sumOf: (stated: StatedSum) => Points,
): Finding[] {
  const compared = sums.filter(({ content }) => content.kind !== "not-calculated");
  return [
    ...compared.flatMap((stated) => wrongSum(stated, sumOf(stated)) ?? []),
    ...SCORE_COLUMNS.flatMap((column) => {
      const cells = sums
        .filter((stated) => stated.column === column && stated.content.kind === "not-calculated")
        .map(({ cell }) => cell);
      return cells.length === 0 ? [] : finding({ kind: "sum-not-calculated", column, cells });
    }),
  ];
}

function wrongSum({ node, column, content, cell }: StatedSum, sum: Points): Finding | undefined {
  const read = readScore(content);
  if (read.ok && (read.value === null || read.value === sum)) return undefined;
  const stated = shownNumber(content);
  return finding({ kind: "wrong-sum", column, stated, sum }, node?.code, cell);
}
