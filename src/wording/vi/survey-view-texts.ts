import { firstEntries } from "../cut-short";
import type { SurveyViewTexts } from "../survey-view-texts";
import { SURVEY_SHEET_NAME as SHEET } from "./compiling-sheet-names";

export const SURVEY_VIEW_TEXTS: SurveyViewTexts = {
  heading: "Điều tra xã hội học",
  lead: "Nhập kết quả điều tra từ tệp Excel có một cột tên đơn vị và một cột cho mỗi tiêu chí điều tra (điểm hoặc tỷ lệ %), hoặc gõ vào một trang của sổ này. Kết quả được ghi vào điểm thẩm định và vào nhật ký sau khi bạn xem lại.",
  choose: "Chọn tệp kết quả…",
  drawSheet: `Lập trang ${SHEET}`,
  openSheet: `Mở trang ${SHEET}`,
  drawing: `Đang lập trang ${SHEET}…`,
  drawn: `Đã lập trang “${SHEET}”. Nhập kết quả vào các ô màu vàng rồi bấm “Đọc từ trang ${SHEET}”.`,
  readSheet: `Đọc từ trang ${SHEET}`,
  reading: "Đang đọc kết quả điều tra…",
  cannotOpen:
    "Không mở được tệp: tệp đang mở ở nơi khác hoặc không có quyền đọc. Đóng tệp rồi chọn lại.",
  notLoaded: "Không tải được phần đọc tệp. Kiểm tra kết nối mạng rồi chọn lại tệp.",
  source: (fileName) =>
    fileName === undefined ? `Kết quả ở trang “${SHEET}”` : `Kết quả trong tệp “${fileName}”`,
  counts: (fresh, changed, equal) =>
    `${String(fresh)} kết quả mới, ${String(changed)} kết quả khác điểm đang có, ${String(equal)} kết quả đã có như vậy.`,
  nothingToDo: "Không có gì để nhập: mọi kết quả đọc được đã có trong phiếu của các đơn vị.",
  columns: { unit: "Đơn vị", criterion: "Tiêu chí", before: "Đang có", now: "Kết quả" },
  empty: "(trống)",
  more: (changes) => `và ${String(changes)} kết quả khác`,
  findings: (findings) => `${String(findings)} điều cần xem trong bảng kết quả`,
  place: (cell, sheetName) => `Ô ${cell} của trang “${sheetName}”`,
  submit: (changes) => `Nhập ${String(changes)} kết quả`,
  dismiss: "Bỏ qua",
  writing: "Đang nhập kết quả điều tra…",
  written: (results, units) =>
    `Đã nhập ${String(results)} kết quả điều tra của ${String(units)} đơn vị và ghi nhật ký.`,
  left: (places) => {
    const { shown, more } = firstEntries(places, "; ");
    return `Không ghi vào ô vừa được sửa: ${shown}${more === 0 ? "" : ` và ${String(more)} ô khác`}. Đọc lại kết quả để xem và nhập tiếp.`;
  },
  stopped: (written) =>
    `Đã dừng: ${String(written)} kết quả đã nhập được giữ lại. Đọc lại kết quả để nhập tiếp.`,
  incomplete: (reason, written) =>
    `${reason} ${String(written)} kết quả đã nhập được giữ lại. Đọc lại kết quả để nhập tiếp.`,
  rankingFailed: (reason) => `Chưa tính lại được bảng xếp hạng: ${reason}`,
};
