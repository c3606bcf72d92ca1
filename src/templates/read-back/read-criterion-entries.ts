import type { CriteriaNode, CriteriaSet } from "../../criteria/criteria-set";
import { judgeScore } from "../../scoring/judge-score";
import { type Score, UNSCORED } from "../../scoring/score";
import { type CellContent, EMPTY_CELL } from "../../sheet-model/cell-content";
import type { Grid } from "../../sheet-model/grid";
import { CRITERION_TEXTS } from "../../wording/vi/appraisal-texts";
import { CRITERION_COLUMNS as COLUMNS, FIRST_CRITERION_ROW } from "../sheets/criterion-layout";
import { cellText } from "../reading/cell-text";

/** What was typed in a row of `Thẩm định theo tiêu chí` and is not in the unit's sheet yet. */
export interface CriterionTyping {
  /** In that sheet, counted from 0. */
  readonly row: number;
  readonly sheetName: string;
  readonly leaf: CriteriaNode;
  /** Undefined where no score was typed; "unscored" where it was taken away. */
  readonly score: Score | undefined;
  /** Undefined where none was typed; "" where it was taken away. */
  readonly remark: string | undefined;
  /** The two cells as they were read. */
  readonly cells: Readonly<Record<"appraised" | "remark", CellContent>>;
}

/** What waits in rows of the sheet; `firstRow` is the place of the first of them, counted from 0. */
export function criterionTypings(
  rows: Grid["rows"],
  set: CriteriaSet,
  firstRow = 0,
): CriterionTyping[] {
  return rows.flatMap((cells, index): CriterionTyping[] => {
    const row = firstRow + index;
    if (row < FIRST_CRITERION_ROW) return [];
    const leaf = set.nodesByCode.get(textIn(cells[COLUMNS.code]));
    const sheetName = textIn(cells[COLUMNS.sheet]);
    if (leaf === undefined || sheetName === "") return [];
    const score = typedScore(cells[COLUMNS.typedScore], leaf);
    const remark = typedRemark(cells[COLUMNS.typedRemark]);
    if (score === undefined && remark === undefined) return [];
    const shown = {
      appraised: cells[COLUMNS.appraised] ?? EMPTY_CELL,
      remark: cells[COLUMNS.remark] ?? EMPTY_CELL,
    };
    return [{ row, sheetName, leaf, score, remark, cells: shown }];
  });
}

function typedScore(cell: CellContent | undefined, leaf: CriteriaNode): Score | undefined {
  if (cell === undefined || isNothing(cell)) return undefined;
  return isCleared(cell) ? UNSCORED : judgeScore(cell, leaf, "appraised");
}

function typedRemark(cell: CellContent | undefined): string | undefined {
  if (cell === undefined || isNothing(cell)) return undefined;
  return isCleared(cell) ? "" : cellText(cell);
}

const isNothing = (cell: CellContent): boolean =>
  cell.kind === "empty" || (cell.kind === "text" && cell.text === "");

const isCleared = (cell: CellContent): boolean =>
  cell.kind === "text" && cell.text === CRITERION_TEXTS.cleared;

const textIn = (cell: CellContent | undefined): string => (cell?.kind === "text" ? cell.text : "");
