import type { CriteriaSet } from "../criteria/criteria-set";
import type { WorkbookModel } from "../sheet-model/sheet";
import { compiledWorkbook } from "../templates/sheets/compiled-workbook";
import { withSet } from "./bring-set";
import type { Compilation } from "./compile";
import { refusedRows, unitFindingRows } from "./finding-rows";

/** The compiling level's workbook of what was compiled; the refused files stand first among the findings. */
export function compilationWorkbook(
  { year, units, refused }: Compilation,
  set: CriteriaSet,
): WorkbookModel {
  const standings = units.map(({ standing }) => standing);
  const findings = units.flatMap(({ file, standing, findings: ofUnit }) =>
    unitFindingRows(standing.scorecard.unit.name, file.name, ofUnit),
  );
  const rows = [...refusedRows(refused), ...findings];
  return withSet(compiledWorkbook(set, year, standings, rows), set);
}
