import { expect } from "vitest";
import { compilationWorkbook } from "../../src/actions/compilation-workbook";
import { compileFiles } from "../../src/actions/compile";
import { collectFiles } from "../../src/cli/collect-files";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { xlsxFiles } from "../../src/hosts/xlsx/xlsx-files";
import { testWith } from "../hosts/xlsx/engines";
import { checkRows } from "../hosts/xlsx/row-heights";

const set = defaultCriteriaSet();

testWith("LibreOffice")(
  "no row of the compiled sample district is lower than its text",
  async () => {
    const { files } = await collectFiles(["examples/huyen-mau"], "out/none.xlsx");
    const workbook = compilationWorkbook(await compileFiles(files, set, xlsxFiles));
    const { cut, wrapped } = await checkRows(await xlsxFiles.write(workbook));
    expect(wrapped).toBeGreaterThan(1000);
    expect(cut).toEqual([]);
  },
);
