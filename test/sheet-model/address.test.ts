import { expect, test } from "vitest";
import {
  absoluteAddress,
  cellAddress,
  quotedSheetName,
  rangeAddress,
} from "../../src/sheet-model/address";

test.each([
  [0, 0, "A1"],
  [8, 3, "D9"],
  [9, 25, "Z10"],
  [9, 26, "AA10"],
  [0, 701, "ZZ1"],
  [1048575, 16383, "XFD1048576"],
])("row %d, column %d is %s", (row, column, address) => {
  expect(cellAddress(row, column)).toBe(address);
});

test("ranges and sheet names are written as formulas want them", () => {
  const range = { firstRow: 8, firstColumn: 3, lastRow: 9, lastColumn: 4 };
  expect(rangeAddress(range)).toBe("D9:E10");
  expect(rangeAddress({ ...range, lastRow: 8, lastColumn: 3 })).toBe("D9");
  expect(absoluteAddress(range)).toBe("$D$9:$E$10");
  expect(quotedSheetName("Xã O'Neil")).toBe("'Xã O''Neil'");
});
