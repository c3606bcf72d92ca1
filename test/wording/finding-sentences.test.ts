import { describe, expect, test } from "vitest";
import type { Points } from "../../src/criteria/points";
import { type FindingDetail, finding } from "../../src/scoring/finding";
import { describeFinding as inEnglish } from "../../src/wording/en/finding-sentences";
import { describeFinding as inVietnamese } from "../../src/wording/vi/finding-sentences";
import { everyFinding } from "./every-finding";
import { LEFTOVERS, outsideQuotes } from "./sentence-checks";

const points = (hundredths: number) => hundredths as Points;

describe.each([
  { language: "Vietnamese", describeFinding: inVietnamese, criterion: "Tiêu chí" },
  { language: "English", describeFinding: inEnglish, criterion: "Criterion" },
])("in $language", ({ describeFinding, criterion }) => {
  test.each(everyFinding)("%j is a sentence, and so is what to do", (detail) => {
    const { message, fix } = describeFinding(finding(detail));
    for (const sentence of [message, ...(fix === undefined ? [] : [fix])]) {
      expect(sentence).toMatch(/^[\p{Lu}\d].+[^.]\.$/su);
      expect(sentence).not.toMatch(LEFTOVERS);
    }
  });

  test("no two findings read alike", () => {
    const texts = everyFinding.map((detail) => {
      const { message, fix = "" } = describeFinding(finding(detail));
      return `${message} ${fix}`;
    });
    expect(new Set(texts).size).toBe(texts.length);
  });

  test("a criterion's finding begins with its number", () => {
    for (const detail of everyFinding) {
      const { message } = describeFinding(finding(detail, "1.2.1"));
      expect(message.startsWith(`${criterion} 1.2.1: `)).toBe(true);
    }
  });

  test("a sentence is short however long the text in the file was", () => {
    const shown = "rất dài ".repeat(5000);
    const { message } = describeFinding(finding({ kind: "not-a-number", column: "self", shown }));
    expect(message.length).toBeLessThan(200);
  });
});

test("both languages know a way to mend the same findings", () => {
  const mendable = (describeFinding: typeof inEnglish) =>
    everyFinding.map((detail) => describeFinding(finding(detail)).fix !== undefined);
  expect(mendable(inEnglish)).toEqual(mendable(inVietnamese));
});

test.each(everyFinding)("English of %j is English but for what it quotes", (detail) => {
  const { message, fix = "" } = inEnglish(finding(detail, "1.2.1"));
  for (const sentence of [message, fix]) {
    expect(outsideQuotes(sentence)).toMatch(/^[ -~]*$/);
    expect(outsideQuotes(sentence)).not.toMatch(/\d,\d/);
  }
});

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
])("%j in Vietnamese", (detail, code, message) => {
  expect(inVietnamese(finding(detail, code)).message).toBe(message);
});

test.each<[FindingDetail, string, string]>([
  [
    { kind: "ratio-differs", score: points(150), calculated: points(142) },
    "Kiểm tra hai số liệu; nếu đúng thì ghi 1,42 vào ô điểm.",
    "Check the two figures; if they are right, enter 1.42 as the score.",
  ],
  [
    { kind: "ratio-incomplete" },
    "Nhập đủ hai số liệu ở bên phải phiếu; Số liệu 2 phải lớn hơn 0.",
    "Enter both figures right of the form; “Số liệu 2” must be above 0.",
  ],
])(
  "how to mend %j leaves the leaf scored, and names the column by its heading",
  (detail, vi, en) => {
    expect(inVietnamese(finding(detail)).fix).toBe(vi);
    expect(inEnglish(finding(detail)).fix).toBe(en);
  },
);

test.each<[FindingDetail, string | undefined, string, string | undefined]>([
  [
    { kind: "above-max", column: "appraised", score: points(150), maxScore: points(50) },
    "1.2.1",
    "Criterion 1.2.1: The appraised score 1.5 is above the maximum of 0.5 and is not counted.",
    "Enter a score from 0 to 0.5.",
  ],
  [
    { kind: "date", column: "self", shown: "01/05/2024", meant: [points(150), points(524)] },
    "1.2.1",
    "Criterion 1.2.1: The self score is the date 01/05/2024 (day/month/year), which Excel probably made of 1.5 or 5.24 typed with a point; it is not counted.",
    "Format the cell as Number, then enter the score again with a decimal comma.",
  ],
  [
    { kind: "wrong-sum", column: "self", stated: "99,5", sum: points(9850) },
    undefined,
    "The self score total in the file is 99.5, the valid criteria add up to 98.5; 98.5 is used.",
    "Check the score of each criterion and the formula of the total.",
  ],
  [
    {
      kind: "duplicate-row",
      firstCell: "A9",
      scores: [
        { column: "self", entered: "0,5" },
        { column: "appraised", entered: "1" },
      ],
    },
    "1.2.1",
    "Criterion 1.2.1: The code is repeated; the first row with it (cell A9) is used, ignoring self score 0.5 and appraised score 1 in this row.",
    "Delete the surplus row or correct its code.",
  ],
  [
    {
      kind: "not-scored",
      column: "appraised",
      codes: Array.from({ length: 12 }, (_, index) => `1.${String(index + 1)}`),
      allLeaves: 119,
    },
    undefined,
    "Criteria still without appraised score: 12 of 119 (1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 1.10 and 2 more).",
    undefined,
  ],
  [
    { kind: "unread-rows", rows: [5] },
    undefined,
    "Skipped 1 row with neither a code nor a score: 5.",
    undefined,
  ],
  [
    { kind: "unit-from-file-name", name: "Xã Đồng Thịnh" },
    undefined,
    "The sheet does not name the unit; “Xã Đồng Thịnh” was taken from the name of the file.",
    "Write the line “Đơn vị: …” above the table.",
  ],
])("%j in English", (detail, code, message, fix) => {
  expect(inEnglish(finding(detail, code))).toEqual({ message, fix });
});

test("in English a list of exactly ten is whole", () => {
  const rows = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  expect(inEnglish(finding({ kind: "unread-rows", rows })).message).toBe(
    "Skipped 10 rows with neither a code nor a score: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10.",
  );
});
