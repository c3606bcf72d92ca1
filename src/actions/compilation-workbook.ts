import type { WorkbookModel } from "../sheet-model/sheet";
import { compiledWorkbook } from "../templates/sheets/compiled-workbook";
import type { FindingRow } from "../templates/sheets/findings-sheet";
import { withSet } from "./with-set";
import type { Compilation } from "./compile";
import { refusedRows, unitFindingRows } from "./finding-rows";

/** The compiling level's workbook of what was compiled; the refused files stand first among the findings, `others` behind them. */
export function compilationWorkbook(
  { set, year, units, refused }: Compilation,
  others: readonly FindingRow[] = [],
): WorkbookModel {
  const standings = units.map(({ standing }) => standing);
  const findings = units.flatMap(({ file, standing, findings: ofUnit }) =>
    unitFindingRows(standing.scorecard.unit.name, file.name, ofUnit),
  );
  const rows = [...refusedRows(refused), ...others, ...findings];
  return withSet(compiledWorkbook(set, year, standings, rows), set);
}
