import * as z from "zod/mini";
import type { Decision } from "../../criteria/criteria-set";
import { cellAddress } from "../../sheet-model/address";
import { EMPTY_CELL } from "../../sheet-model/cell-content";
import type { Grid } from "../../sheet-model/grid";
import type { CellChange } from "../../sheet-model/open-workbook";
import { RANKING_TEXTS } from "../../wording/vi/sheet-texts";
import { ISSUED_ROW, RANKING_COLUMNS } from "./ranking-sheet";

const decisionSchema = z.object({ number: z.string(), date: z.iso.date(), issuer: z.string() });

/** Where it is shown, and where it is kept for the next time it is asked for: in a hidden column. */
const SHOWN = { row: ISSUED_ROW, column: 0 };
const RECORDED = { row: ISSUED_ROW, column: RANKING_COLUMNS.filledTotal };

/** What writes the decision that publishes a ranking into its sheet. */
export const decisionChanges = (ranking: Grid, decision: Decision): CellChange[] =>
  [
    { ...SHOWN, to: RANKING_TEXTS.issued(decision) },
    { ...RECORDED, to: JSON.stringify(decision) },
  ].map(({ row, column, to }) => ({
    sheetName: ranking.sheetName,
    cell: cellAddress(row, column),
    from: ranking.rows[row]?.[column] ?? EMPTY_CELL,
    to,
  }));

/** The decision that a ranking was given; undefined where it was given none. */
export function recordedDecision(ranking: Grid): Decision | undefined {
  const cell = ranking.rows[RECORDED.row]?.[RECORDED.column];
  if (cell?.kind !== "text") return undefined;
  try {
    return decisionSchema.safeParse(JSON.parse(cell.text)).data;
  } catch {
    return undefined;
  }
}
