import type { EvidenceTexts, MendingTexts, UpgradeTexts } from "../scorecard-work-texts";
import { RETIRED_SHEET_SUFFIX } from "./sheet-texts";
import { SCORE_COLUMN_TERMS } from "./terms";

export const MENDING_TEXTS: MendingTexts = {
  heading: "Sửa cách ghi điểm",
  lead: (cells) =>
    `${String(cells)} ô có điểm ghi bằng chữ hoặc bị Excel đổi thành ngày, công thức trong trang tính không cộng.`,
  open: (cells) => `Sửa cách ghi điểm (${String(cells)} ô)`,
  question:
    "Các ô được chọn sẽ được ghi lại bằng số. Bỏ chọn ô nào không muốn sửa; chưa có gì thay đổi cho đến khi bấm nút sửa ở cuối.",
  criterion: (code) => `Tiêu chí ${code}`,
  place: (column, cell) => `${SCORE_COLUMN_TERMS[column]}, ô ${cell}`,
  text: (shown) => `“${shown}” (chữ)`,
  date: (shown) => `${shown} (ngày)`,
  becomes: "sửa thành",
  whichScore: (cell) => `Điểm đúng của ô ${cell}:`,
  submit: (cells) => `Sửa ${String(cells)} ô`,
  working: "Đang sửa…",
  leave: "Không sửa",
  done: (cells) => `Đã sửa cách ghi điểm ở ${String(cells)} ô.`,
};

export const EVIDENCE_TEXTS: EvidenceTexts = {
  list: "Ghi tài liệu vào phiếu",
  listing: "Đang ghi…",
  listed: (criteria) => `Đã ghi tài liệu kiểm chứng vào phiếu cho ${String(criteria)} tiêu chí.`,
};

export const UPGRADE_TEXTS: UpgradeTexts = {
  heading: "Nâng cấp phiếu",
  open: "Nâng cấp phiếu",
  question: (sheetName) =>
    `Phiếu được lập lại theo mẫu mới với mọi nội dung đã nhập; trang “${sheetName}” hiện nay được giữ nguyên, thêm “${RETIRED_SHEET_SUFFIX.trim()}” vào tên và ẩn đi.`,
  mendFirst:
    "Có ô điểm đang là ngày. Nên quay lại bấm “Sửa cách ghi điểm” trước: sau khi nâng cấp, ngày trong các ô đó chỉ còn là chữ.",
  submit: "Nâng cấp",
  leave: "Để sau",
  working: "Đang nâng cấp phiếu…",
  done: (sheetName, retiredName) =>
    `Đã nâng cấp phiếu ở trang “${sheetName}”. Trang cũ vẫn còn, đang ẩn, tên là “${retiredName}”.`,
};
