import type {
  CriteriaNode,
  CriteriaSet,
  Decision,
  IndexUnit,
  LeafKind,
} from "../../criteria/criteria-set";
import { hasOwnIndex } from "../../scoring/index-of-total";
import { formatPoints } from "../../scoring/format-points";
import { ORG_UNIT_KIND_WORDS, type OrgUnit } from "../../scoring/org-unit";
import type { ScoreColumn } from "../../scoring/score";
import { MAX_VALIDATION_TEXT, MAX_VALIDATION_TITLE } from "../../sheet-model/sheet";
import { cutTo } from "../cut-short";
import { SCORE_PROBLEM_PHRASES as PHRASES } from "./score-problem-phrases";
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
    check: "Kiểm tra",
    assigned: "Phụ trách",
    remark: "Ý kiến thẩm định",
    explanation: "Giải trình, bổ sung",
    selfCounted: "Điểm tự đánh giá được tính",
    appraisedCounted: "Điểm thẩm định được tính",
    problems: "Chỗ cần xem lại",
  },
  total: "TỔNG CỘNG",
  selfScored: "Đã tự chấm ",
  appraisedScored: " tiêu chí; đã thẩm định ",
  surveyed: "Đã thẩm định ",
  criteria: " tiêu chí",
  signature: {
    placeAndDate: "………………, ngày …… tháng …… năm ………",
    preparer: "NGƯỜI TỔNG HỢP",
    preparerHint: "(Ký, ghi rõ họ tên)",
    body: "TM. ỦY BAN NHÂN DÂN",
    chairman: "CHỦ TỊCH",
    chairmanHint: "(Ký tên, đóng dấu)",
  },
} as const;

/** Ends the name of a sheet in whose place a newer one was drawn. */
export const RETIRED_SHEET_SUFFIX = " (mẫu cũ)";

/** Of a compiled sheet, for as long as another is being drawn in its place. */
export const REPLACED_SHEET_SUFFIX = " (đang thay)";

/** What the check column says of a row; each part is a sentence, in the order of their gravity. */
export const CHECK_TEXTS = {
  of: (label: string) => `Tiêu chí ${label}: `,
  fine: "Hợp lệ.",
  broken: "Có ô bị lỗi, hãy nhập lại.",
  notScored: "Chưa tự chấm.",
  error: (column: ScoreColumn) => `${SCORE_COLUMN_TERMS[column]} bị lỗi, nhập lại bằng số.`,
  notANumber: (column: ScoreColumn) =>
    `${SCORE_COLUMN_TERMS[column]} ${PHRASES.notANumber}, nhập lại bằng số, ví dụ 0,5.`,
  date: (column: ScoreColumn) =>
    `${SCORE_COLUMN_TERMS[column]} là ngày tháng, định dạng ô thành Số rồi nhập lại.`,
  negative: (column: ScoreColumn) =>
    `${SCORE_COLUMN_TERMS[column]} ${PHRASES.negative}, nhập từ 0 trở lên.`,
  aboveMax: (column: ScoreColumn, leaf: CriteriaNode) =>
    `${SCORE_COLUMN_TERMS[column]} ${PHRASES.aboveMax(leaf.maxScore)}.`,
  tooPrecise: (column: ScoreColumn) => `${SCORE_COLUMN_TERMS[column]} ${PHRASES.tooPrecise}.`,
  noEvidence: "Chưa có tài liệu kiểm chứng.",
  scoredBySurvey: (column: ScoreColumn) =>
    `${SCORE_COLUMN_TERMS[column]} ${PHRASES.scoredBySurvey}.`,
  doesNotApply: (column: ScoreColumn) =>
    `${SCORE_COLUMN_TERMS[column]} không được tính vì tiêu chí không áp dụng cho loại đơn vị này.`,
  offLevel: (column: ScoreColumn) =>
    `${SCORE_COLUMN_TERMS[column]} không thuộc các mức điểm của hướng dẫn.`,
  ratioDiffers: `${SCORE_COLUMN_TERMS.self} khác điểm tính theo hai số liệu.`,
  ratioIncomplete: "Hai số liệu để tính điểm còn thiếu hoặc chưa đúng.",
  appliesDifferently: "Tự đánh giá và thẩm định khác nhau về việc tiêu chí có áp dụng hay không",
  penaltyLess: "Thẩm định trừ ít hơn tự đánh giá ",
  penaltyMore: "Thẩm định trừ nhiều hơn tự đánh giá ",
  appraisedLess: "Thẩm định thấp hơn tự đánh giá ",
  appraisedMore: "Thẩm định cao hơn tự đánh giá ",
  points: " điểm",
  noRemark: ", chưa ghi ý kiến thẩm định",
} as const;

/** Danh mục tài liệu kiểm chứng, one document a row. */
export const DOCUMENTS_TEXTS = {
  sheetName: "Tài liệu kiểm chứng",
  title: "DANH MỤC TÀI LIỆU KIỂM CHỨNG",
  hint: "Mỗi dòng một tài liệu; một tiêu chí có thể có nhiều dòng. Nội dung ghi ở đây tự hiện vào cột Tài liệu kiểm chứng của phiếu.",
  headings: {
    code: "Mã tiêu chí",
    number: "Số, ký hiệu",
    date: "Ngày",
    issuer: "Cơ quan ban hành",
    title: "Trích yếu hoặc số liệu",
    link: "Liên kết hoặc tên tệp",
    note: "Ghi chú",
  },
  dated: " ngày ",
  issuedBy: " của ",
  about: ": ",
  withoutNumber: "Chưa ghi số, ký hiệu.",
  withoutDate: "Chưa ghi ngày.",
  notADate: "Ngày ghi chưa đúng.",
  code: {
    promptTitle: "Mã tiêu chí",
    prompt: "Chọn mã tiêu chí trong danh sách, ví dụ 1.1.1.",
    errorTitle: "Không có mã này",
    error: "Phiếu chấm điểm không có mã tiêu chí này. Hãy chọn một mã trong danh sách.",
  },
  date: {
    promptTitle: "Ngày của văn bản",
    prompt: "Ghi ngày/tháng/năm, ví dụ 05/01/2024.",
    errorTitle: "Không phải là ngày",
    error: "Ô này chỉ nhận ngày của văn bản. Hãy ghi ngày/tháng/năm, ví dụ 05/01/2024.",
  },
} as const;

/** Phân công, one criterion and one person or department a row. */
export const ASSIGNMENTS_TEXTS = {
  sheetName: "Phân công",
  title: "PHÂN CÔNG CHẤM ĐIỂM",
  hint: "Mỗi dòng giao một tiêu chí (hoặc cả lĩnh vực) cho một người hoặc bộ phận; một tiêu chí có thể giao cho nhiều người.",
  due: "Hạn hoàn thành chung:",
  headings: {
    code: "Mã tiêu chí",
    person: "Người phụ trách",
    department: "Bộ phận",
    due: "Hạn hoàn thành",
    note: "Ghi chú",
  },
  toNobody: "Chưa ghi người hoặc bộ phận phụ trách.",
  notADate: "Hạn ghi chưa đúng.",
  dueDate: {
    promptTitle: "Hạn hoàn thành",
    prompt: "Ghi ngày/tháng/năm, ví dụ 25/11/2024.",
    errorTitle: "Không phải là ngày",
    error: "Ô này chỉ nhận một ngày. Hãy ghi ngày/tháng/năm, ví dụ 25/11/2024.",
  },
} as const;

/** What both lists say right of their tables. */
export const LIST_TEXTS = {
  check: "Kiểm tra",
  shownCode: "Mã trên phiếu",
  shownText: "Ghi trên phiếu",
  withoutCode: "Chưa chọn mã tiêu chí.",
  unknownCode: "Mã này không có trong phiếu.",
} as const;

/** What Excel says while a score is typed, as long as Excel allows. */
export function scoreValidationTexts(leaf: CriteriaNode) {
  const max = formatPoints(leaf.maxScore);
  return {
    promptTitle: cutTo(MAX_VALIDATION_TITLE, `Tiêu chí ${leaf.label}`),
    prompt: `Nhập điểm từ 0 đến ${max}, nhiều nhất 2 chữ số thập phân.`,
    errorTitle: "Điểm không hợp lệ",
    error: cutTo(
      MAX_VALIDATION_TEXT,
      `Tiêu chí ${leaf.label} chỉ nhận điểm từ 0 đến ${max}. Hãy nhập lại bằng số, ví dụ 0,5.`,
    ),
  };
}

/** The heading over the figure by which units are ranked, where that is not their total. */
const INDEX_HEADINGS: Readonly<Record<IndexUnit, string>> = {
  points: "Chỉ số",
  percent: "Chỉ số (%)",
};
const INDEX_FROM: Readonly<Record<IndexUnit, string>> = {
  points: "Từ chỉ số",
  percent: "Từ chỉ số (%)",
};

/** Phụ lục II, as the decision prints it; where its own decision is not known yet, that is left to fill in. */
export const RANKING_TEXTS = {
  sheetName: "Xếp hạng",
  annex: "PHỤ LỤC II",
  title: "THỐNG KÊ KẾT QUẢ XẾP HẠNG CHỈ SỐ CCHC ĐỐI VỚI UBND CẤP XÃ",
  issued: (decision: Decision | undefined) =>
    decision === undefined
      ? "(Ban hành kèm theo Quyết định số        /QĐ-UBND ngày    /    /        của Chủ tịch UBND ………………………)"
      : `(Ban hành kèm theo ${decisionText({ decision })})`,
  headings: {
    number: "Số TT",
    unit: "Đơn vị cấp xã",
    totals: "Tổng điểm đạt được",
    self: "Điểm tự chấm",
    appraised: "Điểm thẩm định",
    index: ({ indexUnit }: Pick<CriteriaSet, "indexUnit">) => INDEX_HEADINGS[indexUnit],
    rank: "Xếp hạng",
    note: "Ghi chú",
  },
  stale: "Điểm đã thay đổi sau lần sắp xếp gần nhất. Hãy bấm Tính lại xếp loại.",
  band: "Nhóm ",
  unranked: "Chưa xếp hạng: còn ",
  unrankedReason: " tiêu chí chưa có điểm thẩm định hợp lệ",
  unknownKind: "Chưa xếp hạng: chưa rõ đơn vị thuộc nhóm xếp hạng nào",
  /** The line above the units of a ranking group, and that above those without a rank. */
  group: (name: string) => `NHÓM ${name.toUpperCase()}`,
  notRanked: "CHƯA XẾP HẠNG",
} as const;

/** "UBND xã Đồng Thịnh", as the ranking names a unit. */
export function peoplesCommittee(unit: OrgUnit): string {
  if (unit.kind === undefined) return unit.name;
  const term = ORG_UNIT_KIND_WORDS[unit.kind];
  return `UBND ${term.toLowerCase()}${unit.name.slice(term.length)}`;
}

/** What a section's maximum is: that of points to be had, added or taken off. */
const SECTION_MAX: Readonly<Record<LeafKind, string>> = {
  ordinary: "tối đa",
  survey: "tối đa",
  bonus: "cộng tối đa",
  penalty: "trừ tối đa",
};

export const SUMMARY_TEXTS = {
  sheetName: "Tổng hợp",
  title: (year: number | undefined) =>
    `TỔNG HỢP ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH THEO LĨNH VỰC${year === undefined ? "" : ` NĂM ${String(year)}`}`,
  headings: {
    number: "Số TT",
    unit: "Đơn vị cấp xã",
    section: (section: CriteriaNode) =>
      `Lĩnh vực ${section.label}\n(${SECTION_MAX[section.kind]} ${formatPoints(section.maxScore)})`,
    total: (set: CriteriaSet) => `Tổng điểm\n(tối đa ${formatPoints(set.total)})`,
    ofThat: "Trong đó (thẩm định)",
    kinds: { survey: "Điều tra XHH", bonus: "Điểm cộng", penalty: "Điểm trừ" },
    max: "Điểm tối đa áp dụng",
    index: ({ indexUnit }: Pick<CriteriaSet, "indexUnit">) => INDEX_HEADINGS[indexUnit],
    self: "Tự chấm",
    appraised: "Thẩm định",
    appraisedLeaves: (set: CriteriaSet) =>
      `Số tiêu chí đã thẩm định (/${String(set.leaves.length)})`,
    group: "Nhóm xếp hạng",
    rank: "Xếp hạng",
    band: "Nhóm",
    ranked: "Điểm được xếp hạng",
    sectionMax: (section: CriteriaNode) => `Điểm tối đa áp dụng, lĩnh vực ${section.label}`,
  },
  bands: "Phân loại",
  /** What the classes' lower ends are measured in. */
  bandFrom: (set: CriteriaSet) => (hasOwnIndex(set) ? INDEX_FROM[set.indexUnit] : "Từ điểm"),
  sections: "Các lĩnh vực",
} as const;

export const FINDINGS_TEXTS = {
  sheetName: "Phát hiện",
  title: "CÁC ĐIỂM CẦN XEM LẠI TRONG PHIẾU CHẤM ĐIỂM",
  headings: ["STT", "Đơn vị", "Tệp", "Mức độ", "Mã", "Ô", "Nội dung", "Cách sửa"],
  refused: "Từ chối",
  none: "Không có phát hiện nào.",
} as const;
