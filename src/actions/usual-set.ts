import { KNOWN_SETS } from "../criteria/known-sets";
import type { SetRefusal } from "../scoring/set-refusal";
import type { HostRefusal } from "../sheet-model/host-refusal";
import type { OpenWorkbook } from "../sheet-model/open-workbook";
import { carriedSets } from "../templates/carried-sets";
import { hasSetSheetName } from "../templates/set-sheet-name";
import { compiledSet } from "./compiled-set";

/** What is found out by looking; all other refusals say that there was no look. */
const WITHOUT_ITS_SET: ReadonlySet<HostRefusal["kind"]> = new Set<SetRefusal["kind"]>([
  "set-not-found",
  "set-changed",
]);

/**
 * Makes the open workbook's set the usual one: that by which it was compiled, or the only one that its sheets
 * bring along, that of a form only where no others do. Where it has none, or the spreadsheet program refuses, the
 * usual one stays. Answers whether the workbook could be looked at; where it could not, another look may find a set.
 */
export async function learnUsualSet(
  workbook: Pick<OpenWorkbook, "outline" | "read">,
): Promise<boolean> {
  const outline = await workbook.outline();
  if (!outline.ok) return false;
  const compiled = await compiledSet(workbook, outline.value);
  if (!compiled.ok) return WITHOUT_ITS_SET.has(compiled.error.kind);
  if (compiled.value !== undefined) {
    KNOWN_SETS.usual = compiled.value;
    return true;
  }
  const named = outline.value.sheetNames.filter(hasSetSheetName);
  if (named.length === 0) return true;
  const read = await workbook.read(named);
  if (!read.ok) return false;
  const carried = carriedSets(read.value);
  const setsOf = (pairs: typeof carried) => pairs.flatMap(({ set }) => set ?? []);
  for (const set of setsOf(carried)) KNOWN_SETS.add(set);
  const travelling = setsOf(carried.filter(({ isForm }) => !isForm));
  const [only, ...others] = travelling.length > 0 ? travelling : setsOf(carried);
  if (only !== undefined && others.length === 0) KNOWN_SETS.usual = only;
  return true;
}
