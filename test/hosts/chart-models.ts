import type { ChartModel } from "../../src/sheet-model/chart";
import type { SheetModel } from "../../src/sheet-model/sheet";
import { sheetOf } from "./build-model";

const cells = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});

const RANKED: ChartModel = {
  title: "Điểm <từng> đơn vị & nhóm",
  place: cells(6, 0, 19, 3),
  categories: cells(1, 0, 3, 0),
  series: [
    { name: "Tốt", color: "1F6FAE", values: cells(1, 1, 3, 1) },
    { name: "Khá", color: "F0C04C", values: cells(1, 2, 3, 2) },
  ],
  bars: "in-one-place",
  axis: { minimum: 0, maximum: 110 },
  numberFormat: "0.00;;;",
};

/** A sheet whose name has to be quoted, with a chart of each kind. */
export function sheetWithCharts(): SheetModel {
  const rows = [
    ["Đơn vị", "Tốt", "Khá"],
    ["Xã A", { formula: "80+7.5", value: 87.5 }, ""],
    ["Xã B", { formula: 'IF(1=1,"",0)', value: "" }, 75],
    ["Xã C", "", 72.25],
  ];
  const pair: ChartModel = {
    ...RANKED,
    title: "Hai điểm",
    place: cells(20, 0, 29, 3),
    bars: "side-by-side",
    axis: { minimum: 0, maximum: 100 },
  };
  return sheetOf(rows, { name: "Biểu đồ 'A' B", protected: true, charts: [RANKED, pair] });
}
