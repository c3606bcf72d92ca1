import type { CriteriaSet } from "../criteria/criteria-set";
import { KNOWN_SETS } from "../criteria/known-sets";
import { type Result, err, ok } from "../result";
import type { SetRefusal } from "../scoring/set-refusal";
import type { SetName } from "../scoring/submission-refusal";
import type { SetSearch } from "../templates/carried-sets";

/** What came of looking for a set in a workbook; one that was found is known from then. */
export function answerTo(search: SetSearch, wanted: SetName): Result<CriteriaSet, SetRefusal> {
  switch (search.kind) {
    case "found":
      KNOWN_SETS.add(search.set);
      return ok(search.set);
    case "changed":
      return err({ ...wanted, kind: "set-changed", sheetName: search.sheetName });
    case "absent":
      return err({ ...wanted, kind: "set-not-found" });
  }
}
