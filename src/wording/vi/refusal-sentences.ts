import type { SubmissionRefusal } from "../../scoring/submission-refusal";
import { describeSetRefusal } from "./set-refusal-sentences";
import { type OtherSetRefusal, isOtherContent, namesApart } from "../set-name";
import type {
  ForeignFormat,
  OtherSpreadsheetFormat,
  WorkbookRefusal,
} from "../../sheet-model/workbook-refusal";

const OTHER_SPREADSHEETS: Readonly<Record<OtherSpreadsheetFormat, string>> = {
  xls: "Excel 97-2003 (.xls)",
  xlsb: "Excel nhị phân (.xlsb)",
  ods: "OpenDocument (.ods)",
  "xml-spreadsheet": "XML Spreadsheet 2003",
  "html-table": "trang web (HTML) mang tên tệp Excel",
};

const FOREIGN_FORMATS: Readonly<Record<ForeignFormat, string>> = {
  word: "văn bản Word",
  powerpoint: "bản trình chiếu PowerPoint",
  pdf: "tệp PDF",
  image: "tệp ảnh",
  zip: "tệp nén ZIP",
  rar: "tệp nén RAR",
  "7z": "tệp nén 7-Zip",
  text: "tệp văn bản thuần",
  unknown: "tệp không rõ định dạng",
};

/** What the file is and what to do, for a file that was not taken in. */
export function describeRefusal(refusal: WorkbookRefusal | SubmissionRefusal): string {
  switch (refusal.kind) {
    case "cannot-open":
      return "Không mở được tệp: tệp đang mở ở nơi khác hoặc không có quyền đọc. Đóng tệp rồi chạy lại.";
    case "reading-failed":
      return "Phần mềm gặp lỗi khi đọc tệp này. Mở tệp bằng Excel, lưu lại rồi thử lại; nếu vẫn lỗi, gửi tệp cho bộ phận hỗ trợ kỹ thuật.";
    case "empty-file":
      return "Tệp rỗng (0 byte). Đề nghị đơn vị gửi lại tệp.";
    case "password-protected":
      return "Tệp được đặt mật khẩu. Mở bằng Excel, vào Tệp > Thông tin > Bảo vệ sổ làm việc > Mã hóa bằng mật khẩu, xóa mật khẩu rồi lưu lại.";
    case "damaged":
      return "Tệp Excel bị hỏng hoặc tải về chưa đủ. Mở thử bằng Excel rồi lưu lại, hoặc đề nghị đơn vị gửi lại tệp.";
    case "too-large":
      return `Tệp giải nén ra hơn ${String(refusal.limitMegabytes)} MB hoặc có quá nhiều ô, không phải phiếu chấm điểm thông thường. Chép riêng bảng chấm điểm sang một tệp mới rồi lưu lại.`;
    case "other-spreadsheet":
      return `Tệp ở định dạng ${OTHER_SPREADSHEETS[refusal.format]}. Mở bằng Excel hoặc LibreOffice và lưu lại thành Sổ làm việc Excel (.xlsx).`;
    case "not-a-spreadsheet":
      return `Đây là ${FOREIGN_FORMATS[refusal.format]}, không phải bảng tính Excel. Đề nghị đơn vị gửi phiếu chấm điểm dạng .xlsx.`;
    case "no-scorecard":
      return `Không tìm thấy bảng chấm điểm theo Phụ lục I${inSheets(refusal.sheetNames)}. Bảng cần có các cột STT, Lĩnh vực/Tiêu chí, Điểm tối đa, Điểm tự đánh giá và mã tiêu chí đúng bộ tiêu chí.`;
    case "other-set":
      return `${otherSet(refusal)} Nếu cần tổng hợp theo bộ của phiếu này: mở sổ trống, bấm “Chèn phiếu chấm điểm”, chọn bộ đó ở ô “Bộ chỉ số” (chưa có thì bấm “Bộ chỉ số khác…”) rồi nhập lại; dùng lệnh thì thêm --set. Nếu đơn vị dùng nhầm mẫu thì đề nghị chấm lại theo đúng bộ.`;
    case "set-not-found":
    case "set-changed":
      return describeSetRefusal(refusal);
    case "compiled-workbook":
      return "Đây là tệp tổng hợp do phần mềm tạo ra, không phải phiếu chấm điểm của một đơn vị. Bỏ tệp này khỏi danh sách.";
    case "repeated-file":
      return `Tệp giống hệt tệp “${refusal.otherFile}”, đã bỏ qua. Xóa bớt một tệp.`;
    case "duplicate-unit":
      return `Đơn vị “${refusal.unit}” đã có trong tệp “${refusal.otherFile}”; tệp này không được tổng hợp. Giữ lại một tệp cho mỗi đơn vị; hai đơn vị trùng tên thì ghi thêm tên huyện vào dòng “Đơn vị”.`;
  }
}

function otherSet(refusal: OtherSetRefusal): string {
  const [recorded, wanted] = namesApart(refusal);
  const content = isOtherContent(refusal) ? "; hai bộ cùng mã nhưng khác nội dung" : "";
  return `Phiếu được chấm theo bộ chỉ số ${recorded}, không phải ${wanted} đang tổng hợp${content}.`;
}

function inSheets(names: readonly string[]): string {
  if (names.length === 0) return "";
  const shown = names.slice(0, 5).map((name) => `“${name}”`);
  return ` trong các trang tính ${shown.join(", ")}${names.length > shown.length ? "…" : ""}`;
}
