import type { CellContent } from "../../../src/sheet-model/cell-content";
import type { Grid, WorkbookContent } from "../../../src/sheet-model/grid";
import { dateOfSerial, showsDay } from "../../../src/sheet-model/serial-dates";
import type {
  CellInput,
  CellModel,
  Formula,
  SheetModel,
  WorkbookModel,
} from "../../../src/sheet-model/sheet";
import { content } from "../reading/retyped-form";

export const isFormula = (input: CellInput): input is Formula =>
  typeof input === "object" && input !== null;

/** What a host would read back of a cell: a number under a day's format is that day. */
export function contentOfCell({ input, style }: CellModel): CellContent {
  const value = isFormula(input) ? input.value : input;
  const isDay = typeof value === "number" && showsDay(style.numberFormat ?? "");
  return isDay ? dateOfSerial(value) : content(value);
}

/** What a host would read back of a sheet that it wrote. */
export function gridOfModel(sheet: SheetModel): Grid {
  const rows = sheet.rows.map(({ cells }) =>
    cells.map((cell): CellContent => (cell === null ? content(null) : contentOfCell(cell))),
  );
  return { sheetName: sheet.name, hidden: false, rows, merges: sheet.merges };
}

export const contentOfModel = ({ sheets, properties }: WorkbookModel): WorkbookContent => ({
  grids: sheets.map(gridOfModel),
  properties,
});

/** The same workbook with inputs replaced: `change` gets each cell and gives what is written instead. */
export function withInputs(
  workbook: WorkbookModel,
  change: (input: CellInput, sheet: SheetModel, row: number, column: number) => CellInput,
): WorkbookModel {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((model, row) => ({
        ...model,
        cells: model.cells.map((cell, column) =>
          cell === null ? null : { ...cell, input: change(cell.input, sheet, row, column) },
        ),
      })),
    })),
  };
}

/** Formulas with wrong results, so that only an engine that calculates can bring the right ones. */
export const withWrongResults = (workbook: WorkbookModel): WorkbookModel =>
  withInputs(workbook, (input) => (isFormula(input) ? { ...input, value: -1 } : input));
