import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Points } from "../../../src/criteria/points";
import { EMPTY_RECORD } from "../../../src/scoring/appraisal-record";
import type { OrgUnit } from "../../../src/scoring/org-unit";
import type { Scorecard } from "../../../src/scoring/scorecard";
import { preliminaryResult } from "../../../src/scoring/settled-scores";
import { TEXT_WIDTH } from "../../../src/sheet-model/text-document";
import { preliminaryNotice } from "../../../src/templates/report/preliminary-notice";
import { NO_ISSUER, noticeBody } from "../../../src/templates/report/notice-issuer";
import { smallSet } from "../../criteria/small-set";
import { type Entries, enteredScorecard } from "../../scoring/entered-leaves";
import { LEFTOVERS } from "../../wording/sentence-checks";
import { anyScorecards } from "../sheets/entered-scorecards";
import { linesOf, partOf } from "./report-parts";

const set = smallSet();
const FRAME = {
  body: { head: ["SỞ NỘI VỤ", "HỘI ĐỒNG THẨM ĐỊNH"], place: "Mẫu", signature: ["CHỦ TỊCH"] },
  deadline: "2026-01-05",
} as const;
const SETTLED_ON = "2025-12-25";
const [OVERALL, DIFFERENCES, NOT_APPRAISED, EVIDENCE, ANSWER] = [
  "I. KẾT",
  "II. TIÊU",
  "III. TIÊU",
  "IV. TIÊU",
  "V. GIẢI",
];

/** Everything appraised as it was scored, at the maximum. */
const EQUAL: Entries = {
  "1.1.1": [1, 1],
  "1.1.2": [2, 2],
  "1.2": [3, 3],
  "2.1": [1.5, 1.5],
  "2.2": [2.5, 2.5],
};

const entered = (entries: Entries): Scorecard => enteredScorecard(set, "Xã Đồng Thịnh", entries);

const linesFor = (entries: Entries, more: Partial<Scorecard> = {}): string[] => {
  const scorecard = { ...entered(entries), ...more };
  return linesOf(preliminaryNotice(set, { scorecard, settledOn: SETTLED_ON }, FRAME));
};

describe("head, title and end", () => {
  test.each([
    [{ name: "Xã Đồng Thịnh", kind: "commune" }, "Ủy ban nhân dân xã Đồng Thịnh"],
    [{ name: "Phường 3", kind: "ward" }, "Ủy ban nhân dân phường 3"],
    [{ name: "Khe Mẫu", kind: undefined }, "Ủy ban nhân dân Khe Mẫu"],
  ] satisfies [OrgUnit, string][])("to $name", (unit, committee) => {
    const lines = linesFor(EQUAL, { unit });
    expect(lines.slice(0, 6)).toEqual([
      "SỞ NỘI VỤ / HỘI ĐỒNG THẨM ĐỊNH | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc",
      "Số:       /TB-…… | Mẫu, ngày …… tháng …… năm ……",
      "THÔNG BÁO",
      "Kết quả thẩm định sơ bộ\nChỉ số cải cách hành chính năm 2024",
      `Kính gửi: ${committee}`,
      `Thực hiện Quyết định số 1/QĐ-VD ngày 02 tháng 01 năm 2024 của Ví dụ và trên cơ sở rà soát của Tổ giúp việc Hội đồng thẩm định, kết quả thẩm định sơ bộ Chỉ số cải cách hành chính năm 2024 của ${committee}, chốt ngày 25 tháng 12 năm 2025, được thông báo như sau:`,
    ]);
    expect(lines.at(-2)).toBe(
      `Trên đây là thông báo kết quả thẩm định sơ bộ Chỉ số cải cách hành chính năm 2024 của ${committee}./.`,
    );
    expect(lines.at(-1)).toMatch(/^Nơi nhận: .*Lưu: VT\. \| CHỦ TỊCH \/ $/);
  });

  test("until when and how to answer", () => {
    const [, request, deadline, how, late] = partOf(linesFor(EQUAL), ANSWER);
    expect(request).toMatch(/^Đề nghị Ủy ban nhân dân xã Đồng Thịnh rà soát/);
    expect(deadline).toBe("Thời hạn: đến hết ngày 05 tháng 01 năm 2026.");
    expect(how).toContain("cột “Giải trình, bổ sung” trên phiếu chấm điểm của đơn vị");
    expect(how).toContain("gửi lại tệp phiếu");
    expect(late).toContain("không được xem xét");
  });

  test("a year and a body that are not known are left to be filled in", () => {
    const scorecard = { ...entered(EQUAL), year: undefined };
    const result = { scorecard, settledOn: SETTLED_ON };
    const document = preliminaryNotice(set, result, { ...FRAME, body: noticeBody(NO_ISSUER) });
    const text = linesOf(document).join("\n");
    expect(text).toContain("hành chính năm ……");
    expect(text).not.toMatch(/undefined/);
    expect(document.title).toBe(
      "Thông báo kết quả thẩm định sơ bộ Chỉ số cải cách hành chính - Xã Đồng Thịnh",
    );
  });
});

describe("a notice is official after the round was settled, before that a draft", () => {
  const scorecard = entered({ ...EQUAL, "2.2": [2.5, 2] });
  const record = {
    ...EMPTY_RECORD,
    rounds: {
      council: undefined,
      preliminary: {
        settledOn: SETTLED_ON,
        scoresByCode: new Map([
          ["1.1.1", { kind: "valid" as const, points: 75 as Points }],
          ["2.2", { kind: "valid" as const, points: 250 as Points }],
        ]),
      },
    },
  };

  test("of the scores of now", () => {
    const document = preliminaryNotice(set, preliminaryResult(scorecard, EMPTY_RECORD), FRAME);
    const lines = linesOf(document);
    expect(document.title).toMatch(/^Dự thảo thông báo/);
    expect(lines[0]).toBe("DỰ THẢO");
    expect(lines.filter((line) => line.includes("dự thảo"))).toHaveLength(1);
    expect(lines.join("\n")).not.toContain("chốt ngày");
    expect(lines).toContain("Điểm thẩm định sơ bộ: 9,5/10 điểm, đạt 95%.");
  });

  test("of the settled scores, which are told unchanged", () => {
    const document = preliminaryNotice(set, preliminaryResult(scorecard, record), FRAME);
    const lines = linesOf(document);
    expect(document.title).toMatch(/^Thông báo/);
    expect(lines.join("\n")).not.toMatch(/dự thảo/i);
    expect(lines).toContain(
      "Điểm thẩm định sơ bộ: 3,25/10 điểm, đạt 32,5% (đã thẩm định 2/5 tiêu chí).",
    );
    expect(partOf(lines, DIFFERENCES, NOT_APPRAISED).slice(3)).toEqual([
      "1.1.1 | Kế hoạch được ban hành đúng hạn | 1 | 0,75 | −0,25 | Chưa ghi lý do",
    ]);
    expect(partOf(lines, NOT_APPRAISED, EVIDENCE).slice(3)).toEqual([
      "1.1.2 | Kế hoạch được thực hiện hết | 2 | 2",
      "1.2 | Báo cáo định kỳ | 3 | 3",
      "2.1 | Công khai thủ tục | 1,5 | 1,5",
    ]);
  });
});

describe("totals", () => {
  const sections = (entries: Entries) => partOf(linesFor(entries), OVERALL, DIFFERENCES).slice(1);
  const HEADINGS =
    "STT | Lĩnh vực | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định | Chênh lệch | Tỷ lệ đạt (%)";

  test("where everything is scored and appraised", () => {
    expect(sections({ ...EQUAL, "1.2": [3, 2.25], "2.1": [1, 1.5] })).toEqual([
      "Điểm tự đánh giá: 9,5/10 điểm.",
      "Điểm thẩm định sơ bộ: 9,25/10 điểm, đạt 92,5%.",
      "Chênh lệch giữa điểm thẩm định và điểm tự đánh giá: −0,25 điểm.",
      "Kết quả từng lĩnh vực như sau:",
      HEADINGS,
      "I | Chỉ đạo, điều hành | 6 | 6 | 5,25 | −0,75 | 87,5",
      "II | Thủ tục hành chính | 4 | 3,5 | 4 | +0,5 | 100",
      " | TỔNG CỘNG | 10 | 9,5 | 9,25 | −0,25 | 92,5",
    ]);
  });

  test("where some is missing, which does not look like points taken away", () => {
    expect(sections({ "1.1.1": [1, 0.5], "1.1.2": [2, null], "1.2": [null, 1] })).toEqual([
      "Điểm tự đánh giá: 3/10 điểm (đã tự chấm 2/5 tiêu chí).",
      "Điểm thẩm định sơ bộ: 1,5/10 điểm, đạt 15% (đã thẩm định 2/5 tiêu chí).",
      "Chênh lệch giữa điểm thẩm định và điểm tự đánh giá: −0,5 điểm, chỉ tính trên các tiêu chí có đủ hai điểm.",
      "Kết quả từng lĩnh vực như sau:",
      HEADINGS,
      "I | Chỉ đạo, điều hành | 6 | 3 | 1,5 | −0,5 | 25",
      "II | Thủ tục hành chính | 4 | chưa chấm | chưa có | – | –",
      " | TỔNG CỘNG | 10 | 3 | 1,5 | −0,5 | 15",
    ]);
  });

  test("where there is nothing yet", () => {
    expect(sections({}).slice(0, 3)).toEqual([
      "Điểm tự đánh giá: chưa có.",
      "Điểm thẩm định sơ bộ: chưa có.",
      "Kết quả từng lĩnh vực như sau:",
    ]);
  });
});

describe("differences and their reasons", () => {
  const differences = (entries: Entries, remarks: Readonly<Record<string, string>> = {}) => {
    const remarksByCode = new Map(Object.entries(remarks));
    const lines = linesFor({ ...EQUAL, ...entries }, { remarksByCode });
    return partOf(lines, DIFFERENCES, NOT_APPRAISED).slice(1);
  };
  const name = "Kế hoạch được ban hành đúng hạn";

  test.each([
    ["lower", [1, 0.5], "1 thấp hơn", "1 | 0,5 | −0,5"],
    ["higher", [0.5, 1], "1 cao hơn", "0,5 | 1 | +0,5"],
    [
      "without a self-score",
      [null, 1],
      "1 được thẩm định khi chưa có điểm tự đánh giá hợp lệ",
      "chưa chấm | 1 | –",
    ],
    [
      "with one that is not valid",
      ["tốt", 0],
      "1 được thẩm định khi chưa có điểm tự đánh giá hợp lệ",
      "“tốt” (không hợp lệ) | 0 | –",
    ],
  ] as const)("%s", (_, scores, kind, figures) => {
    expect(differences({ "1.1.1": scores }, { "1.1.1": "Ban hành chậm 5 ngày" })).toEqual([
      `Có 1 tiêu chí, tiêu chí thành phần có điểm thẩm định khác điểm tự đánh giá: ${kind}.`,
      "Mã | Tiêu chí, tiêu chí thành phần | Điểm tự đánh giá | Điểm thẩm định | Chênh lệch | Lý do",
      `1.1.1 | ${name} | ${figures} | Ban hành chậm 5 ngày`,
    ]);
  });

  test("all kinds together", () => {
    const [sentence] = differences({ "1.1.1": [1, 0], "1.1.2": [1, 2], "1.2": [null, 0] });
    expect(sentence).toMatch(
      /^Có 3 .*: 1 thấp hơn, 1 cao hơn, 1 được thẩm định khi chưa có điểm tự đánh giá hợp lệ\.$/,
    );
  });

  test("none", () => {
    expect(differences({})).toEqual([
      "Điểm thẩm định của các tiêu chí đã thẩm định bằng điểm tự đánh giá.",
    ]);
    const nothing = partOf(linesFor({ "1.1.1": [1, null] }), DIFFERENCES, NOT_APPRAISED);
    expect(nothing[1]).toBe("Chưa có tiêu chí nào được thẩm định.");
  });

  test("a reason may stand at the criterion or section above; one that is missing is said to be", () => {
    const lines = differences(
      { "1.1.1": [1, 0], "1.1.2": [2, 1], "2.1": [1, 0] },
      { "1": "Chưa rõ", "1.1": "Thiếu kế hoạch", "1.1.2": "Chậm" },
    );
    expect(lines.slice(2)).toEqual([
      `1.1.1 | ${name} | 1 | 0 | −1 | (Mục 1.1) Thiếu kế hoạch`,
      "1.1.2 | Kế hoạch được thực hiện hết | 2 | 1 | −1 | Chậm",
      "2.1 | Công khai thủ tục | 1 | 0 | −1 | Chưa ghi lý do",
      "Ý kiến thẩm định đối với các tiêu chí khác:",
      "I: Chưa rõ",
    ]);
  });

  test("a remark on a criterion without difference is not lost", () => {
    expect(differences({}, { "2.2": "Cần lưu đủ hồ sơ" }).slice(1)).toEqual([
      "Ý kiến thẩm định đối với các tiêu chí khác:",
      "2.2: Cần lưu đủ hồ sơ",
    ]);
  });
});

describe("what is missing", () => {
  test("criteria without an appraised score, together where a whole criterion lacks them", () => {
    const lines = linesFor({ ...EQUAL, "1.1.1": [1, null], "1.1.2": [0.5, 7], "2.2": [2, null] });
    expect(partOf(lines, NOT_APPRAISED, EVIDENCE).slice(1)).toEqual([
      "Có 3 tiêu chí, tiêu chí thành phần chưa có điểm thẩm định, chưa tính vào điểm thẩm định nêu trên:",
      "Mã | Tiêu chí, tiêu chí thành phần | Điểm tối đa | Điểm tự đánh giá",
      "1.1 | Kế hoạch cải cách hành chính (cả 2 tiêu chí, tiêu chí thành phần) | 3 | 1,5",
      "2.2 | Giải quyết đúng hạn | 2,5 | 2",
    ]);
  });

  test("criteria scored above 0 without evidence", () => {
    const lines = linesFor(
      { ...EQUAL, "2.1": [0, 0] },
      { evidenceByCode: new Map([["1", "Kế hoạch số 1/KH-UBND"]]) },
    );
    expect(partOf(lines, EVIDENCE, ANSWER).slice(1)).toEqual([
      "Có 1 tiêu chí, tiêu chí thành phần đã tự chấm điểm nhưng chưa có tài liệu kiểm chứng:",
      "Mã | Tiêu chí, tiêu chí thành phần | Điểm tối đa | Điểm tự đánh giá",
      "2.2 | Giải quyết đúng hạn | 2,5 | 2,5",
    ]);
  });

  test("nothing", () => {
    const evidenceByCode = new Map([
      ["1", "Kế hoạch"],
      ["2", "Báo cáo"],
    ]);
    const lines = linesFor(EQUAL, { evidenceByCode });
    expect(partOf(lines, NOT_APPRAISED, ANSWER)).toEqual([
      "III. TIÊU CHÍ CHƯA CÓ ĐIỂM THẨM ĐỊNH",
      "Các tiêu chí, tiêu chí thành phần đều đã có điểm thẩm định.",
      "IV. TIÊU CHÍ CHƯA CÓ TÀI LIỆU KIỂM CHỨNG",
      "Các tiêu chí, tiêu chí thành phần đã tự chấm điểm đều có tài liệu kiểm chứng kèm theo.",
    ]);
  });
});

test("whatever was entered, no table is wider than the page and no figure is none", () => {
  fc.assert(
    fc.property(anyScorecards(set, 1), fc.boolean(), ([scorecard], isSettled) => {
      if (scorecard === undefined) return;
      const settledOn = isSettled ? SETTLED_ON : undefined;
      const document = preliminaryNotice(set, { scorecard, settledOn }, FRAME);
      for (const block of document.blocks) {
        if (block.kind !== "table") continue;
        const width = block.table.widths.reduce((sum, each) => sum + each, 0);
        expect(width).toBeLessThanOrEqual(TEXT_WIDTH);
        for (const { cells } of block.table.rows) {
          expect(cells).toHaveLength(block.table.widths.length);
        }
      }
      for (const line of linesOf(document)) {
        if (!line.startsWith("Số:")) expect(line).not.toMatch(LEFTOVERS);
      }
    }),
    { numRuns: 50 },
  );
});
