import type { CriteriaNode, CriteriaSet } from "../../criteria/criteria-set";
import { formatDecimal } from "../../scoring/format-points";
import { ORG_UNIT_KIND_WORDS, type OrgUnit } from "../../scoring/org-unit";
import { shortened } from "../cut-short";
import { SCORE_COLUMN_TERMS } from "./terms";

/** Left to be filled in by hand. */
export const BLANK = "……";

/** The year that is assessed; left to be filled in where it is not known. */
export const yearText = (year: number | undefined): string =>
  year === undefined ? BLANK : String(year);

/**
 * A date as documents cite it: "ngày 05 tháng 3 năm 2020". `iso` is "2020-03-05".
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4 (a nought before days below 10 and months 1, 2).
 */
export function citedDate(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  const shownMonth = Number(month) > 2 ? String(Number(month)) : month;
  return `ngày ${day} tháng ${shownMonth} năm ${year}`;
}

/** "Ủy ban nhân dân xã Đồng Thịnh", within a sentence. */
export function committeeOf({ name, kind }: OrgUnit): string {
  const term = kind === undefined ? "" : ORG_UNIT_KIND_WORDS[kind];
  return `Ủy ban nhân dân ${term.toLowerCase()}${name.slice(term.length)}`;
}

/**
 * Where a unit's documents are signed: its name without its kind, but for names that begin with a number.
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4.
 */
function placeOf({ name, kind }: OrgUnit): string {
  if (kind === undefined) return name;
  const bare = name.slice(ORG_UNIT_KIND_WORDS[kind].length).trim();
  return /^\d/.test(bare) ? name : bare;
}

/** A commune's People's Committee, as its documents name it. */
export const committeeBody = (unit: OrgUnit) =>
  ({
    head: ["ỦY BAN NHÂN DÂN", unit.name.toUpperCase()],
    place: placeOf(unit),
    signature: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
  }) as const;

/** What every document begins and ends with. */
export const DOCUMENT_TEXTS = {
  nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  number: (symbol: string) => `Số:       /${symbol}`,
  issuedNumber: (number: string) => `Số: ${number}`,
  placeAndDate: (place: string, iso?: string) =>
    `${place}, ${iso === undefined ? `ngày ${BLANK} tháng ${BLANK} năm ${BLANK}` : citedDate(iso)}`,
  addressee: (to: string) => `Kính gửi: ${to}`,
  nobody: BLANK.repeat(9),
  recipients: "Nơi nhận:",
  recipientLines: ["- Như trên;", `- ${BLANK.repeat(5)};`, "- Lưu: VT."],
} as const;

/** Báo cáo tự đánh giá, chấm điểm. Source: 4203/QĐ-UBND, Điều 6.1. */
export const REPORT_TEXTS = {
  symbol: "BC-UBND",
  sheetName: "Báo cáo",
  kind: "BÁO CÁO",
  subject: (year: number | undefined) =>
    `Kết quả tự đánh giá, chấm điểm xác định\nChỉ số cải cách hành chính năm ${yearText(year)}`,
  title: (unit: OrgUnit, year: number | undefined) =>
    `Báo cáo tự đánh giá, chấm điểm Chỉ số cải cách hành chính - ${unit.name}${year === undefined ? "" : ` - ${String(year)}`}`,
  /** Without the ending; what a file's name cannot hold is not in it yet. */
  fileName: (unit: OrgUnit, year: number | undefined) =>
    `Báo cáo tự chấm điểm CCHC - ${unit.name}${year === undefined ? "" : ` - ${String(year)}`}`,
  opening: ({ decision }: CriteriaSet, unit: OrgUnit, year: number | undefined) =>
    `Thực hiện Quyết định số ${decision.number} ${citedDate(decision.date)} của ${decision.issuer}, ${committeeOf(unit)} báo cáo kết quả tự đánh giá, chấm điểm xác định Chỉ số cải cách hành chính năm ${yearText(year)} như sau:`,
  closing: (unit: OrgUnit, year: number | undefined) =>
    `Trên đây là báo cáo kết quả tự đánh giá, chấm điểm xác định Chỉ số cải cách hành chính năm ${yearText(year)} của ${committeeOf(unit)}./.`,
  headings: {
    overall: "I. KẾT QUẢ CHUNG",
    sections: "II. KẾT QUẢ THEO TỪNG LĨNH VỰC",
    shortfalls: "III. TIÊU CHÍ CHƯA ĐẠT ĐIỂM TỐI ĐA",
    evidence: "IV. DANH MỤC TÀI LIỆU KIỂM CHỨNG",
    section: ({ code, name }: CriteriaNode) => `${code}. ${name}`,
  },
  overall: {
    total: (points: string, max: string, percent: string) =>
      `Tổng điểm tự đánh giá là ${points}/${max} điểm, đạt ${percent}% so với điểm tối đa.`,
    /** Where the index says what the total is worth. */
    totalOf: (points: string, max: string) => `Tổng điểm tự đánh giá là ${points}/${max} điểm.`,
    noTotal: (max: string) => `Chưa có điểm tự đánh giá; tổng điểm tối đa là ${max} điểm.`,
    scored: (scored: number, all: number) =>
      `Số tiêu chí, tiêu chí thành phần đã chấm điểm: ${String(scored)}/${String(all)}.`,
    unscored: (codes: readonly string[]) => `Chưa chấm: ${codes.join(", ")}.`,
    invalid: (codes: readonly string[]) =>
      `Điểm không hợp lệ, không tính vào tổng điểm: ${codes.join(", ")}.`,
    bySection: "Kết quả từng lĩnh vực như sau:",
  },
  columns: {
    order: "STT",
    code: "Mã",
    section: "Lĩnh vực",
    criterion: "Tiêu chí, tiêu chí thành phần",
    max: "Điểm tối đa",
    self: SCORE_COLUMN_TERMS.self,
    percent: "Tỷ lệ đạt (%)",
    lost: "Điểm chưa đạt",
    evidence: "Tài liệu kiểm chứng",
    explanation: "Giải trình",
    number: "Số, ký hiệu",
    date: "Ngày",
    issuer: "Cơ quan ban hành",
    title: "Trích yếu hoặc số liệu",
    link: "Liên kết hoặc tên tệp",
  },
  total: "TỔNG CỘNG",
  notScored: "chưa chấm",
  notValid: (entered: string | number) =>
    `${typeof entered === "number" ? formatDecimal(entered) : `“${shortened(entered)}”`} (không hợp lệ)`,
  noShortfalls: "Các tiêu chí, tiêu chí thành phần đã chấm điểm đều đạt điểm tối đa.",
  shortfalls: (count: number, lost: string) =>
    `Có ${String(count)} tiêu chí, tiêu chí thành phần chưa đạt điểm tối đa, tổng số điểm chưa đạt là ${lost}.`,
  otherExplanations: "Giải trình, bổ sung đối với các tiêu chí khác:",
  nothingScored: "Chưa có tiêu chí nào được chấm điểm.",
  noEvidence: "Chưa có tài liệu kiểm chứng.",
  documents: (count: number) => `Danh mục gồm ${String(count)} tài liệu:`,
  evidenceElsewhere: "Tài liệu kiểm chứng ghi trực tiếp trong phiếu chấm điểm được nêu tại Mục II.",
  evidenceOfSection: "Tài liệu chung của lĩnh vực: ",
  withoutEvidence: (codes: readonly string[]) =>
    `Tiêu chí, tiêu chí thành phần có điểm nhưng chưa có tài liệu kiểm chứng (${String(codes.length)}): ${codes.join(", ")}.`,
} as const;
