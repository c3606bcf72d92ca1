import type { ComparisonViewTexts } from "../comparison-view-texts";

export const COMPARISON_VIEW_TEXTS: ComparisonViewTexts = {
  nothing: "Sổ làm việc này không có phiếu chấm điểm nào của đơn vị để so sánh.",
  reading: "Đang đọc điểm các đơn vị…",
  readAgain: "Đọc lại",
  readAt: (units, time) => `Đã đọc điểm của ${String(units)} đơn vị lúc ${time}.`,
  changed: "Điểm đã thay đổi sau khi đọc. Bấm Đọc lại để có số liệu mới.",
  rule: "Chênh lệch = điểm thẩm định − điểm tự chấm, chỉ tính trên các tiêu chí có đủ hai điểm hợp lệ; số âm là đơn vị tự chấm cao hơn. Bấm vào một dòng để đến ô điểm.",
  more: (rows) => `Hiện thêm ${String(rows)}`,
  overrating: {
    heading: "Đơn vị tự chấm cao hơn thẩm định nhiều nhất",
    none: "Không có đơn vị nào tự chấm cao hơn thẩm định.",
    difference: (signed, signedPercent) =>
      `Chênh lệch ${signed} điểm (${signedPercent}% so với tự chấm)`,
  },
  losses: {
    heading: "Tiêu chí mất điểm nhiều nhất",
    none: "Chưa có tiêu chí nào mất điểm thẩm định.",
    mean: (lost, max, percent, units) =>
      `Mất bình quân ${lost}/${max} điểm (${percent}%) ở ${String(units)} đơn vị đã thẩm định`,
  },
  missing: {
    heading: "Tiêu chí chưa đủ điểm",
    none: "Mọi tiêu chí của mọi đơn vị đều có đủ hai điểm hợp lệ.",
    units: (count) => `${String(count)} đơn vị`,
    lacking: {
      appraised: (criteria) => `${String(criteria)} chưa thẩm định`,
      self: (criteria) => `${String(criteria)} chưa tự chấm`,
      both: (criteria) => `${String(criteria)} chưa có cả hai`,
    },
  },
  filters: {
    heading: "Từng dòng điểm",
    level: "So sánh theo",
    levels: {
      unit: "Tổng điểm của đơn vị",
      section: "Lĩnh vực",
      criterion: "Tiêu chí",
      leaf: "Tiêu chí thành phần (nơi chấm điểm)",
    },
    unit: "Đơn vị",
    everyUnit: "Tất cả đơn vị",
    section: "Lĩnh vực",
    everySection: "Tất cả lĩnh vực",
    onlyDifferent: "Chỉ các dòng có chênh lệch",
    threshold: "Chênh lệch ít nhất (điểm)",
    thresholdHint: "Ví dụ: 0,5. Để trống là mọi mức.",
    thresholdProblem:
      "Hãy ghi số điểm từ 0 trở lên, nhiều nhất hai chữ số thập phân, ví dụ 0,5. Danh sách chưa lọc theo mức này.",
    order: "Sắp xếp",
    orders: {
      size: "Chênh lệch lớn trước",
      decision: "Theo thứ tự bộ tiêu chí",
      unit: "Theo đơn vị",
    },
    onlyCriterion: (code) => `Chỉ xem tiêu chí ${code}.`,
    everyCriterion: "Xem mọi tiêu chí",
    matching: (rows) => `${String(rows)} dòng phù hợp`,
  },
  row: {
    total: "Tổng điểm",
    self: "Tự chấm",
    appraised: "Thẩm định",
    difference: "Chênh lệch",
    none: "chưa có",
    part: (scored, all) => `${String(scored)}/${String(all)} tiêu chí`,
  },
};
