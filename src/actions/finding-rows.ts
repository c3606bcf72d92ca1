import { type Finding, byGravity, placeOf } from "../scoring/finding";
import type { FindingRow } from "../templates/sheets/findings-sheet";
import { describeFinding } from "../wording/vi/finding-sentences";
import { describeRefusal } from "../wording/vi/refusal-sentences";
import type { RefusedFile } from "./read-submissions";

/** A unit's findings as `Phát hiện` shows them, the gravest first. */
export const unitFindingRows = (
  unit: string,
  file: string,
  findings: readonly Finding[],
): FindingRow[] =>
  [...findings].sort(byGravity).map((each) => {
    const { message, fix = "" } = describeFinding(each);
    const { severity, code = "" } = each;
    return { unit, file, severity, code, place: placeOf(each), message, fix };
  });

/** The files that were not taken in. */
export const refusedRows = (refused: readonly RefusedFile[]): FindingRow[] =>
  refused.map(({ file, refusal }) => ({
    unit: "",
    file: file.name,
    severity: "refused",
    code: "",
    place: "",
    message: describeRefusal(refusal),
    fix: "",
  }));
