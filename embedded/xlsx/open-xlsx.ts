import { type IWorkbookData, LocaleType } from "@univerjs/core";
import { unzipSync } from "fflate";
import { type Workbook, readXlsx } from "hucre/xlsx";
import type { FunctionNames } from "../engine/functions/metadata";
import { withOpenedFunctions } from "./addin-functions";
import { openedBookExtras } from "./book-extras";
import { openedConditionalFormats } from "./conditional-formats";
import { openedFilter } from "./filters";
import { fittedRows } from "./fitted-rows";
import { openedNames } from "./names";
import { openedSheet } from "./open-sheet";
import { packedForHucre } from "./package-parts";
import { openedResources } from "./resources";
import { StyleCollection, openedStyle } from "./styles";
import { unreadable, unreadableAtSight } from "./unreadable-file";
import { openedValidations } from "./validations";

/**
 * An .xlsx file as a workbook of Univer, with what Excel keeps beside it in the `custom` fields.
 * `functions` are those of add-ins.
 * Errors: throws where the file cannot be read, with a message for the person who opens it.
 */
export async function openXlsx(
  bytes: Uint8Array,
  name: string,
  functions: readonly FunctionNames[] = [],
): Promise<IWorkbookData> {
  const reason = unreadableAtSight(bytes);
  if (reason !== undefined) throw reason;
  const read = await readParts(bytes).catch((error: unknown) => {
    throw unreadable(error);
  });
  return withOpenedFunctions(openedWorkbook(read, name), functions);
}

/** A workbook as hucre reads it, and the heights of rows that it passes over, for each sheet. */
interface ReadWorkbook {
  readonly workbook: Workbook;
  readonly fittedRows: readonly ReadonlyMap<number, number>[];
}

async function readParts(bytes: Uint8Array): Promise<ReadWorkbook> {
  const parts = unzipSync(bytes);
  const workbook = await readXlsx(packedForHucre(parts), { readStyles: true });
  if (workbook.sheets.length === 0) throw new Error("The package has no sheets");
  return { workbook, fittedRows: fittedRows(parts) };
}

function openedWorkbook({ workbook, fittedRows }: ReadWorkbook, name: string): IWorkbookData {
  const { themeColors, defaultFont } = workbook;
  const styles = new StyleCollection(themeColors);
  const defaultStyle = openedStyle({ ...(defaultFont && { font: defaultFont }) }, themeColors);
  const sheets = workbook.sheets.map((sheet, index) => {
    const id = `sheet-${String(index + 1)}`;
    const hiddenRows = [...(sheet.rowDefs ?? [])].flatMap(([row, { hidden }]) =>
      hidden === true ? [row] : [],
    );
    return {
      id,
      stored: sheet,
      fittedRows: fittedRows[index] ?? new Map<number, number>(),
      filter: sheet.autoFilter && openedFilter(sheet.autoFilter, hiddenRows),
    };
  });
  const bySheet = <Value>(valueOf: (sheet: (typeof sheets)[number]) => Value | undefined) =>
    Object.fromEntries(
      sheets.flatMap((sheet) => {
        const value = valueOf(sheet);
        return value === undefined ? [] : [[sheet.id, value] as const];
      }),
    );
  return {
    id: crypto.randomUUID(),
    name,
    appVersion: "",
    locale: LocaleType.VI_VN,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: bySheet(({ id, stored, fittedRows, filter }) =>
      openedSheet(id, stored, {
        styles,
        themeColors,
        defaultStyle,
        fittedRows,
        filteredOut: filter?.cachedFilteredOut ?? [],
      }),
    ),
    styles: styles.byId,
    resources: openedResources({
      SHEET_DATA_VALIDATION_PLUGIN: bySheet(({ stored }) =>
        openedValidations(stored.dataValidations ?? []),
      ),
      SHEET_CONDITIONAL_FORMATTING_PLUGIN: bySheet(({ stored }) =>
        openedConditionalFormats(stored.conditionalRules ?? [], themeColors),
      ),
      SHEET_FILTER_PLUGIN: bySheet(({ filter }) => filter),
      SHEET_DEFINED_NAME_PLUGIN: openedNames(
        workbook.namedRanges ?? [],
        new Map(sheets.map(({ id, stored }) => [stored.name, id])),
      ),
    }),
    custom: openedBookExtras(workbook),
  };
}
