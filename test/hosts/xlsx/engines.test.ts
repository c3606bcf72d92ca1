import { expect } from "vitest";
import { xlsxFiles } from "../../../src/hosts/xlsx/xlsx-files";
import { sheetOf, workbookOf } from "../build-model";
import { recalculate, testWith, toPdf } from "./engines";
import { readGrid } from "./reading";

testWith("LibreOffice")("recalculate replaces a wrong stored result", async () => {
  const rows = [[2, 3, { formula: "A1*B1", value: 999 }, { formula: 'A1&"x"', value: "sai" }]];
  const grid = await readGrid(
    await recalculate(await xlsxFiles.write(workbookOf([sheetOf(rows)]))),
  );
  expect(grid.rows[0]?.slice(2)).toEqual([
    { kind: "number", value: 6 },
    { kind: "text", text: "2x" },
  ]);
});

testWith("LibreOffice")("toPdf prints", async () => {
  const pdf = await toPdf(await xlsxFiles.write(workbookOf([sheetOf([["a"]])])));
  expect(new TextDecoder("latin1").decode(pdf.subarray(0, 5))).toBe("%PDF-");
});
