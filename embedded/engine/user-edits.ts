import type { ICellData, IRange, Nullable } from "@univerjs/core";
import {
  type IMoveRangeMutationParams,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  type ISetRangeValuesMutationParams,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import type { CellRange } from "../../src/sheet-model/address";
import type { OpenDocument } from "./open-document";
import { changedCells, isContentChange } from "./changed-cells";
import { fromUniver } from "./rectangle";
import { afterCommands, beforeCommands } from "./univer-commands";

/** What happened in the grid, whoever did it. */
export type DocumentEvent =
  | {
      readonly kind: "edited";
      readonly sheetId: string;
      readonly area: CellRange;
      /** Of a single cell: what it held before. */
      readonly before: Nullable<ICellData>;
    }
  | { readonly kind: ShapeChange; readonly sheetId: string; readonly area: CellRange }
  | { readonly kind: "moved"; readonly sheetId: string; readonly area: CellRange }
  | { readonly kind: "activated"; readonly sheetId: string; readonly previousId: string }
  | { readonly kind: "added" | "deleted"; readonly sheetId: string };

export type ShapeChange = "rows-inserted" | "rows-deleted" | "columns-inserted" | "columns-deleted";

const SHAPE_CHANGES: ReadonlyMap<string, ShapeChange> = new Map([
  [InsertRowMutation.id, "rows-inserted"],
  [RemoveRowMutation.id, "rows-deleted"],
  [InsertColMutation.id, "columns-inserted"],
  [RemoveColMutation.id, "columns-deleted"],
]);

interface SheetParameters {
  readonly subUnitId: string;
  readonly range: IRange;
}

/**
 * Tells of edits by the user, and of sheets that come, go or are brought to the front. Formats and
 * the results of calculations are no edits.
 */
export class UserEdits {
  readonly #document: OpenDocument;
  readonly #tell: (event: DocumentEvent) => void;
  readonly #subscriptions: readonly { dispose(): void }[];
  #gathered: DocumentEvent[] = [];
  #before: { row: number; column: number; cell: Nullable<ICellData> } | undefined;
  #previousActiveId = "";

  constructor(document: OpenDocument, tell: (event: DocumentEvent) => void) {
    this.#document = document;
    this.#tell = tell;
    const { univerAPI } = document;
    this.#subscriptions = [
      beforeCommands(univerAPI, ({ id, params }) => {
        if (id === SetRangeValuesMutation.id) {
          this.#lookBefore(params as ISetRangeValuesMutationParams);
        } else if (id === SetWorksheetActiveOperation.id) {
          this.#previousActiveId = document.activeSheet.id;
        }
        return true;
      }),
      afterCommands(univerAPI, ({ id, params, isCalculation }) => {
        // Some commands, such as those of the sheet list, come without parameters.
        if (!isCalculation && params !== undefined) this.#notice(id, params as SheetParameters);
      }),
    ];
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #notice(id: string, parameters: SheetParameters): void {
    this.#noticeSheet(id, parameters);
    if (this.#document.isOwnWork) return;
    const { subUnitId: sheetId } = parameters;
    const shapeChange = SHAPE_CHANGES.get(id);
    if (shapeChange !== undefined) {
      this.#gather({ kind: shapeChange, sheetId, area: fromUniver(parameters.range) });
    } else if (id === SetRangeValuesMutation.id) {
      const { cellValue } = parameters as unknown as ISetRangeValuesMutationParams;
      const area = editedArea(cellValue);
      if (area === null) return;
      const isSingle = area.firstRow === area.lastRow && area.firstColumn === area.lastColumn;
      this.#gather({ kind: "edited", sheetId, area, before: isSingle ? this.#before?.cell : null });
    } else if (id === ReorderRangeMutation.id) {
      this.#gather({ kind: "edited", sheetId, area: fromUniver(parameters.range), before: null });
    } else if (id === MoveRangeMutation.id) {
      for (const end of movedEnds(parameters as unknown as IMoveRangeMutationParams))
        this.#gather(end);
    }
  }

  /** Sheets that the add-in adds, deletes or activates are told of as well. */
  #noticeSheet(id: string, parameters: SheetParameters): void {
    if (id === InsertSheetMutation.id) {
      const { sheet } = parameters as unknown as { sheet: { id: string } };
      this.#tell({ kind: "added", sheetId: sheet.id });
    } else if (id === RemoveSheetMutation.id) {
      this.#tell({ kind: "deleted", sheetId: parameters.subUnitId });
    } else if (id === SetWorksheetActiveOperation.id) {
      const { subUnitId: sheetId } = parameters;
      const previousId = this.#previousActiveId;
      if (sheetId !== previousId) this.#tell({ kind: "activated", sheetId, previousId });
    }
  }

  /** One command is told of when all of it is done; in a change of shape the cells it moved are part of it. */
  #gather(event: DocumentEvent): void {
    this.#gathered.push(event);
    if (this.#gathered.length > 1) return;
    queueMicrotask(() => {
      const gathered = this.#gathered;
      this.#gathered = [];
      const shapeChanges = gathered.filter(({ kind }) => kind !== "edited");
      for (const one of shapeChanges.length > 0 ? shapeChanges : gathered) this.#tell(one);
    });
  }

  #lookBefore({ subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    const area = editedArea(cellValue);
    if (area === null) return;
    const { firstRow: row, firstColumn: column } = area;
    const cell = this.#document.workbook.getSheetBySheetId(subUnitId)?.getCellRaw(row, column);
    this.#before = { row, column, cell: cell ? { ...cell } : null };
  }
}

/** The rectangle around the cells whose contents change; null where only formats do. */
function editedArea(cells: ISetRangeValuesMutationParams["cellValue"]): CellRange | null {
  const edited = changedCells(cells).filter(({ cell }) => isContentChange(cell));
  if (edited.length === 0) return null;
  const rows = edited.map(({ row }) => row);
  const columns = edited.map(({ column }) => column);
  const least = (indexes: readonly number[]) =>
    indexes.reduce((one, other) => Math.min(one, other));
  const most = (indexes: readonly number[]) => indexes.reduce((one, other) => Math.max(one, other));
  return {
    firstRow: least(rows),
    firstColumn: least(columns),
    lastRow: most(rows),
    lastColumn: most(columns),
  };
}

function movedEnds({ from, to }: IMoveRangeMutationParams): readonly DocumentEvent[] {
  return [from, to].flatMap(({ subUnitId, value }): DocumentEvent[] => {
    const area = editedArea(value);
    return area === null ? [] : [{ kind: "moved", sheetId: subUnitId, area }];
  });
}
