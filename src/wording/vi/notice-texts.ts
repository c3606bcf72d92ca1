import type { CriteriaNode, CriteriaSet } from "../../criteria/criteria-set";
import type { OrgUnit } from "../../scoring/org-unit";
import { BLANK, citedDate, committeeOf, yearText } from "./report-texts";
import { DOCUMENTS_TEXTS, SCORECARD_TEXTS } from "./sheet-texts";

/** " - 2024", behind a unit's name; nothing where the year is not known. */
const ofYear = (year: number | undefined): string =>
  year === undefined ? "" : ` - ${String(year)}`;

/** Thông báo kết quả thẩm định sơ bộ. Source: 001, II.3.4; its deadline II.3.5. */
export const NOTICE_TEXTS = {
  symbol: `TB-${BLANK}`,
  /** Whoever issues it, where it was not said who that is: left to be filled in by hand. */
  unnamed: { body: BLANK.repeat(6), place: BLANK.repeat(2), signer: BLANK.repeat(6) },
  kind: "THÔNG BÁO",
  subject: (year: number | undefined) =>
    `Kết quả thẩm định sơ bộ\nChỉ số cải cách hành chính năm ${yearText(year)}`,
  addressee: committeeOf,
  /** Above everything else, while the scores are not settled. */
  draft: "DỰ THẢO",
  draftNote:
    "Văn bản này là dự thảo: kết quả thẩm định sơ bộ chưa được chốt, điểm thẩm định là điểm đang có trong sổ tổng hợp và có thể còn thay đổi.",
  title: (unit: OrgUnit, year: number | undefined, isDraft: boolean) =>
    `${isDraft ? "Dự thảo thông báo" : "Thông báo"} kết quả thẩm định sơ bộ Chỉ số cải cách hành chính - ${unit.name}${ofYear(year)}`,
  /** Without the ending; what a file's name cannot hold is not out of it yet. */
  fileName: (unit: OrgUnit, year: number | undefined, isDraft: boolean) =>
    `${isDraft ? "Dự thảo thông báo sơ bộ" : "Thông báo sơ bộ"} CCHC - ${unit.name}${ofYear(year)}`,
  /** Of the file that holds all of them. */
  packName: (year: number | undefined) => `Thông báo sơ bộ CCHC${ofYear(year)}`,
  opening: (
    { decision }: CriteriaSet,
    unit: OrgUnit,
    year: number | undefined,
    settledOn: string | undefined,
  ) =>
    `Thực hiện Quyết định số ${decision.number} ${citedDate(decision.date)} của ${decision.issuer} và trên cơ sở rà soát của Tổ giúp việc Hội đồng thẩm định, kết quả thẩm định sơ bộ Chỉ số cải cách hành chính năm ${yearText(year)} của ${committeeOf(unit)}${settledOn === undefined ? "" : `, chốt ${citedDate(settledOn)},`} được thông báo như sau:`,
  headings: {
    overall: "I. KẾT QUẢ CHUNG",
    differences: "II. TIÊU CHÍ CÓ ĐIỂM THẨM ĐỊNH KHÁC ĐIỂM TỰ ĐÁNH GIÁ",
    notAppraised: "III. TIÊU CHÍ CHƯA CÓ ĐIỂM THẨM ĐỊNH",
    withoutEvidence: "IV. TIÊU CHÍ CHƯA CÓ TÀI LIỆU KIỂM CHỨNG",
    answer: "V. GIẢI TRÌNH, BỔ SUNG TÀI LIỆU KIỂM CHỨNG",
  },
  overall: {
    self: (points: string, max: string, scored: number, all: number) =>
      `Điểm tự đánh giá: ${points}/${max} điểm${onSome(scored, all, "tự chấm")}.`,
    noSelf: "Điểm tự đánh giá: chưa có.",
    appraised: (points: string, max: string, percent: string, scored: number, all: number) =>
      `Điểm thẩm định sơ bộ: ${points}/${max} điểm, đạt ${percent}%${onSome(scored, all, "thẩm định")}.`,
    noAppraised: "Điểm thẩm định sơ bộ: chưa có.",
    difference: (signed: string) =>
      `Chênh lệch giữa điểm thẩm định và điểm tự đánh giá: ${signed} điểm.`,
    /** Where not every criterion has both scores. */
    partialDifference: (signed: string) =>
      `Chênh lệch giữa điểm thẩm định và điểm tự đánh giá: ${signed} điểm, chỉ tính trên các tiêu chí có đủ hai điểm.`,
    bySection: "Kết quả từng lĩnh vực như sau:",
  },
  columns: {
    order: "STT",
    code: "Mã",
    section: "Lĩnh vực",
    criterion: "Tiêu chí, tiêu chí thành phần",
    max: "Điểm tối đa",
    self: "Điểm tự đánh giá",
    appraised: "Điểm thẩm định",
    difference: "Chênh lệch",
    percent: "Tỷ lệ đạt (%)",
    reason: "Lý do",
  },
  total: "TỔNG CỘNG",
  notAppraised: "chưa có",
  /** In place of a figure that cannot be given. */
  none: "–",
  differences: (
    all: number,
    lower: number,
    higher: number,
    appliedOtherwise: number,
    other: number,
  ) =>
    `Có ${String(all)} tiêu chí, tiêu chí thành phần có điểm thẩm định khác điểm tự đánh giá${kinds(
      [
        [lower, "thấp hơn"],
        [higher, "cao hơn"],
        [appliedOtherwise, "khác về việc có áp dụng đối với đơn vị"],
        [other, "được thẩm định khi chưa có điểm tự đánh giá hợp lệ"],
      ],
    )}.`,
  noDifferences: "Điểm thẩm định của các tiêu chí đã thẩm định bằng điểm tự đánh giá.",
  nothingAppraised: "Chưa có tiêu chí nào được thẩm định.",
  noReason: "Chưa ghi lý do",
  /** A reason that was given for the criterion or section above. */
  reasonAbove: ({ label }: CriteriaNode, reason: string) => `(Mục ${label}) ${reason}`,
  otherRemarks: "Ý kiến thẩm định đối với các tiêu chí khác:",
  notAppraisedLeaves: (count: number) =>
    `Có ${String(count)} tiêu chí, tiêu chí thành phần chưa có điểm thẩm định, chưa tính vào điểm thẩm định nêu trên:`,
  allAppraised: "Các tiêu chí, tiêu chí thành phần đều đã có điểm thẩm định.",
  withoutEvidence: (count: number) =>
    `Có ${String(count)} tiêu chí, tiêu chí thành phần đã tự chấm điểm nhưng chưa có tài liệu kiểm chứng:`,
  allWithEvidence:
    "Các tiêu chí, tiêu chí thành phần đã tự chấm điểm đều có tài liệu kiểm chứng kèm theo.",
  /** A criterion or section that stands for all beneath it. */
  wholeNode: ({ name, leaves }: CriteriaNode) =>
    `${name} (cả ${String(leaves.length)} tiêu chí, tiêu chí thành phần)`,
  answer: {
    request: (unit: OrgUnit) =>
      `Đề nghị ${committeeOf(unit)} rà soát kết quả nêu trên. Trường hợp chưa thống nhất với điểm thẩm định hoặc cần bổ sung tài liệu kiểm chứng, thực hiện giải trình, bổ sung như sau:`,
    deadline: (iso: string) => `Thời hạn: đến hết ${citedDate(iso)}.`,
    how: "Cách thực hiện:",
    steps: `ghi nội dung giải trình vào cột “${SCORECARD_TEXTS.headings.explanation}” trên phiếu chấm điểm của đơn vị, tại dòng của tiêu chí cần giải trình; ghi tài liệu bổ sung vào trang “${DOCUMENTS_TEXTS.sheetName}” hoặc cột “${SCORECARD_TEXTS.headings.evidence}” (nêu rõ số, ký hiệu, ngày, trích yếu); giữ nguyên mã và thứ tự các tiêu chí; gửi lại tệp phiếu kèm tài liệu bổ sung về cơ quan ra thông báo.`,
    late: "Sau thời hạn:",
    lateRule:
      "giải trình, bổ sung gửi sau thời hạn nêu trên không được xem xét. Tiêu chí không có giải trình, bổ sung được giữ theo kết quả thẩm định sơ bộ khi trình Hội đồng thẩm định.",
  },
  closing: (unit: OrgUnit, year: number | undefined) =>
    `Trên đây là thông báo kết quả thẩm định sơ bộ Chỉ số cải cách hành chính năm ${yearText(year)} của ${committeeOf(unit)}./.`,
  recipients: ["- Như trên;", "- Hội đồng thẩm định (để báo cáo);", "- Lưu: VT."],
} as const;

/** Over how many of the criteria a total is, where not over all. */
const onSome = (scored: number, all: number, verb: string): string =>
  scored === all ? "" : ` (đã ${verb} ${String(scored)}/${String(all)} tiêu chí)`;

/** ": 3 thấp hơn, 1 cao hơn" of those that there are. */
function kinds(counts: readonly (readonly [count: number, what: string])[]): string {
  const some = counts.filter(([count]) => count > 0);
  return `: ${some.map(([count, what]) => `${String(count)} ${what}`).join(", ")}`;
}
