import { strFromU8, unzipSync } from "fflate";
import { expect } from "vitest";
import { compilationWorkbook } from "../../src/actions/compilation-workbook";
import { compileFiles } from "../../src/actions/compile";
import { collectFiles } from "../../src/cli/collect-files";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { xlsxFiles } from "../../src/hosts/xlsx/xlsx-files";
import type { WorkbookModel } from "../../src/sheet-model/sheet";
import { fitRows, testWith } from "../hosts/xlsx/engines";

const set = defaultCriteriaSet();
/** What a row without a height of its own gets, in points. */
const DEFAULT_HEIGHT = 15;
/** Engines round heights to whole pixels. */
const TOLERANCE = 1;

/** The heights that LibreOffice gives the rows, by sheet and row. */
async function fittedHeights(workbook: WorkbookModel): Promise<Map<number, number>[]> {
  const files = unzipSync(await fitRows(await xlsxFiles.write(workbook)));
  return workbook.sheets.map((_, index) => {
    const part = files[`xl/worksheets/sheet${String(index + 1)}.xml`];
    if (part === undefined) throw new Error(`No sheet ${String(index + 1)}`);
    const rows = strFromU8(part).matchAll(/<row r="(\d+)"[^>]* ht="([\d.]+)"/g);
    return new Map([...rows].map(([, row, height]) => [Number(row) - 1, Number(height)]));
  });
}

testWith("LibreOffice")(
  "no row of the compiled sample district is lower than its text",
  async () => {
    const { files } = await collectFiles(["examples/huyen-mau"], "out/none.xlsx");
    const workbook = compilationWorkbook(await compileFiles(files, set, xlsxFiles), set);
    const fitted = await fittedHeights(workbook);
    const cut = workbook.sheets.flatMap(({ name, rows }, index) =>
      rows.flatMap(({ height = DEFAULT_HEIGHT }, row) => {
        const needed = fitted[index]?.get(row) ?? 0;
        // Excel has no higher row: what is longer is read in the cell, not on paper.
        if (height + TOLERANCE >= needed || height >= 409) return [];
        return `${name} row ${String(row + 1)}: ${String(height)} of ${String(needed)} points`;
      }),
    );
    const wrapped = fitted.flatMap((heights) => [...heights.values()]).filter((each) => each > 20);
    expect(wrapped.length).toBeGreaterThan(1000);
    expect(cut).toEqual([]);
  },
);
