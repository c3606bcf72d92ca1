/** `Phân công` of the compiling level: who appraises which criterion. */
export const APPRAISAL_ASSIGNMENTS_TEXTS = {
  title: "PHÂN CÔNG THẨM ĐỊNH",
  hint: "Mỗi dòng giao một tiêu chí (hoặc cả lĩnh vực) cho một cơ quan thẩm định; một tiêu chí có thể giao cho nhiều cơ quan.",
  headings: {
    code: "Mã tiêu chí",
    person: "Người thẩm định",
    department: "Cơ quan thẩm định",
    due: "Hạn hoàn thành",
    note: "Ghi chú",
  },
  unknownCode: "Bộ tiêu chí không có mã này.",
  code: {
    promptTitle: "Mã tiêu chí",
    prompt: "Chọn mã tiêu chí trong danh sách, ví dụ 1.1.1; chọn I, II… để giao cả lĩnh vực.",
    errorTitle: "Không có mã này",
    error: "Bộ tiêu chí không có mã này. Hãy chọn một mã trong danh sách.",
  },
} as const;
