import type { ExportRefusal } from "../../scoring/export-refusal";
import type { WorkbookRefusal } from "../../sheet-model/workbook-refusal";
import { firstEntries } from "../cut-short";
import { describeRefusal } from "./refusal-sentences";

/** What `cchc export` says. */
export const EXPORT_TEXTS = {
  noFiles: "Lệnh export cần ít nhất một tệp hoặc thư mục.",
  wrongFormat: (format: string, known: readonly string[]) =>
    `Không có định dạng “${format}”. Các định dạng hiện có: ${known.join(", ")}.`,
  repeated: (unit: string, year: number | undefined, file: string, first: string) =>
    file === first
      ? `  Bỏ qua ${unitOfYear(unit, year)}: tệp ${file} có hai phiếu của đơn vị này, lấy phiếu đầu.`
      : `  Bỏ qua ${unitOfYear(unit, year)} trong ${file}: đã lấy từ ${first}.`,
  withoutYear: (names: readonly string[]) => {
    const { shown, more } = firstEntries(names);
    return `Không rõ năm của ${shown}${more === 0 ? "" : ` và ${String(more)} đơn vị khác`}: cột year để trống.`;
  },
  errors: (count: number) =>
    `Các phiếu có ${String(count)} lỗi; điểm không hợp lệ được để trống. Xem từng lỗi bằng lệnh cchc check.`,
  exported: (units: number, years: readonly number[], rows: number, refused: number) =>
    `Đã xuất ${String(rows)} dòng của ${String(units)} phiếu${years.length === 0 ? "" : `, năm ${years.join(", ")}`}; ${String(refused)} tệp bị từ chối.`,
  nothing: "Không đọc được phiếu nào, không ghi tệp.",
} as const;

/** Why a file was not exported, and what to do. */
export function describeExportRefusal(refusal: WorkbookRefusal | ExportRefusal): string {
  if (refusal.kind === "no-units") return "Tệp tổng hợp không có trang phiếu nào của đơn vị.";
  if (refusal.kind === "out-of-form") return outOfForm(refusal.sheetNames);
  return describeRefusal(refusal);
}

function outOfForm(sheetNames: readonly string[]): string {
  const { shown, more } = firstEntries(sheetNames.map((name) => `“${name}”`));
  return `Trang ${shown}${more === 0 ? "" : ` và ${String(more)} trang khác`} không đúng mẫu phiếu của tệp tổng hợp (dòng hoặc cột đã bị thêm, xóa, di chuyển). Trả trang về như cũ, hoặc xóa trang đó rồi nhập lại phiếu của đơn vị.`;
}

const unitOfYear = (unit: string, year: number | undefined): string =>
  year === undefined ? unit : `${unit} năm ${String(year)}`;
