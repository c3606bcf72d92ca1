import { describe, expect, test } from "vitest";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { ArgumentCells } from "../../src/functions/argument-cells";
import { chosenSet } from "../../src/functions/chosen-set";
import { maxScores } from "../../src/functions/criteria-tables";
import { checkScores, checkTable, readScores } from "../../src/functions/score-checks";
import { compareScores } from "../../src/functions/score-comparison";
import { sumScores, sumSections } from "../../src/functions/score-sums";
import { classes, percents, ranks } from "../../src/functions/ranking";
import { OMITTED, cells, column, shown } from "./table-text";

const set = defaultCriteriaSet();
const AN_ERROR = { code: "#REF!" };
/** As Excel's data types and older Excels hand over an error. */
const RICH_ERROR = { type: "Error", basicType: "Error", basicValue: "#NUM!" };
const RICH_NUMBER = { type: "FormattedNumber", basicValue: 0.5, numberFormat: "0.00" };

describe("a code is read however it is written", () => {
  test.each<[written: unknown, max: number | string]>([
    ["1.1.1", 1],
    [" 1.1.1. ", 1],
    ["1,1,1", 1],
    ["Tiêu chí 1.4.2", 1.25],
    ["1.2.1. Số lượng, thời gian báo cáo", 0.5],
    ["I", 10],
    ["I.1.1", 1],
    ["VIII", 16],
    [1.1, 2],
    [3, 20],
    ["３", 20],
    // 1 January 2001, which Excel makes of a typed 1.1.1
    [36_892, 1],
    [0, ""],
    [null, ""],
    ["", ""],
    ["9.9", "#N/A"],
    ["tổng", "#N/A"],
    [true, "#N/A"],
    [AN_ERROR, "#REF!"],
    [RICH_ERROR, "#NUM!"],
  ])("%j: %s", (written, max) => {
    expect(shown(maxScores(set, cells([written])))).toEqual([[max]]);
  });

  test("in a range headings are blank", () => {
    expect(shown(maxScores(set, column("Mã", "1.1.1", "TỔNG CỘNG")))).toEqual([[""], [1], [""]]);
  });
});

describe("a score is read however it is written", () => {
  test.each<[written: unknown, score: number | string]>([
    [0.5, 0.5],
    ["0,5", 0.5],
    ["0.5", 0.5],
    [" 0 , 25 ", 0.25],
    [",5", 0.5],
    [0, 0],
    [0.1 + 0.2, 0.3],
    [RICH_NUMBER, 0.5],
    [null, ""],
    ["  ", ""],
    [-1, "#VALUE!"],
    [0.125, "#VALUE!"],
    ["nửa điểm", "#VALUE!"],
    [true, "#VALUE!"],
    [45_413, "#VALUE!"],
    [AN_ERROR, "#REF!"],
  ])("%j: %s", (written, score) => {
    expect(shown(readScores(cells([written])))).toEqual([[score]]);
  });
});

describe("ranges of any shape", () => {
  test.each<[name: string, answer: ReturnType<typeof shown>, expected: ReturnType<typeof shown>]>([
    [
      "one code, many scores",
      shown(checkScores(set, cells(["1.2.1"]), column(0.5, 7))),
      [["Hợp lệ"], ["Vượt điểm tối đa 0,5"]],
    ],
    [
      "many codes, one score",
      shown(checkScores(set, cells(["1.2.1", "1.1.1"]), cells([1]))),
      [["Vượt điểm tối đa 0,5", "Hợp lệ"]],
    ],
    [
      "codes in a column, scores in a row",
      shown(checkTable(set, column("1.1.1", "1.2.1"), cells([1, 7]))),
      [["Hợp lệ"], ["Vượt điểm tối đa 0,5"]],
    ],
    [
      "codes and scores in rows",
      shown(sumScores(set, cells(["1.1.1", "1.2.1"]), cells([1, 0.5]), OMITTED)),
      [[1.5]],
    ],
    [
      "units in rows",
      shown(sumScores(set, cells(["1.1.1", "1.2.1"]), cells([1, 0.5], [0.5, null]), OMITTED)),
      [[1.5], [0.5]],
    ],
    [
      "units in columns",
      shown(checkTable(set, column("1.1.1", "1.2.1"), cells([1, 9], [0.5, null]))),
      [
        ["Hợp lệ", "Vượt điểm tối đa 1"],
        ["Hợp lệ", "Chưa chấm"],
      ],
    ],
    [
      "several parents, several units",
      shown(
        sumScores(set, column("1.1.1", "2.1.1"), cells([1, 0.5], [0.25, 0]), column("I", "II")),
      ),
      [
        [1, 0.5],
        [0.25, 0],
      ],
    ],
    [
      "scores of too many rows",
      shown(sumScores(set, column("1.1.1"), column(1, 2), OMITTED)),
      [["#VALUE!"]],
    ],
    [
      "codes in a block",
      shown(
        sumScores(
          set,
          cells(["1.1.1", "1.1.2"], ["1.2.1", "1.2.2"]),
          cells([1, 1], [1, 1]),
          OMITTED,
        ),
      ),
      [["#VALUE!"]],
    ],
    [
      "percent of a column",
      shown(percents(column(0.25, null, "0,5"), column(0.5, 0.5, 1))),
      [[50], [""], [50]],
    ],
    [
      "ranks in a row, blanks left out",
      shown(ranks(set, cells([80, null, "90,5", 80, "chưa đủ"]))),
      [[2, "", 1, 2, ""]],
    ],
    [
      "classes with a heading",
      shown(classes(set, column("Tổng điểm", 90, 0))),
      [[""], ["Xuất sắc"], ["Yếu"]],
    ],
  ])("%s", (_, answer, expected) => {
    expect(answer).toEqual(expected);
  });

  test("nothing at all has an answer too", () => {
    const nothing = column(null, null);
    expect(shown(checkTable(set, nothing, nothing))).toEqual([[""]]);
    expect(shown(checkScores(set, nothing, nothing))).toEqual([[""]]);
    expect(shown(ranks(set, nothing))).toEqual([[""]]);
    expect(shown(sumScores(set, nothing, nothing, OMITTED))).toEqual([["#N/A"]]);
  });

  test("whole columns answer for their used part alone", () => {
    const whole = (...values: readonly unknown[]) =>
      new ArgumentCells(Array.from({ length: 1_048_576 }, (_, row) => [values[row] ?? null]));
    const [codes, scores] = [whole("Mã", "1.1.1", "1.2.1"), whole("Điểm", 1, 7)];
    expect(shown(checkTable(set, codes, scores))).toEqual([
      [""],
      ["Hợp lệ"],
      ["Vượt điểm tối đa 0,5"],
    ]);
    expect(shown(sumScores(set, codes, scores, OMITTED))).toEqual([[1]]);
    expect(shown(ranks(set, whole("Tổng", 70, 80)))).toEqual([[""], [2], [1]]);
  });
});

describe("sums", () => {
  const codes = column("I", "1.1", "1.1.1", "1.1.2", "1.1.1", "", "Tổng cộng");
  const scores = column(99, 2, 1, "0,5", 1, 7, 99);

  test("take no sum twice, no row twice, and nothing that has no code", () => {
    expect(shown(sumScores(set, codes, scores, OMITTED))).toEqual([[1.5]]);
    expect(
      shown(sumScores(set, codes, scores, column("I", "1.1", "1.1.2", "II", "x", null))),
    ).toEqual([[1.5], [1.5], [0.5], ["#N/A"], ["#N/A"]]);
  });

  test("a table shows which of its own rows are wrong", () => {
    expect(shown(checkTable(set, codes, scores)).flat()).toEqual([
      "Khác tổng các tiêu chí bên dưới (1,5)",
      "Khác tổng các tiêu chí bên dưới (1,5)",
      "Hợp lệ",
      "Hợp lệ",
      "Trùng mã 1.1.1 ở trên, không được tính",
      "",
      "",
    ]);
  });

  test("an error in a score, a scored code of no criterion and an error among the codes are the result", () => {
    const sum = (code: unknown, score: unknown) =>
      shown(sumScores(set, column("1.1.1", code), column(1, score), OMITTED));
    expect(sum("1.1.2", AN_ERROR)).toEqual([["#REF!"]]);
    expect(sum("1.9.9", 1)).toEqual([["#N/A"]]);
    expect(sum("1.9.9", null)).toEqual([[1]]);
    expect(sum(AN_ERROR, 1)).toEqual([["#REF!"]]);
    // Above the criteria themselves errors are of no account.
    expect(sum("1.1", AN_ERROR)).toEqual([[1]]);
  });

  test("over several units stand side by side", () => {
    const [headings, first] = shown(sumSections(set, column("1.1.1"), cells([1, 0.5])));
    expect(headings).toEqual(["Mã", "Lĩnh vực", "Điểm tối đa", "Điểm 1", "Điểm 2"]);
    expect(first?.slice(2)).toEqual([10, 1, 0.5]);
  });
});

describe("a comparison", () => {
  test("shows what is not valid, and waits for what is missing", () => {
    const codes = column("1.1.1", "1.1.2", "1.2.1", "1.2.2");
    const rows = shown(
      compareScores(set, codes, column(1, 7, 0.5, 0.5), column(null, 1, 0.5, "0,25")),
    );
    expect(rows.slice(1).map(([code, , ...scores]) => [code, ...scores])).toEqual([
      ["1.1.2", "#VALUE!", 1, "#VALUE!"],
      ["1.2.2", 0.5, 0.25, -0.25],
    ]);
  });

  test("is one of two scores of one unit", () => {
    const two = cells([1, 1]);
    expect(shown(compareScores(set, column("1.1.1"), two, two))).toEqual([["#VALUE!"]]);
  });
});

describe("the argument [bộ]", () => {
  test.each<[written: unknown, found: boolean]>([
    [null, true],
    ["", true],
    [0, true],
    ["thai-nguyen-4203", true],
    ["4203/QĐ-UBND", true],
    ["4203/qđ-ubnd ", true],
    [4203, true],
    ["3395", false],
    [AN_ERROR, false],
  ])("%j: %s", (written, found) => {
    expect(chosenSet(cells([written])).ok).toBe(found);
  });

  test("is one cell, or left out", () => {
    expect(chosenSet(OMITTED)).toEqual({ ok: true, value: set });
    expect(chosenSet(column("4203", "4203")).ok).toBe(false);
  });
});
