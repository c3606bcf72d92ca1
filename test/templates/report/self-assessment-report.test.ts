import { describe, expect, test } from "vitest";
import { defaultCriteriaSet } from "../../../src/criteria/built-in-sets";
import type { CriteriaSet } from "../../../src/criteria/criteria-set";
import { parseCriteriaSet } from "../../../src/criteria/parse-criteria-set";
import { pointsFromNumber } from "../../../src/criteria/points";
import type { OrgUnit } from "../../../src/scoring/org-unit";
import { type Scorecard, emptyScorecard } from "../../../src/scoring/scorecard";
import { validScore } from "../../../src/scoring/score";
import { TEXT_WIDTH } from "../../../src/sheet-model/text-document";
import { selfAssessmentReport } from "../../../src/templates/report/self-assessment-report";
import { documentText } from "../../../src/wording/vi/list-sentences";
import { evidenceDocument, linesOf, partOf, selfScored } from "./report-parts";

const set = defaultCriteriaSet();
const commune: OrgUnit = { name: "Xã Đồng Thịnh", kind: "commune" };
const report = (scorecard: Scorecard, of: CriteriaSet = set) =>
  linesOf(selfAssessmentReport(of, scorecard));

const OVERALL = "I. KẾT QUẢ CHUNG";
const SECTIONS = "II. KẾT QUẢ";
const SHORTFALLS = "III. TIÊU CHÍ";
const EVIDENCE = "IV. DANH MỤC";
const CLOSING = "Trên đây là";

describe("head, title and end", () => {
  test.each([
    [commune, "XÃ ĐỒNG THỊNH", "Đồng Thịnh, ngày", "Ủy ban nhân dân xã Đồng Thịnh"],
    [{ name: "Phường 3", kind: "ward" }, "PHƯỜNG 3", "Phường 3, ngày", "Ủy ban nhân dân phường 3"],
    [
      { name: "Thị trấn Mẫu", kind: "township" },
      "THỊ TRẤN MẪU",
      "Mẫu, ngày",
      "Ủy ban nhân dân thị trấn Mẫu",
    ],
    [{ name: "Khe Mẫu", kind: undefined }, "KHE MẪU", "Khe Mẫu, ngày", "Ủy ban nhân dân Khe Mẫu"],
  ] satisfies [OrgUnit, string, string, string][])(
    "$name",
    (unit, inCapitals, place, inSentence) => {
      const lines = report(emptyScorecard(set, unit, 2024));
      expect(lines[0]).toBe(
        `ỦY BAN NHÂN DÂN / ${inCapitals} | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc`,
      );
      expect(lines[1]).toMatch(/^Số: +\/BC-UBND \| /);
      expect(lines[1]).toContain(`| ${place} …… tháng …… năm ……`);
      expect(lines[2]).toBe("BÁO CÁO");
      expect(lines[4]).toMatch(/^Kính gửi: …+$/);
      expect(lines[5]).toBe(
        `Thực hiện Quyết định số 4203/QĐ-UBND ngày 30 tháng 12 năm 2021 của Chủ tịch UBND tỉnh Thái Nguyên, ${inSentence} báo cáo kết quả tự đánh giá, chấm điểm xác định Chỉ số cải cách hành chính năm 2024 như sau:`,
      );
      expect(lines.at(-2)).toMatch(new RegExp(`năm 2024 của ${inSentence}\\./\\.$`));
      expect(lines.at(-1)).toMatch(/^Nơi nhận: .*\| TM\. ỦY BAN NHÂN DÂN \/ CHỦ TỊCH/);
    },
  );

  test("a year that is not known is left to be filled in", () => {
    const { title, blocks } = selfAssessmentReport(set, emptyScorecard(set, commune, undefined));
    const lines = linesOf({ title, blocks });
    expect(lines[3]).toMatch(/Chỉ số cải cách hành chính năm ……$/);
    expect(lines.join("\n")).not.toContain("undefined");
    expect(title).not.toContain("undefined");
  });

  test("no body above the commune is named but the one that issued the set", () => {
    const lines = report(selfScored(set)).filter((line) => !/^\d+\.\d/.test(line));
    expect(lines.join("\n")).not.toMatch(/huyện/i);
  });
});

describe("results", () => {
  test("fully scored", () => {
    const lines = report(selfScored(set, { "1.1.1": 0.5, "4.2.6": 0 }));
    expect(partOf(lines, OVERALL, SECTIONS)).toEqual([
      OVERALL,
      "Tổng điểm tự đánh giá là 96/100 điểm, đạt 96% so với điểm tối đa.",
      "Số tiêu chí, tiêu chí thành phần đã chấm điểm: 119/119.",
      "Kết quả từng lĩnh vực như sau:",
      "STT | Lĩnh vực | Điểm tối đa | Điểm tự đánh giá | Tỷ lệ đạt (%) | Điểm chưa đạt",
      "I | CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC | 10 | 9,5 | 95 | 0,5",
      ...lines.slice(...range(lines, "II | XÂY", "IV | ")),
      "IV | HOẠT ĐỘNG CỦA CHÍNH QUYỀN CƠ SỞ | 20 | 16,5 | 82,5 | 3,5",
      ...lines.slice(...range(lines, "V | ", " | TỔNG CỘNG")),
      " | TỔNG CỘNG | 100 | 96 | 96 | 4",
    ]);
    expect(partOf(lines, SHORTFALLS, EVIDENCE)).toEqual([
      SHORTFALLS + " CHƯA ĐẠT ĐIỂM TỐI ĐA",
      "Có 2 tiêu chí, tiêu chí thành phần chưa đạt điểm tối đa, tổng số điểm chưa đạt là 4.",
      "Mã | Tiêu chí, tiêu chí thành phần | Điểm tối đa | Điểm tự đánh giá | Điểm chưa đạt",
      "1.1.1 | Thời điểm ban hành và nội dung kế hoạch | 1 | 0,5 | 0,5",
      `4.2.6 | ${set.nodesByCode.get("4.2.6")?.name ?? ""} | 3,5 | 0 | 3,5`,
    ]);
  });

  test("every criterion and leaf stands in the second part once, in order", () => {
    const lines = partOf(report(selfScored(set)), SECTIONS, SHORTFALLS);
    const codes = lines.flatMap((line) => /^(\d+(?:\.\d+)+) \|/.exec(line)?.[1] ?? []);
    expect(codes).toEqual(
      set.nodes.filter(({ level }) => level !== "section").map(({ code }) => code),
    );
  });

  test("nothing scored", () => {
    const lines = report(emptyScorecard(set, commune, 2024));
    const overall = partOf(lines, OVERALL, SECTIONS);
    expect(overall.slice(1, 3)).toEqual([
      "Chưa có điểm tự đánh giá; tổng điểm tối đa là 100 điểm.",
      "Số tiêu chí, tiêu chí thành phần đã chấm điểm: 0/119.",
    ]);
    expect(overall.at(-1)).toBe(" | TỔNG CỘNG | 100 | chưa chấm |  | ");
    expect(lines).toContain("1.1 | Xây dựng và tổ chức thực hiện kế hoạch CCHC | 2 | chưa chấm | ");
    expect(partOf(lines, SHORTFALLS, EVIDENCE)[1]).toBe("Chưa có tiêu chí nào được chấm điểm.");
    expect(partOf(lines, EVIDENCE, CLOSING)[1]).toBe("Chưa có tài liệu kiểm chứng.");
  });

  test.each([
    { entry: null, shown: "chưa chấm", sentence: "Chưa chấm: 1.1.2." },
    { entry: "tốt lắm", shown: "“tốt lắm” (không hợp lệ)", sentence: "không hợp lệ" },
    { entry: 45_413, shown: "45413 (không hợp lệ)", sentence: "tính vào tổng điểm: 1.1.2." },
    { entry: -0.25, shown: "-0,25 (không hợp lệ)", sentence: "tính vào tổng điểm: 1.1.2." },
    { entry: 1.25, shown: "1,25 (không hợp lệ)", sentence: "tính vào tổng điểm: 1.1.2." },
  ])("$entry is shown as $shown and never counted", ({ entry, shown, sentence }) => {
    const lines = report(selfScored(set, { "1.1.2": entry }));
    expect(lines).toContain(`1.1.2 | Kết quả thực hiện Kế hoạch CCHC | 1 | ${shown} | `);
    expect(lines).toContain("1.1 | Xây dựng và tổ chức thực hiện kế hoạch CCHC | 2 | 1 | ");
    expect(partOf(lines, OVERALL, SECTIONS).join("\n")).toContain(sentence);
    expect(partOf(lines, OVERALL, SECTIONS)[1]).toContain(" 99/100 điểm");
    expect(partOf(lines, SHORTFALLS, EVIDENCE)[1]).toBe(
      "Các tiêu chí, tiêu chí thành phần đã chấm điểm đều đạt điểm tối đa.",
    );
  });

  test("the council's scores stand nowhere in it", () => {
    const scored = selfScored(set);
    const appraised = validScore(pointsFromNumber(0.37) ?? set.total);
    const scoresByCode = new Map(
      [...scored.scoresByCode].map(([code, { self }]) => [code, { self, appraised }]),
    );
    const remarksByCode = new Map([["1.1.1", "Ban hành chậm"]]);
    expect(report({ ...scored, scoresByCode, remarksByCode })).toEqual(report(scored));
  });
});

describe("explanations", () => {
  test("stand beside what they explain, the others beneath; none is lost", () => {
    const explanationsByCode = new Map([
      ["1.1.1", "Đã bổ sung"],
      ["2", "Đề nghị xem lại"],
    ]);
    const scorecard = { ...selfScored(set, { "1.1.1": 0 }), explanationsByCode };
    expect(partOf(report(scorecard), SHORTFALLS, EVIDENCE).slice(2)).toEqual([
      "Mã | Tiêu chí, tiêu chí thành phần | Điểm tự đánh giá | Điểm chưa đạt | Giải trình",
      "1.1.1 | Thời điểm ban hành và nội dung kế hoạch | 0 | 1 | Đã bổ sung",
      "Giải trình, bổ sung đối với các tiêu chí khác:",
      "II: Đề nghị xem lại",
    ]);
  });
});

describe("evidence", () => {
  const someScored = { ...emptyScorecard(set, commune, 2024) };
  const scores = new Map(someScored.scoresByCode);
  for (const code of ["1.1.1", "1.1.2", "1.2.1"]) {
    const self = validScore(pointsFromNumber(0.25) ?? set.total);
    scores.set(code, { self, appraised: { kind: "unscored" } });
  }
  const scorecard: Scorecard = { ...someScored, scoresByCode: scores };

  test("listed documents, then what the form cites, then what has none", () => {
    const documents = [
      evidenceDocument({
        number: "12/KH-UBND",
        date: "2024-01-05",
        issuer: "UBND xã",
        title: "Kế hoạch",
        link: "kh.pdf",
      }),
      evidenceDocument({ title: "98,5 %" }),
    ];
    const evidenceByCode = new Map([
      ["1.1.1", "12/KH-UBND ngày 05/01/2024"],
      ["1.2", "Các báo cáo quý"],
    ]);
    const lines = partOf(report({ ...scorecard, documents, evidenceByCode }), EVIDENCE, CLOSING);
    expect(lines).toEqual([
      EVIDENCE + " TÀI LIỆU KIỂM CHỨNG",
      "Danh mục gồm 2 tài liệu:",
      "STT | Mã | Số, ký hiệu | Ngày | Cơ quan ban hành | Trích yếu hoặc số liệu | Liên kết hoặc tên tệp",
      "1 | 1.1.1 | 12/KH-UBND | 05/01/2024 | UBND xã | Kế hoạch | kh.pdf",
      "2 | 1.1.1 |  |  |  | 98,5 % | ",
      "Tài liệu kiểm chứng ghi trực tiếp trong phiếu chấm điểm được nêu tại Mục II.",
      "Tiêu chí, tiêu chí thành phần có điểm nhưng chưa có tài liệu kiểm chứng (1): 1.1.2.",
    ]);
  });

  test("texts of the form alone", () => {
    const evidenceByCode = new Map([["1", "Hồ sơ CCHC năm 2024"]]);
    const document = report({ ...scorecard, evidenceByCode });
    expect(partOf(document, EVIDENCE, CLOSING)).toEqual([
      EVIDENCE + " TÀI LIỆU KIỂM CHỨNG",
      "Tài liệu kiểm chứng ghi trực tiếp trong phiếu chấm điểm được nêu tại Mục II.",
    ]);
    expect(partOf(document, SECTIONS, SHORTFALLS)).toContain(
      "Tài liệu chung của lĩnh vực: Hồ sơ CCHC năm 2024.",
    );
  });

  test("listed documents are pointed to beside their criterion, in full in the list alone", () => {
    const document = evidenceDocument({
      number: "12/KH-UBND",
      date: "2024-01-05",
      title: "Kế hoạch",
    });
    const evidenceByCode = new Map([["1.1.1", `${documentText(document)}\nẢnh chụp`]]);
    const lines = partOf(
      report({ ...scorecard, documents: [document], evidenceByCode }),
      SECTIONS,
      SHORTFALLS,
    );
    expect(lines.find((line) => line.startsWith("1.1.1 |"))).toMatch(
      /\| 12\/KH-UBND ngày 05\/01\/2024\nẢnh chụp$/,
    );
  });
});

test("a set of another size, with a section that is scored directly", () => {
  const small = parseCriteriaSet({
    id: "nho",
    title: "Bộ nhỏ",
    decision: { number: "1/QĐ-UBND", date: "2025-02-03", issuer: "UBND tỉnh" },
    total: 4,
    tieRule: "shared-rank",
    bands: [{ name: "Đạt", from: 0 }],
    nodes: [
      { code: "1", max: 3, name: "Một" },
      { code: "1.1", max: 3, name: "Một một" },
      { code: "2", max: 1, name: "Hai" },
    ],
  });
  if (!small.ok) throw new Error(JSON.stringify(small.error));
  const lines = report(selfScored(small.value, { "1.1": 2 }), small.value);
  expect(lines.join("\n")).toContain("1/QĐ-UBND ngày 03 tháng 02 năm 2025 của UBND tỉnh");
  expect(partOf(lines, SECTIONS, SHORTFALLS).slice(1)).toEqual([
    "1. Một",
    "Mã | Tiêu chí, tiêu chí thành phần | Điểm tối đa | Điểm tự đánh giá | Tài liệu kiểm chứng",
    "1.1 | Một một | 3 | 2 | ",
    "2. Hai",
    "Mã | Tiêu chí, tiêu chí thành phần | Điểm tối đa | Điểm tự đánh giá | Tài liệu kiểm chứng",
    "2 | Hai | 1 | 1 | ",
  ]);
});

test("tables stand within the margins, a cell in each of their columns", () => {
  const { blocks } = selfAssessmentReport(set, selfScored(set, { "1.1.1": 0 }));
  for (const block of blocks) {
    if (block.kind !== "table") continue;
    const { widths, rows } = block.table;
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(TEXT_WIDTH);
    for (const { cells } of rows) expect(cells).toHaveLength(widths.length);
  }
});

function range(lines: readonly string[], from: string, to: string): [number, number] {
  return [
    lines.findIndex((line) => line.startsWith(from)),
    lines.findIndex((line) => line.startsWith(to)),
  ];
}
