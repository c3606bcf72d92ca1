import type { Points } from "../../src/criteria/points";
import type { FindingDetail, FindingKind } from "../../src/scoring/finding";

const points = (hundredths: number) => hundredths as Points;

const codes = Array.from({ length: 12 }, (_, index) => `1.${String(index + 1)}`);
const scores = [
  { column: "self", entered: "0,5" },
  { column: "appraised", entered: "1" },
] as const;

const DETAILS: {
  readonly [Kind in FindingKind]: readonly (FindingDetail & { readonly kind: Kind })[];
} = {
  "above-max": [{ kind: "above-max", column: "self", score: points(150), maxScore: points(50) }],
  negative: [{ kind: "negative", column: "appraised", score: points(-25) }],
  "not-a-number": [{ kind: "not-a-number", column: "self", shown: "nửa điểm" }],
  date: [
    { kind: "date", column: "self", shown: "01/05/2024", meant: [points(150), points(524)] },
    { kind: "date", column: "self", shown: "02/05/2024", meant: [points(250)] },
  ],
  "not-calculated": [{ kind: "not-calculated", column: "self", formula: "SUM(A1:A2)" }],
  "too-precise": [{ kind: "too-precise", column: "appraised", value: 0.125 }],
  "scored-by-survey": [{ kind: "scored-by-survey", column: "self", shown: "1,5" }],
  "off-level": [
    { kind: "off-level", column: "self", score: points(30), allowed: [points(50), points(0)] },
  ],
  applies: [{ kind: "applies", column: "appraised" }],
  "does-not-apply": [{ kind: "does-not-apply", column: "self", entered: "1" }],
  "ratio-differs": [{ kind: "ratio-differs", score: points(150), calculated: points(142) }],
  "ratio-incomplete": [{ kind: "ratio-incomplete" }],
  "scores-as-text": [{ kind: "scores-as-text", column: "self", codes }],
  "document-without-code": [{ kind: "document-without-code" }],
  "document-of-unknown-code": [{ kind: "document-of-unknown-code", shown: "9.9" }],
  "document-without-number": [{ kind: "document-without-number" }],
  "document-without-date": [{ kind: "document-without-date" }],
  "document-date": [{ kind: "document-date", shown: "tháng 5" }],
  "document-link": [{ kind: "document-link", shown: "javascript:alert(1)" }],
  "documents-not-shown": [{ kind: "documents-not-shown", codes }],
  "assignment-of-unknown-code": [{ kind: "assignment-of-unknown-code", shown: "1.1, 1.2" }],
  "assignment-to-nobody": [{ kind: "assignment-to-nobody" }],
  "assignment-date": [{ kind: "assignment-date", shown: "cuối tháng" }],
  "older-template": [{ kind: "older-template" }],
  "newer-template": [{ kind: "newer-template" }],
  "unit-differs": [{ kind: "unit-differs", shown: "Xã A", recorded: "Xã B" }],
  "year-differs": [{ kind: "year-differs", shown: 2025, recorded: 2024 }],
  "other-set": [{ kind: "other-set", recorded: "hai-duong-3395" }],
  "wrong-max": [{ kind: "wrong-max", stated: "1,25", maxScore: points(150) }],
  "wrong-sum": [{ kind: "wrong-sum", column: "self", stated: "99,5", sum: points(9850) }],
  "sum-not-calculated": [
    { kind: "sum-not-calculated", column: "self", cells: ["E7"] },
    { kind: "sum-not-calculated", column: "appraised", cells: ["F7", "F12"] },
  ],
  "missing-row": [
    { kind: "missing-row", name: "Kế hoạch", leaf: true },
    { kind: "missing-row", name: "Kế hoạch", leaf: false },
  ],
  "duplicate-row": [
    { kind: "duplicate-row", firstCell: "A9", scores: [] },
    { kind: "duplicate-row", firstCell: "A9", scores },
  ],
  "unknown-row": [
    { kind: "unknown-row", shown: "9.9 Mục lạ", scores: [], codeAbove: undefined },
    { kind: "unknown-row", shown: "9.9 Mục lạ", scores, codeAbove: undefined },
    { kind: "unknown-row", shown: "9.9 Mục lạ", scores, codeAbove: "1.2.1" },
  ],
  "name-mismatch": [
    { kind: "name-mismatch", shownName: "Báo cáo", nameOfCode: "Kế hoạch", codeOfName: "1.3" },
  ],
  "read-by-name": [{ kind: "read-by-name", shownCode: "I.1a" }],
  "no-evidence": [{ kind: "no-evidence", score: points(75) }],
  "evidence-cut": [{ kind: "evidence-cut", length: 40000 }],
  "not-scored": [
    { kind: "not-scored", column: "self", codes, allLeaves: 119 },
    { kind: "not-scored", column: "appraised", codes, allLeaves: codes.length },
  ],
  "unread-rows": [
    { kind: "unread-rows", rows: [5] },
    { kind: "unread-rows", rows: [5, 6] },
  ],
  "unread-column": [{ kind: "unread-column", heading: "Ghi chú" }],
  "other-sheet": [{ kind: "other-sheet", sheetName: "Nháp", readSheetName: "Phiếu" }],
  "unit-from-file-name": [{ kind: "unit-from-file-name", name: "Xã Đồng Thịnh" }],
  "no-year": [{ kind: "no-year" }],
  "other-year": [{ kind: "other-year", year: 2023, compiledYear: 2024 }],
  "duplicate-unit": [{ kind: "duplicate-unit", otherFile: "Xã A.xlsx" }],
};

/** Findings of every kind, one for each way of saying it. */
export const everyFinding: readonly FindingDetail[] = Object.values(DETAILS).flat();
