import type { CompiledRefusal } from "../../scoring/compiled-refusal";
import type { WorkbookRefusal } from "../../sheet-model/workbook-refusal";
import { firstEntries } from "../cut-short";
import { describeRefusal } from "./refusal-sentences";
import { describeSetRefusal } from "./set-refusal-sentences";

/** Why a workbook is not taken for a compiled one, and what to do. */
export function describeCompiledRefusal(refusal: WorkbookRefusal | CompiledRefusal): string {
  switch (refusal.kind) {
    case "not-compiled":
      return "This is no workbook compiled from the communes' scorecards. Choose one made by “Import the units' scorecards” or cchc compile.";
    case "set-not-found":
    case "set-changed":
      return describeSetRefusal(refusal);
    case "no-units":
      return "The compiled workbook has no unit's sheet left. Import the scorecards anew with “Import the units' scorecards”.";
    case "out-of-form":
      return outOfForm(refusal.sheetNames);
    case "empty-file":
    case "password-protected":
    case "damaged":
    case "too-large":
    case "other-spreadsheet":
    case "not-a-spreadsheet":
      return describeRefusal(refusal);
  }
}

function outOfForm(sheetNames: readonly string[]): string {
  const { shown, more } = firstEntries(sheetNames.map((name) => `“${name}”`));
  return `${shown}${more === 0 ? "" : ` and ${String(more)} more`} are not in the form of the compiled workbook (rows or columns were added, deleted or moved), so that scores could be taken from the wrong cells. Put the sheet back as it was, or delete it and import the unit's file anew.`;
}
