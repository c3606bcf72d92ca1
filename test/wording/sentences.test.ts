import { describe, expect, test } from "vitest";
import type { CriteriaProblem } from "../../src/criteria/criteria-problem";
import type { Points } from "../../src/criteria/points";
import type { SubmissionRefusal } from "../../src/scoring/submission-refusal";
import {
  FOREIGN_FORMATS,
  OTHER_SPREADSHEET_FORMATS,
  type WorkbookRefusal,
} from "../../src/sheet-model/workbook-refusal";
import { describeCriteriaProblem } from "../../src/wording/vi/criteria-problem-sentences";
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
