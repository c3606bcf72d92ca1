import { expect, test } from "vitest";
import { yearToScore } from "../../src/taskpane/year-to-score";

test.each([
  { today: new Date(2025, 0, 1), year: 2024 },
  { today: new Date(2025, 2, 31), year: 2024 },
  { today: new Date(2025, 3, 1), year: 2025 },
  { today: new Date(2025, 11, 31), year: 2025 },
])("on $today the year to score is $year", ({ today, year }) => {
  expect(yearToScore(today)).toBe(year);
});
