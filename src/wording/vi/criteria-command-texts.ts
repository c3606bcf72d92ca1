/** What `cchc criteria` says. */
export const CRITERIA_COMMAND_TEXTS = {
  unknownCommand: (command: string) =>
    command === ""
      ? "Lệnh criteria cần một trong các lệnh con: import, export, list, validate, diff, form."
      : `Lệnh criteria không có lệnh con “${command}”. Các lệnh con: import, export, list, validate, diff, form.`,
  oneSet: "Lệnh criteria export cần đúng một bộ chỉ số.",
  twoSets: "Lệnh criteria diff cần đúng hai bộ chỉ số hoặc hai tệp.",
  noFiles: "Lệnh criteria validate cần ít nhất một tệp.",
  listTakesNothing: "Lệnh criteria list không nhận tên tệp.",
  notASetFile: (path: string) =>
    `Bộ chỉ số chỉ ghi được ra tệp .xlsx hoặc .json, không phải “${path}”.`,
  isThere: (path: string) =>
    `Đã có tệp “${path}”, có thể đã được sửa nên không ghi đè. Đổi tên tệp đó, hoặc thêm --out TỆP để chọn nơi ghi (tệp ghi ở --out bị ghi đè nếu đã có).`,
  notAWorkbook: (path: string) => `Mẫu nhập bộ chỉ số phải có đuôi .xlsx, không phải “${path}”.`,
  nothingToFill: (path: string) =>
    `Không tìm thấy bảng tiêu chí trong “${path}”, mẫu được để trống.`,
  isAnnex: (path: string): readonly string[] => [
    "Tệp là phụ lục của quyết định: đã hiểu các tiêu chí trong đó. Còn thiếu những điều phụ lục không ghi: quyết định, cách xếp loại, xếp hạng.",
    `Lập mẫu đã điền sẵn tiêu chí, ghi thêm những ô còn trống rồi nhập mẫu đó: cchc criteria form "${path}" --out "Mẫu nhập.xlsx"`,
  ],
  notJson: "Tệp không phải dữ liệu JSON.",
  keptUnreadable: (path: string) =>
    `Bỏ qua ${path}: không còn đọc được thành bộ chỉ số. Nhập lại bộ đó, hoặc xóa tệp.`,
  keptChanged: (path: string) =>
    `Bỏ qua ${path}: nội dung đã bị sửa, không còn đúng với tên tệp. Nhập tệp này như một bộ mới, hoặc xóa tệp.`,
  kept: (path: string) => `Đã nhập bộ chỉ số, lưu tại ${path}`,
  isKept: (id: string) => `Bộ chỉ số ${id} đã được nhập trước đây, nội dung không đổi.`,
  isBuiltIn: (id: string) => `Bộ chỉ số ${id} đã có sẵn trong phần mềm, nội dung không đổi.`,
  keptBeside: (names: readonly string[]) =>
    `Đã có bộ khác cùng mã; bộ mới được lưu bên cạnh, bộ cũ giữ nguyên. Khi chọn, ghi rõ: ${names.join(", ")}. Xem khác nhau bằng lệnh cchc criteria diff.`,
  valid: (path: string, id: string) => `${path}: hợp lệ (${id})`,
  invalid: (path: string) => `${path}: không dùng được`,
  noDifference: "Hai bộ chỉ số giống hệt nhau.",
  notes: "Phần mềm đã hiểu như sau, cần xem lại:",
  formMistakes: "Những chỗ cần sửa, trong phụ lục hoặc trong mẫu:",
  listHeadings: ["Mã", "Quyết định", "Cơ quan ban hành", "Số tiêu chí chấm", "Nguồn"],
  builtIn: "có sẵn",
  imported: "đã nhập",
  exampleToo: (id: string) =>
    `Bộ ví dụ để xem cách khai báo, không dùng để chấm: cchc criteria export ${id}`,
  sectionHeadings: ["Mã", "Lĩnh vực", "Điểm tối đa", "Số tiêu chí chấm"],
} as const;
