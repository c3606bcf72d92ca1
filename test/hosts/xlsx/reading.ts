import type { Grid, WorkbookContent } from "../../../src/sheet-model/grid";
import type { WorkbookRefusal } from "../../../src/sheet-model/workbook-refusal";
import { xlsxFiles } from "../../../src/hosts/xlsx/xlsx-files";

/** What a file that must be readable holds. */
export async function readContent(bytes: Uint8Array): Promise<WorkbookContent> {
  const result = await xlsxFiles.read(bytes);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

export async function readGrids(bytes: Uint8Array): Promise<readonly Grid[]> {
  return (await readContent(bytes)).grids;
}

export async function readGrid(bytes: Uint8Array): Promise<Grid> {
  const [grid] = await readGrids(bytes);
  if (grid === undefined) throw new Error("no sheet");
  return grid;
}

/** Why a file is refused; undefined where it is read. */
export async function refusalOf(bytes: Uint8Array): Promise<WorkbookRefusal | undefined> {
  const result = await xlsxFiles.read(bytes);
  return result.ok ? undefined : result.error;
}
