import * as z from "zod/mini";
import type { Decision } from "../../criteria/criteria-set";
import { cellAddress } from "../../sheet-model/address";
import { EMPTY_CELL } from "../../sheet-model/cell-content";
import type { Grid } from "../../sheet-model/grid";
import type { CellChange } from "../../sheet-model/open-workbook";
import { RANKING_TEXTS } from "../../wording/vi/sheet-texts";
import { ISSUED_ROW, type IssuedLine, columnsOf, recordedIssueColumn } from "./ranking-layout";

const decisionSchema = z.object({ number: z.string(), date: z.iso.date(), issuer: z.string() });

/** Where it is shown and recorded. */
const SHOWN = { row: ISSUED_ROW, column: 0 };
const recordedIn = (ranking: Grid) => ({
  row: ISSUED_ROW,
  column: recordedIssueColumn(columnsOf(ranking)),
});

/** What writes the decision that publishes a ranking into its sheet. */
export const decisionChanges = (ranking: Grid, decision: Decision): CellChange[] =>
  [
    { ...SHOWN, to: RANKING_TEXTS.issued(decision) },
    { ...recordedIn(ranking), to: JSON.stringify(decision) },
  ].map(({ row, column, to }) => ({
    sheetName: ranking.sheetName,
    cell: cellAddress(row, column),
    from: ranking.rows[row]?.[column] ?? EMPTY_CELL,
    to,
  }));

/** The decision that a ranking was given; undefined where it was given none. */
export function recordedDecision(ranking: Grid): Decision | undefined {
  const recorded = textAt(ranking, recordedIn(ranking));
  if (recorded === undefined) return undefined;
  try {
    return decisionSchema.safeParse(JSON.parse(recorded)).data;
  } catch {
    return undefined;
  }
}

/** The line that names the decision as it stands in a ranking, typed or asked for; undefined where there is none. */
export function issuedLine(ranking: Grid): IssuedLine | undefined {
  const shown = textAt(ranking, SHOWN);
  return shown === undefined
    ? undefined
    : { shown, recorded: textAt(ranking, recordedIn(ranking)) ?? null };
}

function textAt(
  { rows }: Grid,
  { row, column }: { readonly row: number; readonly column: number },
): string | undefined {
  const cell = rows[row]?.[column];
  return cell?.kind === "text" ? cell.text : undefined;
}
