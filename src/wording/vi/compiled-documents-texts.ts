import type { CompiledDocumentsTexts } from "../compiled-documents-texts";
import { COMPILED_REPORT_TEXTS } from "./compiled-report-texts";

export const COMPILED_DOCUMENTS_TEXTS: CompiledDocumentsTexts = {
  heading: "Quyết định và báo cáo",
  lead: "Lấy điểm đang có trên các trang phiếu. Số, ngày, người ký lấy từ “Quyết định công bố kết quả” ghi ở trang Xếp hạng; chưa ghi thì để trống.",
  working: "Đang lập…",
  downloads: {
    decision: "Lập dự thảo quyết định (Word)",
    report: "Lập báo cáo (Word)",
  },
  downloaded: (fileName) => `Đã lập xong. Tệp “${fileName}” được lưu vào thư mục tải xuống.`,
  blocked: "Phiên bản Excel này không cho phần bổ trợ lưu tệp Word.",
  inserts: {
    decision: "Chèn dự thảo quyết định thành trang tính để in",
    report: "Chèn báo cáo thành trang tính để in",
  },
  inserted: (sheetName) => `Đã chèn vào trang tính “${sheetName}”, khổ A4, in được ngay.`,
  commandLine: "Nếu cần tệp Word, chạy lệnh:",
  commands: {
    decision: "cchc decision tổng-hợp.xlsx --out quyết-định.docx",
    report: "cchc summary tổng-hợp.xlsx --last-year năm-trước.xlsx --out báo-cáo.docx",
  },
  notLoaded: "Không tải được phần lập tệp Word. Kiểm tra kết nối mạng rồi thử lại.",
  unranked: (units) =>
    `${String(units)} đơn vị chưa đủ điểm thẩm định nên không được xếp hạng, được nêu riêng.`,
  unknownKind: (units) =>
    `${String(units)} đơn vị chưa rõ là xã, phường hay thị trấn nên không được xếp hạng, được nêu riêng. Ghi đủ tên ở dòng “Đơn vị” của phiếu, ví dụ “Xã Đồng Thịnh”.`,
  lastYear: {
    label: "So sánh với năm trước trong báo cáo",
    choose: "Chọn tệp tổng hợp năm trước",
    chooseAnother: "Chọn tệp khác",
    reading: "Đang đọc tệp năm trước…",
    none: "Chưa chọn tệp: báo cáo không so sánh với năm trước.",
    chosen: (fileName, year, units) =>
      `“${fileName}”: ${year === undefined ? "không ghi năm" : `năm ${String(year)}`}, ${String(units)} đơn vị.`,
    remove: "Không so sánh",
    cannotOpen:
      "Không mở được tệp: tệp đang mở ở nơi khác hoặc không có quyền đọc. Đóng tệp rồi chọn lại.",
    incomparable: COMPILED_REPORT_TEXTS.overall.incomparable,
  },
};
