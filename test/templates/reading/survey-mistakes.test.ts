import { expect, test } from "vitest";
import { exampleSet } from "../../../src/criteria/example-set";
import { readSurvey } from "../../../src/templates/reading/read-survey";
import type { Typed } from "./retyped-form";
import {
  ALL_RESULTS,
  ALL_ROWS,
  UNITS,
  sheetOf,
  shownFindings,
  shownResults,
} from "./survey-tables";

const read = (rows: readonly (readonly Typed[])[]) => {
  const reading = readSurvey([sheetOf(rows)], exampleSet(), UNITS);
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return reading.value;
};

interface Mistake {
  readonly mistake: string;
  readonly rows: readonly (readonly Typed[])[];
  readonly results: readonly string[];
  readonly findings: readonly string[];
}

const OTHERS = ALL_ROWS.slice(1);
const ALL_OTHERS = ALL_RESULTS.slice(2);

test.each<Mistake>([
  {
    mistake: "a unit that the workbook does not have, and one without a row",
    rows: [["Đơn vị", "4.1", "4.2"], ["Xã Lạ", 10, 8], ...OTHERS],
    results: ALL_OTHERS,
    findings: ["unknown-unit KQ!A2", "units-without-row"],
  },
  {
    mistake: "a name without its kind that two units bear",
    rows: [
      ["Đơn vị", "4.1", "4.2"],
      ["Đồng Thịnh", 10.5, 8],
      ["An Hòa", 9, 6.25],
      ["Chợ Mới", 7, 5],
    ],
    results: [...ALL_RESULTS.slice(0, 2), ...ALL_RESULTS.slice(6)],
    findings: ["ambiguous-unit KQ!A3", "units-without-row"],
  },
  {
    mistake: "a unit twice: the first row counts",
    rows: [["Đơn vị", "4.1", "4.2"], ...ALL_ROWS, ["Xã Đồng Thịnh", 1, 1]],
    results: ALL_RESULTS,
    findings: ["repeated-unit KQ!A6"],
  },
  {
    mistake: "results without a unit's name",
    rows: [["Đơn vị", "4.1", "4.2"], ...ALL_ROWS, [null, 1, 1]],
    results: ALL_RESULTS,
    findings: ["no-unit KQ!B6"],
  },
  {
    mistake: "what is no score of the leaf, and what is blank",
    rows: [
      ["Đơn vị", "4.1", "4.2"],
      ["Xã Đồng Thịnh", 12.5, -1],
      ["Xã An Hòa", "tốt", { kind: "date", year: 2025, month: 5, day: 6 }],
      ["Phường An Hòa", 8.125, "120%"],
      ["Thị trấn Chợ Mới", "Không áp dụng", null],
    ],
    results: [],
    findings: [
      "not-taken(above-max) 4.1 KQ!B2",
      "not-taken(negative) 4.2 KQ!C2",
      "not-taken(not-a-number) 4.1 KQ!B3",
      "not-taken(date) 4.2 KQ!C3",
      "not-taken(too-precise) 4.1 KQ!B4",
      "not-taken(percent-out-of-range) 4.2 KQ!C4",
      "not-taken(not-a-number) 4.1 KQ!B5",
      "blank 4.2",
    ],
  },
  {
    mistake: "a formula without its result and an error",
    rows: [
      ["Đơn vị", "4.1", "4.2"],
      [
        "Xã Đồng Thịnh",
        { kind: "not-calculated", formula: "B9*12" },
        { kind: "error", code: "#REF!" },
      ],
      ...OTHERS,
    ],
    results: ALL_OTHERS,
    findings: ["not-taken(not-calculated) 4.1 KQ!B2", "not-taken(not-a-number) 4.2 KQ!C2"],
  },
  {
    mistake: "a number up to 1 among percent",
    rows: [
      ["Đơn vị", "4.1 (%)"],
      ["Xã Đồng Thịnh", 0.85],
      ["Xã An Hòa", 75],
      ["Phường An Hòa", 101],
      ["Thị trấn Chợ Mới", -5],
    ],
    results: ["Xã An Hòa 4.1 9"],
    findings: [
      "not-taken(unclear-percent) 4.1 KQ!B2",
      "not-taken(percent-out-of-range) 4.1 KQ!B4",
      "not-taken(percent-out-of-range) 4.1 KQ!B5",
      "leaf-without-results 4.2",
    ],
  },
  {
    mistake: "a column of a leaf that is not surveyed, and a leaf without a column",
    rows: [
      ["Đơn vị", "4.1", "1.3"],
      ["Xã Đồng Thịnh", 10.5, 5],
      ["Xã An Hòa", 9, 5],
      ["Phường An Hòa", 12, 5],
      ["Thị trấn Chợ Mới", 7, 5],
    ],
    results: ALL_RESULTS.filter((line) => line.includes("4.1")),
    findings: ["other-leaf 1.3 KQ!C1", "leaf-without-results 4.2"],
  },
  {
    mistake: "rows of unknown and other criteria, and of an unknown unit",
    rows: [
      ["Đơn vị", "Tiêu chí", "Điểm"],
      ["Xã Đồng Thịnh", "4.1", 10.5],
      [null, "4.9", 3],
      [null, "1.3", 5],
      [null, "IV", 13.5],
      ["Xã Lạ", "4.1", 3],
      [null, "4.2", 3],
      ["Xã An Hòa", "4.2", 6.25],
      ["Xã An Hòa", "4.2", 7],
    ],
    results: ["Xã Đồng Thịnh 4.1 10.5", "Xã An Hòa 4.2 6.25"],
    findings: [
      "unknown-criterion KQ!B3",
      "other-leaf 1.3 KQ!B4",
      "unknown-unit KQ!A6",
      "repeated-unit KQ!A9",
      "unread-rows KQ!A5",
      "units-without-row",
      "blank 4.1",
      "blank 4.2",
    ],
  },
])("mistake: $mistake", ({ rows, results, findings }) => {
  const reading = read(rows);
  expect(shownResults(reading)).toEqual(results);
  expect(shownFindings(reading)).toEqual(findings);
});

test("units are named in the findings that list them", () => {
  const { findings } = read([
    ["Đơn vị", "4.1"],
    ["An Hòa", 9],
    ["Đồng Thịnh", null],
  ]);
  expect(findings.map(({ detail }) => detail)).toEqual([
    { kind: "ambiguous-unit", shown: "An Hòa", units: ["Xã An Hòa", "Phường An Hòa"] },
    {
      kind: "units-without-row",
      units: ["Xã An Hòa", "Phường An Hòa", "Thị trấn Chợ Mới"],
    },
    { kind: "blank", units: ["Xã Đồng Thịnh"] },
    { kind: "leaf-without-results" },
  ]);
});
