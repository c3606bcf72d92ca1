import type { ICellData, IRange, IStyleData, Nullable, Worksheet } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import type { CellRange } from "../../src/sheet-model/address";
import { HostError } from "../batch/host-error";
import { CellPatches, type ContentPatch } from "./cell-patches";
import type { CellExtras, ChartExtras, SheetExtras, TableExtras } from "./document";
import { LineSizes } from "./line-sizes";
import type { OpenDocument } from "./open-document";
import { fromUniver, toUniver } from "./rectangle";
import { SheetValidations } from "./validations";

/** One sheet of the open document: its cells, as Univer keeps them, and Excel's extras. */
export class DocumentSheet {
  readonly id: string;
  readonly document: OpenDocument;
  readonly validations: SheetValidations;
  readonly sizes: LineSizes;
  #patches = new CellPatches();

  constructor(document: OpenDocument, id: string) {
    this.document = document;
    this.id = id;
    this.validations = new SheetValidations(this);
    this.sizes = new LineSizes(this);
  }

  /** Whether the sheet has not been deleted. */
  get exists(): boolean {
    return this.document.workbook.getSheetBySheetId(this.id) != null;
  }

  get worksheet(): Worksheet {
    const worksheet = this.document.workbook.getSheetBySheetId(this.id);
    if (worksheet == null) {
      throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    }
    return worksheet;
  }

  /** What Univer's mutations are addressed by. */
  get target(): { readonly unitId: string; readonly subUnitId: string } {
    return { unitId: this.document.unitId, subUnitId: this.id };
  }

  get name(): string {
    return this.worksheet.getName();
  }

  get extras(): SheetExtras {
    return this.worksheet.getCustomMetadata() ?? {};
  }

  set extras(extras: SheetExtras) {
    this.worksheet.setCustomMetadata(extras);
  }

  get tables(): readonly TableExtras[] {
    return this.extras.tables ?? [];
  }

  set tables(tables: readonly TableExtras[]) {
    this.extras = { ...this.extras, tables };
  }

  get charts(): readonly ChartExtras[] {
    return this.extras.charts ?? [];
  }

  set charts(charts: readonly ChartExtras[]) {
    this.extras = { ...this.extras, charts };
  }

  /** A cell's own data, or what a formula elsewhere put there; undefined where nothing was ever put. */
  cell(row: number, column: number): Readonly<ICellData> | undefined {
    if (this.#patches.has(row, column)) this.flush();
    const own = this.worksheet.getCellRaw(row, column) ?? undefined;
    if (hasContent(own)) return own;
    const spilled = this.document.spilled.content(this.document.unitId, this.id, row, column);
    return spilled === undefined ? own : { ...own, ...spilled };
  }

  /** A cell's formula with its leading "=", or "". */
  formula(row: number, column: number): string {
    const cell = this.cell(row, column);
    if (cell?.f == null && cell?.si == null) return "";
    const model = this.document.univerAPI.service(FormulaDataModel);
    return model.getFormulaStringByCell(row, column, this.id, this.document.unitId) ?? cell.f ?? "";
  }

  /** A cell's style together with what it has from its row, its column and the sheet. */
  style(row: number, column: number): IStyleData {
    return this.#patches.styledAt(row, column, this.worksheet.getComposedCellStyle(row, column));
  }

  isUnlocked(row: number, column: number): boolean {
    const cell = this.cell(row, column)?.custom as CellExtras | null | undefined;
    return cell?.unlocked ?? false;
  }

  setContent(row: number, column: number, content: ContentPatch): void {
    this.#patches.setContent(row, column, content);
  }

  /** Lays a style over the cell's own. */
  setStyle(row: number, column: number, style: IStyleData): void {
    this.#patches.setStyle(row, column, style);
  }

  /** Takes the cell's own style away. */
  dropStyle(row: number, column: number): void {
    this.#patches.dropStyle(row, column);
  }

  setUnlocked(row: number, column: number, unlocked: boolean): void {
    this.#patches.setUnlocked(row, column, unlocked);
  }

  get merges(): readonly CellRange[] {
    return this.worksheet.getMergeData().map(fromUniver);
  }

  merge(areas: readonly CellRange[]): void {
    if (areas.length === 0) return;
    this.document.execute(AddWorksheetMergeMutation, {
      ...this.target,
      ranges: areas.map(toUniver),
    });
  }

  unmerge(areas: readonly CellRange[]): void {
    if (areas.length === 0) return;
    this.document.execute(RemoveWorksheetMergeMutation, {
      ...this.target,
      ranges: areas.map(toUniver),
    });
  }

  /** The cells that hold something, and those with a style of their own if `withFormats`. */
  usedRange(withFormats: boolean): CellRange | null {
    this.flush();
    let used: CellRange | undefined;
    const use = (row: number, column: number) => {
      used = {
        firstRow: Math.min(used?.firstRow ?? row, row),
        firstColumn: Math.min(used?.firstColumn ?? column, column),
        lastRow: Math.max(used?.lastRow ?? row, row),
        lastColumn: Math.max(used?.lastColumn ?? column, column),
      };
    };
    this.worksheet.getCellMatrix().forValue((row, column, cell) => {
      if (isUsed(cell, withFormats)) use(row, column);
    });
    for (const area of this.document.spilled.areas(this.document.unitId, this.id)) {
      use(area.endRow, area.endColumn);
    }
    return used ?? null;
  }

  /** Univer's grid ends; a change beyond it makes it larger. */
  growTo(rowCount: number, columnCount: number): void {
    if (rowCount > this.worksheet.getRowCount()) {
      this.document.execute(SetWorksheetRowCountMutation, { ...this.target, rowCount });
    }
    if (columnCount > this.worksheet.getColumnCount()) {
      this.document.execute(SetWorksheetColumnCountMutation, {
        ...this.target,
        columnCount,
      });
    }
  }

  /** A rectangle as far as Univer's grid goes. */
  clipped(area: CellRange): IRange | null {
    const range = toUniver({
      ...area,
      lastRow: Math.min(area.lastRow, this.worksheet.getRowCount() - 1),
      lastColumn: Math.min(area.lastColumn, this.worksheet.getColumnCount() - 1),
    });
    return range.startRow > range.endRow || range.startColumn > range.endColumn ? null : range;
  }

  /** Hands the waiting changes over to Univer, all at once. */
  flush(): void {
    // A sheet may be deleted in the batch that wrote to it.
    if (!this.exists) return;
    this.validations.flush();
    this.sizes.flush();
    if (this.#patches.isEmpty) return;
    const patches = this.#patches;
    this.#patches = new CellPatches();
    const { cells, rowCount, columnCount } = patches.matrixFor(this.worksheet);
    this.growTo(rowCount, columnCount);
    this.document.execute(SetRangeValuesMutation, {
      ...this.target,
      cellValue: cells,
      // Univer calculates nothing anew after a change that names the styling command.
      ...(patches.changesContent ? {} : { trigger: SetStyleCommand.id }),
    });
  }
}

function isUsed(cell: Nullable<ICellData>, withFormats: boolean): boolean {
  return hasContent(cell) || (withFormats && cell?.s != null);
}

function hasContent(cell: Nullable<ICellData>): boolean {
  return cell != null && (cell.f != null || cell.si != null || (cell.v != null && cell.v !== ""));
}
