import { describe, expect, test } from "vitest";
import { defaultCriteriaSet } from "../../../src/criteria/built-in-sets";
import { judgeScore } from "../../../src/scoring/judge-score";
import { emptyScorecard } from "../../../src/scoring/scorecard";
import { SCORECARD_COLUMNS } from "../../../src/templates/sheets/scorecard-layout";
import { scorecardSheet } from "../../../src/templates/sheets/scorecard-sheet";
import { type Typed, content } from "../reading/retyped-form";
import { isFormula } from "./model-grid";

const set = defaultCriteriaSet();
const blank = emptyScorecard(set, { name: "Xã An", kind: "commune" }, 2024);

interface Entries {
  readonly self?: Typed;
  readonly appraised?: Typed;
  readonly evidence?: Readonly<Record<string, string>>;
  readonly remark?: string;
}

/** What the check column says in the row of a code while 1.1.1 holds these entries. */
function checkOf(code: string, { self = null, appraised = null, evidence = {}, remark }: Entries) {
  const leaf = set.nodesByCode.get("1.1.1");
  if (leaf === undefined) throw new Error("The set has no 1.1.1");
  const scores = {
    self: judgeScore(content(self), leaf, "self"),
    appraised: judgeScore(content(appraised), leaf, "appraised"),
  };
  const sheet = scorecardSheet(
    set,
    {
      ...blank,
      scoresByCode: new Map([...blank.scoresByCode, ["1.1.1", scores]]),
      evidenceByCode: new Map(Object.entries(evidence)),
      remarksByCode: new Map(remark === undefined ? [] : [["1.1.1", remark]]),
    },
    "Xã An",
  );
  const row = 7 + set.nodes.findIndex((node) => node.code === code);
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
