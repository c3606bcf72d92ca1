import { describe, expect, test } from "vitest";
import { exampleSet } from "../../../src/criteria/example-set";
import { preliminaryResult } from "../../../src/scoring/settled-scores";
import type { Scorecard } from "../../../src/scoring/scorecard";
import { emptyScorecard } from "../../../src/scoring/scorecard";
import { NO_ISSUER, noticeBody } from "../../../src/templates/report/notice-issuer";
import { preliminaryNotice } from "../../../src/templates/report/preliminary-notice";
import { roundScoresOf } from "../../../src/templates/sheets/settled-round";
import { changedSet, nodeOf } from "../../criteria/changed-set";
import { fullScoreSet } from "../../criteria/full-score-set";
import { withEntries } from "../../scoring/entered-leaves";
import { linesOf, partOf } from "./report-parts";
import { communeAn, reportUnit } from "./report-units";

const set = exampleSet();
const frame = { body: noticeBody(NO_ISSUER), deadline: "2026-12-10" };
const notice = (scorecard: Scorecard) =>
  linesOf(preliminaryNotice(set, { scorecard, settledOn: "2026-12-01" }, frame));
const overall = (lines: readonly string[]) => partOf(lines, "I. KẾT", "II. ").slice(1);
const differences = (lines: readonly string[]) => partOf(lines, "II. ", "III. ").slice(1);

describe("a unit that claims, is surveyed, and to which something does not apply", () => {
  /*
   * 51,3 of 52 as it scored itself. Appraised I 19, II 5 + 10,8 + 2 + 4 = 21,8, III 10,5, the survey 15,
   * 1 of bonus and 1,5 of penalty: 65,8 of 60 − 4 + 20 = 76, which is 86,58 percent.
   */
  const lines = notice(communeAn(set));

  test("is told both totals of what each could be, and the parts of them", () => {
    expect(overall(lines)).toEqual([
      "Điểm tự đánh giá: 51,3/52 điểm.",
      "Điểm thẩm định sơ bộ: 65,8/76 điểm, đạt 86,58%.",
      "Chỉ số theo điểm thẩm định sơ bộ: 86,58%.",
      "Chênh lệch giữa điểm thẩm định và điểm tự đánh giá: −0,5 điểm, chỉ tính trên các tiêu chí có đủ hai điểm.",
      "Kết quả điều tra xã hội học: 15/20 điểm.",
      "Điểm cộng: tự đánh giá 2, thẩm định 1.",
      "Điểm trừ: tự đánh giá −0,5, thẩm định −1,5.",
      "Không áp dụng đối với đơn vị (1 tiêu chí, tiêu chí thành phần): 3.3; không tính vào điểm tối đa.",
      "Kết quả từng lĩnh vực như sau:",
      "STT | Lĩnh vực | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định | Chênh lệch | Tỷ lệ đạt (%)",
      "I | CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH | 20 | 19 | 19 | 0 | 95",
      "II | CẢI CÁCH THỦ TỤC HÀNH CHÍNH | 25 | 19,8 | 21,8 | +2 | 87,2",
      "III | CHUYỂN ĐỔI SỐ VÀ PHÁT TRIỂN KINH TẾ - XÃ HỘI | 11 | 11 | 10,5 | −0,5 | 95,45",
      "IV | ĐIỀU TRA XÃ HỘI HỌC | 20 | không tự chấm | 15 | – | 75",
      "V | ĐIỂM CỘNG | – | 2 | 1 | −1 | –",
      "VI | ĐIỂM TRỪ | – | −0,5 | −1,5 | −1 | –",
      " | TỔNG CỘNG | 76 | 51,3 | 65,8 | −0,5 | 86,58",
      "Kết quả điều tra xã hội học, do cấp tổng hợp xác định:",
      "Mã | Tiêu chí, tiêu chí thành phần | Điểm tối đa | Kết quả",
      "4.1 | Mức độ hài lòng của người dân | 12 | 9",
      "4.2 | Đánh giá của tổ chức, doanh nghiệp | 8 | 6",
    ]);
  });

  test("differs in what was appraised, not in the survey", () => {
    expect(differences(lines)).toEqual([
      "Có 4 tiêu chí, tiêu chí thành phần có điểm thẩm định khác điểm tự đánh giá: 3 thấp hơn, 1 khác về việc có áp dụng đối với đơn vị.",
      expect.stringMatching(/^Mã/),
      "2.3 | Xử lý phản ánh, kiến nghị (nếu có) | Không áp dụng | 2 | +2 | Chưa ghi lý do",
      "3.2 | Xây dựng nông thôn mới (đối với xã) | 3 | 2,5 | −0,5 | Chưa ghi lý do",
      "5.1 | Sáng kiến cải cách hành chính được công nhận | 2 | 1 | −1 | Chưa ghi lý do",
      "6.2 | Có công chức bị kỷ luật do vi phạm trong giải quyết thủ tục | 0 | −1 | −1 | Chưa ghi lý do",
    ]);
  });
});

test.each([
  { typed: ["Không áp dụng", 0], row: "Không áp dụng | 0 | 0" },
  { typed: [4, "Không áp dụng"], row: "4 | Không áp dụng | −4" },
  { typed: [0, "Không áp dụng"], row: "0 | Không áp dụng | 0" },
  { typed: ["Không áp dụng", "Không áp dụng"], row: undefined },
  { typed: [2, 2], row: undefined },
] as const)("2.3 as $typed is told where it applies otherwise", ({ typed, row }) => {
  const lines = differences(notice(reportUnit(set, "Xã An", { "2.3": typed })));
  expect(lines.find((line) => line.startsWith("2.3 |"))).toBe(
    row && `2.3 | Xử lý phản ánh, kiến nghị (nếu có) | ${row} | Chưa ghi lý do`,
  );
});

test("before anybody has appraised, nothing differs and no survey has a result", () => {
  const blank = emptyScorecard(set, { name: "Xã An", kind: "commune" }, 2026);
  const lines = notice(withEntries(set, blank, { "1.3": [5, null], "5.1": [2, null] }));
  expect(overall(lines).filter((line) => !line.includes(" | "))).toEqual([
    "Điểm tự đánh giá: 7/56 điểm (đã tự chấm 6/17 tiêu chí).",
    "Điểm thẩm định sơ bộ: chưa có.",
    "Kết quả điều tra xã hội học: chưa có.",
    "Điểm cộng: tự đánh giá 2, thẩm định chưa có.",
    "Điểm trừ: tự đánh giá 0, thẩm định chưa có.",
    "Không áp dụng đối với đơn vị (1 tiêu chí, tiêu chí thành phần): 3.3; không tính vào điểm tối đa.",
    "Kết quả từng lĩnh vực như sau:",
  ]);
  expect(overall(lines).at(-1)).toBe(" | TỔNG CỘNG | 76 | 7 | chưa có | – | –");
  expect(differences(lines)).toEqual(["Chưa có tiêu chí nào được thẩm định."]);
  expect(partOf(lines, "III. ", "IV. ").join("\n")).toContain(
    "IV | ĐIỀU TRA XÃ HỘI HỌC (cả 2 tiêu chí, tiêu chí thành phần) | 20 | không tự chấm",
  );
});

describe("the survey's result is told of what applies to the unit", () => {
  /** The example set with survey criteria that are for communes alone. */
  const forCommunes = (...codes: readonly string[]) =>
    changedSet(set, (data) => {
      for (const code of codes) nodeOf(data, code).appliesTo = ["commune"];
    });
  const none = [null, null] as const;
  const heading = "Kết quả điều tra xã hội học: ";

  test.each([
    ["no result yet", forCommunes("4.2"), "Phường B", { "4.1": none }, ["chưa có."]],
    ["a result", forCommunes("4.2"), "Phường B", { "4.1": [null, 9] }, ["9/12 điểm."]],
    [
      "one of two results",
      forCommunes("4.2"),
      "Xã A",
      { "4.1": [null, 9], "4.2": none },
      ["9/20 điểm (đã có 1/2 tiêu chí)."],
    ],
    ["nothing that applies", forCommunes("4.1", "4.2"), "Phường B", {}, []],
    ["no result beside a full score", fullScoreSet(), "Xã A", { "2.1": none }, ["chưa có."]],
    ["a result beside a full score", fullScoreSet(), "Xã A", { "2.1": [null, 3] }, ["5/5,5 điểm."]],
  ] as const)("%s", (_, of, name, entries, told) => {
    const scorecard = reportUnit(of, name, entries);
    const lines = linesOf(preliminaryNotice(of, { scorecard, settledOn: "2026-12-01" }, frame));
    expect(lines.filter((line) => line.startsWith(heading))).toEqual(
      told.map((each) => heading + each),
    );
  });
});

test("a settled round keeps what does not apply to the unit", () => {
  const unit = reportUnit(set, "Xã An", { "2.3": ["KAD", "KAD"] });
  const rounds = { preliminary: roundScoresOf(unit, "2026-12-01"), council: undefined };
  const lines = linesOf(preliminaryNotice(set, preliminaryResult(unit, { rounds }), frame));
  expect(lines).toEqual(notice(unit));
  expect(lines).toContain("Các tiêu chí, tiêu chí thành phần đều đã có điểm thẩm định.");
});
