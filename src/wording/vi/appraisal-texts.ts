import type { CriteriaNode } from "../../criteria/criteria-set";
import type { ChangePlace, LogEvent } from "../../scoring/appraisal-log";
import type { SettledRound } from "../../scoring/appraisal-record";
import type { Settlement } from "../../scoring/answer";
import { formatPoints } from "../../scoring/format-points";
import { SURVEY_SHEET_NAME } from "./compiling-sheet-names";
import { SCORE_COLUMN_TERMS } from "./terms";

/** The rounds, as they are named within a sentence. */
export const ROUND_TERMS: Readonly<Record<SettledRound, string>> = {
  preliminary: "vòng sơ bộ",
  council: "vòng hội đồng",
};

/** When something happened: before any round was settled, or after one was. */
export const roundPassed = (after: SettledRound | undefined): string =>
  after === undefined ? "Trước khi chốt sơ bộ" : `Sau khi chốt ${ROUND_TERMS[after]}`;

export const SETTLEMENT_TERMS: Readonly<Record<Exclude<Settlement, "other">, string>> = {
  open: "Chờ xử lý",
  accepted: "Chấp nhận",
  "partly-accepted": "Chấp nhận một phần",
  rejected: "Không chấp nhận",
};

/** The columns that the compiling level has right of a unit's scorecard. */
export const APPRAISAL_TEXTS = {
  headings: {
    preliminary: "Điểm vòng sơ bộ",
    council: "Điểm vòng hội đồng",
    change: "Thay đổi sau khi chốt",
    settlement: "Xử lý giải trình",
    logged: "Điểm đã ghi nhật ký",
  },
  settlement: {
    promptTitle: "Xử lý giải trình",
    prompt: "Chọn kết quả xử lý giải trình, bổ sung của đơn vị. Để trống là đang chờ xử lý.",
    errorTitle: "Không có lựa chọn này",
    error: "Hãy chọn một trong các kết quả trong danh sách.",
  },
} as const;

/** `Nhật ký`. */
export const LOG_TEXTS = {
  title: "NHẬT KÝ THẨM ĐỊNH",
  hint: "Phần bổ trợ ghi thêm mỗi lần điểm thẩm định được sửa; các dòng đã ghi không sửa, không xóa.",
  broken: "Nhật ký thiếu dòng hoặc bị sửa số thứ tự: có dòng đã bị xóa.",
  headings: {
    number: "STT",
    at: "Thời điểm",
    unit: "Đơn vị",
    code: "Mã",
    name: "Tiêu chí",
    round: "Giai đoạn",
    event: "Nội dung",
    from: "Từ",
    to: "Đến",
    reason: "Lý do",
    place: "Nơi sửa",
    who: "Người sửa",
  },
  events: {
    score: "Sửa điểm thẩm định",
    reason: "Ghi ý kiến thẩm định",
    settled: "Chốt",
  } satisfies Record<LogEvent["kind"], string>,
  settled: (round: SettledRound, units: number, unscored: number) =>
    `Chốt ${ROUND_TERMS[round]}: ${String(units)} đơn vị` +
    (unscored === 0 ? "" : `, ${String(unscored)} tiêu chí chưa có điểm hợp lệ`),
  unscored: "(trống)",
  /** Without a file's name: from the sheet in the workbook itself. */
  surveyImported: (fileName: string | undefined) =>
    fileName === undefined
      ? `Nhập kết quả điều tra xã hội học từ trang “${SURVEY_SHEET_NAME}”`
      : `Nhập kết quả điều tra xã hội học từ tệp “${fileName}”`,
  lastSavedBy: (name: string) => `Lưu gần nhất: ${name}`,
  places: {
    "unit-sheet": "Phiếu của đơn vị",
    "criterion-sheet": "Thẩm định theo tiêu chí",
    import: "Nhập phiếu",
    survey: "Nhập kết quả điều tra",
    outside: "Ngoài phần bổ trợ",
  } satisfies Record<ChangePlace, string>,
} as const;

/** `Thẩm định theo tiêu chí`. */
export const CRITERION_TEXTS = {
  title: "THẨM ĐỊNH THEO TIÊU CHÍ",
  hint: "Nhập điểm thẩm định và ý kiến ngay tại đây hoặc tại phiếu của đơn vị: phần bổ trợ ghi vào phiếu, hai nơi luôn như nhau. Nhập khi không có phần bổ trợ thì ô được đánh dấu và được ghi vào phiếu khi mở lại.",
  leaf: (leaf: CriteriaNode) =>
    `${leaf.label}. ${leaf.name} (tối đa ${formatPoints(leaf.maxScore)} điểm)`,
  headings: {
    unit: "Đơn vị",
    self: SCORE_COLUMN_TERMS.self,
    evidence: "Tài liệu kiểm chứng",
    appraised: SCORE_COLUMN_TERMS.appraised,
    difference: "Chênh lệch",
    remark: "Ý kiến thẩm định",
    explanation: "Giải trình, bổ sung",
    state: "Ghi vào phiếu",
  },
  waiting: "Chưa ghi vào phiếu",
  cleared: "(xóa)",
} as const;
