import type { CompiledRefusal } from "../../scoring/compiled-refusal";
import type { WorkbookRefusal } from "../../sheet-model/workbook-refusal";
import { firstEntries } from "../cut-short";
import { describeRefusal } from "./refusal-sentences";
import { describeSetRefusal } from "./set-refusal-sentences";

/** Why a workbook is not taken for a compiled one, and what to do. */
export function describeCompiledRefusal(refusal: WorkbookRefusal | CompiledRefusal): string {
  switch (refusal.kind) {
    case "not-compiled":
      return "Đây không phải tệp tổng hợp của các xã, phường, thị trấn. Chọn tệp do nút “Nhập phiếu của các đơn vị” hoặc lệnh cchc compile lập ra.";
    case "set-not-found":
    case "set-changed":
      return describeSetRefusal(refusal);
    case "no-units":
      return "Tệp tổng hợp không còn trang phiếu của đơn vị nào. Nhập lại phiếu của các đơn vị bằng nút “Nhập phiếu của các đơn vị”.";
    case "out-of-form":
      return outOfForm(refusal.sheetNames);
    case "empty-file":
    case "password-protected":
    case "damaged":
    case "too-large":
    case "other-spreadsheet":
    case "not-a-spreadsheet":
      return describeRefusal(refusal);
  }
}

function outOfForm(sheetNames: readonly string[]): string {
  const { shown, more } = firstEntries(sheetNames.map((name) => `“${name}”`));
  return `Trang ${shown}${more === 0 ? "" : ` và ${String(more)} trang khác`} không đúng mẫu phiếu của tệp tổng hợp (dòng hoặc cột đã bị thêm, xóa, di chuyển), nên điểm có thể bị lấy nhầm. Trả trang về như cũ, hoặc xóa trang đó rồi nhập lại phiếu của đơn vị.`;
}
