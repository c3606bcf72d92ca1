import {
  type ISelectionWithStyle,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import type { CellRange } from "../../src/sheet-model/address";
import type { DocumentSheet } from "../engine/document-sheet";
import type { OpenDocument } from "../engine/open-document";
import { fromUniver, toUniver } from "../engine/rectangle";
import { isSingleCell } from "./cell-area";
import { invalidOperation } from "./excel-errors";
import { mergesIn } from "./merged-areas";
import { gridArea } from "./grid-area";

const FIRST_CELL: CellRange = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };

/** Brings a sheet to the front. */
export function activate(sheet: DocumentSheet): void {
  if (sheet.worksheet.isSheetHidden()) throw invalidOperation("A hidden sheet can't be activated.");
  if (sheet.document.activeSheet === sheet) return;
  sheet.document.execute(SetWorksheetActiveOperation, sheet.target);
}

/** Selects areas of a sheet and brings it to the front. */
export function selectArea(sheet: DocumentSheet, areas: readonly CellRange[]): void {
  activate(sheet);
  const selections = areas.map((area, index): ISelectionWithStyle => {
    const range = gridArea(sheet, area) ?? toUniver(area);
    const isLast = index === areas.length - 1;
    return { range, primary: isLast ? primaryCell(sheet, area) : null, style: null };
  });
  sheet.document.execute(SetSelectionsOperation, { ...sheet.target, selections });
  const last = selections.at(-1);
  if (last !== undefined) sheet.document.onSelect(last.range);
}

/** The area that is selected, or that was selected last of several. */
export function selectedArea(document: OpenDocument): CellRange {
  const range = document.univerAPI.getActiveWorkbook()?.getActiveRange()?.getRange();
  return range === undefined ? FIRST_CELL : fromUniver(range);
}

function primaryCell(sheet: DocumentSheet, area: CellRange): ISelectionWithStyle["primary"] {
  const cell = { ...area, lastRow: area.firstRow, lastColumn: area.firstColumn };
  const [merge] = isSingleCell(area) ? [] : mergesIn(sheet, cell);
  return {
    actualRow: area.firstRow,
    actualColumn: area.firstColumn,
    ...toUniver(merge ?? cell),
    isMerged: merge !== undefined,
    isMergedMainCell: merge !== undefined,
  };
}
