import type { SetRefusal } from "../../scoring/set-refusal";
import { setNameWithHash } from "../set-name";

/** Why the criteria set of a workbook is not to be had, and what to do. */
export function describeSetRefusal(refusal: SetRefusal): string {
  const name = setNameWithHash(refusal);
  switch (refusal.kind) {
    case "set-not-found":
      return `The file was made by the criteria set ${name}, which is not known here, and the set's own sheets are no longer in it. Import that set and try again; nothing in the file was changed.`;
    case "set-changed":
      return `The sheet “${refusal.sheetName}”, which brings the criteria set ${name}, was edited and no longer says what it said when the file was made. Put it back as it was, or import the original set, and try again; nothing in the file was changed.`;
  }
}
