import { beforeAll, describe, expect, test } from "vitest";
import { SAMPLE_DECISION, sampleYears } from "../../../examples/district/sample-years";
import expectedDistrict from "../../../examples/huyen-mau.expected.json";
import { defaultCriteriaSet } from "../../../src/criteria/built-in-sets";
import type { CompiledResults } from "../../../src/scoring/compiled-results";
import { formatDecimal } from "../../../src/scoring/format-points";
import type { Scorecard } from "../../../src/scoring/scorecard";
import { withAnnexesApart } from "../../../src/sheet-model/text-document";
import { publishingDecisionDocument } from "../../../src/templates/report/publishing-decision-document";
import { peoplesCommittee } from "../../../src/wording/vi/sheet-texts";
import { enteredScorecard } from "../../scoring/entered-leaves";
import { scorecardWithTotal } from "../sheets/entered-scorecards";
import { linesOf, partOf } from "./report-parts";

const set = defaultCriteriaSet();

const resultsOf = (
  scorecards: readonly Scorecard[],
  others: Partial<CompiledResults> = {},
): CompiledResults => ({ set, year: 2024, scorecards, decision: undefined, ...others });

const decision = (results: CompiledResults) => linesOf(publishingDecisionDocument(results));

const HEADINGS = "Số TT | Đơn vị cấp xã | Tổng điểm đạt được |  | Xếp hạng | Ghi chú";
const NOT_RANKED = "Đơn vị chưa xếp hạng";
const CLASSES = "Danh sách đơn vị theo nhóm";

/** Four units, two of them equal, and one that lacks appraised scores. */
const few = [
  scorecardWithTotal(set, "Xã An", 89.99),
  scorecardWithTotal(set, "Xã Bình", 90),
  scorecardWithTotal(set, "Xã Chi", 49.5),
  scorecardWithTotal(set, "Xã Dung", 89.99),
  enteredScorecard(set, "Xã Én", { "1.1.1": [1, 1], "1.1.2": [0.5, null] }),
];

describe("the decision", () => {
  test("of a workbook that names it has its number, day and issuer", () => {
    const lines = decision(resultsOf(few, { decision: SAMPLE_DECISION }));
    expect(lines.slice(0, 5)).toEqual([
      "ỦY BAN NHÂN DÂN / HUYỆN MẪU | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc",
      "Số: 12/QĐ-UBND | Mẫu, ngày 05 tháng 01 năm 2025",
      "QUYẾT ĐỊNH",
      "Về việc công bố kết quả xác định và xếp hạng Chỉ số cải cách hành chính\nnăm 2024 đối với Ủy ban nhân dân cấp xã",
      "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN MẪU",
    ]);
    expect(lines).toContain(
      "(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 05/01/2025 của Chủ tịch UBND huyện Mẫu)",
    );
    expect(lines.find((line) => line.startsWith("Nơi nhận"))).toMatch(/\| CHỦ TỊCH \/ $/);
  });

  test("of another leaves them open, and names no level", () => {
    const lines = decision(resultsOf(few, { year: undefined }));
    expect(lines[0]).toMatch(/^ỦY BAN NHÂN DÂN \/ …+ \|/);
    expect(lines[1]).toMatch(/^Số: +\/QĐ-UBND \| ……, ngày …… tháng …… năm ……$/);
    expect(lines[4]).toMatch(/^CHỦ TỊCH ỦY BAN NHÂN DÂN …+$/);
    const text = lines.join("\n");
    expect(text).not.toMatch(/huyện|undefined|null/i);
    expect(text).toContain("Chỉ số cải cách hành chính năm …… đối với 4 đơn vị cấp xã");
  });

  test("rests on the law and the set's own decision", () => {
    const bases = decision(resultsOf(few)).filter((line) => /^(Căn cứ|Theo đề nghị)/.test(line));
    expect(bases).toEqual([
      "Căn cứ Luật Tổ chức chính quyền địa phương;",
      expect.stringContaining("Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021"),
      "Căn cứ Quyết định số 4203/QĐ-UBND ngày 30 tháng 12 năm 2021 của Chủ tịch UBND tỉnh Thái Nguyên quy định việc đánh giá, xác định Chỉ số cải cách hành chính đối với Ủy ban nhân dân cấp xã;",
      expect.stringContaining("Hội đồng thẩm định"),
      expect.stringMatching(/^Theo đề nghị của …+ tại Tờ trình .*\.$/),
    ]);
    const later = decision(resultsOf(few, { year: 2031 })).join("\n");
    expect(later).not.toContain("76/NQ-CP");
  });

  test("counts the classes, and who is not ranked", () => {
    const articles = partOf(decision(resultsOf(few)), "Điều 1.", "Điều 2.");
    expect(articles).toEqual([
      "Điều 1. Công bố kết quả xác định và xếp hạng Chỉ số cải cách hành chính năm 2024 đối với 4 đơn vị cấp xã, gồm:",
      "1. Nhóm Xuất sắc (từ 90 điểm trở lên): 1 đơn vị;",
      "2. Nhóm Tốt (từ 80 điểm đến dưới 90 điểm): 2 đơn vị;",
      "3. Nhóm Khá (từ 70 điểm đến dưới 80 điểm): không có đơn vị;",
      "4. Nhóm Trung bình (từ 50 điểm đến dưới 70 điểm): không có đơn vị;",
      "5. Nhóm Yếu (dưới 50 điểm): 1 đơn vị.",
      "Chưa xếp hạng 1 đơn vị do chưa đủ điểm thẩm định.",
      "Kết quả của từng đơn vị và danh sách theo nhóm tại Phụ lục II kèm theo Quyết định này.",
    ]);
  });
});

describe("Phụ lục II", () => {
  test("is an annex in the official form; equal totals share a rank, the next is skipped", () => {
    const document = publishingDecisionDocument(resultsOf(few));
    const [, annex = []] = withAnnexesApart(document);
    const lines = linesOf({ ...document, blocks: annex });
    expect(lines.slice(0, 2)).toEqual([
      "PHỤ LỤC II",
      "THỐNG KÊ KẾT QUẢ XẾP HẠNG CHỈ SỐ CCHC ĐỐI VỚI UBND CẤP XÃ",
    ]);
    expect(partOf(lines, "Số TT", NOT_RANKED)).toEqual([
      HEADINGS,
      " |  | Điểm tự chấm | Điểm thẩm định |  | ",
      "1 | UBND xã Bình | 90 | 90 | 1 | Nhóm Xuất sắc",
      "2 | UBND xã An | 89,99 | 89,99 | 2 | Nhóm Tốt",
      "3 | UBND xã Dung | 89,99 | 89,99 | 2 | Nhóm Tốt",
      "4 | UBND xã Chi | 49,5 | 49,5 | 4 | Nhóm Yếu",
    ]);
  });

  test("lists apart who is not ranked, with the reason and no appraised total", () => {
    const [, , row = ""] = partOf(decision(resultsOf(few)), NOT_RANKED, CLASSES);
    expect(row).toBe(
      "1 | UBND xã Én | 1,5 | Còn 118 tiêu chí chưa có điểm thẩm định hợp lệ: 1.1.2, 1.2.1, 1.2.2, 1.3.1, 1.3.2, 1.3.3, 1.3.4, 1.3.5, 1.4.1, 1.4.2 và 108 tiêu chí khác",
    );
  });

  test("lists the units of each class", () => {
    expect(partOf(decision(resultsOf(few)), CLASSES)).toEqual([
      CLASSES,
      "Nhóm Xuất sắc (từ 90 điểm trở lên): 1 đơn vị, gồm: UBND xã Bình.",
      "Nhóm Tốt (từ 80 điểm đến dưới 90 điểm): 2 đơn vị, gồm: UBND xã An; UBND xã Dung.",
      "Nhóm Khá (từ 70 điểm đến dưới 80 điểm): không có đơn vị.",
      "Nhóm Trung bình (từ 50 điểm đến dưới 70 điểm): không có đơn vị.",
      "Nhóm Yếu (dưới 50 điểm): 1 đơn vị, gồm: UBND xã Chi.",
    ]);
  });

  test("has no table of ranks where nobody is ranked", () => {
    const lines = decision(resultsOf(few.slice(4)));
    expect(lines).not.toContain(HEADINGS);
    expect(lines).toContain("Chưa có đơn vị nào được xếp hạng.");
    expect(lines.find((line) => line.startsWith("Điều 1."))).toContain("Chưa có đơn vị nào đủ");
  });
});

describe("of the sample district", () => {
  let scorecards: readonly Scorecard[];
  beforeAll(async () => {
    ({ scorecards } = await sampleYears());
  });

  test("ranks and lists apart just who the district's own plan does", () => {
    const lines = decision(resultsOf(scorecards));
    const ranked = partOf(lines, HEADINGS, NOT_RANKED).slice(2);
    const unranked = partOf(lines, NOT_RANKED, CLASSES).slice(2);
    const nameOf = (name: string) => {
      const unit = scorecards.find((scorecard) => scorecard.unit.name === name)?.unit;
      return unit === undefined ? "" : peoplesCommittee(unit);
    };
    const rows = expectedDistrict.units.map((unit) => ({
      complete: unit.complete,
      cells: [
        nameOf(unit.name),
        formatDecimal(unit.selfTotal),
        ...(unit.complete ? [formatDecimal(unit.appraisedTotal), String(unit.rank)] : []),
      ].join(" | "),
    }));
    const cellsOf = (line: string, count: number) => line.split(" | ").slice(1, count).join(" | ");
    expect(ranked.map((line) => cellsOf(line, 5)).sort()).toEqual(
      rows.flatMap(({ complete, cells }) => (complete ? [cells] : [])).sort(),
    );
    expect(unranked.map((line) => cellsOf(line, 3)).sort()).toEqual(
      rows.flatMap(({ complete, cells }) => (complete ? [] : [cells])).sort(),
    );
    const ranks = ranked.map((line) => Number(line.split(" | ")[4]));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });
});
