import { CHARTS_SHEET_NAME } from "./compiling-sheet-names";
/** What the sheet of charts says; the figures' table stands beneath the charts and is not printed. */
export const CHART_TEXTS = {
  sheetName: CHARTS_SHEET_NAME,
  title: (year: number | undefined) =>
    `BIỂU ĐỒ KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH${year === undefined ? "" : ` NĂM ${String(year)}`}`,
  ranking: "Điểm thẩm định, tô màu theo nhóm xếp loại",
  rankingByIndex: "Chỉ số, tô màu theo nhóm xếp loại",
  comparison: "Điểm tự chấm và điểm thẩm định của từng đơn vị",
  profile: "Tỷ lệ điểm thẩm định so với điểm tối đa của từng lĩnh vực (%)",
  /** Ends the title of one of several charts: units by their numbers, sections by their labels. */
  part: (first: number | string, last: number | string) =>
    ` (số TT ${String(first)}–${String(last)})`,
  series: {
    self: "Tự chấm",
    appraised: "Thẩm định",
    unranked: "Chưa xếp hạng",
    chosen: "Đơn vị được chọn",
    average: "Trung bình các đơn vị đã xếp hạng",
  },
  chooser: {
    label: "Chọn đơn vị để xem biểu đồ:",
    promptTitle: "Đơn vị",
    prompt: "Chọn một đơn vị trong danh sách; biểu đồ bên dưới sẽ vẽ lại theo đơn vị đó.",
    errorTitle: "Không có đơn vị này",
    error: "Bảng tổng hợp không có đơn vị này. Hãy chọn một đơn vị trong danh sách.",
  },
  figures: "Số liệu của các biểu đồ (không in, tự cập nhật theo các phiếu chấm điểm)",
  headings: { number: "Số TT", unit: "Đơn vị", section: "Lĩnh vực" },
} as const;
