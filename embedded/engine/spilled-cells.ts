import type { ICellData, IRange, IWorkbookData, IWorksheetData, Nullable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { CellExtras } from "./document";
import "./univer-services";

type Cells<Content> = Record<number, Record<number, Content>>;
type PartialCells<Content> = Record<number, Record<number, Nullable<Content>>>;
type SheetCells = NonNullable<IWorksheetData["cellData"]>;

/**
 * What formulas for arrays have put into the cells beside their own. Univer keeps it apart from the
 * cells; a saved workbook has it in them, as a file does.
 */
export class SpilledCells {
  readonly #univerAPI: FUniver;

  constructor(univerAPI: FUniver) {
    this.#univerAPI = univerAPI;
  }

  /** The content that a cell has from a formula elsewhere. */
  content(unitId: string, sheetId: string, row: number, column: number): ICellData | undefined {
    const cells: PartialCells<ICellData> | undefined =
      this.#model.getArrayFormulaCellData()[unitId]?.[sheetId];
    return cells?.[row]?.[column] ?? undefined;
  }

  /** The areas that formulas fill, each with its formula's own cell. */
  areas(unitId: string, sheetId: string): readonly IRange[] {
    const ranges: PartialCells<IRange> =
      this.#model.getArrayFormulaRange()[unitId]?.[sheetId] ?? {};
    return Object.values(ranges)
      .flatMap((row) => Object.values(row))
      .filter((range) => range != null)
      .filter(({ startRow, startColumn, endRow, endColumn }) =>
        // Of an area that is not free Univer fills nothing.
        [
          [startRow, endColumn],
          [endRow, startColumn],
        ].every(([row = 0, column = 0]) => this.content(unitId, sheetId, row, column)),
      );
  }

  /** A workbook as Univer saved it, with all that its cells show. */
  withSpilled(snapshot: IWorkbookData): IWorkbookData {
    return withSheets(snapshot, (sheet, sheetId) => {
      const areas = this.areas(snapshot.id, sheetId);
      if (areas.length === 0) return sheet;
      const cellData = copyOf(sheet.cellData);
      for (const area of areas) {
        eachCell(area, (row, column) => {
          const own = cellData[row]?.[column];
          const isFormula = row === area.startRow && column === area.startColumn;
          const cell = isFormula
            ? withArray(own, area)
            : { ...own, ...this.content(snapshot.id, sheetId, row, column) };
          (cellData[row] ??= {})[column] = cell;
        });
      }
      return { ...sheet, cellData };
    });
  }

  /** Takes out of a saved workbook what formulas have put into other cells. */
  takeFrom(snapshot: IWorkbookData): IWorkbookData {
    const contents: Record<string, Cells<ICellData>> = {};
    const ranges: Record<string, Cells<IRange>> = {};
    const taken = withSheets(snapshot, (sheet, sheetId) => {
      const areas = dynamicAreas(sheet.cellData ?? {});
      if (areas.length === 0) return sheet;
      const cellData = copyOf(sheet.cellData);
      const contentsOfSheet: Cells<ICellData> = (contents[sheetId] = {});
      const rangesOfSheet: Cells<IRange> = (ranges[sheetId] = {});
      for (const area of areas) {
        (rangesOfSheet[area.startRow] ??= {})[area.startColumn] = area;
        eachCell(area, (row, column) => {
          const { v, t, ...rest } = cellData[row]?.[column] ?? {};
          (contentsOfSheet[row] ??= {})[column] = { v: v ?? null, t: t ?? null };
          const isFormula = row === area.startRow && column === area.startColumn;
          if (!isFormula) (cellData[row] ??= {})[column] = rest;
        });
      }
      return { ...sheet, cellData };
    });
    // In place: Univer is still about to set these very objects again, for the workbook before.
    this.#model.getArrayFormulaCellData()[snapshot.id] = contents;
    this.#model.getArrayFormulaRange()[snapshot.id] = ranges;
    return taken;
  }

  get #model(): FormulaDataModel {
    return this.#univerAPI.service(FormulaDataModel);
  }
}

function withSheets(
  snapshot: IWorkbookData,
  change: (sheet: Partial<IWorksheetData>, id: string) => Partial<IWorksheetData>,
): IWorkbookData {
  const sheets = Object.entries(snapshot.sheets).map(
    ([id, sheet]) => [id, change(sheet, id)] as const,
  );
  return { ...snapshot, sheets: Object.fromEntries(sheets) };
}

/** A copy whose rows may be changed. */
const copyOf = (cells: SheetCells | undefined): Cells<ICellData> =>
  Object.fromEntries(Object.entries(cells ?? {}).map(([row, entries]) => [row, { ...entries }]));

function withArray(cell: ICellData | undefined, area: IRange): ICellData {
  const extras: CellExtras = {
    ...cell?.custom,
    array: {
      rows: area.endRow - area.startRow + 1,
      columns: area.endColumn - area.startColumn + 1,
      dynamic: true,
    },
  };
  return { ...cell, custom: extras };
}

function dynamicAreas(cells: SheetCells): readonly IRange[] {
  return Object.entries(cells).flatMap(([row, entries]) =>
    Object.entries(entries as Record<string, ICellData>).flatMap(([column, { custom }]) => {
      const { array }: CellExtras = custom ?? {};
      if (array?.dynamic !== true || array.rows * array.columns === 1) return [];
      const [startRow, startColumn] = [Number(row), Number(column)];
      const endRow = startRow + array.rows - 1;
      return [{ startRow, startColumn, endRow, endColumn: startColumn + array.columns - 1 }];
    }),
  );
}

function eachCell(area: IRange, visit: (row: number, column: number) => void): void {
  for (let row = area.startRow; row <= area.endRow; row++) {
    for (let column = area.startColumn; column <= area.endColumn; column++) visit(row, column);
  }
}
