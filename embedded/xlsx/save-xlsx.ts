import type { IWorkbookData } from "@univerjs/core";
import { writeXlsx } from "hucre/xlsx";
import type { BookExtras } from "../engine/document";
import type { FunctionNames } from "../engine/functions/metadata";
import { withStoredFunctions } from "./addin-functions";
import { storedBookExtras } from "./book-extras";
import { storedName } from "./names";
import { mendedFromHucre } from "./package-parts";
import { resourceOf } from "./resources";
import { defaultFont } from "./save-cells";
import { storedSheet } from "./save-sheet";

/**
 * A workbook of Univer, as it saves itself, as an .xlsx file. Excel calculates formulas anew when it
 * opens it; until then they have the results that Univer gave them. `functions` are those of add-ins.
 * Errors: throws where a sheet's name is one that Excel does not allow.
 */
export async function saveXlsx(
  workbook: IWorkbookData,
  functions: readonly FunctionNames[] = [],
): Promise<Uint8Array> {
  const snapshot = withStoredFunctions(workbook, functions);
  const { sheetOrder, sheets, custom } = snapshot;
  const inOrder = sheetOrder.flatMap((id) => sheets[id] ?? []);
  const saved = inOrder.map((sheet) => storedSheet(sheet, snapshot));
  const names = resourceOf(snapshot.resources, "SHEET_DEFINED_NAME_PLUGIN");
  const sheetNamesById = new Map(inOrder.map(({ id = "", name = "" }) => [id, name]));
  const [first = {}] = inOrder;
  const extras: BookExtras = custom ?? {};
  const xlsx = await writeXlsx({
    sheets: saved.map(({ sheet }) => sheet),
    namedRanges: [
      ...saved.flatMap(({ builtInNames }) => builtInNames),
      ...Object.values(names).flatMap((name) => (name ? storedName(name, sheetNamesById) : [])),
    ],
    defaultFont: defaultFont(first, snapshot),
    activeSheet: Math.max(
      0,
      saved.findIndex(({ sheet }) => sheet.hidden !== true),
    ),
    ...storedBookExtras(extras),
  });
  return mendedFromHucre(
    xlsx,
    saved.map(({ fittedRows }) => fittedRows),
  );
}
