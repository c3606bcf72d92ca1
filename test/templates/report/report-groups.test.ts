import { describe, expect, test } from "vitest";
import { exampleSet } from "../../../src/criteria/example-set";
import type { CompiledResults } from "../../../src/scoring/compiled-results";
import { TEXT_WIDTH } from "../../../src/sheet-model/text-document";
import { compiledReport } from "../../../src/templates/report/compiled-report";
import { publishingDecisionDocument } from "../../../src/templates/report/publishing-decision-document";
import { reportPointsSet } from "../../criteria/report-points-set";
import { linesOf, partOf } from "./report-parts";
import { reportUnit, reportUnits } from "./report-units";

/*
 * An 65,8 of 76 is 86,58 percent. Bình, Chi and Dung have 72,2 of 76, which is 95, and 11 of III each; of I
 * Bình has 16,2, the others 20. Én has 77 + 3 of 77, capped at 100, Giang 69,3 of 77, which is 90. Nobody
 * knows what Hồng is; Khe lacks a result of the survey.
 */
const set = exampleSet();
const now: CompiledResults = {
  set,
  year: 2026,
  scorecards: reportUnits(set),
  decision: undefined,
};
/** 100, 72,2 of 76 and 73,2 of 77: 95 and 95,06 percent. */
const before: CompiledResults = {
  ...now,
  year: 2025,
  scorecards: [
    reportUnit(set, "Xã An"),
    reportUnit(set, "Xã Chi", { "1.3": [5, 1.2] }),
    reportUnit(set, "Phường Én", { "1.3": [5, 1.2] }),
  ],
};
const HOW = [
  "Chỉ số (%) là tổng điểm thẩm định (gồm điểm điều tra xã hội học, cộng điểm cộng, trừ điểm trừ) chia cho điểm tối đa áp dụng đối với đơn vị, nhân 100, không vượt quá 100%.",
  "Tiêu chí không áp dụng đối với đơn vị không tính vào điểm tối đa áp dụng.",
  "Các đơn vị được xếp hạng theo chỉ số từ cao xuống thấp, riêng trong từng nhóm xếp hạng: Xã; Phường, thị trấn.",
  "Các đơn vị có chỉ số bằng nhau được xét lần lượt theo điểm thẩm định của lĩnh vực III, lĩnh vực I; bằng nhau cả ở các lĩnh vực này thì đồng hạng, hạng liền sau được bỏ qua.",
];

describe("the decision ranks each group for itself", () => {
  const lines = linesOf(publishingDecisionDocument(now));

  test("and classes by the index, in its unit", () => {
    expect(partOf(lines, "Điều 1.", "Điều 2.").slice(1)).toEqual([
      "1. Nhóm Xuất sắc (từ 90% trở lên): 5 đơn vị;",
      "2. Nhóm Tốt (từ 80% đến dưới 90%): 1 đơn vị;",
      "3. Nhóm Khá (từ 65% đến dưới 80%): không có đơn vị;",
      "4. Nhóm Trung bình (từ 50% đến dưới 65%): không có đơn vị;",
      "5. Nhóm Yếu (dưới 50%): không có đơn vị.",
      "Xếp hạng riêng theo nhóm xếp hạng: Xã: 4 đơn vị; Phường, thị trấn: 2 đơn vị.",
      "Chưa xếp hạng 1 đơn vị do chưa đủ điểm thẩm định.",
      "Chưa xếp hạng 1 đơn vị do chưa rõ loại đơn vị, chưa xác định được nhóm xếp hạng.",
      "Kết quả của từng đơn vị và danh sách theo nhóm tại Phụ lục II kèm theo Quyết định này.",
    ]);
  });

  test("in tables of their own, then who is not ranked and why, and how ranks are made", () => {
    const headings = [
      "Số TT | Đơn vị cấp xã | Tổng điểm đạt được |  | Chỉ số (%) | Xếp hạng | Ghi chú",
      " |  | Điểm tự chấm | Điểm thẩm định |  |  | ",
    ];
    expect(partOf(lines, "Nhóm xếp hạng: Xã", "Danh sách đơn vị theo nhóm")).toEqual([
      "Nhóm xếp hạng: Xã",
      ...headings,
      "1 | UBND xã Chi | 56 | 72,2 | 95 | 1 | Nhóm Xuất sắc",
      "2 | UBND xã Dung | 56 | 72,2 | 95 | 1 | Nhóm Xuất sắc",
      "3 | UBND xã Bình | 56 | 72,2 | 95 | 3 | Nhóm Xuất sắc",
      "4 | UBND xã An | 51,3 | 65,8 | 86,58 | 4 | Nhóm Tốt",
      "Nhóm xếp hạng: Phường, thị trấn",
      ...headings,
      "1 | UBND phường Én | 60 | 80 | 100 | 1 | Nhóm Xuất sắc",
      "2 | UBND thị trấn Giang | 57 | 69,3 | 90 | 2 | Nhóm Xuất sắc",
      "Đơn vị chưa xếp hạng",
      "Số TT | Đơn vị cấp xã | Điểm tự chấm | Lý do",
      "1 | Hồng | 60 | Chưa rõ là xã, phường hay thị trấn, chưa xác định được nhóm xếp hạng",
      "2 | UBND xã Khe | 56 | Còn 1 tiêu chí chưa có điểm thẩm định hợp lệ: 4.1",
      "Cách xếp hạng",
      ...HOW,
    ]);
  });
});

describe("the report", () => {
  const lines = linesOf(compiledReport(now, before));

  test("averages and compares indices", () => {
    // 561,58 ÷ 6; 431,7 of 4 × 76 + 2 × 77 = 458; a year before 290,06 ÷ 3.
    expect(partOf(lines, "I. ", "II. ").slice(1)).toEqual([
      "Số đơn vị được đánh giá: 8; được xếp hạng: 6; chưa xếp hạng do chưa đủ điểm thẩm định: 1; chưa xếp hạng do chưa rõ loại đơn vị: 1.",
      ...HOW,
      "Chỉ số bình quân của các đơn vị được xếp hạng: 93,6%.",
      "Điểm thẩm định bình quân của các đơn vị được xếp hạng: 71,95/76,33 điểm, đạt 94,26%.",
      "Nhóm xếp hạng: Xã: cao nhất 95% (UBND xã Chi, UBND xã Dung, UBND xã Bình); thấp nhất 86,58% (UBND xã An).",
      "Nhóm xếp hạng: Phường, thị trấn: cao nhất 100% (UBND phường Én); thấp nhất 90% (UBND thị trấn Giang).",
      "So với năm 2025 (bình quân 96,69% của 3 đơn vị được xếp hạng), chỉ số bình quân giảm 3,09 điểm phần trăm.",
    ]);
  });

  test("classes and lists by the index, group by group", () => {
    expect(partOf(lines, "1. Số", "2. ").slice(1, 5)).toEqual([
      "Nhóm | Mức chỉ số | Năm 2026 |  | Năm 2025 | ",
      " |  | Số đơn vị | Tỷ lệ (%) | Số đơn vị | Tỷ lệ (%)",
      "Xuất sắc | từ 90% trở lên | 5 | 83,33 | 3 | 100",
      "Tốt | từ 80% đến dưới 90% | 1 | 16,67 | 0 | 0",
    ]);
    const units = partOf(lines, "2. Kết quả từng", "3. ").slice(1);
    expect(units.filter((line) => /^(\d|-|N)/.test(line))).toEqual([
      "Nhóm xếp hạng: Xã",
      "1 | UBND xã Chi | 56 | 72,2 | 95 | Xuất sắc | 2 | 95",
      "1 | UBND xã Dung | 56 | 72,2 | 95 | Xuất sắc |  | ",
      "3 | UBND xã Bình | 56 | 72,2 | 95 | Xuất sắc |  | ",
      "4 | UBND xã An | 51,3 | 65,8 | 86,58 | Tốt | 1 | 100",
      "Nhóm xếp hạng: Phường, thị trấn",
      "1 | UBND phường Én | 60 | 80 | 100 | Xuất sắc | 1 | 95,06",
      "2 | UBND thị trấn Giang | 57 | 69,3 | 90 | Xuất sắc |  | ",
      "- | Hồng | 60 |  |  | chưa xếp hạng |  | ",
      "- | UBND xã Khe | 56 |  |  | chưa xếp hạng |  | ",
    ]);
  });

  test("moves are of indices, and of ranks within the group", () => {
    expect(partOf(lines, "3. Thay", "III. ").slice(1, -1)).toEqual([
      "3 đơn vị thay đổi nhiều nhất về thứ hạng, chỉ số:",
      "Đơn vị cấp xã | Xếp hạng |  |  | Chỉ số (%) |  | ",
      " | Năm 2025 | Năm 2026 | Tăng, giảm | Năm 2025 | Năm 2026 | Tăng, giảm",
      "UBND xã An | 1 | 4 | giảm 3 bậc | 100 | 86,58 | giảm 13,42",
      "UBND xã Chi | 2 | 1 | tăng 1 bậc | 95 | 95 | không đổi",
      "UBND phường Én | 1 | 1 | giữ nguyên | 95,06 | 100 | tăng 4,94",
    ]);
  });

  test("sections are averaged over what the units could have; bonus and penalty are of no maximum", () => {
    const rows = partOf(linesOf(compiledReport(now)), "III. ", "IV. ").slice(3);
    expect(rows.map((row) => row.split(" | ").slice(-3).join(" | "))).toEqual([
      "20 | 19,2 | 96",
      // 5 + 10,8 + 2 + 4; 25; twice 21,2; 25; 17,3: 131,5 ÷ 6.
      "25 | 21,92 | 87,67",
      // 11 for four communes, 12 for the others; An has 10,5.
      "11,33 | 11,25 | 99,26",
      "20 | 19,17 | 95,83",
      "– | 0,67 | ",
      "– | −0,25 | ",
      "76,33 | 71,95 | 94,26",
    ]);
  });

  test("says of whom the kind is not known", () => {
    expect(partOf(lines, "VI. ", "VII. ").at(-1)).toBe(
      "Chưa rõ là xã, phường hay thị trấn, chưa xác định được nhóm xếp hạng: Hồng.",
    );
  });

  test("compares with no year that other content of the set scored", () => {
    const other = { ...before, set: { ...set, contentHash: "0000000000000000" } };
    const told = linesOf(compiledReport(now, other));
    expect(told.filter((line) => line.startsWith("Không so sánh"))).toEqual([
      "Không so sánh với năm 2025: kết quả năm 2025 được chấm theo bộ tiêu chí khác (Quyết định số 00/QĐ-VÍ-DỤ ngày 15 tháng 01 năm 2026 của Ví dụ, không cơ quan nào ban hành, nội dung khác với bộ tiêu chí đang dùng).",
    ]);
    expect(told).not.toContainEqual(expect.stringContaining("3. Thay đổi"));
  });
});

test("a set in points, whose index is the total, has groups but no column more", () => {
  const points = reportPointsSet();
  // 2 for what does not apply, 3, 2 by the survey, 1 and 0,5; 2, 1, 3 and 1 for what is for communes.
  const scorecards = [
    reportUnit(points, "Xã Một", {
      "1.1": ["KAD", "KAD"],
      "1.2": [3, 3],
      "2.1": [null, 2],
      "3.1": [0.5, 0.5],
    }),
    reportUnit(points, "Phường Hai", { "1.2": [4, 1] }),
  ];
  const results = { set: points, year: 2026, scorecards, decision: undefined };
  const lines = linesOf(publishingDecisionDocument(results));
  expect(partOf(lines, "Nhóm xếp hạng: Xã", "Danh sách")).toEqual([
    "Nhóm xếp hạng: Xã, thị trấn",
    "Số TT | Đơn vị cấp xã | Tổng điểm đạt được |  | Xếp hạng | Ghi chú",
    " |  | Điểm tự chấm | Điểm thẩm định |  | ",
    "1 | UBND xã Một | 6,5 | 8,5 | 1 | Nhóm Tốt",
    "Nhóm xếp hạng: Phường",
    "Số TT | Đơn vị cấp xã | Tổng điểm đạt được |  | Xếp hạng | Ghi chú",
    " |  | Điểm tự chấm | Điểm thẩm định |  | ",
    "1 | UBND phường Hai | 7 | 7 | 1 | Nhóm Khá",
    "Cách xếp hạng",
    "Tiêu chí không áp dụng đối với đơn vị thì được tính đủ điểm tối đa.",
    "Các đơn vị được xếp hạng theo điểm thẩm định từ cao xuống thấp, riêng trong từng nhóm xếp hạng: Xã, thị trấn; Phường.",
    "Các đơn vị có điểm thẩm định bằng nhau thì đồng hạng, hạng liền sau được bỏ qua.",
  ]);
  const report = linesOf(compiledReport(results));
  expect(report).toContain(
    "Nhóm xếp hạng: Phường: cao nhất 7 điểm (UBND phường Hai); thấp nhất 7 điểm (UBND phường Hai).",
  );
  expect(report).toContain("Tốt | từ 8 điểm trở lên | 1 | 50");
});

test("no table is wider than the page, and each of its rows has a cell for each column", () => {
  const documents = [
    publishingDecisionDocument(now),
    compiledReport(now),
    compiledReport(now, before),
  ];
  for (const block of documents.flatMap(({ blocks }) => blocks)) {
    if (block.kind !== "table") continue;
    const { widths, rows } = block.table;
    for (const width of widths) expect(width).toBeGreaterThan(0);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(TEXT_WIDTH);
    for (const { cells } of rows) expect(cells).toHaveLength(widths.length);
  }
});
