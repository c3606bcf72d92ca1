import { firstEntries } from "../cut-short";
import type { DataViewTexts } from "../data-view-texts";
import { DATA_SHEET_NAME } from "./compiling-sheet-names";
import { DATA_TEXTS } from "./data-texts";

export const DATA_VIEW_TEXTS: DataViewTexts = {
  heading: "Bảng dữ liệu",
  lead: `Trang “${DATA_SHEET_NAME}” ghi mỗi tiêu chí chấm điểm của mỗi đơn vị thành một dòng, trong bảng ${DATA_TEXTS.tableName}: dùng để lập PivotTable hoặc đọc bằng Power Query. Điểm tự cập nhật khi sửa trang của đơn vị; khi thêm, bớt đơn vị thì lập lại.`,
  draw: `Lập trang ${DATA_SHEET_NAME}`,
  drawAgain: "Lập lại",
  drawing: `Đang lập trang ${DATA_SHEET_NAME}…`,
  drawn: (rows, units) =>
    `Đã lập trang “${DATA_SHEET_NAME}”: ${String(rows)} dòng của ${String(units)} đơn vị.`,
  drawnAgain: (rows, units) =>
    `Đã lập lại trang “${DATA_SHEET_NAME}”: ${String(rows)} dòng của ${String(units)} đơn vị. Bấm Làm mới Tất cả (thẻ Dữ liệu) để PivotTable và truy vấn đọc lại.`,
  noUnits: "Sổ làm việc này không có phiếu chấm điểm nào của đơn vị.",
  outOfForm: (sheetNames) => {
    const { shown, more } = firstEntries(sheetNames.map((name) => `“${name}”`));
    return `Chưa lập: trang ${shown}${more === 0 ? "" : ` và ${String(more)} trang khác`} không đúng mẫu phiếu của tệp tổng hợp, nên công thức sẽ lấy nhầm ô. Trả trang về như cũ, hoặc xóa trang đó rồi nhập lại phiếu của đơn vị.`;
  },
  commandLine: "Nhiều năm, nhiều tệp: xuất ra CSV hoặc Parquet bằng lệnh",
  command: "cchc export thư-mục --format parquet --out diem.parquet",
};
