import { firstEntries } from "../cut-short";
import type { UnitImportTexts } from "../unit-import-texts";

const quotedNames = (names: readonly string[]): string => {
  const { shown, more } = firstEntries(names.map((name) => `“${name}”`));
  return more === 0 ? shown : `${shown} và ${String(more)} trang khác`;
};

export const UNIT_IMPORT_TEXTS: UnitImportTexts = {
  heading: "Nhập phiếu của các đơn vị",
  lead: "Chọn hoặc thả vào đây các tệp .xlsx mà xã, phường, thị trấn gửi, bao nhiêu tệp cũng được. Tệp chỉ được đọc: không chạy macro, không mở liên kết. Chưa có gì thay đổi trong sổ làm việc cho đến khi bấm nút nhập ở bước sau. Sổ chưa có đơn vị nào thì phiếu được đọc theo bộ chỉ số chọn ở “Chèn phiếu chấm điểm”.",
  choose: "Chọn các tệp",
  drop: "hoặc thả các tệp vào đây",
  reading: "Đang đọc các tệp…",
  readingFile: (name, number, total) => `${String(number)}/${String(total)}: ${name}`,
  stop: "Dừng",
  readingStopped: "Đã dừng đọc tệp. Sổ làm việc chưa có gì thay đổi.",
  readerNotLoaded: "Không tải được phần đọc tệp Excel. Kiểm tra kết nối mạng rồi thử lại.",
  nothingRead: "Không có tệp nào đọc được.",
  outOfForm: (sheetNames) =>
    `Trang ${quotedNames(sheetNames)} không đúng mẫu phiếu của tệp tổng hợp nên bảng xếp hạng sẽ chưa được lập. Trả trang về như cũ, hoặc xóa trang đó rồi nhập tệp của đơn vị.`,
  fresh: (units) => `${String(units)} đơn vị mới`,
  unchanged: (units) => `${String(units)} đơn vị đã có, không có gì đổi`,
  asking: (units) => `${String(units)} tệp của đơn vị đã có: chọn cách xử lý`,
  refused: (files) => `${String(files)} tệp bị từ chối`,
  askingHint:
    "Điểm thẩm định và ý kiến thẩm định đã nhập trong sổ luôn được giữ. Khi thay, chỉ điểm tự chấm, tài liệu kiểm chứng và giải trình lấy theo tệp.",
  forAll: "Chọn cho tất cả:",
  fromFile: (name) => `Tệp ${name}`,
  inSheet: (name) => `Đã có ở trang “${name}”. Nếu thay:`,
  sameAsFile: (name) => `Cùng đơn vị với tệp ${name}.`,
  sheetOutOfForm: (name) =>
    `Trang “${name}” đã bị thêm, xóa hoặc di chuyển dòng, cột nên không thay được.`,
  noChanges: "Không có gì đổi.",
  keepSheet: "Giữ số liệu trong sổ, bỏ qua tệp",
  keepFile: (otherFile) => `Lấy tệp ${otherFile}, bỏ qua tệp này`,
  replaceSheet: (sheetName) => `Thay ở trang “${sheetName}”`,
  replaceFile: (otherFile) => `Lấy tệp này, bỏ qua tệp ${otherFile}`,
  both: "Lấy cả hai: là hai đơn vị trùng tên",
  keepAll: "Giữ",
  replaceAll: "Thay",
  bothAll: "Lấy cả hai",
  undecided: (units) => `Còn ${String(units)} đơn vị chưa chọn cách xử lý.`,
  findingCount: (findings) => `${String(findings)} phát hiện`,
  submit: (units) => `Nhập ${String(units)} đơn vị vào sổ`,
  nothingToDo: "Cập nhật bảng xếp hạng",
  otherFiles: "Chọn tệp khác",
  writing: "Đang nhập vào sổ…",
  writingFile: (name) => `Tiếp theo: ${name}`,
  drawingCompiled: "Đang lập các bảng tổng hợp…",
  stopping: "Đang dừng: giữ các đơn vị đã nhập xong và lập lại các bảng tổng hợp…",
  outcome: {
    heading: "Kết quả nhập phiếu",
    complete: (units) => `Đã nhập ${String(units)} đơn vị; các bảng tổng hợp đã được lập lại.`,
    incomplete: (waiting) =>
      `Còn ${String(waiting)} đơn vị chưa nhập. Các đơn vị đã nhập đều trọn vẹn; nhập lại các tệp ấy để làm tiếp.`,
    stopped: "Đã dừng theo yêu cầu.",
    rankingFailed: (reason) =>
      `Các bảng tổng hợp chưa được lập lại. ${reason} Sau đó bấm “Tính lại xếp loại”.`,
    added: (units) => `${String(units)} đơn vị được thêm`,
    updated: (units) => `${String(units)} đơn vị được thay số liệu`,
    left: (files) => `${String(files)} tệp được bỏ qua theo lựa chọn`,
    waiting: (files) => `${String(files)} tệp chưa nhập`,
    withFindings: (units) =>
      `${String(units)} đơn vị có phát hiện cần xem, ghi ở trang “Phát hiện”`,
    more: "Nhập tiếp tệp khác",
    close: "Xong",
  },
};
