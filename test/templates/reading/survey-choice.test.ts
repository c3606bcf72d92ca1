import { expect, test } from "vitest";
import { exampleSet } from "../../../src/criteria/example-set";
import type { CellRange } from "../../../src/sheet-model/address";
import { readSurvey } from "../../../src/templates/reading/read-survey";
import type { Typed } from "./retyped-form";
import {
  ALL_RESULTS,
  ALL_ROWS,
  sheetOf,
  shownFindings,
  shownResults,
  UNITS,
} from "./survey-tables";

const read = (rows: readonly (readonly Typed[])[], merges: readonly CellRange[] = []) => {
  const reading = readSurvey([sheetOf(rows, merges)], exampleSet(), UNITS);
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return reading.value;
};

/** A heading over columns B and C, another over D and E, both over a second row of headings. */
const PAIRS: readonly CellRange[] = [
  { firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 0 },
  { firstRow: 0, firstColumn: 1, lastRow: 0, lastColumn: 2 },
  { firstRow: 0, firstColumn: 3, lastRow: 0, lastColumn: 4 },
];

/** Each unit with the results of 4.1 and 4.2 and something else, in the order that is asked for. */
const rowsWith = (inOrder: (one: Typed, two: Typed, other: Typed) => readonly Typed[]) =>
  ALL_ROWS.map(([unit = null, one = null, two = null], index): readonly Typed[] => [
    unit,
    ...inOrder(one, two, index + 1),
  ]);
const otherFirst = rowsWith((one, two, other) => [other, one, other, two]);

interface Choice {
  readonly columns: string;
  readonly rows: readonly (readonly Typed[])[];
  readonly merges?: readonly CellRange[];
  readonly findings: readonly string[];
}

const ASIDE = [
  "Xếp hạng",
  "Thứ hạng",
  "Số phiếu",
  "Tổng số phiếu phát ra",
  "Điểm tối đa",
  "Ghi chú",
];

test.each<Choice>([
  ...ASIDE.map((aside) => ({
    columns: `${aside} and a result`,
    rows: [
      ["Đơn vị", "4.1", null, "4.2", null],
      [null, aside, "Kết quả", aside, "Kết quả"],
      ...otherFirst,
    ],
    merges: PAIRS,
    findings: aside === "Điểm tối đa" ? [] : ["second-column 4.1 KQ!B2", "second-column 4.2 KQ!D2"],
  })),
  {
    columns: "a rank that names its criterion, and the criterion alone",
    rows: [
      [
        "Đơn vị",
        "4.1. Xếp hạng",
        "4.1",
        "Xếp hạng đánh giá của tổ chức, doanh nghiệp",
        "Đánh giá của tổ chức, doanh nghiệp",
      ],
      ...otherFirst,
    ],
    findings: ["second-column 4.1 KQ!B1", "second-column 4.2 KQ!D1"],
  },
  {
    columns: "ranks of both criteria, then results of both",
    rows: [
      ["Đơn vị", "Xếp hạng", null, "Kết quả", null],
      [null, "4.1", "4.2", "4.1", "4.2"],
      ...rowsWith((one, two, other) => [other, other, one, two]),
    ],
    merges: PAIRS,
    findings: ["second-column 4.1 KQ!B2", "second-column 4.2 KQ!C2"],
  },
  {
    columns: "last year and the result",
    rows: [
      ["Đơn vị", "4.1", null, "4.2", null],
      [null, "Năm trước", "Kết quả", "Năm trước", "Kết quả"],
      ...otherFirst,
    ],
    merges: PAIRS,
    findings: ["second-column 4.1 KQ!B2", "second-column 4.2 KQ!D2"],
  },
  {
    columns: "a heading merged over the result and an empty column",
    rows: [
      ["Đơn vị", "4.1", null, "4.2", null],
      ["A", 1, null, 2, null],
      ...rowsWith((one, two) => [one, null, two, null]),
    ],
    merges: PAIRS.slice(1),
    findings: ["second-column 4.1 KQ!C1", "second-column 4.2 KQ!E1"],
  },
])("the result is told from what stands beside it: $columns", ({ rows, merges, findings }) => {
  const reading = read(rows, merges);
  expect(shownResults(reading)).toEqual(ALL_RESULTS);
  expect(shownFindings(reading)).toEqual(findings);
});

test.each([
  {
    columns: "two years, each over both criteria",
    rows: [
      ["Đơn vị", "Năm 2023", null, "Năm 2024", null],
      [null, "4.1", "4.2", "4.1", "4.2"],
      ...rowsWith((one, two, other) => [other, other, one, two]),
    ],
    merges: PAIRS,
    cells: [
      ["4.1", "B2", "D2"],
      ["4.2", "C2", "E2"],
    ],
  },
  {
    columns: "two groups of people under each criterion",
    rows: [
      ["Đơn vị", "4.1", null, "4.2", null],
      [null, "Người dân", "Doanh nghiệp", "Người dân", "Doanh nghiệp"],
      ...otherFirst,
    ],
    merges: PAIRS,
    cells: [
      ["4.1", "B2", "C2"],
      ["4.2", "D2", "E2"],
    ],
  },
  {
    columns: "two years of a row for each unit and criterion",
    rows: [
      ["Đơn vị", "Mã tiêu chí", "Kết quả 2023", "Kết quả 2024"],
      ...ALL_ROWS.flatMap(([unit = null, one = null, two = null]): Typed[][] => [
        [unit, "4.1", 1, one],
        [null, "4.2", 2, two],
      ]),
    ],
    cells: [[undefined, "C1", "D1"]],
  },
])("nothing is chosen in silence: $columns", ({ rows, merges, cells }) => {
  const { results, findings } = read(rows, merges);
  expect(results).toEqual([]);
  expect(
    findings.map(({ severity, code, detail }) => [
      severity,
      code,
      ...(detail.kind === "several-columns" ? detail.cells : [detail.kind]),
    ]),
  ).toEqual(cells.map((each) => ["error", ...each]));
});

test("a criterion whose columns are told apart is read beside one whose columns are not", () => {
  const reading = read([
    ["Đơn vị", "4.1", "4.2", "4.2"],
    ...rowsWith((one, two, other) => [one, other, two]),
  ]);
  expect(shownResults(reading)).toEqual(ALL_RESULTS.filter((line) => line.includes(" 4.1 ")));
  expect(shownFindings(reading)).toEqual(["several-columns 4.2 KQ!C1"]);
});
