import { expect, test } from "vitest";
import { isoDay } from "../../src/taskpane/iso-day";

test.each([
  [new Date(2024, 10, 5, 0, 0), "2024-11-05"],
  [new Date(2024, 11, 31, 23, 59), "2024-12-31"],
])("%s", (moment, day) => {
  expect(isoDay(moment)).toBe(day);
});
