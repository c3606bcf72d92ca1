import type { NoticePaneTexts } from "../notice-pane-texts";

export const NOTICE_PANE_TEXTS: NoticePaneTexts = {
  heading: "Thông báo kết quả sơ bộ",
  lead: "Mỗi đơn vị một thông báo: điểm tự đánh giá, điểm thẩm định sơ bộ, chênh lệch kèm lý do, tài liệu kiểm chứng còn thiếu và hạn giải trình. Khi vòng sơ bộ chưa chốt, thông báo được ghi là dự thảo.",
  deadline: "Hạn giải trình, bổ sung",
  deadlineHint: "Ngày/tháng/năm, ví dụ 05/01/2026. Giải trình gửi sau ngày này không được xem xét.",
  deadlineProblems: {
    "not-a-day": "Ghi hạn theo ngày/tháng/năm, ví dụ 05/01/2026.",
    past: "Ngày này đã qua. Ghi hạn từ hôm nay trở đi.",
  },
  unit: "Đơn vị nhận thông báo",
  everyUnit: "Tất cả các đơn vị",
  issuer: {
    heading: "Cơ quan ra thông báo",
    hint: "Dòng nào để trống thì trong thông báo là dấu chấm để ghi tay.",
    fields: {
      above: "Cơ quan chủ quản",
      name: "Cơ quan ra thông báo",
      place: "Nơi ký",
      signer: "Chức vụ người ký",
    },
    hints: {
      above: "Ví dụ: UBND huyện Mẫu",
      name: "Ví dụ: Phòng Nội vụ",
      place: "Ví dụ: Mẫu",
      signer: "Ví dụ: Trưởng phòng; xuống dòng bằng dấu chấm phẩy",
    },
  },
  write: "Lập thông báo (Word)",
  writing: "Đang lập thông báo",
  written: (notices, fileName) =>
    notices === 1
      ? `Đã lập thông báo “${fileName}”.`
      : `Đã lập ${String(notices)} thông báo trong tệp “${fileName}”.`,
  drafts: (drafts) => `${String(drafts)} thông báo là dự thảo vì kết quả sơ bộ chưa được chốt.`,
  notLoaded: "Chưa tải được phần lập tệp Word. Kiểm tra kết nối mạng rồi bấm lại.",
  blocked:
    "Excel trên máy tính không cho bảng điều khiển lưu tệp, nên ở đây thông báo được chèn thành trang tính để in. Để có tệp Word, mở sổ bằng Excel trên web hoặc dùng lệnh:",
  command: 'cchc notices "Tổng hợp.xlsx" --deadline 05/01/2026 --out "Thông báo"',
  insert: "Chèn thành trang tính để in",
  inserting: "Đang chèn trang thông báo",
  inserted: (notices, firstSheet) =>
    notices === 1
      ? `Đã chèn trang tính “${firstSheet}”.`
      : `Đã chèn ${String(notices)} trang tính ở cuối sổ làm việc, từ trang “${firstSheet}”.`,
  incomplete: (notices, waiting) =>
    `Đã chèn ${String(notices)} thông báo, còn ${String(waiting)} đơn vị chưa có. Bấm lại để chèn đủ; trang đã có được thay bằng trang mới.`,
  stopped: "Đã dừng theo yêu cầu.",
  noUnit: (sheetName) =>
    `Trang “${sheetName}” không phải phiếu chấm điểm của một đơn vị. Chọn đơn vị khác.`,
};
