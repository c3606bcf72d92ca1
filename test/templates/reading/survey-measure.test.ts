import { expect, test } from "vitest";
import { exampleSet } from "../../../src/criteria/example-set";
import { parseCriteriaSet } from "../../../src/criteria/parse-criteria-set";
import example from "../../../src/criteria/sets/example.json";
import type { CellRange } from "../../../src/sheet-model/address";
import { readSurvey } from "../../../src/templates/reading/read-survey";
import { SURVEY_TEXTS } from "../../../src/wording/vi/survey-texts";
import type { Typed } from "./retyped-form";
import { UNITS, sheetOf, shownFindings, shownResults } from "./survey-tables";

const set = exampleSet();
const read = (rows: readonly (readonly Typed[])[], merges: readonly CellRange[] = [], of = set) => {
  const reading = readSurvey([sheetOf(rows, merges)], of, UNITS.slice(0, 2));
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return reading.value;
};

/** What cells hold that show 85 %, 75 %, 90 % and 100 %. */
const SHARES: readonly (readonly Typed[])[] = [
  ["Xã Đồng Thịnh", 0.85, 0.75],
  ["Xã An Hòa", 0.9, 1],
];
/** The same in points of 12 and 8. */
const OF_SHARES = [
  "Xã Đồng Thịnh 4.1 10.2",
  "Xã Đồng Thịnh 4.2 6",
  "Xã An Hòa 4.1 10.8",
  "Xã An Hòa 4.2 8",
];
const AS_POINTS = [
  "Xã Đồng Thịnh 4.1 0.85",
  "Xã Đồng Thịnh 4.2 0.75",
  "Xã An Hòa 4.1 0.9",
  "Xã An Hòa 4.2 1",
];
const CODES = ["Đơn vị", "4.1", "4.2"];
const overAll: CellRange = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 2 };

interface Case {
  readonly headings: string;
  readonly rows: readonly (readonly Typed[])[];
  readonly merges?: readonly CellRange[];
  readonly results: readonly string[];
  readonly findings: readonly string[];
}

test.each<Case>([
  {
    headings: "the leaves' names",
    rows: [
      ["Đơn vị", "Mức độ hài lòng của người dân", "Đánh giá của tổ chức, doanh nghiệp"],
      ...SHARES,
    ],
    results: [],
    findings: ["unclear-measure 4.1 KQ!B1", "unclear-measure 4.2 KQ!C1"],
  },
  {
    headings: "codes beneath a title that speaks of points",
    rows: [["TỔNG HỢP ĐIỂM ĐIỀU TRA XÃ HỘI HỌC", null, null], CODES, ...SHARES],
    merges: [overAll],
    results: [],
    findings: ["unclear-measure 4.1 KQ!B2", "unclear-measure 4.2 KQ!C2"],
  },
  {
    headings: "a row for each unit and criterion",
    rows: [
      ["Đơn vị", "Tiêu chí", "Kết quả"],
      ...SHARES.flatMap(([unit = null, one = null, two = null]): Typed[][] => [
        [unit, "4.1", one],
        [null, "4.2", two],
      ]),
    ],
    results: [],
    findings: ["unclear-measure 4.1 KQ!C1", "unclear-measure 4.2 KQ!C1"],
  },
  {
    headings: "one that says points, one that says nothing",
    rows: [["Đơn vị", "Điểm 4.1", "4.2"], ...SHARES],
    results: AS_POINTS.filter((line) => line.includes(" 4.1 ")),
    findings: ["unclear-measure 4.2 KQ!C1"],
  },
  {
    headings: "points, as the message asks for",
    rows: [["Đơn vị", "4.1 (điểm)", "Đánh giá của tổ chức, doanh nghiệp (điểm)"], ...SHARES],
    results: AS_POINTS,
    findings: [],
  },
  {
    headings: "those of the workbook's own sheet",
    rows: [
      ["Đơn vị", ...set.leaves.filter(({ kind }) => kind === "survey").map(SURVEY_TEXTS.leaf)],
      ...SHARES,
    ],
    results: AS_POINTS,
    findings: [],
  },
  {
    headings: "codes; numbers of which one is above 1, or which are 0 and 1 alone",
    rows: [CODES, ["Xã Đồng Thịnh", 0.85, 0], ["Xã An Hòa", 1.5, 1]],
    results: [
      "Xã Đồng Thịnh 4.1 0.85",
      "Xã Đồng Thịnh 4.2 0",
      "Xã An Hòa 4.1 1.5",
      "Xã An Hòa 4.2 1",
    ],
    findings: [],
  },
  ...["Đơn vị tính: %", "(ĐVT: %)", "Đơn vị: %", "Biểu 2 (đơn vị tính: tỷ lệ phần trăm)"].map(
    (stated) => ({
      headings: `codes beneath “${stated}” at the right`,
      rows: [["KẾT QUẢ"], [null, null, stated], CODES, ...SHARES],
      results: OF_SHARES,
      findings: ["shares 4.1 KQ!B3", "shares 4.2 KQ!C3"],
    }),
  ),
  {
    headings: "codes beneath “Đơn vị tính: điểm”",
    rows: [[null, null, "Đơn vị tính: điểm"], CODES, ...SHARES],
    results: AS_POINTS,
    findings: [],
  },
  {
    headings: "“Đơn vị tính: %”, but one column says points itself",
    rows: [[null, null, "Đơn vị tính: %"], ["Đơn vị", "4.1 (điểm)", "4.2"], ...SHARES],
    results: [
      "Xã Đồng Thịnh 4.1 0.85",
      "Xã Đồng Thịnh 4.2 6",
      "Xã An Hòa 4.1 0.9",
      "Xã An Hòa 4.2 8",
    ],
    findings: ["shares 4.2 KQ!C2"],
  },
  {
    headings: "each with a unit of measure beneath",
    rows: [
      CODES,
      [null, "Đơn vị tính: %", "Đơn vị tính: điểm"],
      ["Xã Đồng Thịnh", 85, 6],
      ["Xã An Hòa", 90, 8],
    ],
    results: OF_SHARES,
    findings: [],
  },
  {
    headings: "each with a unit of measure above",
    rows: [
      [null, "Đơn vị tính: %", "Đơn vị tính: điểm"],
      CODES,
      ["Xã Đồng Thịnh", 85, 6],
      ["Xã An Hòa", 90, 8],
    ],
    results: OF_SHARES,
    findings: [],
  },
])("numbers under $headings", ({ rows, merges, results, findings }) => {
  const reading = read(rows, merges);
  expect(shownResults(reading)).toEqual(results);
  expect(shownFindings(reading)).toEqual(findings);
});

test("numbers up to 1 are points of a leaf that has no more than one", () => {
  const maxima: Readonly<Record<string, number>> = { "4.1": 1, "4.2": 19 };
  const nodes = example.nodes.map((node) => ({ ...node, max: maxima[node.code] ?? node.max }));
  const parsed = parseCriteriaSet({ ...example, nodes });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const reading = read([CODES, ...SHARES], [], parsed.value);
  expect(shownResults(reading)).toEqual(AS_POINTS.filter((line) => line.includes(" 4.1 ")));
  expect(shownFindings(reading)).toEqual(["unclear-measure 4.2 KQ!C1"]);
});
