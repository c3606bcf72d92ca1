import { type Points, pointsFromNumber } from "../criteria/points";
import { type Result, err, ok } from "../result";
import type { CellContent } from "../sheet-model/cell-content";
import type { ScoreProblem } from "./score-problem";

/** A decimal as officers write it: a comma or a point, spaces around the separator tolerated. */
const DECIMAL = /^([+-]?)(0|[1-9]\d*)?(?:\s*[.,]\s*(\d+))?$/;

/**
 * A cell read as a score of any leaf, before its maximum is known.
 * Source: the officers' two ways of writing decimals, "0,5" and "0.5", mean the same.
 * Units: hundredths of a point; null where nothing was entered, which is not 0.
 * Errors: not-a-number, date, not-calculated, too-precise.
 */
export function readScore(cell: CellContent): Result<Points | null, ScoreProblem> {
  switch (cell.kind) {
    case "empty":
      return ok(null);
    case "number":
      return exactScore(cell.value);
    case "text":
      return readTypedScore(cell.text);
    case "boolean":
      return err({ kind: "not-a-number", shown: cell.value ? "TRUE" : "FALSE" });
    case "error":
      return err({ kind: "not-a-number", shown: cell.code });
    case "not-calculated":
      return err({ kind: "not-calculated", formula: cell.formula });
    case "date":
      return err({
        kind: "date",
        shown: shownDate(cell.year, cell.month, cell.day),
        meant: scoresMeantByDate(cell.year, cell.month, cell.day),
      });
  }
}

/** A date as a Vietnamese Excel shows it: "01/05/2024". */
export function shownDate(year: number, month: number, day: number): string {
  return `${String(day).padStart(2, "0")}/${String(month).padStart(2, "0")}/${String(year)}`;
}

function readTypedScore(text: string): Result<Points | null, ScoreProblem> {
  // NFKC turns non-breaking spaces and full-width digits into plain ones.
  const typed = text.normalize("NFKC").replaceAll("−", "-").trim();
  if (typed === "") return ok(null);
  const [matched, sign = "", whole = "", decimals = ""] = DECIMAL.exec(typed) ?? [];
  if (matched === undefined || whole + decimals === "") {
    return err({ kind: "not-a-number", shown: text.trim() });
  }
  return exactScore(Number(`${sign}${whole || "0"}.${decimals || "0"}`));
}

function exactScore(value: number): Result<Points, ScoreProblem> {
  const points = pointsFromNumber(value);
  return points === undefined ? err({ kind: "too-precise", value }) : ok(points);
}

/**
 * Excel in Vietnamese reads a typed "1.5" as 1 May of this year, and "1.25", which has no month 25,
 * as January 2025: a first of January to September may have been either.
 */
function scoresMeantByDate(year: number, month: number, day: number): Points[] {
  const dayAndMonth = pointsFromNumber(Number(`${String(day)}.${String(month)}`));
  const monthAndYear = pointsFromNumber(
    Number(`${String(month)}.${String(year % 100).padStart(2, "0")}`),
  );
  const candidates = day === 1 ? [dayAndMonth, monthAndYear] : [dayAndMonth];
  return candidates.filter((points) => points !== undefined);
}
