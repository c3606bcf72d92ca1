import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newScorecard } from "../../../src/actions/new-scorecard";
import { defaultCriteriaSet } from "../../../src/criteria/built-in-sets";
import { isLeaf } from "../../../src/criteria/criteria-set";
import { pointsToNumber } from "../../../src/criteria/points";
import { cellAddress } from "../../../src/sheet-model/address";
import { readScorecard } from "../../../src/templates/reading/read-scorecard";
import { scorecardSheet } from "../../../src/templates/sheets/scorecard-sheet";
import { anyScorecards } from "./entered-scorecards";
import { contentOfModel, gridOfModel, isFormula } from "./model-grid";
import { workbookOf } from "../reading/retyped-form";

const set = defaultCriteriaSet();
const unit = { name: "Xã Đồng Thịnh", kind: "commune" } as const;
const template = newScorecard(set, unit, 2024);
const [sheet] = template.sheets;
if (sheet === undefined) throw new Error("The template has no sheet");
const texts = sheet.rows.map(({ cells }) => cells.map((cell) => cell?.input ?? null));
const nodeRows = sheet.rows.slice(7, 7 + set.nodes.length);

describe("the empty score sheet is Phụ lục I", () => {
  test("with its title block, two heading rows and every row of the decision", () => {
    expect(texts.slice(0, 5).map(([first]) => first)).toEqual([
      "PHỤ LỤC I",
      "CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CỦA UBND CẤP XÃ THUỘC TỈNH THÁI NGUYÊN",
      "(Ban hành kèm theo Quyết định số 4203/QĐ-UBND ngày 30/12/2021 của Chủ tịch UBND tỉnh Thái Nguyên)",
      "Đơn vị: Xã Đồng Thịnh",
      "Năm: 2024",
    ]);
    expect(texts[5]?.slice(0, 7)).toEqual([
      "STT",
      "Lĩnh vực/Tiêu chí/Tiêu chí thành phần/Cách thức, phương pháp đánh giá, chấm điểm",
      "Điểm số",
      null,
      null,
      null,
      "Tài liệu kiểm chứng",
    ]);
    expect(texts[6]?.slice(2, 6)).toEqual([
      "Điểm tối đa",
      "Điểm tự đánh giá",
      "Điểm thẩm định",
      "Kết quả đạt được (%)",
    ]);
    expect(nodeRows.map(({ cells }) => cells.slice(0, 3).map((cell) => cell?.input))).toEqual(
      set.nodes.map((node) => [node.label, node.name, pointsToNumber(node.maxScore)]),
    );
  });

  test("in which scores and evidence alone may be typed, codes are text, and leaves are guarded", () => {
    const unlocked = sheet.rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) =>
        cell?.style.unlocked === true ? cellAddress(row, column) : [],
      ),
    );
    const expected = set.nodes.flatMap((node, index) => {
      const row = 7 + index;
      return (isLeaf(node) ? [3, 4, 6, 9, 10] : [6, 9, 10]).map((column) =>
        cellAddress(row, column),
      );
    });
    // The place and date of the signature, and the names beneath it.
    expect(unlocked).toEqual([...expected, "C165", "A170", "C170"]);
    expect(sheet.protected).toBe(true);
    for (const { cells } of nodeRows) expect(cells[0]?.style.numberFormat).toBe("@");
    expect(sheet.validations).toHaveLength(119);
    expect(sheet.validations[0]?.rule).toEqual({ kind: "decimal", min: 0, max: 1 });
    for (const { promptTitle, prompt, errorTitle, error } of sheet.validations) {
      expect(Math.max(promptTitle.length, errorTitle.length)).toBeLessThanOrEqual(32);
      expect(Math.max(prompt.length, error.length)).toBeLessThanOrEqual(255);
    }
  });

  test("in which nothing scored shows nothing, not 0", () => {
    const results = nodeRows.flatMap(({ cells }) =>
      cells
        .slice(0, 7)
        .flatMap((cell) => (cell !== null && isFormula(cell.input) ? [cell.input.value] : [])),
    );
    expect(new Set(results)).toEqual(new Set([""]));
  });

  test("and is read back as what it is", () => {
    const reading = readScorecard(contentOfModel(template), set, "a.xlsx");
    if (!reading.ok) throw new Error(reading.error.kind);
    const { scorecard, findings } = reading.value;
    expect(scorecard.unit).toEqual(unit);
    expect(scorecard.year).toBe(2024);
    expect(findings.map(({ detail }) => detail.kind)).toEqual(["not-scored", "not-scored"]);
  });
});

test("a filled sheet is read back to the same counted scores, and never holds a formula of somebody's", () => {
  fc.assert(
    fc.property(anyScorecards(set, 1), ([scorecard]) => {
      if (scorecard === undefined) throw new Error("No scorecard");
      const filled = scorecardSheet(set, scorecard, "Xã Ví dụ 1");
      const reading = readScorecard(workbookOf(gridOfModel(filled)), set, "a.xlsx");
      if (!reading.ok) throw new Error(reading.error.kind);
      for (const [code, { self, appraised }] of scorecard.scoresByCode) {
        const read = reading.value.scorecard.scoresByCode.get(code);
        expect(read?.self.kind).toBe(self.kind);
        expect(read?.appraised.kind).toBe(appraised.kind);
        if (self.kind === "valid") expect(read?.self).toEqual(self);
        if (appraised.kind === "valid") expect(read?.appraised).toEqual(appraised);
      }
      expect(reading.value.findings.filter(({ detail }) => detail.kind === "wrong-sum")).toEqual(
        [],
      );
      for (const { cells } of filled.rows) {
        for (const cell of cells) {
          if (typeof cell?.input === "string") expect(cell.input).not.toMatch(/^[=+@-]/);
        }
      }
    }),
    { numRuns: 40 },
  );
});
