import type { CriteriaSetsTexts } from "../criteria-sets-texts";
import { SET_SHEET_NAMES } from "./set-sheet-names";

export const CRITERIA_SETS_TEXTS: CriteriaSetsTexts = {
  heading: "Bộ chỉ số",
  lead: "Tỉnh nào cũng dùng được bộ chỉ số của mình: lấy từ tệp hoặc từ phụ lục của quyết định, hay gõ vào mẫu.",
  bringHeading: "Lấy bộ chỉ số đã có",
  file: "Chọn tệp bộ chỉ số hoặc phụ lục (.xlsx)",
  readOpen: "Đọc từ sổ đang mở",
  reading: "Đang đọc bộ chỉ số…",
  cannotOpen: "Không mở được tệp. Đóng tệp nếu đang mở ở chương trình khác, rồi chọn lại.",
  typeHeading: "Gõ bộ chỉ số mới",
  typeLead: `Thêm vào cuối sổ hai trang “${SET_SHEET_NAMES.criteria}” và “${SET_SHEET_NAMES.settings}”. Gõ xong, bấm “Đọc từ sổ đang mở”.`,
  insertBlank: "Chèn mẫu trống để gõ",
  insertExample: "Chèn bộ ví dụ",
  inserting: "Đang chèn bộ chỉ số…",
  inserted: (sheetNames) =>
    `Đã chèn ${sheetNames.map((name) => `“${name}”`).join(" và ")}. Gõ xong, bấm “Đọc từ sổ đang mở”.`,
  mistakes: {
    heading: (count) => `${String(count)} chỗ cần sửa`,
    lead: (source) =>
      source === undefined
        ? "Chưa nhận bộ chỉ số này. Bấm từng chỗ để đến ô, sửa rồi đọc lại."
        : `Chưa nhận bộ chỉ số trong tệp “${source}”. Sửa trong tệp, lưu rồi chọn lại.`,
    goTo: (cell) => `Đến ô ${cell}`,
    more: (count) => `Xem thêm ${String(count)} chỗ`,
    readAgain: "Đọc lại từ sổ",
  },
  annex: {
    heading: "Phụ lục chưa đủ thành bộ chỉ số",
    lead: "Đã hiểu các tiêu chí trong phụ lục. Còn thiếu những điều phụ lục không ghi: quyết định, cách xếp loại, xếp hạng. Chèn mẫu đã điền sẵn tiêu chí vào sổ đang mở, ghi thêm những ô còn trống rồi đọc từ sổ.",
    leadWithMistakes: (count) =>
      `Đã đọc phụ lục, có ${String(count)} chỗ cần sửa dưới đây. Sửa trong phụ lục rồi đọc lại, hoặc chèn mẫu đã điền sẵn vào sổ đang mở rồi sửa ở đó. Còn thiếu những điều phụ lục không ghi: quyết định, cách xếp loại, xếp hạng.`,
    insert: "Chèn mẫu đã điền từ phụ lục",
  },
  preview: {
    heading: "Xem lại trước khi dùng",
    lead: "Bộ chỉ số đọc được, không có chỗ sai. Đối chiếu lại với quyết định.",
    known: "Bộ này đã có trong danh sách, giống từng chữ.",
    differs: (decision, differences) =>
      `Đã có một bộ cùng mã theo ${decision}, khác bộ này ở ${String(differences)} chỗ`,
    differsHint: "Dùng bộ này thì cả hai bộ đều được giữ. Phiếu đã lập vẫn theo bộ cũ.",
    decision: "Quyết định",
    total: "Tổng điểm tối đa",
    index: "Chỉ số",
    indexAs: (unit, cap) =>
      cap === undefined ? `Tính theo: ${unit}` : `Tính theo: ${unit}; không quá ${cap}`,
    notApplicable: "Tiêu chí không áp dụng",
    bands: "Xếp loại",
    band: (name, from, unit) => `${name}: từ ${from}${unit === "percent" ? " %" : " điểm"}`,
    groups: "Nhóm xếp hạng",
    group: (name, kinds) => `${name} (${kinds})`,
    oneList: "Một danh sách chung",
    ties: "Khi bằng nhau",
    tieSections: (sections) => `Xét lần lượt ${sections.join("; ")}`,
    notes: (count) => `${String(count)} chỗ được hiểu khác với chữ đã ghi`,
    criteria: "Tiêu chí",
    leaves: (count) => `${String(count)} tiêu chí chấm điểm`,
    max: (points) => `${points} điểm`,
    levels: (points) => `Mức: ${points.join(" / ")}`,
    step: (points) => `Bước: ${points}`,
    ratio: (part, whole) => `Tỷ lệ: ${part} / ${whole}`,
    use: "Dùng bộ này",
    cancel: "Hủy",
  },
  used: (decision) =>
    `Đã chọn bộ chỉ số theo ${decision} cho phiếu mới. Lần sau mở lại, bộ này vẫn có trong danh sách.`,
  usedNotKept: (decision) =>
    `Đã chọn bộ chỉ số theo ${decision} cho phiếu mới. Trình duyệt không cho lưu để dùng lần sau; bộ chỉ số vẫn đi theo sổ.`,
  own: {
    heading: "Các bộ chỉ số hiện có",
    builtIn: "Có sẵn",
    kept: "Đã lưu trên máy này",
    unreadable: (count) =>
      `${String(count)} bộ chỉ số đã lưu không còn đọc được nên được bỏ qua. Hãy nhập lại từ tệp.`,
    download: "Tải tệp bộ chỉ số",
    insert: "Chèn vào sổ",
    remove: "Xóa",
    of: (button, decision) => `${button}: ${decision}`,
    removed: (decision) =>
      `Đã xóa bộ chỉ số theo ${decision} khỏi danh sách. Các phiếu đã lập không thay đổi.`,
    downloaded: (fileName) => `Tệp “${fileName}” được lưu vào thư mục tải xuống.`,
    working: "Đang lập tệp…",
    fileName: (number) => `Bộ chỉ số ${number}`,
  },
};
