/** What a reader sees on the page around the workbook. */
export interface PageTexts {
  readonly program: string;
  readonly newFileName: string;
  readonly newSheetName: string;
  readonly sampleFileName: string;
  readonly homeTab: string;
  readonly ribbon: string;
  readonly fileGroup: string;
  readonly open: string;
  readonly save: string;
  readonly newFile: string;
  readonly sample: string;
  readonly openTip: string;
  readonly saveTip: string;
  readonly newFileTip: string;
  readonly sampleTip: string;
  readonly closePane: string;
  readonly resizePane: string;
  readonly ok: string;
  readonly lockedCell: string;
  readonly invalidEntry: string;
  readonly notOpened: (fileName: string, reason: string) => string;
  readonly notSaved: (reason: string) => string;
  readonly commandFailed: (label: string) => string;
}

const vietnamese: PageTexts = {
  program: "Excel nhúng",
  newFileName: "Sổ làm việc 1.xlsx",
  newSheetName: "Trang tính1",
  sampleFileName: "Tổng hợp huyện mẫu.xlsx",
  homeTab: "Trang đầu",
  ribbon: "Dải băng",
  fileGroup: "Tệp",
  open: "Mở tệp",
  save: "Lưu",
  newFile: "Sổ mới",
  sample: "Huyện mẫu",
  openTip: "Mở một tệp .xlsx trên máy này",
  saveTip: "Lưu sổ làm việc thành tệp .xlsx",
  newFileTip: "Bắt đầu một sổ làm việc trống; sổ đang mở sẽ đóng lại",
  sampleTip: "Mở kết quả tổng hợp của huyện mẫu",
  closePane: "Đóng ngăn tác vụ",
  resizePane: "Độ rộng ngăn tác vụ",
  ok: "OK",
  lockedCell:
    "Ô hoặc biểu đồ bạn đang cố gắng thay đổi nằm trên trang tính được bảo vệ. Để thực hiện thay đổi, hãy bỏ bảo vệ trang tính. Bạn có thể được yêu cầu nhập mật khẩu.",
  invalidEntry: "Giá trị này không khớp với giới hạn xác thực dữ liệu được xác định cho ô này.",
  notOpened: (fileName, reason) => `Không mở được tệp “${fileName}”.\n${reason}`,
  notSaved: (reason) => `Không lưu được sổ làm việc.\n${reason}`,
  commandFailed: (label) => `Phần bổ trợ không có hàm nào cho lệnh “${label}”.`,
};

const english: PageTexts = {
  program: "Embedded Excel",
  newFileName: "Book1.xlsx",
  newSheetName: "Sheet1",
  sampleFileName: "Sample district.xlsx",
  homeTab: "Home",
  ribbon: "Ribbon",
  fileGroup: "File",
  open: "Open",
  save: "Save",
  newFile: "New",
  sample: "Sample district",
  openTip: "Open an .xlsx file of this computer",
  saveTip: "Save the workbook as an .xlsx file",
  newFileTip: "Start a blank workbook; the open one is closed",
  sampleTip: "Open the sample district's compiled result",
  closePane: "Close the task pane",
  resizePane: "Width of the task pane",
  ok: "OK",
  lockedCell:
    "The cell or chart you're trying to change is on a protected sheet. To make a change, unprotect the sheet. You might be requested to enter a password.",
  invalidEntry: "This value doesn't match the data validation restrictions defined for this cell.",
  notOpened: (fileName, reason) => `“${fileName}” could not be opened.\n${reason}`,
  notSaved: (reason) => `The workbook could not be saved.\n${reason}`,
  commandFailed: (label) => `The add-in has no function for the command “${label}”.`,
};

/** Vietnamese for Vietnamese tags such as "vi-VN", English for any other. */
export const pageTexts = (language: string): PageTexts =>
  language.toLowerCase().startsWith("vi") ? vietnamese : english;
