import { describe, expect, test } from "vitest";
import type { HostRefusal } from "../../src/sheet-model/host-refusal";
import { describeHostRefusal as inEnglish } from "../../src/wording/en/host-refusal-sentences";
import { describeHostRefusal as inVietnamese } from "../../src/wording/vi/host-refusal-sentences";
import { LEFTOVERS, outsideQuotes } from "./sentence-checks";

const REFUSALS: {
  readonly [Kind in HostRefusal["kind"]]: readonly (HostRefusal & { readonly kind: Kind })[];
} = {
  "editing-cell": [{ kind: "editing-cell" }],
  "workbook-protected": [{ kind: "workbook-protected" }],
  "sheet-protected": [
    { kind: "sheet-protected", sheetName: undefined },
    { kind: "sheet-protected", sheetName: "Xã Đồng Thịnh" },
  ],
  "sheet-name-taken": [{ kind: "sheet-name-taken", sheetName: "Xếp hạng" }],
  "sheet-gone": [{ kind: "sheet-gone", sheetName: "Tổng hợp" }],
  "cell-changed": [{ kind: "cell-changed", sheetName: "Xã Đồng Thịnh", cell: "D12" }],
  "excel-too-old": [{ kind: "excel-too-old", needed: "ExcelApi 1.13" }],
  conflict: [{ kind: "conflict" }],
  "read-only": [{ kind: "read-only" }],
  "too-large": [{ kind: "too-large" }],
  busy: [{ kind: "busy" }],
  cancelled: [{ kind: "cancelled" }],
  "set-not-found": [
    { kind: "set-not-found", id: "vi-du", number: undefined, date: undefined, hash: undefined },
    { kind: "set-not-found", id: "vi-du", number: "1/QĐ", date: undefined, hash: "1a2b3c4d" },
  ],
  "set-changed": [
    {
      kind: "set-changed",
      id: "vi-du",
      number: undefined,
      date: undefined,
      hash: "1a2b3c4d",
      sheetName: "Bộ chỉ số",
    },
  ],
  "half-done": [{ kind: "half-done", sheetNames: ["Xã A", "Xã B"] }],
  failed: [{ kind: "failed", code: "GeneralException" }],
};
const everyRefusal: readonly HostRefusal[] = Object.values(REFUSALS).flat();

describe.each([
  { language: "Vietnamese", describeHostRefusal: inVietnamese },
  { language: "English", describeHostRefusal: inEnglish },
])("in $language", ({ describeHostRefusal }) => {
  test.each(everyRefusal)("%j says what happened and what to do", (refusal) => {
    const sentences = describeHostRefusal(refusal);
    expect(sentences).toMatch(/^\p{Lu}.+\. \p{Lu}.+[^.]\.$/su);
    expect(sentences).not.toMatch(LEFTOVERS);
    for (const value of Object.values(refusal).flat()) {
      if (value !== undefined && value !== refusal.kind) expect(sentences).toContain(value);
    }
  });

  test("no two refusals read alike", () => {
    const sentences = everyRefusal.map(describeHostRefusal);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});

test.each(everyRefusal)("English of %j is English but for the names it quotes", (refusal) => {
  expect(outsideQuotes(inEnglish(refusal))).toMatch(/^[ -~]*$/);
});

test.each<[HostRefusal, string, string]>([
  [
    { kind: "editing-cell" },
    "Đang có ô được nhập dở. Nhấn Enter (hoặc Esc để bỏ) rồi thử lại.",
    "A cell is being edited. Press Enter (or Esc to discard) and try again.",
  ],
  [
    { kind: "sheet-protected", sheetName: "Xã Đồng Thịnh" },
    "Trang tính “Xã Đồng Thịnh” đang được bảo vệ nên không ghi được. Vào thẻ Xem lại, bỏ bảo vệ trang tính rồi thử lại.",
    "The sheet “Xã Đồng Thịnh” is protected and cannot be written to. On the Review tab, unprotect the sheet and try again.",
  ],
  [
    { kind: "excel-too-old", needed: "ExcelApi 1.13" },
    "Phiên bản Excel này chưa có ExcelApi 1.13 mà phần bổ trợ cần: hãy dùng Excel 2021 trở lên hoặc Microsoft 365. Công thức có sẵn trong tệp vẫn tính đúng khi không có phần bổ trợ.",
    "This version of Excel lacks ExcelApi 1.13, which the add-in needs: use Excel 2021 or later, or Microsoft 365. The formulas in the file still calculate correctly without the add-in.",
  ],
  [
    { kind: "failed", code: "GeneralException" },
    "Excel không thực hiện được thao tác (mã lỗi: GeneralException). Thử lại; nếu vẫn lỗi, gửi mã này cho bộ phận hỗ trợ kỹ thuật.",
    "Excel could not do this (error code: GeneralException). Try again; if it still fails, give this code to technical support.",
  ],
])("%j in both languages", (refusal, vietnamese, english) => {
  expect(inVietnamese(refusal)).toBe(vietnamese);
  expect(inEnglish(refusal)).toBe(english);
});
