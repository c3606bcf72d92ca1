import { expect, test } from "vitest";
import type { Points } from "../../src/criteria/points";
import { formatPoints, formatPointsInEnglish } from "../../src/scoring/format-points";

test.each([
  { hundredths: 25, vietnamese: "0,25", english: "0.25" },
  { hundredths: 50, vietnamese: "0,5", english: "0.5" },
  { hundredths: -50, vietnamese: "-0,5", english: "-0.5" },
  { hundredths: 0, vietnamese: "0", english: "0" },
  { hundredths: 123450, vietnamese: "1234,5", english: "1234.5" },
])("$hundredths hundredths are $vietnamese, in English $english", (row) => {
  const points = row.hundredths as Points;
  expect(formatPoints(points)).toBe(row.vietnamese);
  expect(formatPointsInEnglish(points)).toBe(row.english);
});
