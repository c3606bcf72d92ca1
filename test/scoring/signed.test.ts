import { expect, test } from "vitest";
import { formatDecimal } from "../../src/scoring/format-points";
import { signed } from "../../src/scoring/signed";

test.each([
  [-0.5, "−0,5"],
  [0, "0"],
  [12.25, "+12,25"],
])("%d is signed %s", (figure, text) => {
  expect(signed(figure, formatDecimal)).toBe(text);
});
