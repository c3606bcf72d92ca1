import { describe, expect, test } from "vitest";
import type { CriteriaSet } from "../../../src/criteria/criteria-set";
import { exampleSet } from "../../../src/criteria/example-set";
import type { Scorecard } from "../../../src/scoring/scorecard";
import { emptyScorecard } from "../../../src/scoring/scorecard";
import { selfAssessmentReport } from "../../../src/templates/report/self-assessment-report";
import { changedSet, nodeOf } from "../../criteria/changed-set";
import { reportPointsSet } from "../../criteria/report-points-set";
import { withEntries } from "../../scoring/entered-leaves";
import { linesOf, partOf } from "./report-parts";
import { communeAn, reportUnit } from "./report-units";

const set = exampleSet();
const points = reportPointsSet();
const report = (scorecard: Scorecard, of: CriteriaSet = set) =>
  linesOf(selfAssessmentReport(of, scorecard));
const overall = (lines: readonly string[]) => partOf(lines, "I. ", "II. KẾT QUẢ").slice(1);
const rowOf = (lines: readonly string[], code: string) =>
  lines.find((line) => line.startsWith(`${code} | `));

describe("what the survey, bonus and penalty are to the self-score", () => {
  /*
   * I 20 − 1 = 19; II 5 + 12 × 450/500 + 4 = 19,8 of 25 − 4, as 2.3 does not apply; III 4 + 4 + 3 = 11 of
   * 15 − 4, as 3.3 is for wards. 49,8 of 52; with 2 of bonus and 0,5 of penalty 51,3: 98,65 percent.
   */
  const lines = report(communeAn(set));

  test("the total is of what the unit scores and what applies to it", () => {
    expect(overall(lines)).toEqual([
      "Tổng điểm tự đánh giá là 51,3/52 điểm.",
      "Chỉ số tự đánh giá, trên phần đơn vị tự chấm: 98,65%.",
      "Điểm tối đa áp dụng: 52 điểm (tổng 80 điểm, không tính 20 điểm điều tra xã hội học và 8 điểm của tiêu chí không áp dụng).",
      "Điểm cộng: 2 điểm (5.1; tối đa 5 điểm).",
      "Điểm trừ: −0,5 điểm (6.1; trừ tối đa 5 điểm).",
      "Số tiêu chí, tiêu chí thành phần đã chấm điểm: 17/17.",
      "Không áp dụng đối với đơn vị (2 tiêu chí, tiêu chí thành phần): 2.3, 3.3; không tính vào điểm tối đa.",
      "Phần điều tra xã hội học do cấp tổng hợp đánh giá; đơn vị không tự chấm, không tính trong tổng tự chấm (tối đa 20 điểm).",
      "Kết quả từng lĩnh vực như sau:",
      "STT | Lĩnh vực | Điểm tối đa | Điểm tự đánh giá | Tỷ lệ đạt (%) | Điểm chưa đạt",
      "I | CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH | 20 | 19 | 95 | 1",
      "II | CẢI CÁCH THỦ TỤC HÀNH CHÍNH | 21 | 19,8 | 94,29 | 1,2",
      "III | CHUYỂN ĐỔI SỐ VÀ PHÁT TRIỂN KINH TẾ - XÃ HỘI | 11 | 11 | 100 | 0",
      "IV | ĐIỀU TRA XÃ HỘI HỌC | – | không tự chấm |  | ",
      "V | ĐIỂM CỘNG | – | 2 |  | ",
      "VI | ĐIỂM TRỪ | – | −0,5 |  | ",
      " | TỔNG CỘNG | 52 | 51,3 | 98,65 | 2,2",
    ]);
  });

  test("each leaf has its figures, or why it has no score", () => {
    expect(rowOf(lines, "2.2")).toBe(
      "2.2 | Hồ sơ được giải quyết đúng hạn\n(Số hồ sơ giải quyết đúng hạn: 450; Tổng số hồ sơ đã giải quyết: 500; đạt 90%) | 12 | 10,8 | ",
    );
    expect(rowOf(lines, "2.3")).toBe(
      "2.3 | Xử lý phản ánh, kiến nghị (nếu có) | 4 | Không áp dụng | ",
    );
    expect(rowOf(lines, "6.1")).toBe("6.1 | Báo cáo chậm hạn | 2 | −0,5 | ");
    expect(rowOf(lines, "4.1")).toBeUndefined();
    expect(partOf(lines, "4. ĐIỀU TRA", "5. ")[1]).toMatch(/đơn vị không tự chấm\.$/);
  });

  test("nobody falls short of a bonus, nor of what does not apply", () => {
    expect(partOf(lines, "III. TIÊU CHÍ", "IV. ").slice(1)).toEqual([
      "Có 2 tiêu chí, tiêu chí thành phần chưa đạt điểm tối đa, tổng số điểm chưa đạt là 2,2.",
      expect.stringMatching(/^Mã/),
      "1.1.1 | Thời điểm ban hành kế hoạch | 2 | 1 | 1",
      "2.2 | Hồ sơ được giải quyết đúng hạn | 12 | 10,8 | 1,2",
    ]);
  });
});

test("where what does not apply is scored full, it is part of total and maximum", () => {
  // 1.1 counts 2; 3 and 1 are scored, and 0,5 of bonus: 6,5 of 10 − 3 by the survey.
  const lines = report(
    reportUnit(points, "Xã Một", { "1.1": ["KAD", null], "1.2": [3, null], "3.1": [0.5, null] }),
    points,
  );
  expect(overall(lines).slice(0, 6)).toEqual([
    "Tổng điểm tự đánh giá là 6,5/7 điểm, đạt 92,86% so với điểm tối đa.",
    "Điểm tối đa áp dụng: 7 điểm (tổng 10 điểm, không tính 3 điểm điều tra xã hội học).",
    "Điểm cộng: 0,5 điểm (3.1; tối đa 1 điểm).",
    "Số tiêu chí, tiêu chí thành phần đã chấm điểm: 4/4.",
    "Không áp dụng đối với đơn vị (1 tiêu chí, tiêu chí thành phần): 1.1; được tính đủ điểm tối đa.",
    expect.stringMatching(/^Phần điều tra/),
  ]);
  expect(rowOf(lines, "1.1")).toBe(
    "1.1 | Xử lý kiến nghị (nếu có) | 2 | Không áp dụng (tính 2) | ",
  );
  expect(rowOf(lines, "2.1")).toBe("2.1 | Mức độ hài lòng | 3 | không tự chấm | ");
  expect(rowOf(lines, "II")).toBe("II | Kết quả phục vụ | 1 | 1 | 100 | 0");
});

test("a survey criterion that does not apply hides no self-score beside it", () => {
  const surveyed = changedSet(points, (data) => {
    nodeOf(data, "1").max = 7;
    data.total = 11;
    const place = data.nodes.findIndex(({ code }) => code === "2");
    data.nodes.splice(place, 0, {
      code: "1.3",
      label: "1.3",
      max: 1,
      name: "Hài lòng của người dân (đối với xã)",
      kind: "survey",
      appliesTo: ["commune"],
    });
  });
  const ward = reportUnit(surveyed, "Phường Bình", { "1.1": ["KAD", null], "1.2": [3.5, null] });
  const lines = report(ward, surveyed);
  expect(overall(lines)).toContain("I | Chỉ đạo, điều hành | 6 | 5,5 | 91,67 | 0,5");
  expect(overall(lines)).toContain(
    "Không áp dụng đối với đơn vị (2 tiêu chí, tiêu chí thành phần): 1.1, 2.2; được tính đủ điểm tối đa.",
  );
});

test("an empty scorecard has no total, though nothing is known of bonus and penalty", () => {
  const lines = report(emptyScorecard(set, { name: "Xã An", kind: "commune" }, 2026));
  expect(overall(lines)).toEqual(
    expect.arrayContaining([
      "Chưa có điểm tự đánh giá; tổng điểm tối đa là 56 điểm.",
      "Điểm cộng: không có.",
      "Điểm trừ: không có.",
      " | TỔNG CỘNG | 56 | chưa chấm |  | ",
    ]),
  );
  expect(lines).toContain("Chưa có tiêu chí nào được chấm điểm.");
});

test("what is not scored is not what does not apply", () => {
  const lines = report(
    withEntries(set, communeAn(set), { "1.3": [null, null], "2.1": ["tốt", null] }),
  );
  expect(overall(lines)).toContain("Chưa chấm: 1.3.");
  expect(overall(lines)).toContain("Điểm không hợp lệ, không tính vào tổng điểm: 2.1.");
});

test("a total may be below 0, an index may not", () => {
  const blank = emptyScorecard(set, { name: "Xã An", kind: "commune" }, 2026);
  const lines = report(withEntries(set, blank, { "6.1": [2, null] }));
  expect(overall(lines).slice(0, 2)).toEqual([
    "Tổng điểm tự đánh giá là −2/56 điểm.",
    "Chỉ số tự đánh giá, trên phần đơn vị tự chấm: 0%.",
  ]);
});
