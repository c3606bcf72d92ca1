import { afterEach, beforeEach, expect, test } from "vitest";
import { insertCompiledDocument, makeDecision } from "../../../src/actions/compiled-documents";
import { readOpenCompiled } from "../../../src/actions/read-compiled-file";
import { defaultCriteriaSet } from "../../../src/criteria/built-in-sets";
import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import { standingsOf } from "../../../src/scoring/standings";
import { rangeAddress } from "../../../src/sheet-model/address";
import { compiledWorkbook } from "../../../src/templates/sheets/compiled-workbook";
import { type OfficeInNode, openExcel } from "../../embedded/office-in-node";
import { scorecardWithTotal } from "../../templates/sheets/entered-scorecards";
import { valueOf } from "./host-results";

const set = defaultCriteriaSet();

let excel: OfficeInNode;

beforeEach(async () => {
  excel = await openExcel();
});

afterEach(() => {
  excel.close();
});

test("the decision of the open workbook becomes sheets beside it, and can be made again", async () => {
  const workbook = excelWorkbook();
  const scorecards = [95.25, 80].map((total, index) =>
    scorecardWithTotal(set, `Xã Ví dụ ${String(index + 1)}`, total),
  );
  const model = compiledWorkbook(set, 2024, standingsOf(scorecards, set), []);
  valueOf(await workbook.insert(model));
  const compiled = valueOf(await readOpenCompiled(workbook));
  const name = await insertCompiledDocument(workbook, compiled, makeDecision(compiled));
  expect(valueOf(name)).toBe("Quyết định");

  const [annex] = valueOf(await workbook.read(["Phụ lục II"]));
  const texts = annex?.rows.map((row) =>
    row.flatMap((cell) => (cell.kind === "text" && cell.text !== "" ? [cell.text] : [])),
  );
  expect(texts?.[0]?.[0]).toBe("PHỤ LỤC II");
  expect(texts).toContainEqual(["1", "UBND xã Ví dụ 1", "95,25", "95,25", "1", "Nhóm Xuất sắc"]);
  // "Số TT" goes over both rows of headings.
  expect(annex?.merges.map(rangeAddress)).toContain("A4:A5");

  expect(makeDecision(valueOf(await readOpenCompiled(workbook)))).toEqual(makeDecision(compiled));
});
