import { xlsxFiles } from "../../src/hosts/xlsx/xlsx-files";
import { cellAddress } from "../../src/sheet-model/address";
import type { WorkbookContent } from "../../src/sheet-model/grid";
import type { WorkbookModel } from "../../src/sheet-model/sheet";
import { recalculateAll } from "../hosts/xlsx/engines";
import { content } from "../templates/reading/retyped-form";
import { contentOfCell, isFormula, withWrongResults } from "../templates/sheets/model-grid";

/** The workbooks as LibreOffice calculates them from formulas whose stored results are all wrong. */
export async function allRecalculated(
  workbooks: readonly WorkbookModel[],
): Promise<WorkbookContent[]> {
  const wrong = workbooks.map((workbook) => xlsxFiles.write(withWrongResults(workbook)));
  const files = await recalculateAll(await Promise.all(wrong));
  return Promise.all(
    files.map(async (bytes) => {
      const read = await xlsxFiles.read(bytes);
      if (!read.ok) throw new Error(read.error.kind);
      return read.value;
    }),
  );
}

/** One workbook alone. */
export async function recalculated(workbook: WorkbookModel): Promise<WorkbookContent> {
  const [content] = await allRecalculated([workbook]);
  if (content === undefined) throw new Error("Of one workbook comes one");
  return content;
}

/** Every formula's cell: where it stands, and what our own rules say it shows. */
export function expectedResults({ sheets }: WorkbookModel): Map<string, unknown> {
  const results = new Map<string, unknown>();
  for (const sheet of sheets) {
    for (const [row, { cells }] of sheet.rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        if (cell === null || !isFormula(cell.input)) continue;
        results.set(`${sheet.name}!${cellAddress(row, column)}`, contentOfCell(cell));
      }
    }
  }
  return results;
}

/** What stands in these places of a workbook as it was read. */
export function resultsIn(
  { grids }: WorkbookContent,
  places: Iterable<string>,
): Map<string, unknown> {
  const cells = new Map<string, unknown>();
  for (const grid of grids) {
    for (const [row, contents] of grid.rows.entries()) {
      for (const [column, cell] of contents.entries()) {
        cells.set(`${grid.sheetName}!${cellAddress(row, column)}`, cell);
      }
    }
  }
  return new Map([...places].map((place) => [place, cells.get(place) ?? content(null)]));
}
