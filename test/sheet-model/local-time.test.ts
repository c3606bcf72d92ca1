import { expect, test } from "vitest";
import { localDay } from "../../src/sheet-model/local-time";

test.each([
  [new Date(2024, 10, 5, 0, 0), "2024-11-05"],
  [new Date(2024, 11, 31, 23, 59), "2024-12-31"],
])("%s", (moment, day) => {
  expect(localDay(moment)).toBe(day);
});
