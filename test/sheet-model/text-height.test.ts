import { expect, test } from "vitest";
import { MAX_ROW_HEIGHT, wrappedHeight } from "../../src/sheet-model/text-height";

const lines = (text: string, width: number) => Math.round((wrappedHeight(text, width) - 2) / 15.6);

test.each([
  ["", 40, 1],
  ["Báo cáo CCHC", 40, 1],
  ["một\nhai\nba", 40, 3],
  ["Kế hoạch tự kiểm tra CCHC hoặc có nội dung kiểm tra trong kế hoạch CCHC năm", 56, 2],
  ["x".repeat(100), 20, 6],
  ['=HYPERLINK("https://dichvucong.huyenmau.example/thong-ke?nam=2024")', 38, 3],
])("%j in %d characters takes %d lines", (text, width, expected) => {
  expect(lines(text, width)).toBe(expected);
});

test("no row is higher than Excel allows", () => {
  expect(wrappedHeight("dài ".repeat(5000), 20)).toBe(MAX_ROW_HEIGHT);
});
