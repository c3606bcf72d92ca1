import type { CriteriaNode, CriteriaSet } from "../../criteria/criteria-set";
import { formatPoints } from "../../scoring/format-points";
import { ORG_UNIT_KIND_WORDS, type OrgUnit } from "../../scoring/org-unit";
import { SCORE_COLUMN_TERMS, decisionText } from "./terms";

/** At the foot of each printed page: "Trang 2/5". */
export const PAGE_FOOTER = "Trang &P/&N";

/** Phụ lục I, as the decision prints it. */
export const SCORECARD_TEXTS = {
  annex: "PHỤ LỤC I",
  issued: (set: CriteriaSet) => `(Ban hành kèm theo ${decisionText(set)})`,
  unit: (unit: OrgUnit) => `Đơn vị: ${unit.name}`,
  year: (year: number | undefined) => `Năm: ${year === undefined ? "…………" : String(year)}`,
  headings: {
    code: "STT",
    name: "Lĩnh vực/Tiêu chí/Tiêu chí thành phần/Cách thức, phương pháp đánh giá, chấm điểm",
    scores: "Điểm số",
    max: "Điểm tối đa",
    ...SCORE_COLUMN_TERMS,
    percent: "Kết quả đạt được (%)",
    evidence: "Tài liệu kiểm chứng",
    selfCounted: "Điểm tự đánh giá được tính",
    appraisedCounted: "Điểm thẩm định được tính",
  },
  total: "TỔNG CỘNG",
  selfScored: "Đã tự chấm ",
  appraisedScored: " tiêu chí; đã thẩm định ",
  criteria: " tiêu chí",
} as const;

/** What Excel says while a score is typed; titles up to 32 characters, texts up to 255. */
export function scoreValidationTexts(leaf: CriteriaNode) {
  const max = formatPoints(leaf.maxScore);
  return {
    promptTitle: `Tiêu chí ${leaf.label}`,
    prompt: `Nhập điểm từ 0 đến ${max}, nhiều nhất 2 chữ số thập phân.`,
    errorTitle: "Điểm không hợp lệ",
    error: `Tiêu chí ${leaf.label} chỉ nhận điểm từ 0 đến ${max}. Hãy nhập lại bằng số, ví dụ 0,5.`,
  };
}

/** Phụ lục II, as the decision prints it; the issuing body's name is left to fill in. */
export const RANKING_TEXTS = {
  sheetName: "Xếp hạng",
  annex: "PHỤ LỤC II",
  title: "THỐNG KÊ KẾT QUẢ XẾP HẠNG CHỈ SỐ CCHC ĐỐI VỚI UBND CẤP XÃ",
  issued:
    "(Ban hành kèm theo Quyết định số        /QĐ-UBND ngày    /    /        của Chủ tịch UBND ………………………)",
  headings: {
    number: "Số TT",
    unit: "Đơn vị cấp xã",
    totals: "Tổng điểm đạt được",
    self: "Điểm tự chấm",
    appraised: "Điểm thẩm định",
    rank: "Xếp hạng",
    note: "Ghi chú",
  },
  band: "Nhóm ",
  unranked: "Chưa xếp hạng: còn ",
  unrankedReason: " tiêu chí chưa có điểm thẩm định hợp lệ",
} as const;

/** "UBND xã Đồng Thịnh", as the ranking names a unit. */
export function peoplesCommittee(unit: OrgUnit): string {
  if (unit.kind === undefined) return unit.name;
  const term = ORG_UNIT_KIND_WORDS[unit.kind];
  return `UBND ${term.toLowerCase()}${unit.name.slice(term.length)}`;
}

export const SUMMARY_TEXTS = {
  sheetName: "Tổng hợp",
  title: (year: number | undefined) =>
    `TỔNG HỢP ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH THEO LĨNH VỰC${year === undefined ? "" : ` NĂM ${String(year)}`}`,
  headings: {
    number: "Số TT",
    unit: "Đơn vị cấp xã",
    section: (section: CriteriaNode) =>
      `Lĩnh vực ${section.label}\n(tối đa ${formatPoints(section.maxScore)})`,
    total: (set: CriteriaSet) => `Tổng điểm\n(tối đa ${formatPoints(set.total)})`,
    self: "Tự chấm",
    appraised: "Thẩm định",
    appraisedLeaves: (set: CriteriaSet) =>
      `Số tiêu chí đã thẩm định (/${String(set.leaves.length)})`,
    rank: "Xếp hạng",
    band: "Nhóm",
    ranked: "Điểm được xếp hạng",
  },
  bands: "Phân loại",
  bandFrom: "Từ điểm",
  sections: "Các lĩnh vực",
} as const;

export const FINDINGS_TEXTS = {
  sheetName: "Phát hiện",
  title: "CÁC ĐIỂM CẦN XEM LẠI TRONG PHIẾU CHẤM ĐIỂM",
  headings: ["STT", "Đơn vị", "Tệp", "Mức độ", "Mã", "Ô", "Nội dung", "Cách sửa"],
  refused: "Từ chối",
  none: "Không có phát hiện nào.",
} as const;
