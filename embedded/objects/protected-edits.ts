import {
  AddWorksheetMergeAllCommand,
  AddWorksheetMergeCommand,
  AddWorksheetMergeHorizontalCommand,
  AddWorksheetMergeMutation,
  AddWorksheetMergeVerticalCommand,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsCommand,
  MoveColsMutation,
  MoveRangeCommand,
  MoveRangeMutation,
  MoveRowsCommand,
  MoveRowsMutation,
  RemoveColByRangeCommand,
  RemoveColMutation,
  RemoveRowByRangeCommand,
  RemoveRowMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeCommand,
  RemoveWorksheetMergeMutation,
  ReorderRangeMutation,
  SetColDataMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRangeValuesMutation,
  SetRowDataMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/sheets";
import { changedCells, isContentChange } from "../engine/changed-cells";
import type { UserChange } from "../engine/edit-guard";
import type { OpenDocument } from "../engine/open-document";
import { fromUniver } from "../engine/rectangle";
import { type Allowance, isAllowed, isEditable, isProtected } from "./sheet-protection";
import { isStructureProtected } from "./workbook-protection";

/** What a protected sheet's options allow the user to do, by Univer's mutations. */
const ALLOWANCES: ReadonlyMap<string, Allowance> = new Map([
  [InsertRowMutation.id, "allowInsertRows"],
  [InsertColMutation.id, "allowInsertColumns"],
  [RemoveRowMutation.id, "allowDeleteRows"],
  [RemoveColMutation.id, "allowDeleteColumns"],
  [SetWorksheetRowHeightMutation.id, "allowFormatRows"],
  [SetRowHiddenMutation.id, "allowFormatRows"],
  [SetRowVisibleMutation.id, "allowFormatRows"],
  [SetRowDataMutation.id, "allowFormatRows"],
  [SetWorksheetColWidthMutation.id, "allowFormatColumns"],
  [SetColHiddenMutation.id, "allowFormatColumns"],
  [SetColVisibleMutation.id, "allowFormatColumns"],
  [SetColDataMutation.id, "allowFormatColumns"],
]);

/** What no option allows; the commands stand here because they do other things first. */
const FORBIDDEN: ReadonlySet<string> = new Set([
  AddWorksheetMergeCommand.id,
  AddWorksheetMergeAllCommand.id,
  AddWorksheetMergeHorizontalCommand.id,
  AddWorksheetMergeVerticalCommand.id,
  RemoveWorksheetMergeCommand.id,
  MoveRangeCommand.id,
  MoveRowsCommand.id,
  MoveColsCommand.id,
  InsertRangeMoveDownCommand.id,
  InsertRangeMoveRightCommand.id,
  DeleteRangeMoveLeftCommand.id,
  DeleteRangeMoveUpCommand.id,
  AddWorksheetMergeMutation.id,
  RemoveWorksheetMergeMutation.id,
  MoveRangeMutation.id,
  MoveRowsMutation.id,
  MoveColsMutation.id,
  ReorderRangeMutation.id,
]);

/** Commands that change formulas and formats along with the rows and columns that come or go. */
const SHAPING: ReadonlySet<string> = new Set([
  InsertRowByRangeCommand.id,
  InsertColByRangeCommand.id,
  RemoveRowByRangeCommand.id,
  RemoveColByRangeCommand.id,
]);

const STRUCTURE: ReadonlySet<string> = new Set([
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id,
  SetWorksheetOrderMutation.id,
  SetWorksheetHideMutation.id,
]);

/** Whether a mutation or command is one by which the user changes the workbook. */
export function isChange(id: string): boolean {
  return (
    id === SetRangeValuesMutation.id ||
    ALLOWANCES.has(id) ||
    FORBIDDEN.has(id) ||
    STRUCTURE.has(id) ||
    SHAPING.has(id)
  );
}

/** Whether Excel would let the user make a change, on a sheet and in a workbook that may be protected. */
export function mayChange(document: OpenDocument, change: UserChange): boolean {
  if (STRUCTURE.has(change.id)) return !isStructureProtected(document);
  const sheet = document.sheet(change.sheetId);
  if (!sheet.exists || !isProtected(sheet)) return true;
  if (FORBIDDEN.has(change.id)) return false;
  const allowance = ALLOWANCES.get(change.id);
  if (allowance !== undefined) {
    const deletes = allowance === "allowDeleteRows" || allowance === "allowDeleteColumns";
    const areas = change.ranges.map(fromUniver);
    return (
      isAllowed(sheet, allowance) && (!deletes || areas.every((area) => isEditable(sheet, area)))
    );
  }
  if (change.id !== SetRangeValuesMutation.id) return true;
  if (change.trigger !== undefined && SHAPING.has(change.trigger)) return true;
  return changedCells(change.cells).every(({ row, column, cell }) => {
    if (isContentChange(cell)) return sheet.isUnlocked(row, column);
    return isAllowed(sheet, "allowFormatCells");
  });
}
