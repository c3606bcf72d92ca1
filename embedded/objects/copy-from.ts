import type { CellRange } from "../../src/sheet-model/address";
import { notModelled } from "../batch/host-error";
import { isHostObject } from "../batch/host-object";
import type { ContentPatch } from "../engine/cell-patches";
import type { DocumentSheet } from "../engine/document-sheet";
import { singleCellContent } from "./addin-edits";
import { areaOf, columnCount, rowCount } from "./cell-area";
import { badArgument } from "./excel-errors";
import type { OpenExcel } from "./open-excel";
import { boolean, oneOf, optional } from "./parameters";
import { parseAddress } from "./parse-address";
import { placeOf } from "./range";
import { requireAllowed, requireEditable } from "./sheet-protection";
import { eachCellOf } from "./styled-areas";

const EMPTY: ContentPatch = { value: null, type: null };
const COPIED = ["All", "Formulas", "Values", "Formats"] as const;

/**
 * Copies cells from elsewhere, repeated where the target is a multiple of the source's size, as
 * Excel pastes. Merges, validations and conditional formats are not copied with "All".
 */
export async function copyFrom(
  excel: OpenExcel,
  sheet: DocumentSheet,
  target: CellRange,
  [source, copyType, skipBlanks, transpose]: readonly unknown[],
): Promise<void> {
  if (optional(skipBlanks, boolean)) throw notModelled("Range.copyFrom with skipBlanks");
  if (optional(transpose, boolean)) throw notModelled("Range.copyFrom with transpose");
  const from = sourceOf(excel, sheet, source);
  const copied = optional(copyType, oneOf(COPIED)) ?? "All";
  const area = pastedArea(target, from.area);
  if (copied !== "Formats") requireEditable(sheet, area);
  if (copied === "Formats") requireAllowed(sheet, "allowFormatCells");
  if (copied === "Values") {
    excel.document.flush();
    await excel.calculation.settledForAddin();
  }
  const before = singleCellContent(sheet, area);
  const cells = readCells(from, copied === "Values");
  eachCellOf(area, (row, column) => {
    const cell =
      cells[(row - area.firstRow) % cells.length]?.[
        (column - area.firstColumn) % columnCount(from.area)
      ];
    if (cell === undefined) return;
    if (copied !== "Formats") {
      const { formula } = cell.content;
      sheet.setContent(row, column, {
        ...cell.content,
        ...(formula === undefined
          ? {}
          : { formula: moved(excel, formula, row - cell.row, column - cell.column) }),
      });
    }
    if (copied === "All" || copied === "Formats") {
      sheet.dropStyle(row, column);
      sheet.setStyle(row, column, cell.style);
    }
  });
  if (copied !== "Formats") excel.edits.note(sheet, area, before);
}

function sourceOf(excel: OpenExcel, sheet: DocumentSheet, source: unknown) {
  if (isHostObject(source)) {
    const place = placeOf(source);
    if (place === undefined) throw notModelled("Range.copyFrom several areas");
    return place;
  }
  const parsed = typeof source === "string" ? parseAddress(source) : null;
  if (parsed === null) throw badArgument();
  const named = excel.document.sheets.find(({ name }) => name === parsed.sheetName);
  if (parsed.sheetName !== undefined && named === undefined) throw badArgument();
  return { sheet: named ?? sheet, area: parsed.area };
}

/** The source's size, or the target's where that holds the source several times. */
function pastedArea(target: CellRange, source: CellRange): CellRange {
  const [rows, columns] = [rowCount(source), columnCount(source)];
  const repeats = rowCount(target) % rows === 0 && columnCount(target) % columns === 0;
  return repeats ? target : areaOf(target.firstRow, target.firstColumn, rows, columns);
}

function readCells(
  { sheet, area }: { sheet: DocumentSheet; area: CellRange },
  valuesOnly: boolean,
) {
  return Array.from({ length: rowCount(area) }, (_row, rowOffset) =>
    Array.from({ length: columnCount(area) }, (_column, columnOffset) => {
      const row = area.firstRow + rowOffset;
      const column = area.firstColumn + columnOffset;
      const cell = sheet.cell(row, column);
      const formula = valuesOnly ? "" : sheet.formula(row, column);
      const value = cell?.v ?? null;
      const content: ContentPatch =
        value === null && formula === ""
          ? EMPTY
          : {
              value: typeof value === "boolean" ? Number(value) : value,
              type: cell?.t ?? null,
              ...(formula === "" ? {} : { formula }),
            };
      return { row, column, content, style: sheet.style(row, column) };
    }),
  );
}

/** A formula as it reads after it was moved: what is not fixed by "$" moves along. */
function moved({ document }: OpenExcel, formula: string, rows: number, columns: number): string {
  return document.univerAPI.getFormula().moveFormulaRefOffset(formula, columns, rows);
}
