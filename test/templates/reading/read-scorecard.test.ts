import { describe, expect, test } from "vitest";
import { defaultCriteriaSet } from "../../../src/criteria/built-in-sets";
import type { CellContent } from "../../../src/sheet-model/cell-content";
import { describeFinding } from "../../../src/wording/vi/finding-sentences";
import { type Form, type Typed, readForm, rowOf } from "./retyped-form";

const set = defaultCriteriaSet();

const read = (change?: (form: Form) => void) => readForm(set, change);
const put = (code: string, change: Partial<Form["rows"][number]>) => (form: Form) => {
  Object.assign(rowOf(form, set, code), change);
};

test("the official form is read whole, without a finding", () => {
  const { scorecard, findings, self, appraised } = read();
  expect(findings).toEqual([]);
  expect(scorecard.unit).toEqual({ name: "Xã Đồng Thịnh", kind: "commune" });
  expect(scorecard.year).toBe(2024);
  expect(self).toBe(100);
  expect(appraised).toEqual({
    points: 10000,
    max: 10000,
    scoredLeaves: 119,
    allLeaves: 119,
    isShown: true,
  });
  expect(scorecard.evidenceByCode.get("3.2.10")).toBe("3.2.10/KH-UBND");
});

describe("a mistake in a row is found, named and not counted", () => {
  const date = (year: number, month: number, day: number): CellContent => ({
    kind: "date",
    year,
    month,
    day,
  });
  // 1.1.1 stands in row 9 of the sheet, 1.2.1 in row 12; its maximum is 1 and 0.5.
  test.each<[string, (form: Form) => void, object, number]>([
    [
      "above-max",
      put("1.2.1", { self: 0.75 }),
      {
        kind: "above-max",
        column: "self",
        score: 75,
        maxScore: 50,
        code: "1.2.1",
        cell: "D12",
        severity: "error",
      },
      99.5,
    ],
    [
      "negative",
      put("1.2.1", { self: "-0,25" }),
      { kind: "negative", score: -25, code: "1.2.1", cell: "D12" },
      99.5,
    ],
    [
      "not-a-number",
      put("1.2.1", { self: "tốt" }),
      { kind: "not-a-number", shown: "tốt", code: "1.2.1", cell: "D12" },
      99.5,
    ],
    [
      "not-a-number",
      put("1.2.1", { self: { kind: "error", code: "#REF!" } }),
      { kind: "not-a-number", shown: "#REF!", code: "1.2.1", cell: "D12" },
      99.5,
    ],
    [
      "date",
      put("1.1.1", { self: date(2024, 5, 1) }),
      { kind: "date", shown: "01/05/2024", meant: [150], code: "1.1.1", cell: "D9" },
      99,
    ],
    [
      "not-calculated",
      put("1.1.1", { self: { kind: "not-calculated", formula: "0.5+0.5" } }),
      { kind: "not-calculated", formula: "0.5+0.5", code: "1.1.1", cell: "D9" },
      99,
    ],
    [
      "too-precise",
      put("1.1.1", { self: 0.333 }),
      { kind: "too-precise", value: 0.333, code: "1.1.1", cell: "D9" },
      99,
    ],
    [
      "wrong-max",
      put("1.1.1", { max: 2 }),
      {
        kind: "wrong-max",
        stated: "2",
        maxScore: 100,
        code: "1.1.1",
        cell: "C9",
        severity: "warning",
      },
      100,
    ],
    [
      "wrong-sum of a criterion",
      put("1.1", { self: 3 }),
      {
        kind: "wrong-sum",
        column: "self",
        stated: "3",
        sum: 200,
        code: "1.1",
        cell: "D8",
        severity: "warning",
      },
      100,
    ],
    [
      "wrong-sum of the total",
      (form) => form.below.push([null, "TỔNG CỘNG", 100, 99.5, 100]),
      {
        kind: "wrong-sum",
        column: "self",
        stated: "99,5",
        sum: 10000,
        code: undefined,
        cell: "D162",
      },
      100,
    ],
    [
      "duplicate-row",
      (form) => form.rows.splice(3, 0, { ...rowOf(form, set, "1.1.1"), self: 0.5 }),
      {
        kind: "duplicate-row",
        firstCell: "A9",
        scores: [
          { column: "self", entered: "0,5" },
          { column: "appraised", entered: "1" },
        ],
        code: "1.1.1",
        cell: "A10",
        severity: "error",
      },
      100,
    ],
    [
      "unknown-row",
      (form) =>
        form.rows.splice(4, 0, {
          ...rowOf(form, set, "1.1.1"),
          code: "1.1.3",
          name: "Tiêu chí thêm",
          self: 0.5,
          appraised: null,
        }),
      {
        kind: "unknown-row",
        shown: "1.1.3 Tiêu chí thêm",
        scores: [{ column: "self", entered: "0,5" }],
        cell: "A11",
        severity: "error",
      },
      100,
    ],
    [
      "no-evidence",
      put("1.1.1", { evidence: "  " }),
      { kind: "no-evidence", score: 100, code: "1.1.1", cell: "G9", severity: "warning" },
      100,
    ],
    [
      "missing-row",
      (form) => form.rows.splice(2, 1),
      { kind: "missing-row", leaf: true, code: "1.1.1", cell: undefined, severity: "error" },
      99,
    ],
    [
      "a self-score not given",
      put("1.1.1", { self: null }),
      { kind: "not-scored", column: "self", codes: ["1.1.1"], severity: "warning" },
      99,
    ],
    [
      "a name that belongs to another code",
      put("1.1.1", { name: "Kết quả thực hiện Kế hoạch CCHC" }),
      {
        kind: "name-mismatch",
        codeOfName: "1.1.2",
        code: "1.1.1",
        cell: "A9",
        severity: "warning",
      },
      100,
    ],
  ])("%s", (_, change, expected, selfTotal) => {
    const { found, self } = read(change);
    expect(found).toContainEqual(expect.objectContaining(expected));
    expect(self).toBe(selfTotal);
  });

  test.each<[string, Typed]>([
    ["missing", null],
    ["invalid", "chưa"],
  ])("an appraised score that is %s leaves the unit incomplete", (_, appraised) => {
    const result = read(put("8.5.2", { appraised }));
    expect(result.appraised).toEqual({
      points: 9950,
      max: 10000,
      scoredLeaves: 118,
      allLeaves: 119,
      isShown: true,
    });
  });

  test("a formula's floating-point noise is no mistake", () => {
    const { findings, self } = read((form) => {
      put("1.2.1", { self: 0.1 + 0.2 })(form);
      put("1.2", { self: 0.8 })(form);
    });
    expect(findings).toEqual([]);
    expect(self).toBe(99.8);
  });

  test("a subtotal without a cached value is recalculated and said so", () => {
    const formula: CellContent = { kind: "not-calculated", formula: "SUM(D9:D10)" };
    const { found } = read(put("1.1", { self: formula }));
    expect(found).toEqual([
      expect.objectContaining({ kind: "sum-not-calculated", cells: ["D8"], severity: "info" }),
    ]);
  });

  test("every finding is a Vietnamese sentence that names the criterion", () => {
    const { findings } = read((form) => {
      put("1.1.1", { self: date(2024, 5, 1), max: 2, evidence: null })(form);
      put("1.1.2", { self: "tốt", appraised: 7 })(form);
      put("1.1", { self: 3 })(form);
      form.rows.splice(150, 2);
    });
    expect(findings.length).toBeGreaterThan(6);
    for (const finding of findings) {
      const { message } = describeFinding(finding);
      expect(message).toMatch(/\.$/);
      if (finding.code !== undefined) expect(message).toContain(`Tiêu chí ${finding.code}: `);
    }
    expect(findings.map((each) => describeFinding(each).message)).toContain(
      "Tiêu chí 1.1.1: Điểm tự đánh giá là ngày 01/05/2024, có lẽ Excel đã đổi từ điểm 1,5 khi gõ dấu chấm; không được tính.",
    );
  });
});
