import { describe, expect, test } from "vitest";
import type { CriteriaProblem } from "../../src/criteria/criteria-problem";
import type { Points } from "../../src/criteria/points";
import { type FindingDetail, finding } from "../../src/scoring/finding";
import type { SubmissionRefusal } from "../../src/scoring/submission-refusal";
import {
  FOREIGN_FORMATS,
  OTHER_SPREADSHEET_FORMATS,
  type WorkbookRefusal,
} from "../../src/sheet-model/workbook-refusal";
import { describeCriteriaProblem } from "../../src/wording/vi/criteria-problem-sentences";
import { describeFinding } from "../../src/wording/vi/finding-sentences";
import { describeRefusal } from "../../src/wording/vi/refusal-sentences";

const points = (hundredths: number) => hundredths as Points;

describe("a refusal says what the file is and what to do", () => {
  const refusals: (WorkbookRefusal | SubmissionRefusal)[] = [
    { kind: "cannot-open" },
    { kind: "empty-file" },
    { kind: "password-protected" },
    { kind: "damaged" },
    { kind: "too-large", limitMegabytes: 64 },
    ...OTHER_SPREADSHEET_FORMATS.map((format) => ({ kind: "other-spreadsheet", format }) as const),
    ...FOREIGN_FORMATS.map((format) => ({ kind: "not-a-spreadsheet", format }) as const),
    { kind: "no-scorecard", sheetNames: ["Sheet1", "Sheet2"] },
    { kind: "compiled-workbook" },
    { kind: "repeated-file", otherFile: "a.xlsx" },
    { kind: "duplicate-unit", unit: "Xã A", otherFile: "a.xlsx" },
  ];

  test("in sentences that differ from kind to kind", () => {
    const sentences = refusals.map(describeRefusal);
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[\p{Lu}].+\. ?.*\.$/su);
  });

  test.each<[WorkbookRefusal | SubmissionRefusal, string]>([
    [{ kind: "other-spreadsheet", format: "xls" }, "Excel 97-2003 (.xls)"],
    [{ kind: "not-a-spreadsheet", format: "word" }, "văn bản Word"],
    [{ kind: "no-scorecard", sheetNames: ["Sheet1"] }, "trong các trang tính “Sheet1”"],
    [
      { kind: "duplicate-unit", unit: "Xã A", otherFile: "b.xlsx" },
      "“Xã A” đã có trong tệp “b.xlsx”",
    ],
  ])("%j names %s", (refusal, part) => {
    expect(describeRefusal(refusal)).toContain(part);
  });
});

describe("a finding's sentence", () => {
  test.each<[FindingDetail, string | undefined, string]>([
    [
      { kind: "above-max", column: "appraised", score: points(150), maxScore: points(50) },
      "1.2.1",
      "Tiêu chí 1.2.1: Điểm thẩm định 1,5 vượt điểm tối đa 0,5, không được tính.",
    ],
    [
      { kind: "not-calculated", column: "self", formula: "SUM(A1:A2)" },
      "1.2.1",
      "Tiêu chí 1.2.1: Điểm tự đánh giá là công thức “=SUM(A1:A2)” chưa có kết quả trong tệp, không được tính.",
    ],
    [
      { kind: "wrong-sum", column: "self", stated: "99,5", sum: points(9850) },
      undefined,
      "Tổng điểm tự đánh giá ghi trong tệp là 99,5, cộng các tiêu chí hợp lệ được 98,5; đã dùng 98,5.",
    ],
    [
      {
        kind: "not-scored",
        column: "appraised",
        codes: Array.from({ length: 12 }, (_, index) => `1.${String(index + 1)}`),
        allLeaves: 119,
      },
      undefined,
      "Còn 12/119 tiêu chí chưa có điểm thẩm định: 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 1.10 và 2 mục khác.",
    ],
  ])("%j", (detail, code, message) => {
    expect(describeFinding(finding(detail, code)).message).toBe(message);
  });

  test("is short however long the text in the file was", () => {
    const shown = "rất dài ".repeat(5000);
    const { message } = describeFinding(finding({ kind: "not-a-number", column: "self", shown }));
    expect(message.length).toBeLessThan(200);
  });
});

test.each<[CriteriaProblem, string]>([
  [
    {
      kind: "wrong-parent-max",
      path: "nodes[1].max",
      code: "1.1",
      max: points(200),
      sumOfChildren: points(175),
    },
    "nodes[1].max: điểm tối đa của 1.1 là 2, cộng các mục con được 1,75.",
  ],
  [
    { kind: "band-gap", path: "bands[1]", from: points(5000), below: points(6000) },
    "bands[1]: không có nhóm nào cho từ 50 điểm đến dưới 60 điểm.",
  ],
  [
    { kind: "band-overlap", path: "bands[1]", from: points(5000), below: undefined },
    "bands[1]: hai nhóm cùng nhận từ 50 điểm trở lên.",
  ],
  [{ kind: "missing", path: "" }, "Bộ tiêu chí: thiếu giá trị."],
])("a criteria set's problem %j is a sentence with its place", (problem, sentence) => {
  expect(describeCriteriaProblem(problem)).toBe(sentence);
});
