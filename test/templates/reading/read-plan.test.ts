import { describe, expect, test } from "vitest";
import type { PlanStage } from "../../../src/scoring/appraisal-plan";
import { readPlanSheet } from "../../../src/templates/reading/read-plan";
import { type Typed, content } from "./retyped-form";

const read = (...rows: readonly (readonly Typed[])[]) =>
  readPlanSheet({
    sheetName: "Kế hoạch",
    hidden: false,
    merges: [],
    rows: rows.map((row) => row.map(content)),
  });

const HEADINGS = [
  "STT",
  "Nhiệm vụ",
  "Số ngày từ ngày bắt đầu",
  "Thời hạn",
  "Cơ quan chủ trì",
  "Cơ quan phối hợp",
  "Ngày hoàn thành",
  "Tình trạng",
];
const COMPILING = [
  3.2,
  "Tổng hợp kết quả",
  22,
  "20/12/2022",
  "Sở Nội vụ",
  null,
  null,
  "Còn 2 ngày",
];

const stage = (more: Partial<PlanStage>): PlanStage => ({
  number: "3.2",
  task: "Tổng hợp kết quả",
  due: "2022-12-20",
  lead: "Sở Nội vụ",
  cooperating: "",
  done: undefined,
  unclear: [],
  ...more,
});

/** A stage's row with something else in a column. */
const withEntry = (column: number, typed: Typed): Typed[] => [
  ...COMPILING.slice(0, column),
  typed,
  ...COMPILING.slice(column + 1),
];

describe("a plan is read", () => {
  test("with its start, its stages and its units, blank rows left out", () => {
    const plan = read(
      ["KẾ HOẠCH"],
      ["Ngày bắt đầu:", null, null, { kind: "date", year: 2022, month: 11, day: 28 }],
      [],
      HEADINGS,
      COMPILING,
      [],
      ["4", " ", 3, null, null, null, null, ""],
      ["5", "Báo cáo"],
      [],
      ["ĐƠN VỊ PHẢI GỬI PHIẾU", null, "Đã gửi 1/2 đơn vị."],
      ["STT", "Đơn vị cấp xã", "Tình trạng", "Ngày đôn đốc", "Ghi chú"],
      [1, "Xã An Mẫu", "Đã gửi"],
      [2, null, ""],
      [3, "UBND phường Mẫu", "Chưa gửi", "19/12/2022", "đã gọi"],
    );
    expect(plan).toEqual({
      start: "2022-11-28",
      stages: [
        stage({}),
        stage({ number: "5", task: "Báo cáo", due: undefined, lead: "", cooperating: "" }),
      ],
      expectedUnits: [
        { name: "Xã An Mẫu", kind: "commune" },
        { name: "Phường Mẫu", kind: "ward" },
      ],
    });
  });

  test("with its columns and rows in any order", () => {
    const plan = read(
      ["Nội dung công việc", "Chủ trì", "Phối hợp", "Hoàn thành", "Thời gian"],
      ["Họp Hội đồng", "Hội đồng", "Tổ Chuyên viên", null, "Trước ngày 10/01/2023"],
      ["Tổng hợp kết quả", "Sở Nội vụ", null, "19-12-2022", "20.12.2022"],
    );
    expect(plan?.stages).toEqual([
      stage({
        number: "",
        task: "Họp Hội đồng",
        due: undefined,
        lead: "Hội đồng",
        cooperating: "Tổ Chuyên viên",
        unclear: ["due"],
      }),
      stage({ number: "", done: "2022-12-19" }),
    ]);
    expect(plan?.start).toBeUndefined();
    expect(plan?.expectedUnits).toEqual([]);
  });

  test.each<[string, number, Typed, Partial<PlanStage>]>([
    ["a date", 3, { kind: "date", year: 2022, month: 12, day: 21 }, { due: "2022-12-21" }],
    ["a date's number", 3, 44_916, { due: "2022-12-21" }],
    ["a date as text", 3, "2022-12-21", { due: "2022-12-21" }],
    ["no deadline", 3, null, { due: undefined }],
    ["words for a deadline", 3, "cuối tháng", { due: undefined, unclear: ["due"] }],
    ["a day that no month has", 6, "31/11/2022", { unclear: ["done"] }],
    ["a broken cell", 6, { kind: "error", code: "#REF!" }, { unclear: ["done"] }],
    ["a completion", 6, "18/12/2022", { done: "2022-12-18" }],
  ])("with %s", (_, column, typed, expected) => {
    expect(read(HEADINGS, withEntry(column, typed))?.stages).toEqual([stage(expected)]);
  });

  test("from no sheet of other things", () => {
    expect(
      read(["Mã tiêu chí", "Người phụ trách", "Hạn hoàn thành"], ["1.1", "A"]),
    ).toBeUndefined();
    expect(read([])).toBeUndefined();
  });
});
