import { BUILT_IN_SETS, defaultCriteriaSet } from "../criteria/built-in-sets";
import type { CriteriaSet } from "../criteria/criteria-set";
import { findSet } from "../criteria/find-set";
import { type Result, err, ok } from "../result";
import { cellText } from "../templates/reading/cell-text";
import { FUNCTION_TEXTS as TEXTS } from "../wording/vi/function-texts";
import type { ArgumentCells } from "./argument-cells";
import { type FunctionProblem, passedThrough, problem } from "./function-result";

/** The set that the argument [bộ] names, the usual one where it is left out or empty. */
export function chosenSet(argument: ArgumentCells): Result<CriteriaSet, FunctionProblem> {
  if (argument.usedRows > 1 || argument.columns > 1) return err(problem("#VALUE!", TEXTS.oneCell));
  const cell = argument.at(0, 0);
  if (cell.kind === "error") return err(passedThrough(cell.code));
  const shown = cellText(cell).trim();
  // A cell that is empty may come as 0.
  if (shown === "" || shown === "0") return ok(defaultCriteriaSet());
  const sets = [...BUILT_IN_SETS.values()];
  const set = findSet(shown, sets);
  return set === undefined ? err(problem("#N/A", TEXTS.unknownSet(shown, sets))) : ok(set);
}
