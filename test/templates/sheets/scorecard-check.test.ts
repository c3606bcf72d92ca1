import { describe, expect, test } from "vitest";
import { defaultCriteriaSet } from "../../../src/criteria/built-in-sets";
import type { CriteriaSet } from "../../../src/criteria/criteria-set";
import { exampleSet } from "../../../src/criteria/example-set";
import type { RatioFigures } from "../../../src/scoring/ratio-score";
import { judgeScore } from "../../../src/scoring/judge-score";
import { emptyScorecard } from "../../../src/scoring/scorecard";
import { SCORECARD_COLUMNS } from "../../../src/templates/sheets/scorecard-layout";
import { scorecardSheet } from "../../../src/templates/sheets/scorecard-sheet";
import { type Typed, content } from "../reading/retyped-form";
import { isFormula } from "./model-grid";

const set = defaultCriteriaSet();

interface Entries {
  readonly self?: Typed;
  readonly appraised?: Typed;
  readonly evidence?: Readonly<Record<string, string>>;
  readonly remark?: string;
  readonly figures?: RatioFigures;
}

/** What the check column says in the row of a code while a leaf, 1.1.1 where none is given, holds these entries. */
function checkOf(code: string, entries: Entries, entered = "1.1.1", of: CriteriaSet = set) {
  const { self = null, appraised = null, evidence = {}, remark, figures } = entries;
  const leaf = of.nodesByCode.get(entered);
  if (leaf === undefined) throw new Error(`The set has no ${entered}`);
  const blank = emptyScorecard(of, { name: "Xã An", kind: "commune" }, 2024);
  const scores = {
    self: judgeScore(content(self), leaf, "self"),
    appraised: judgeScore(content(appraised), leaf, "appraised"),
  };
  const sheet = scorecardSheet(
    of,
    {
      ...blank,
      scoresByCode: new Map([...blank.scoresByCode, [entered, scores]]),
      evidenceByCode: new Map(Object.entries(evidence)),
      remarksByCode: new Map(remark === undefined ? [] : [[entered, remark]]),
      figuresByCode: new Map(figures === undefined ? [] : [[entered, figures]]),
    },
    "Xã An",
  );
  const row = 7 + of.nodes.findIndex((node) => node.code === code);
  const input = sheet.rows[row]?.cells[SCORECARD_COLUMNS.check]?.input ?? null;
  return isFormula(input) ? input.value : input;
}

const PLAN = { "1.1.1": "12/KH-UBND" };

// LibreOffice says the same: test/actions/recalculation.test.ts.
describe("the check column says, in words and with the criterion's number,", () => {
  test.each<[string, Entries, string]>([
    ["that nothing is scored yet", {}, "Tiêu chí 1.1.1: Chưa tự chấm."],
    ["that all is well", { self: 1, evidence: PLAN }, "Hợp lệ."],
    ["that a score of 0 needs no evidence", { self: 0 }, "Hợp lệ."],
    ["that evidence is missing", { self: 1 }, "Tiêu chí 1.1.1: Chưa có tài liệu kiểm chứng."],
    ["that a criterion's evidence covers it", { self: 1, evidence: { "1.1": "x" } }, "Hợp lệ."],
    ["that a section's evidence covers it", { self: 1, evidence: { "1": "x" } }, "Hợp lệ."],
    [
      "that a score is above its maximum",
      { self: 1.5, evidence: PLAN },
      "Tiêu chí 1.1.1: Điểm tự đánh giá vượt điểm tối đa 1.",
    ],
    [
      "that a score is negative",
      { self: -1, evidence: PLAN },
      "Tiêu chí 1.1.1: Điểm tự đánh giá là số âm, nhập từ 0 trở lên.",
    ],
    [
      "that a score has too many decimals",
      { self: 0.125, evidence: PLAN },
      "Tiêu chí 1.1.1: Điểm tự đánh giá có quá 2 chữ số thập phân.",
    ],
    [
      "that a score is a date",
      { self: 45_413, evidence: PLAN },
      "Tiêu chí 1.1.1: Điểm tự đánh giá là ngày tháng, định dạng ô thành Số rồi nhập lại.",
    ],
    [
      "that a score is a text",
      { self: "tốt", evidence: PLAN },
      "Tiêu chí 1.1.1: Điểm tự đánh giá không phải là số, nhập lại bằng số, ví dụ 0,5.",
    ],
    [
      "that the appraised score is wrong",
      { self: 1, appraised: 2, evidence: PLAN },
      "Tiêu chí 1.1.1: Điểm thẩm định vượt điểm tối đa 1.",
    ],
    [
      "by how much the appraised score is less, and that the reason is missing",
      { self: 1, appraised: 0.75, evidence: PLAN },
      "Tiêu chí 1.1.1: Thẩm định thấp hơn tự đánh giá 0,25 điểm, chưa ghi ý kiến thẩm định.",
    ],
    [
      "by how much it is more, where the reason is given",
      { self: 0.5, appraised: 0.75, evidence: PLAN, remark: "Đủ hồ sơ" },
      "Tiêu chí 1.1.1: Thẩm định cao hơn tự đánh giá 0,25 điểm.",
    ],
    [
      "several things at once",
      { self: 1, appraised: 0.5 },
      "Tiêu chí 1.1.1: Chưa có tài liệu kiểm chứng. Thẩm định thấp hơn tự đánh giá 0,5 điểm, chưa ghi ý kiến thẩm định.",
    ],
  ])("%s", (_, entries, said) => {
    expect(checkOf("1.1.1", entries)).toBe(said);
  });

  test("how far a criterion and a section are", () => {
    const entries = { self: 1, appraised: 1 };
    expect(checkOf("1.1", entries)).toBe("Đã tự chấm 1/2 tiêu chí; đã thẩm định 1/2 tiêu chí");
    expect(checkOf("1", entries)).toMatch(/^Đã tự chấm 1\/\d+ tiêu chí; đã thẩm định 1\/\d+/);
  });
});

// LibreOffice and Excel say the same: scorecard-of-any-set.test.ts.
describe("of leaves that not every set has, it says", () => {
  const WORD = "Không áp dụng";
  test.each<[string, string, Entries, string]>([
    ["nothing of a level of the guide", "1.4", { self: 3, evidence: { "1.4": "x" } }, "Hợp lệ."],
    [
      "that a score is none of the levels",
      "1.4",
      { self: 4, evidence: { "1.4": "x" } },
      "Tiêu chí 1.4: Điểm tự đánh giá không thuộc các mức điểm của hướng dẫn.",
    ],
    ["nothing of what does not apply", "2.3", { self: WORD, appraised: WORD }, "Hợp lệ."],
    [
      "that the two do not agree on whether it applies",
      "2.3",
      { self: WORD, appraised: 2, remark: "Có phản ánh" },
      "Tiêu chí 2.3: Tự đánh giá và thẩm định khác nhau về việc tiêu chí có áp dụng hay không.",
    ],
    ["nothing of a bonus that nobody claims", "5.2", {}, "Hợp lệ."],
    [
      "that a bonus is not proved",
      "5.1",
      { self: 1 },
      "Tiêu chí 5.1: Chưa có tài liệu kiểm chứng.",
    ],
    [
      "by how much more is taken off",
      "6.1",
      { self: 0.5, appraised: 2, remark: "Chậm 4 báo cáo" },
      "Tiêu chí 6.1: Thẩm định trừ nhiều hơn tự đánh giá 1,5 điểm.",
    ],
    ["nothing of the survey before it is there", "4.1", {}, "Hợp lệ."],
    [
      "that the survey is not scored by the unit",
      "4.1",
      { self: 1 },
      "Tiêu chí 4.1: Điểm tự đánh giá thuộc phần điều tra xã hội học, đơn vị không tự chấm.",
    ],
    [
      "nothing of the score that a share gives",
      "1.1.2",
      { self: 3, figures: { part: 3, whole: 4 }, evidence: { "1.1": "x" } },
      "Hợp lệ.",
    ],
    [
      "that a score is not what the figures give",
      "1.1.2",
      { self: 2, figures: { part: 3, whole: 4 }, evidence: { "1.1": "x" } },
      "Tiêu chí 1.1.2: Điểm tự đánh giá khác điểm tính theo hai số liệu.",
    ],
    [
      "that a figure is missing",
      "1.1.2",
      { figures: { part: 3, whole: undefined } },
      "Tiêu chí 1.1.2: Chưa tự chấm. Hai số liệu để tính điểm còn thiếu hoặc chưa đúng.",
    ],
  ])("%s", (_, code, entries, said) => {
    expect(checkOf(code, entries, code, exampleSet())).toBe(said);
  });

  test("how far a section of the survey is, which no unit scores", () => {
    expect(checkOf("4", { appraised: 10 }, "4.1", exampleSet())).toBe("Đã thẩm định 1/2 tiêu chí");
  });
});
