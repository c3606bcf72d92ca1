import { beforeAll, describe, expect, test } from "vitest";
import { SAMPLE_DECISION, sampleYears } from "../../../examples/district/sample-years";
import { defaultCriteriaSet } from "../../../src/criteria/built-in-sets";
import { subtractPoints } from "../../../src/criteria/points";
import { classDistribution } from "../../../src/scoring/class-distribution";
import { byLoss, lostPoints } from "../../../src/scoring/comparison-criteria";
import { compareUnits } from "../../../src/scoring/comparison-units";
import { type CompiledResults, standingsInOrder } from "../../../src/scoring/compiled-results";
import { formatDecimal, formatPoints } from "../../../src/scoring/format-points";
import type { Scorecard } from "../../../src/scoring/scorecard";
import { sectionAverages } from "../../../src/scoring/section-averages";
import { TEXT_WIDTH } from "../../../src/sheet-model/text-document";
import { compiledReport } from "../../../src/templates/report/compiled-report";
import { peoplesCommittee } from "../../../src/wording/vi/sheet-texts";
import { enteredScorecard } from "../../scoring/entered-leaves";
import { appraisedScorecard, scorecardWithTotal } from "../sheets/entered-scorecards";
import { linesOf, partOf } from "./report-parts";

const set = defaultCriteriaSet();

const resultsOf = (
  scorecards: readonly Scorecard[],
  others: Partial<CompiledResults> = {},
): CompiledResults => ({ set, year: 2024, scorecards, decision: undefined, ...others });

const report = (results: CompiledResults, before?: CompiledResults) =>
  linesOf(compiledReport(results, before));

const PARTS = {
  overall: ["I. KẾT QUẢ CHUNG", "II. "],
  classes: ["1. Số đơn vị", "2. "],
  units: ["2. Kết quả từng đơn vị", "III. "],
  movements: ["3. Thay đổi", "III. "],
  sections: ["III. ", "IV. "],
  losses: ["IV. ", "V. "],
  differences: ["V. ", "VI. "],
  missing: ["VI. ", "VII. "],
} as const;
const part = (lines: readonly string[], name: keyof typeof PARTS) => {
  const [start, end] = PARTS[name];
  return partOf(lines, start, end);
};

const before = resultsOf(
  [
    scorecardWithTotal(set, "Xã An", 95),
    scorecardWithTotal(set, "Xã Hoà", 80),
    scorecardWithTotal(set, "Xã Cũ", 70),
  ],
  { year: 2023 },
);
const now = resultsOf([
  scorecardWithTotal(set, "Xã An", 79),
  scorecardWithTotal(set, "Xã Hòa", 82.5),
  scorecardWithTotal(set, "Xã Mới", 60),
  enteredScorecard(set, "Xã Én", { "1.1.1": [1, 1], "1.1.2": [0.5, null] }),
]);

describe("the report", () => {
  test("is of the body that issues the decision; its own number and day are left open", () => {
    const lines = report({ ...now, decision: SAMPLE_DECISION });
    expect(lines[0]).toMatch(/^ỦY BAN NHÂN DÂN \/ HUYỆN MẪU \|/);
    expect(lines[1]).toMatch(/^Số: +\/BC-UBND \| Mẫu, ngày …… tháng …… năm ……$/);
    expect(lines[4]).toMatch(/^Kính gửi: …+$/);
    expect(lines[5]).toMatch(/^Thực hiện Quyết định số 4203.*, Ủy ban nhân dân huyện Mẫu báo cáo/);
    expect(part(lines, "overall")).toContain(
      "Kết quả được công bố tại Quyết định số 12/QĐ-UBND ngày 05 tháng 01 năm 2025 của Chủ tịch UBND huyện Mẫu.",
    );
    expect(lines.at(-1)).toMatch(/\| TM\. ỦY BAN NHÂN DÂN \/ CHỦ TỊCH/);
  });

  test("names no level of its own, and nothing it does not know", () => {
    const text = report({ ...now, year: undefined }, { ...before, year: undefined }).join("\n");
    expect(text).not.toMatch(/huyện|undefined|null|NaN/i);
    expect(text).toContain("So với năm trước (bình quân");
    expect(text).toContain("Năm trước");
  });

  test("counts, averages and ranks without whom is not wholly appraised", () => {
    const lines = report(now);
    expect(part(lines, "overall").slice(1)).toEqual([
      "Số đơn vị được đánh giá: 4; được xếp hạng: 3; chưa xếp hạng do chưa đủ điểm thẩm định: 1.",
      "Điểm thẩm định bình quân của các đơn vị được xếp hạng: 73,83/100 điểm, đạt 73,83%.",
      "Cao nhất: 82,5 điểm (UBND xã Hòa); thấp nhất: 60 điểm (UBND xã Mới).",
    ]);
    expect(part(lines, "classes").slice(1)).toEqual([
      "Nhóm | Mức điểm | Số đơn vị | Tỷ lệ (%)",
      "Xuất sắc | từ 90 điểm trở lên | 0 | 0",
      "Tốt | từ 80 điểm đến dưới 90 điểm | 1 | 33,33",
      "Khá | từ 70 điểm đến dưới 80 điểm | 1 | 33,33",
      "Trung bình | từ 50 điểm đến dưới 70 điểm | 1 | 33,33",
      "Yếu | dưới 50 điểm | 0 | 0",
    ]);
    expect(part(lines, "units").slice(1)).toEqual([
      "Hạng | Đơn vị cấp xã | Điểm tự chấm | Điểm thẩm định | Nhóm",
      "1 | UBND xã Hòa | 82,5 | 82,5 | Tốt",
      "2 | UBND xã An | 79 | 79 | Khá",
      "3 | UBND xã Mới | 60 | 60 | Trung bình",
      "- | UBND xã Én | 1,5 |  | chưa xếp hạng",
    ]);
    expect(part(lines, "sections")[1]).toContain("bình quân của 3 đơn vị");
    expect(part(lines, "missing")).toContain(
      "UBND xã Én | 118 tiêu chí: 1.1.2, 1.2.1, 1.2.2, 1.3.1, 1.3.2, 1.3.3, 1.3.4, 1.3.5, 1.4.1, 1.4.2 và 108 tiêu chí khác",
    );
  });

  test("with last year says how each unit, class, section and the mean have changed", () => {
    const lines = report(now, before);
    expect(part(lines, "overall").at(-1)).toBe(
      "So với năm 2023 (bình quân 81,67 điểm của 3 đơn vị được xếp hạng), điểm bình quân giảm 7,84 điểm.",
    );
    expect(part(lines, "classes").slice(1, 4)).toEqual([
      "Nhóm | Mức điểm | Năm 2024 |  | Năm 2023 | ",
      " |  | Số đơn vị | Tỷ lệ (%) | Số đơn vị | Tỷ lệ (%)",
      "Xuất sắc | từ 90 điểm trở lên | 0 | 0 | 1 | 33,33",
    ]);
    expect(part(lines, "units").slice(3, 7)).toEqual([
      "1 | UBND xã Hòa | 82,5 | 82,5 | Tốt | 2 | 80",
      "2 | UBND xã An | 79 | 79 | Khá | 1 | 95",
      "3 | UBND xã Mới | 60 | 60 | Trung bình |  | ",
      "- | UBND xã Én | 1,5 |  | chưa xếp hạng |  | ",
    ]);
    expect(part(lines, "movements")).toEqual([
      "3. Thay đổi so với năm 2023",
      "2 đơn vị thay đổi nhiều nhất về thứ hạng, điểm số:",
      "Đơn vị cấp xã | Xếp hạng |  |  | Điểm thẩm định |  | ",
      " | Năm 2023 | Năm 2024 | Tăng, giảm | Năm 2023 | Năm 2024 | Tăng, giảm",
      "UBND xã An | 1 | 2 | giảm 1 bậc | 95 | 79 | giảm 16",
      "UBND xã Hòa | 2 | 1 | tăng 1 bậc | 80 | 82,5 | tăng 2,5",
      "Không có trong kết quả năm 2023: UBND xã Mới, UBND xã Én.",
      "Có trong kết quả năm 2023, không có trong năm báo cáo: UBND xã Cũ.",
    ]);
    expect(part(lines, "sections").at(-1)).toBe(
      " | TỔNG CỘNG | 100 | 73,83 | 73,83 | 81,67 | 81,67 | giảm 7,84",
    );
  });

  test.each([
    [
      { ...before, set: { ...set, id: "other", decision: { ...set.decision, number: "1/QĐ" } } },
      "Không so sánh với năm 2023: kết quả năm 2023 được chấm theo bộ tiêu chí khác (Quyết định số 1/QĐ ngày 30 tháng 12 năm 2021 của Chủ tịch UBND tỉnh Thái Nguyên).",
    ],
    [
      { ...before, year: 2024 },
      "Không so sánh: sổ làm việc được chọn làm số liệu năm trước ghi năm 2024, không phải một năm trước đó.",
    ],
  ])("says why a year is not compared, and leaves it out", (other, sentence) => {
    const lines = report(now, other);
    expect(part(lines, "overall").at(-1)).toBe(sentence);
    expect(lines.filter((line) => line !== sentence)).toEqual(report(now));
  });

  test("says so where nothing is ranked, lost, different, missing or moved", () => {
    const full = resultsOf([appraisedScorecard(set, "Xã An")]);
    const lines = report(full, { ...full, year: 2023 });
    expect(lines).toContain("Chưa có tiêu chí nào mất điểm thẩm định.");
    expect(lines).toContain("Không có đơn vị nào có điểm thẩm định khác điểm tự chấm.");
    expect(lines).toContain("Mọi đơn vị đều có đủ điểm tự chấm và điểm thẩm định.");
    expect(lines).toContain("Các đơn vị được xếp hạng cả hai năm giữ nguyên thứ hạng và điểm số.");
    expect(part(lines, "overall").at(-1)).toContain("điểm bình quân không thay đổi.");

    const none = report(resultsOf(now.scorecards.slice(3)), before);
    expect(part(none, "overall").at(-1)).toBe("Chưa có đơn vị nào đủ điểm thẩm định để xếp hạng.");
    expect(part(none, "sections")[1]).toBe("Chưa có đơn vị nào đủ điểm thẩm định để xếp hạng.");
    expect(part(none, "movements")[1]).toBe("Không có đơn vị nào được xếp hạng ở cả hai năm.");
  });
});

describe("of the sample district", () => {
  let results: CompiledResults;
  let earlier: CompiledResults;
  let lines: string[];
  beforeAll(async () => {
    const years = await sampleYears();
    results = resultsOf(years.scorecards);
    earlier = resultsOf(years.scorecardsBefore, { year: 2023 });
    lines = report(results, earlier);
  });

  test("classes are the core's", () => {
    const totals = (of: CompiledResults) =>
      standingsInOrder(of).map(({ rank, appraised }) => (rank === null ? null : appraised.points));
    const [counts, countsBefore] = [results, earlier].map((of) =>
      classDistribution(totals(of), set.bands).classes.map(({ units }) => String(units)),
    );
    const rows = part(lines, "classes")
      .slice(3)
      .map((line) => line.split(" | "));
    expect(rows.map((cells) => cells[2])).toEqual(counts);
    expect(rows.map((cells) => cells[4])).toEqual(countsBefore);
  });

  test("units stand as they are ranked, each beside its own past", () => {
    const then = new Map(
      standingsInOrder(earlier).map((standing) => [standing.scorecard.unit.name, standing]),
    );
    const rows = part(lines, "units").filter((line) => /^[\d-]+ \| UBND/.test(line));
    expect(rows).toEqual(
      standingsInOrder(results).map(({ scorecard, self, appraised, rank, band }) => {
        const past = then.get(scorecard.unit.name.replace("Hòa", "Hoà"));
        return [
          rank === null ? "-" : String(rank),
          peoplesCommittee(scorecard.unit),
          formatPoints(self.points),
          rank === null ? "" : formatPoints(appraised.points),
          band?.name ?? "chưa xếp hạng",
          past === undefined ? "" : String(past.rank),
          past === undefined ? "" : formatPoints(past.appraised.points),
        ].join(" | ");
      }),
    );
  });

  test("averages, losses and differences are the core's", () => {
    const [averages, averagesBefore] = [results, earlier].map((of) =>
      sectionAverages(standingsInOrder(of), set),
    );
    const rows = part(lines, "sections").filter((line) => /^[IVX]+ \|/.test(line));
    expect(rows.map((line) => line.split(" | ").slice(2, 7))).toEqual(
      averages?.sections.map(({ section, mean, percent }, place) => {
        const then = averagesBefore?.sections[place];
        if (mean === undefined || then?.mean === undefined) throw new Error("All are appraised");
        expect(subtractPoints(mean, then.mean)).toBe(mean - then.mean);
        return [
          formatPoints(section.maxScore),
          formatPoints(mean),
          formatDecimal(percent ?? 0),
          formatPoints(then.mean),
          formatDecimal(then.percent ?? 0),
        ];
      }),
    );

    const losses = byLoss(lostPoints(results.scorecards, set)).filter(
      ({ rank }) => rank !== null && rank <= 10,
    );
    const lossRows = part(lines, "losses")
      .slice(3)
      .map((line) => line.split(" | "));
    expect(lossRows.map(([code, , , lost]) => [code, lost])).toEqual(
      losses.map(({ leaf, meanLost }) => [leaf.label, formatPoints(meanLost ?? set.total)]),
    );

    const sizes = compareUnits(results.scorecards, set)
      .map(({ difference = 0 }) => Math.abs(difference))
      .sort((a, b) => b - a);
    const differences = part(lines, "differences")
      .slice(4)
      .map((line) => line.split(" | ")[1]);
    expect(
      differences.map((text) => Math.round(Math.abs(Number(text?.replace(",", "."))) * 100)),
    ).toEqual(sizes.slice(0, differences.length));
  });

  test("no table is wider than the page, and each of its rows has a cell for each column", () => {
    for (const block of compiledReport(results, earlier).blocks) {
      if (block.kind !== "table") continue;
      const { widths, rows } = block.table;
      for (const width of widths) expect(width).toBeGreaterThan(0);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(TEXT_WIDTH);
      for (const { cells } of rows) expect(cells).toHaveLength(widths.length);
    }
  });
});
