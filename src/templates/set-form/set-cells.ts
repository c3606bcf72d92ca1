import type { Points } from "../../criteria/points";
import type { SetField, SetMistakeDetail } from "../../criteria/set-mistake";
import { MOST_CHARACTERS } from "../../criteria/text-limits";
import { type Result, err, ok } from "../../result";
import { readScore, shownDate } from "../../scoring/read-score";
import type { CellContent } from "../../sheet-model/cell-content";
import { cellText, shownNumber } from "../reading/cell-text";

/** Guides and lists of levels are long. */
const LONG_FIELDS: ReadonlySet<SetField> = new Set<SetField>(["guide", "levels"]);

/** A cell's text, "" for an empty one. Errors: what cannot have been meant as the text of this field. */
export function readText(cell: CellContent, field: SetField): Result<string, SetMistakeDetail> {
  if (cell.kind === "error") return err({ kind: "error-value", field, shown: cell.code });
  if (cell.kind === "not-calculated") return err({ kind: "not-calculated", field });
  if (cell.kind === "date") {
    const shown = shownDate(cell.year, cell.month, cell.day);
    return err({ kind: "date-for-text", field, shown });
  }
  const text = plainText(cell);
  const most = MOST_CHARACTERS[LONG_FIELDS.has(field) ? "long" : "short"];
  return text.length > most ? err({ kind: "too-long", field, most }) : ok(text);
}

/** What a cell shows, in one Unicode form and with one kind of line end. */
export const plainText = (cell: CellContent): string =>
  cellText(cell).normalize("NFC").replace(/\r\n?/g, "\n").trim();

/**
 * A cell's number in hundredths, undefined for an empty one; "2 điểm" is 2. `least` is the smallest that is
 * allowed.
 */
export function readNumber(
  cell: CellContent,
  field: SetField,
  least: "nothing" | "something",
): Result<Points | undefined, SetMistakeDetail> {
  const plain: CellContent =
    cell.kind === "text" ? { kind: "text", text: cell.text.replace(POINTS_WORD, "") } : cell;
  const shown = shownNumber(cell);
  const read = readScore(plain);
  if (!read.ok) {
    const problem = read.error;
    if (problem.kind === "date") {
      return err({ kind: "date-for-number", field, shown, meant: problem.meant });
    }
    if (problem.kind === "too-precise") return err({ kind: "too-precise", field, shown });
    if (problem.kind === "not-calculated") return err({ kind: "not-calculated", field });
    return err({ kind: cell.kind === "error" ? "error-value" : "not-a-number", field, shown });
  }
  const { value } = read;
  if (value === null) return ok(undefined);
  const isTooSmall = least === "nothing" ? value < 0 : value <= 0;
  return isTooSmall ? err({ kind: "too-small", field, shown }) : ok(value);
}

const POINTS_WORD = /\s*(điểm|đ)\.?\s*$/iu;
