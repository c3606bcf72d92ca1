import type { CriteriaSet } from "../criteria/criteria-set";
import { byGravity, placeOf } from "../scoring/finding";
import type { WorkbookModel } from "../sheet-model/sheet";
import { compiledWorkbook } from "../templates/sheets/compiled-workbook";
import type { FindingRow } from "../templates/sheets/findings-sheet";
import { describeFinding } from "../wording/vi/finding-sentences";
import { describeRefusal } from "../wording/vi/refusal-sentences";
import type { Compilation } from "./compile";

/** The compiling level's workbook of what was compiled. */
export function compilationWorkbook(compilation: Compilation, set: CriteriaSet): WorkbookModel {
  const standings = compilation.units.map(({ standing }) => standing);
  return compiledWorkbook(set, compilation.year, standings, findingRows(compilation));
}

/** The refused files first, then each unit's findings, the gravest first. */
function findingRows({ units, refused }: Compilation): FindingRow[] {
  return [
    ...refused.map(({ file, refusal }) => ({
      unit: "",
      file: file.name,
      severity: "refused" as const,
      code: "",
      place: "",
      message: describeRefusal(refusal),
      fix: "",
    })),
    ...units.flatMap(({ file, standing, findings }) =>
      [...findings].sort(byGravity).map((each) => {
        const { message, fix = "" } = describeFinding(each);
        return {
          unit: standing.scorecard.unit.name,
          file: file.name,
          severity: each.severity,
          code: each.code ?? "",
          place: placeOf(each),
          message,
          fix,
        };
      }),
    ),
  ];
}
