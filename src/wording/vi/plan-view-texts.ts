import type { PlanViewTexts } from "../plan-view-texts";
import { formatDate } from "./terms";

export const PLAN_VIEW_TEXTS: PlanViewTexts = {
  heading: "Kế hoạch",
  reading: "Đang đọc kế hoạch…",
  none: "Sổ làm việc này chưa có kế hoạch. Trang Kế hoạch ghi các nhiệm vụ, thời hạn, cơ quan chủ trì, cơ quan phối hợp và đơn vị phải gửi phiếu; nội dung nào cũng sửa được.",
  start: "Ngày bắt đầu",
  startHint: "Hạn của nhiệm vụ đầu tiên; các hạn sau tính từ ngày này.",
  startProblem: "Hãy ghi ngày/tháng/năm, ví dụ 28/11/2024.",
  insert: "Chèn kế hoạch",
  inserting: "Đang chèn kế hoạch",
  inserted: "Đã chèn trang Kế hoạch.",
  open: "Mở kế hoạch",
  noTable:
    "Trang Kế hoạch không có bảng nhiệm vụ đọc được. Hãy đổi tên trang đó rồi chèn kế hoạch mới.",
  done: (done, all) => `Đã xong ${String(done)}/${String(all)} nhiệm vụ.`,
  late: (stages) => `Quá hạn: ${String(stages)} nhiệm vụ`,
  lateBy: (days, due) => `Quá hạn ${String(days)} ngày (hạn ${formatDate(due)})`,
  next: "Việc tiếp theo",
  left: (days, due) =>
    days === 0
      ? `Hạn hôm nay (${formatDate(due)})`
      : `Còn ${String(days)} ngày (hạn ${formatDate(due)})`,
  nothingDue: "Không còn nhiệm vụ nào đến hạn.",
  unclear: (stages) =>
    `${String(stages)} nhiệm vụ có ngày ghi chưa đúng; xem cột Tình trạng của trang Kế hoạch.`,
  missing: (units, expected) => `Chưa gửi phiếu: ${String(units)}/${String(expected)} đơn vị`,
  noneMissing: (expected) => `Cả ${String(expected)} đơn vị trong danh sách đã gửi phiếu.`,
  noUnits: "Kế hoạch chưa ghi đơn vị nào phải gửi phiếu.",
  unexpected: (units) =>
    `${String(units)} đơn vị đã gửi phiếu nhưng chưa có trong danh sách của kế hoạch:`,
  expect: "Thêm vào danh sách",
  expected: (units) => `Đã thêm ${String(units)} đơn vị vào danh sách phải gửi phiếu.`,
  noRoom:
    "Danh sách đơn vị trên trang Kế hoạch không còn đủ dòng trống hoặc không còn ở chỗ cũ. Hãy ghi tên các đơn vị trên trang đó.",
  assignments: {
    heading: "Phân công thẩm định",
    lead: "Cơ quan nào, người nào thẩm định tiêu chí nào cho mọi đơn vị.",
    insert: "Chèn phân công thẩm định",
    inserting: "Đang chèn phân công thẩm định",
    inserted: "Đã chèn trang Phân công.",
    open: "Mở phân công thẩm định",
    notCompiled: "Sổ làm việc này không phải là tệp tổng hợp theo bộ tiêu chí mà phần bổ trợ biết.",
  },
};
