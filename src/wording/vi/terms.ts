import type { CriteriaSet } from "../../criteria/criteria-set";
import type { Severity } from "../../scoring/finding";
import type { ScoreColumn } from "../../scoring/score";

/** The forms' own names of the score columns (Phụ lục I). */
export const SCORE_COLUMN_TERMS: Readonly<Record<ScoreColumn, string>> = {
  self: "Điểm tự đánh giá",
  appraised: "Điểm thẩm định",
};

export const SEVERITY_TERMS: Readonly<Record<Severity, string>> = {
  error: "Lỗi",
  warning: "Cảnh báo",
  info: "Thông tin",
};

/** "30/12/2021" for an ISO date. */
export function formatDate(isoDate: string): string {
  return isoDate.split("-").reverse().join("/");
}

/** "Quyết định số 4203/QĐ-UBND ngày 30/12/2021 của Chủ tịch UBND tỉnh Thái Nguyên". */
export function decisionText({ decision }: Pick<CriteriaSet, "decision">): string {
  return `Quyết định số ${decision.number} ngày ${formatDate(decision.date)} của ${decision.issuer}`;
}
