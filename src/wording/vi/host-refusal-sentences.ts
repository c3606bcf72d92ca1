import type { HostRefusal } from "../../sheet-model/host-refusal";
import { describeSetRefusal } from "./set-refusal-sentences";

/** Why Excel did not do what was asked, and what to do. */
export function describeHostRefusal(refusal: HostRefusal): string {
  switch (refusal.kind) {
    case "editing-cell":
      return "Đang có ô được nhập dở. Nhấn Enter (hoặc Esc để bỏ) rồi thử lại.";
    case "workbook-protected":
      return "Cấu trúc sổ làm việc đang được bảo vệ nên không thêm được trang tính. Vào thẻ Xem lại, bỏ bảo vệ sổ làm việc rồi thử lại.";
    case "sheet-protected":
      return `${refusal.sheetName === undefined ? "Trang tính" : `Trang tính “${refusal.sheetName}”`} đang được bảo vệ nên không ghi được. Vào thẻ Xem lại, bỏ bảo vệ trang tính rồi thử lại.`;
    case "sheet-name-taken":
      return `Sổ làm việc đã có trang tính “${refusal.sheetName}”. Đổi tên trang tính đó rồi thử lại.`;
    case "sheet-gone":
      return `Không còn trang tính “${refusal.sheetName}”: trang đã bị xóa hoặc đổi tên. Kiểm tra lại các trang tính rồi thử lại.`;
    case "cell-changed":
      return `Ô ${refusal.cell} của trang “${refusal.sheetName}” vừa được sửa nên thao tác chưa được thực hiện. Xem lại ô đó rồi thử lại.`;
    case "excel-too-old":
      return `Phiên bản Excel này chưa có ${refusal.needed} mà phần bổ trợ cần: hãy dùng Excel 2021 trở lên hoặc Microsoft 365. Công thức có sẵn trong tệp vẫn tính đúng khi không có phần bổ trợ.`;
    case "conflict":
      return "Có người khác vừa sửa cùng chỗ này nên thao tác chưa được thực hiện. Xem lại nội dung vừa sửa rồi thử lại.";
    case "read-only":
      return "Sổ làm việc đang mở ở chế độ chỉ đọc hoặc Dạng xem được Bảo vệ. Cho phép chỉnh sửa, hoặc lưu thành bản sao và mở bản sao đó, rồi thử lại.";
    case "too-large":
      return "Dữ liệu vượt quá mức Excel trên web nhận trong một lần. Mở sổ làm việc bằng Excel trên máy tính rồi thử lại.";
    case "busy":
      return "Excel đang bận hoặc tạm thời không trả lời. Chờ một lát rồi thử lại.";
    case "cancelled":
      return "Đã hủy theo yêu cầu, sổ làm việc giữ nguyên như trước. Khi cần, hãy thực hiện lại từ đầu.";
    case "set-not-found":
    case "set-changed":
      return describeSetRefusal(refusal);
    case "half-done":
      return `Thao tác bị dừng giữa chừng và Excel không cho trả lại như cũ. Kiểm tra ${refusal.sheetNames.map((name) => `“${name}”`).join(", ")}: xóa trang tính vừa được thêm, hoặc đóng sổ làm việc không lưu rồi mở lại.`;
    case "failed":
      return `Excel không thực hiện được thao tác (mã lỗi: ${refusal.code}). Thử lại; nếu vẫn lỗi, gửi mã này cho bộ phận hỗ trợ kỹ thuật.`;
  }
}
