import { compilationWorkbook } from "../../../src/actions/compilation-workbook";
import { compileFiles } from "../../../src/actions/compile";
import { collectFiles } from "../../../src/cli/collect-files";
import { defaultCriteriaSet } from "../../../src/criteria/built-in-sets";
import { xlsxFiles } from "../../../src/hosts/xlsx/xlsx-files";
import type { WorkbookModel } from "../../../src/sheet-model/sheet";

/** A few units of the sample district, so that reading the result with Python is quick. */
const FILES = [
  "01. Thị trấn Mẫu - Phụ lục I - 2024.xlsx",
  "03. Xã Mẫu Hạ (đã sửa).xlsx",
  "BÁO CÁO CCHC XÃ QUANG MẪU 2024.xlsx",
  "Xã Yên Mẫu.xlsx",
].map((name) => `examples/huyen-mau/${name}`);

/** What the command line compiles from them. */
export async function compiledExample(): Promise<WorkbookModel> {
  const set = defaultCriteriaSet();
  const { files } = await collectFiles(FILES, "out/compiled.xlsx");
  return compilationWorkbook(await compileFiles(files, set, xlsxFiles));
}
