import { expect, test } from "vitest";
import { unitSheet } from "../../../src/actions/read-units";
import { defaultCriteriaSet } from "../../../src/criteria/built-in-sets";
import { EMPTY_RECORD } from "../../../src/scoring/appraisal-record";
import { dataRows, dataSheet } from "../../../src/templates/sheets/data-sheet";
import { appraisedScorecard } from "../sheets/entered-scorecards";
import { gridOfModel } from "../sheets/model-grid";
import { content } from "./retyped-form";

const set = defaultCriteriaSet();

test("a copy of the long table is taken for no unit's scorecard", () => {
  const units = ["Xã An", "Xã Bình"].map((sheetName) => ({
    sheetName,
    scorecard: appraisedScorecard(set, sheetName),
    record: EMPTY_RECORD,
  }));
  const grid = gridOfModel(dataSheet([...dataRows(set, units)].flat()));
  expect(unitSheet({ ...grid, sheetName: "Dữ liệu (2)" }, set)).toEqual([]);
});

test.each([
  ["Mã tiêu chí", "Tổng của Điểm tự đánh giá", "Tổng của Điểm thẩm định"],
  ["Tên tiêu chí", "Sum of Điểm tự đánh giá", "Sum of Điểm thẩm định"],
  ["Tên tiêu chí", "Count of Điểm tự đánh giá", "Max of Điểm tối đa"],
])("neither is a PivotTable of it with the columns %s, %s, %s", (...headings) => {
  const body = set.leaves.map(({ code, name }) => [
    headings[0] === "Mã tiêu chí" ? code : name,
    1.5,
    1.25,
  ]);
  const rows = [[], [], headings, ...body].map((row) => row.map(content));
  expect(unitSheet({ sheetName: "Trang1", hidden: false, merges: [], rows }, set)).toEqual([]);
});
