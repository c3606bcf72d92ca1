import type { CriteriaSet } from "../criteria/criteria-set";
import { setsNamed } from "../criteria/find-set";
import { KNOWN_SETS, type KnownSets } from "../criteria/known-sets";
import { type Result, err, ok } from "../result";
import { cellText } from "../templates/reading/cell-text";
import { FUNCTION_TEXTS as TEXTS } from "../wording/vi/function-texts";
import type { ArgumentCells } from "./argument-cells";
import { type FunctionProblem, passedThrough, problem } from "./function-result";

/**
 * The set that the argument [bộ] names, the usual one where it is left out or empty. Of several sets that
 * it names, only the usual one can be meant.
 */
export function chosenSet(
  argument: ArgumentCells,
  known: Pick<KnownSets, "all" | "usual"> = KNOWN_SETS,
): Result<CriteriaSet, FunctionProblem> {
  if (argument.usedRows > 1 || argument.columns > 1) return err(problem("#VALUE!", TEXTS.oneCell));
  const cell = argument.at(0, 0);
  if (cell.kind === "error") return err(passedThrough(cell.code));
  if (namesNoSet(argument)) return ok(known.usual);
  const shown = cellText(cell).trim();
  const named = setsNamed(shown, known.all());
  const [set, ...others] = named;
  if (set === undefined) return err(problem("#N/A", TEXTS.unknownSet(shown, known.all())));
  if (others.length === 0) return ok(set);
  return named.includes(known.usual)
    ? ok(known.usual)
    : err(problem("#N/A", TEXTS.severalSets(shown, named)));
}

/** Whether the argument [bộ] is left out or empty. */
function namesNoSet(argument: ArgumentCells): boolean {
  const shown = cellText(argument.at(0, 0)).trim();
  // A cell that is empty may come as 0.
  return shown === "" || shown === "0";
}
