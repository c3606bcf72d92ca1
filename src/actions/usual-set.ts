import { KNOWN_SETS } from "../criteria/known-sets";
import type { OpenWorkbook } from "../sheet-model/open-workbook";
import { carriedSets } from "../templates/carried-sets";
import { hasSetSheetName } from "../templates/set-sheet-name";
import { compiledSet } from "./compiled-set";

/**
 * Makes the open workbook's set the usual one: that by which it was compiled, or the only one that its sheets
 * bring along. Where it has none, or the spreadsheet program refuses, the usual one stays.
 */
export async function learnUsualSet(
  workbook: Pick<OpenWorkbook, "outline" | "read">,
): Promise<void> {
  const outline = await workbook.outline();
  if (!outline.ok) return;
  const compiled = await compiledSet(workbook, outline.value);
  if (!compiled.ok) return;
  if (compiled.value !== undefined) {
    KNOWN_SETS.usual = compiled.value;
    return;
  }
  const named = outline.value.sheetNames.filter(hasSetSheetName);
  const read = named.length === 0 ? undefined : await workbook.read(named);
  if (read?.ok !== true) return;
  const carried = carriedSets(read.value).flatMap(({ set }) => set ?? []);
  for (const set of carried) KNOWN_SETS.add(set);
  const [only, ...others] = carried;
  if (only !== undefined && others.length === 0) KNOWN_SETS.usual = only;
}
