import { describe, expect, test } from "vitest";
import type { Points } from "../../src/criteria/points";
import { mayBeShares, measureOfPercents, surveyScore } from "../../src/scoring/survey-score";

const points = (hundredths: number) => hundredths as Points;

describe("the score of a percent", () => {
  test.each([
    [0, 1200, 0],
    [100, 1200, 1200],
    [87.5, 1200, 1050],
    // 10.2444 points; half a hundredth goes up.
    [85.37, 1200, 1024],
    [0.5, 100, 1],
    [0.49999, 100, 0],
    // 0.8537 × 100 is not 85.37 in floating point.
    [0.285 * 100, 1000, 285],
    [1.005 * 100 - 100, 100, 1],
    [99.99999, 500, 500],
    [33.33, 1500, 500],
  ])("%d %% of %d hundredths is %d", (percent, max, expected) => {
    expect(surveyScore(percent, points(max))).toBe(expected);
  });

  test.each([-0.01, 100.01, Number.NaN, Number.POSITIVE_INFINITY])(
    "%d %% gives none",
    (percent) => {
      expect(surveyScore(percent, points(1200))).toBeUndefined();
    },
  );
});

describe("numbers of a column of percent", () => {
  const number = (value: number) => ({ kind: "number", value }) as const;
  const text = (content: string) => ({ kind: "text", text: content }) as const;

  test.each([
    ["share", [number(0.85), number(1), text("0,9")]],
    ["percent", [number(85), number(0.85)]],
    ["percent", [number(0), text("0")]],
    ["percent", [text("85%"), text("90 %")]],
    ["share", [text("85%"), number(0.9)]],
    ["percent", []],
  ] as const)("are %s", (measure, cells) => {
    expect(measureOfPercents(cells)).toBe(measure);
  });

  test.each([
    [true, 1200, [number(0.85), number(1), text("0,9")]],
    [true, 101, [number(0.85)]],
    [false, 100, [number(0.85)]],
    [false, 1200, [number(0.85), number(1.01)]],
    [false, 1200, [number(0), number(1), text("85%")]],
    [false, 1200, []],
  ] as const)("that nothing heads as such may be shares: %s, of %d", (may, max, cells) => {
    expect(mayBeShares(cells, points(max))).toBe(may);
  });
});
