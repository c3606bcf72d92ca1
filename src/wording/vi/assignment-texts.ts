import type { AssignmentImportTexts, AssignmentTexts } from "../assignment-texts";
import { ASSIGNMENTS_TEXTS } from "./sheet-texts";
import { formatDate } from "./terms";

const { sheetName: SHEET } = ASSIGNMENTS_TEXTS;

export const ASSIGNMENT_TEXTS: AssignmentTexts = {
  heading: "Phân công",
  lateCount: (count) => `${String(count)} quá hạn`,
  none: `Chưa có phân công. Ghi vào trang “${SHEET}” hoặc nhập từ tệp.`,
  unassigned: (criteria) => `${String(criteria)} tiêu chí chưa giao cho ai.`,
  late: "Quá hạn",
  groupBy: "Xem theo",
  groups: { person: "Người phụ trách", department: "Bộ phận" },
  noneOf: {
    person: "Chưa giao cho người nào.",
    department: "Chưa giao cho bộ phận nào.",
  },
  scored: (scored, all) => `${String(scored)}/${String(all)} tiêu chí`,
  withoutEvidence: (criteria) => `${String(criteria)} tiêu chí chưa có tài liệu kiểm chứng`,
  due: (day) => `Hạn ${formatDate(day)}`,
  overdue: (day) => `Quá hạn (hạn ${formatDate(day)})`,
  showOnly: (name) => `Chỉ hiện tiêu chí của ${name}`,
  showAll: "Hiện tất cả",
  showingOnly: (name) =>
    `Trang tính đang chỉ hiện tiêu chí của ${name}; in lúc này sẽ thiếu các dòng đang ẩn.`,
  shownForFinding: "Dòng này đang ẩn nên đã hiện lại tất cả các dòng.",
};

export const ASSIGNMENT_IMPORT_TEXTS: AssignmentImportTexts = {
  open: "Nhập phân công từ tệp…",
  heading: "Nhập phân công từ tệp",
  lead: "Bảng trong tệp cần có cột mã tiêu chí, cột người phụ trách hoặc bộ phận (hoặc cả hai), có thể thêm cột hạn hoàn thành. Một ô có thể ghi nhiều mã, ví dụ “1.1, 1.2; 2”.",
  file: "Chọn tệp phân công (.xlsx)…",
  reading: "Đang đọc tệp…",
  noTable: (fileName) =>
    `Trong tệp “${fileName}” không có bảng nào có cột mã tiêu chí và cột người phụ trách hoặc bộ phận.`,
  unreadable: {
    "cannot-open": "Không mở được tệp. Đóng tệp nếu đang mở ở chương trình khác, rồi chọn lại.",
    "empty-file": "Tệp rỗng (0 byte). Chọn tệp khác.",
    "password-protected": "Tệp được đặt mật khẩu. Bỏ mật khẩu trong Excel, lưu lại rồi chọn lại.",
    damaged: "Tệp Excel bị hỏng hoặc chưa đủ. Mở thử bằng Excel, lưu lại rồi chọn lại.",
    "too-large": "Tệp quá lớn. Chép riêng bảng phân công sang một tệp mới rồi chọn lại.",
    "other-spreadsheet":
      "Tệp không phải dạng .xlsx. Mở bằng Excel, lưu thành Sổ làm việc Excel (.xlsx) rồi chọn lại.",
    "not-a-spreadsheet": "Tệp không phải bảng tính Excel. Chọn tệp .xlsx.",
  },
  understood: (assignments, fileName) =>
    `Đã đọc được ${String(assignments)} phân công trong tệp “${fileName}”.`,
  notUnderstood: (places) => `${String(places)} chỗ chưa đọc được`,
  existing: (assignments) => `Trang “${SHEET}” đang có ${String(assignments)} phân công.`,
  replace: "Thay phân công hiện có",
  add: "Thêm vào",
  write: "Ghi phân công",
  working: "Đang ghi…",
  leave: "Không nhập",
  done: (assignments, sheetName) => `Trang “${sheetName}” nay có ${String(assignments)} phân công.`,
  tooMany: (assignments, room) =>
    `Có ${String(assignments)} phân công, nhưng trang “${SHEET}” chỉ chứa ${String(room)}. Giao cả tiêu chí hoặc lĩnh vực thay cho từng tiêu chí thành phần, rồi nhập lại.`,
  noSheet: {
    upgrade: `Sổ làm việc chưa có trang “${SHEET}” của phiếu này. Bấm “Nâng cấp phiếu” để có trang này, rồi nhập lại.`,
    insert: `Sổ làm việc chưa có trang “${SHEET}” của phiếu này. Chèn phiếu chấm điểm mới để có trang này, rồi nhập lại.`,
  },
};
