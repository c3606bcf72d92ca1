import { BooleanNumber, type IFreeze, type IWorksheetData } from "@univerjs/core";
import type { WriteSheet } from "hucre/xlsx";
import { type ThemeColors, openedColor, storedColor } from "./colors";

type View = Pick<
  IWorksheetData,
  "hidden" | "tabColor" | "showGridlines" | "rightToLeft" | "freeze"
>;
type StoredView = Pick<WriteSheet, "hidden" | "view" | "freezePane">;

/** How a sheet is shown. One that only macros can show is hidden like others. */
export function openedView(
  { hidden, veryHidden, view = {}, freezePane = {} }: StoredView & { veryHidden?: boolean },
  themeColors: ThemeColors,
): View {
  return {
    hidden: flag(hidden === true || veryHidden === true),
    tabColor: openedColor(view.tabColor, themeColors)?.rgb ?? "",
    showGridlines: flag(view.showGridLines !== false),
    rightToLeft: flag(view.rightToLeft === true),
    freeze: openedFreeze(freezePane.rows ?? 0, freezePane.columns ?? 0),
  };
}

export function storedView(sheet: Partial<View>): StoredView {
  const { hidden, freeze } = sheet;
  const tabColor = storedColor({ rgb: sheet.tabColor ?? null });
  const rows = freeze?.ySplit ?? 0;
  const columns = freeze?.xSplit ?? 0;
  return {
    ...(hidden === BooleanNumber.TRUE && { hidden: true }),
    ...((rows > 0 || columns > 0) && { freezePane: { rows, columns } }),
    view: {
      ...(tabColor && { tabColor }),
      ...(sheet.showGridlines === BooleanNumber.FALSE && { showGridLines: false }),
      ...(sheet.rightToLeft === BooleanNumber.TRUE && { rightToLeft: true }),
    },
  };
}

/** Univer also names the first row and column that move; -1 where all do. */
function openedFreeze(rows: number, columns: number): IFreeze {
  return {
    ySplit: rows,
    xSplit: columns,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  };
}

function flag(isOn: boolean): BooleanNumber {
  return isOn ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
