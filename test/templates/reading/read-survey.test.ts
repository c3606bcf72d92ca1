import { describe, expect, test } from "vitest";
import { defaultCriteriaSet } from "../../../src/criteria/built-in-sets";
import { exampleSet } from "../../../src/criteria/example-set";
import type { CellRange } from "../../../src/sheet-model/address";
import type { Grid } from "../../../src/sheet-model/grid";
import { readSurvey } from "../../../src/templates/reading/read-survey";
import type { Typed } from "./retyped-form";
import {
  ALL_RESULTS,
  ALL_ROWS,
  UNITS,
  partlySurveyedSet,
  sheetOf,
  shownFindings,
  shownResults,
} from "./survey-tables";

const set = exampleSet();

const read = (grids: readonly Grid[], of = set) => {
  const reading = readSurvey(grids, of, UNITS);
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return reading.value;
};

const merge = (
  firstRow: number,
  firstColumn: number,
  lastRow: number,
  lastColumn: number,
): CellRange => ({ firstRow, firstColumn, lastRow, lastColumn });

interface Layout {
  readonly layout: string;
  readonly rows: readonly (readonly Typed[])[];
  readonly merges?: readonly CellRange[];
  readonly findings?: readonly string[];
}

test.each<Layout>([
  { layout: "codes", rows: [["Đơn vị", "4.1", "4.2"], ...ALL_ROWS] },
  { layout: "codes as numbers", rows: [["Tên đơn vị", 4.1, 4.2], ...ALL_ROWS] },
  {
    layout: "names, beneath a title, with numbers and a note",
    rows: [
      ["SỞ NỘI VỤ"],
      ["KẾT QUẢ ĐIỀU TRA XÃ HỘI HỌC NĂM 2025"],
      [],
      ["STT", "Xã, phường", "Mức độ hài lòng của người dân", "ĐÁNH GIÁ CỦA TỔ CHỨC, DOANH NGHIỆP"],
      ...ALL_ROWS.map((row, index): readonly Typed[] => [index + 1, ...row]),
    ],
  },
  {
    layout: "code and name with the maximum",
    rows: [
      [
        "Địa phương",
        "4.1. Mức độ hài lòng của người dân (tối đa 12 điểm)",
        "Tiêu chí 4.2: Đánh giá của tổ chức, doanh nghiệp (8 điểm)",
      ],
      ...ALL_ROWS,
    ],
  },
  {
    layout: "headings in two rows, merged, and a row that numbers the columns",
    rows: [
      ["Đơn vị", "Điểm điều tra xã hội học", null],
      [null, "4.1", "4.2"],
      ["A", 1, 2],
      ...ALL_ROWS,
    ],
    merges: [merge(0, 0, 1, 0), merge(0, 1, 0, 2)],
  },
  {
    layout: "points beside the percent they were made of",
    rows: [
      ["UBND cấp xã", "4.1", null, "4.2", null],
      [null, "Tỷ lệ (%)", "Điểm", "Tỷ lệ (%)", "Điểm"],
      ...ALL_ROWS.map(([unit = null, one = null, two = null]): readonly Typed[] => [
        unit,
        87.5,
        one,
        99,
        two,
      ]),
    ],
    merges: [merge(0, 0, 1, 0), merge(0, 1, 0, 2), merge(0, 3, 0, 4)],
    findings: ["second-column 4.1 KQ!B2", "second-column 4.2 KQ!D2"],
  },
  {
    layout: "percent, as numbers and as texts",
    rows: [
      ["Đơn vị", "4.1 (%)", "Tỷ lệ đánh giá của tổ chức, doanh nghiệp"],
      ["Xã Đồng Thịnh", 87.5, "100%"],
      ["Xã An Hòa", "75 %", "78,125"],
      ["Phường An Hòa", 100, 0],
      ["Thị trấn Chợ Mới", "58,333333", 62.5],
    ],
  },
  {
    layout: "percent as a cell holds it that shows percent",
    rows: [
      ["Đơn vị", "Tỷ lệ hài lòng (%)", null],
      [null, "4.1", "4.2"],
      ["Xã Đồng Thịnh", 0.875, 1],
      ["Xã An Hòa", 0.75, 0.78125],
      ["Phường An Hòa", 1, 0],
      ["Thị trấn Chợ Mới", 0.58333333, 0.625],
    ],
    merges: [merge(0, 1, 0, 2)],
    findings: ["shares 4.1 KQ!B2", "shares 4.2 KQ!C2"],
  },
  {
    layout: "units otherwise written, sums and signatures beneath, other columns",
    rows: [
      ["TT", "Đơn vị", "4.1", "4.2", "Tổng điểm", "Ghi chú"],
      ["I", "Các xã", null, null, null, null],
      [1, "UBND xã ĐỒNG THỊNH", "10,5", "8,0", 18.5, null],
      [2, "xã An Hoà", 9, 6.25, 15.25, null],
      [3, "Phường An Hòa", 12, 0, 12, "phúc tra"],
      [4, "Chợ Mới", 7, 5, 12, null],
      ["Trung bình", null, 9.63, 4.81, null, null],
      [null, "NGƯỜI LẬP BIỂU", null, null, null, null],
    ],
    findings: ["unread-column KQ!E1", "unread-column KQ!F1", "unread-rows KQ!B2"],
  },
  {
    layout: "headings that are repeated for the next kind of unit",
    rows: [
      ["Đơn vị", "4.1", "4.2"],
      ...ALL_ROWS.slice(0, 2),
      ["Đơn vị", "4.1", "4.2"],
      ...ALL_ROWS.slice(2),
    ],
    findings: ["unread-rows KQ!A4"],
  },
  {
    layout: "a row for each unit and criterion",
    rows: [
      ["Đơn vị", "Mã tiêu chí", "Tên tiêu chí", "Điểm tối đa", "Kết quả (điểm)"],
      ...ALL_ROWS.flatMap(([unit = null, one = null, two = null]): (readonly Typed[])[] => [
        [unit, "4.1", "Mức độ hài lòng của người dân", 12, one],
        [null, "4.2", "Đánh giá của tổ chức, doanh nghiệp", 8, two],
      ]),
    ],
  },
  {
    layout: "rows by the criteria's names, in percent",
    rows: [
      ["Nội dung khảo sát", "Xã/phường", "Tỷ lệ"],
      ["Mức độ hài lòng của người dân", "Xã Đồng Thịnh", "87,5%"],
      ["Đánh giá của tổ chức, doanh nghiệp", "Xã Đồng Thịnh", 100],
      ["Mức độ hài lòng của người dân", "Xã An Hòa", 75],
      ["Đánh giá của tổ chức, doanh nghiệp", "Xã An Hòa", 78.125],
      ["Mức độ hài lòng của người dân", "Phường An Hòa", 100],
      ["Đánh giá của tổ chức, doanh nghiệp", "Phường An Hòa", 0],
      ["Mức độ hài lòng của người dân", "Thị trấn Chợ Mới", 58.333333],
      ["Đánh giá của tổ chức, doanh nghiệp", "Thị trấn Chợ Mới", 62.5],
    ],
  },
])("layout: $layout", ({ rows, merges, findings = [] }) => {
  const reading = read([sheetOf(rows, merges)]);
  expect(shownResults(reading)).toEqual(ALL_RESULTS);
  expect(shownFindings(reading)).toEqual(findings);
});

test("sheets are read together: one for communes and one for wards, or one for each leaf", () => {
  const byKind = [
    sheetOf([["Xã", "4.1", "4.2"], ...ALL_ROWS.slice(0, 2)], [], "Xã"),
    sheetOf([["Phường", "4.1", "4.2"], ...ALL_ROWS.slice(2)], [], "Phường"),
    sheetOf([["Tài liệu hướng dẫn"]], [], "Hướng dẫn"),
  ];
  expect(shownResults(read(byKind))).toEqual(ALL_RESULTS);
  expect(shownFindings(read(byKind))).toEqual([]);

  const byLeaf = [1, 2].map((column) => {
    const rows = ALL_ROWS.map((row): Typed[] => [row[0] ?? null, row[column] ?? null]);
    return sheetOf([["Đơn vị", `4.${String(column)}`], ...rows], [], `4.${String(column)}`);
  });
  expect(shownResults(read(byLeaf)).sort()).toEqual([...ALL_RESULTS].sort());
  expect(shownFindings(read(byLeaf))).toEqual([]);
});

test("of a leaf for its kind no unit has the word that it does not apply as its result", () => {
  const reading = read(
    [
      sheetOf([
        ["Đơn vị", "4.1", "4.2"],
        ["Xã An Hòa", 6, "Không áp dụng"],
      ]),
    ],
    partlySurveyedSet(),
  );
  expect(shownResults(reading)).toEqual(["Xã An Hòa 4.1 6"]);
  expect(shownFindings(reading).join("; ")).toContain("4.2 KQ!C2");
});

test("a leaf that may not apply takes the word for it; one that is not for a kind takes no score there", () => {
  const reading = read(
    [
      sheetOf([
        ["Đơn vị", "4.1", "4.2"],
        ["Xã Đồng Thịnh", "Không áp dụng", 8],
        ["Xã An Hòa", "kad", 6.25],
        ["Phường An Hòa", 12, 3],
        ["Thị trấn Chợ Mới", 7, null],
      ]),
    ],
    partlySurveyedSet(),
  );
  expect(shownResults(reading)).toEqual([
    "Xã Đồng Thịnh 4.1 not-applicable",
    "Xã Đồng Thịnh 4.2 8",
    "Xã An Hòa 4.1 not-applicable",
    "Xã An Hòa 4.2 6.25",
    "Phường An Hòa 4.1 12",
    "Thị trấn Chợ Mới 4.1 7",
  ]);
  expect(shownFindings(reading)).toEqual(["does-not-apply 4.2 KQ!C4"]);
});

describe("nothing is read", () => {
  test.each([
    ["a set without a survey", defaultCriteriaSet(), [["Đơn vị", "4.1"]], { kind: "no-survey" }],
    [
      "units without the survey's leaves",
      set,
      [
        ["Đơn vị", "1.3"],
        ["Xã Đồng Thịnh", 5],
      ],
      { kind: "no-table", sheetNames: ["KQ"] },
    ],
    [
      "leaves without units",
      set,
      [
        ["STT", "Tiêu chí", "Điểm"],
        [1, "4.1", 5],
      ],
      { kind: "no-table", sheetNames: ["KQ"] },
    ],
    ["an empty sheet", set, [], { kind: "no-table", sheetNames: ["KQ"] }],
  ] as const)("from %s", (_, of, rows, error) => {
    expect(readSurvey([sheetOf(rows)], of, UNITS)).toEqual({ ok: false, error });
  });

  test("from hidden sheets", () => {
    const hidden = { ...sheetOf([["Đơn vị", "4.1", "4.2"], ...ALL_ROWS]), hidden: true };
    expect(readSurvey([hidden], set, UNITS)).toEqual({
      ok: false,
      error: { kind: "no-table", sheetNames: [] },
    });
  });
});
