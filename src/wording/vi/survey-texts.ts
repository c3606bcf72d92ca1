import type { CriteriaNode } from "../../criteria/criteria-set";
import { formatPoints } from "../../scoring/format-points";
import { NOT_APPLICABLE_WORD } from "../../scoring/not-applicable-word";

/** `Kết quả điều tra`, in which the survey's results are typed. */
export const SURVEY_TEXTS = {
  title: "KẾT QUẢ ĐIỀU TRA XÃ HỘI HỌC",
  hint: "Nhập điểm của từng đơn vị vào ô màu vàng, rồi bấm “Đọc từ trang Kết quả điều tra” ở bảng điều khiển để ghi vào cột điểm thẩm định của phiếu.",
  mayNotApply: ` Tiêu chí không áp dụng cho đơn vị thì ghi “${NOT_APPLICABLE_WORD}”.`,
  headings: { number: "STT", unit: "Đơn vị" },
  /** Says points, so that what is typed beneath it is read as such. */
  leaf: ({ label, name, maxScore }: CriteriaNode) =>
    `${label}. ${name} (điểm, tối đa ${formatPoints(maxScore)})`,
} as const;
