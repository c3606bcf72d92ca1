import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetRowIsAutoHeightCommand,
} from "@univerjs/sheets";
import type { CellRange } from "../../src/sheet-model/address";
import { notModelled } from "../batch/host-error";
import type { HostProperty } from "../batch/host-object";
import type { DocumentSheet } from "../engine/document-sheet";
import { cellText } from "./cell-reading";
import { badArgument } from "./excel-errors";
import { boolean, optional, options } from "./parameters";
import { requireAllowed } from "./sheet-protection";
import type { StyledAreas } from "./styled-areas";
import { gridArea } from "./grid-area";

/** Excel counts in points, Univer in pixels of 96 to the inch. */
const PIXELS_PER_POINT = 96 / 72;
/** Excel's largest: 255 characters wide, 409 points high. */
const WIDEST = 1790;
const HIGHEST = 409.5;

export function columnWidth({ sheet, areas }: StyledAreas): number | null {
  const widths = areas.flatMap((area) =>
    indexes(sheet, area, "Column").map((column) => sheet.sizes.columnWidth(column)),
  );
  return shared(widths);
}

export function setColumnWidth({ sheet, areas }: StyledAreas, points: number): void {
  requireAllowed(sheet, "allowFormatColumns");
  if (points < 0 || points > WIDEST) throw badArgument();
  if (points === 0) throw notModelled("hiding columns by a width of 0");
  for (const area of areas) {
    for (const column of indexes(sheet, area, "Column")) {
      sheet.sizes.setColumnWidth(column, points * PIXELS_PER_POINT);
    }
  }
}

export function rowHeight({ sheet, areas }: StyledAreas): number | null {
  const heights = areas.flatMap((area) =>
    indexes(sheet, area, "Row").map((row) => sheet.sizes.rowHeight(row)),
  );
  return shared(heights);
}

export function setRowHeight({ sheet, areas }: StyledAreas, points: number): void {
  requireAllowed(sheet, "allowFormatRows");
  if (points < 0 || points > HIGHEST) throw badArgument();
  if (points === 0) throw notModelled("hiding rows by a height of 0");
  for (const area of areas) {
    for (const row of indexes(sheet, area, "Row")) {
      sheet.sizes.setRowHeight(row, points * PIXELS_PER_POINT);
    }
  }
}

/** The grid on the screen measures the texts; without a screen rows only keep that they fit themselves. */
export function autofitRows({ sheet, areas }: StyledAreas): void {
  requireAllowed(sheet, "allowFormatRows");
  const ranges = areas.flatMap((area) => gridArea(sheet, area) ?? []);
  sheet.document.flush();
  sheet.document.execute(SetWorksheetRowIsAutoHeightCommand, { ...sheet.target, ranges });
}

/** A rough measure, by the number of characters: Univer has none without a screen. */
export function autofitColumns({ sheet, areas }: StyledAreas): void {
  requireAllowed(sheet, "allowFormatColumns");
  const used = sheet.usedRange(false);
  for (const column of areas.flatMap((area) => indexes(sheet, area, "Column"))) {
    let longest = 0;
    for (let row = used?.firstRow ?? 0; row <= (used?.lastRow ?? -1); row++) {
      const characters = cellText(sheet, row, column).length;
      const size = sheet.style(row, column).fs ?? 11;
      longest = Math.max(longest, (characters * size) / 11);
    }
    if (longest === 0) continue;
    const area = { firstRow: 0, lastRow: 0, firstColumn: column, lastColumn: column };
    setColumnWidth({ sheet, areas: [area] }, (longest * 7 + 5) / PIXELS_PER_POINT);
  }
}

/** Whether all of an area's rows or columns are hidden; null where some are. */
export function hiddenProperty(
  sheet: DocumentSheet,
  area: CellRange,
  lines: "Row" | "Column",
): HostProperty {
  const { worksheet } = sheet;
  const isVisible = (index: number) =>
    lines === "Row" ? worksheet.getRowRawVisible(index) : worksheet.getColVisible(index);
  return {
    get: () => {
      const [hidden, ...others] = new Set(
        indexes(sheet, area, lines).map((line) => !isVisible(line)),
      );
      return others.length === 0 ? (hidden ?? false) : null;
    },
    set: (value) => {
      requireAllowed(sheet, lines === "Row" ? "allowFormatRows" : "allowFormatColumns");
      const range = gridArea(sheet, area);
      if (range === null) return;
      const hide = lines === "Row" ? SetRowHiddenMutation : SetColHiddenMutation;
      const show = lines === "Row" ? SetRowVisibleMutation : SetColVisibleMutation;
      // Univer sets no size of a column that is hidden.
      sheet.flush();
      sheet.document.execute(boolean(value) ? hide : show, { ...sheet.target, ranges: [range] });
    },
  };
}

/** Of each row, what is asked for; of all that could be, whether it is hidden is modelled. */
export function rowProperties(
  sheet: DocumentSheet,
  area: CellRange,
  wanted: unknown,
): readonly object[] {
  const { rowHidden } = options(wanted, ["rowHidden"], "RowPropertiesLoadOptions");
  const isWanted = optional(rowHidden, boolean) ?? false;
  return indexes(sheet, area, "Row").map((row) =>
    isWanted ? { rowHidden: !sheet.worksheet.getRowRawVisible(row) } : {},
  );
}

function indexes(sheet: DocumentSheet, area: CellRange, lines: "Row" | "Column"): number[] {
  const range = gridArea(sheet, area);
  if (range === null) return [];
  const first = lines === "Row" ? range.startRow : range.startColumn;
  const last = lines === "Row" ? range.endRow : range.endColumn;
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

/** One size in points, or null where the lines differ. */
function shared(pixels: readonly number[]): number | null {
  const [size, ...others] = new Set(pixels);
  return size === undefined || others.length > 0 ? null : size / PIXELS_PER_POINT;
}
