import { describe, expect } from "vitest";
import { openXlsx } from "../../../embedded/xlsx/open-xlsx";
import { saveXlsx } from "../../../embedded/xlsx/save-xlsx";
import { xlsxFiles } from "../../../src/hosts/xlsx/xlsx-files";
import type { WorkbookContent } from "../../../src/sheet-model/grid";
import { recalculate, testWith } from "../../hosts/xlsx/engines";
import { isFormula, withWrongResults } from "../../templates/sheets/model-grid";
import { compiledExample } from "./compiled-example";

const test = testWith("LibreOffice");

async function read(xlsx: Uint8Array): Promise<WorkbookContent> {
  const content = await xlsxFiles.read(xlsx);
  if (!content.ok) throw new Error(content.error.kind);
  return content.value;
}

describe("a saved workbook calculates as the one that was opened", () => {
  test("the compiled workbook, from formulas whose stored results are all wrong", async () => {
    const workbook = await compiledExample();
    const formulas = workbook.sheets
      .flatMap(({ rows }) => rows)
      .flatMap(({ cells }) => cells.filter((cell) => cell !== null && isFormula(cell.input)));
    expect(formulas.length).toBeGreaterThan(1000);

    const right = await read(await xlsxFiles.write(workbook));
    const opened = await openXlsx(await xlsxFiles.write(withWrongResults(workbook)), "a.xlsx");
    const calculated = await read(await recalculate(await saveXlsx(opened)));
    expect(calculated.grids).toEqual(right.grids);
  });
});
