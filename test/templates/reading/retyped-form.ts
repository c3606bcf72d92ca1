import { type CriteriaSet, isLeaf } from "../../../src/criteria/criteria-set";
import { pointsToNumber } from "../../../src/criteria/points";
import type { CellRange } from "../../../src/sheet-model/address";
import { type CellContent, EMPTY_CELL } from "../../../src/sheet-model/cell-content";
import type { Grid, WorkbookContent } from "../../../src/sheet-model/grid";
import { grandTotal } from "../../../src/scoring/totals";
import { cellText } from "../../../src/templates/reading/cell-text";
import { readScorecard } from "../../../src/templates/reading/read-scorecard";

/** What a test writes into a cell; a CellContent stands for itself. */
export type Typed = string | number | null | CellContent;

export function content(typed: Typed): CellContent {
  if (typed === null || typed === "") return EMPTY_CELL;
  if (typeof typed === "number") return { kind: "number", value: typed };
  return typeof typed === "string" ? { kind: "text", text: typed } : typed;
}

export const TITLE: readonly Typed[][] = [
  ["ỦY BAN NHÂN DÂN", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ["XÃ ĐỒNG THỊNH", null, null, "Độc lập - Tự do - Hạnh phúc"],
  ["CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024 CỦA UBND CẤP XÃ THUỘC TỈNH THÁI NGUYÊN"],
  ["(Ban hành kèm theo Quyết định số 4203/QĐ-UBND ngày 30 tháng 12 năm 2021)"],
];
export const HEADINGS: readonly Typed[][] = [
  [
    "STT",
    "Lĩnh vực/Tiêu chí/Tiêu chí thành phần/Cách thức, phương pháp đánh giá, chấm điểm",
    "Điểm số",
    null,
    null,
    null,
    "Tài liệu kiểm chứng",
  ],
  [null, null, "Điểm tối đa", "Điểm tự\nđánh giá", "Điểm thẩm định ", "Kết quả đạt được (%)", null],
];

export interface FormRow {
  code: Typed;
  name: Typed;
  max: Typed;
  self: Typed;
  appraised: Typed;
  evidence: Typed;
}

export interface Form {
  title: Typed[][];
  headings: Typed[][];
  rows: FormRow[];
  below: Typed[][];
  merges: CellRange[];
}

/** The official form, every leaf with full marks in both columns and evidence, ready to be spoilt. */
export function fullForm(set: CriteriaSet): Form {
  const rows = set.nodes.map((node): FormRow => {
    const score = isLeaf(node) ? pointsToNumber(node.maxScore) : null;
    return {
      code: node.label,
      name: node.name,
      max: pointsToNumber(node.maxScore),
      self: score,
      appraised: score,
      evidence: isLeaf(node) ? `${node.code}/KH-UBND` : null,
    };
  });
  return {
    title: TITLE.map((row) => [...row]),
    headings: HEADINGS.map((row) => [...row]),
    rows,
    below: [],
    merges: [],
  };
}

export function gridOf(form: Form, sheetName = "Sheet1"): Grid {
  const rows: Typed[][] = [
    ...form.title,
    ...form.headings,
    ...form.rows.map((row) => [
      row.code,
      row.name,
      row.max,
      row.self,
      row.appraised,
      null,
      row.evidence,
    ]),
    ...form.below,
  ];
  return {
    sheetName,
    hidden: false,
    rows: rows.map((row) => row.map(content)),
    merges: form.merges,
  };
}

export const workbookOf = (...grids: Grid[]): WorkbookContent => ({ grids, properties: {} });

/** The form's row of a code. */
export function rowOf(form: Form, set: CriteriaSet, code: string): FormRow {
  const row = form.rows[set.nodes.findIndex((node) => node.code === code)];
  if (row === undefined) throw new Error(`The form has no row ${code}`);
  return row;
}

/** Reads the full form after a change to it, with everything a test asks of the result. */
export function readForm(set: CriteriaSet, change: (form: Form) => void = () => undefined) {
  const form = fullForm(set);
  change(form);
  const reading = readScorecard(workbookOf(gridOf(form)), set, "phieu.xlsx");
  if (!reading.ok) throw new Error(`Refused: ${reading.error.kind}`);
  const { scorecard, findings, mends } = reading.value;
  return {
    scorecard,
    findings,
    mends,
    /** In points. */
    self: grandTotal(scorecard, set, "self").points / 100,
    appraised: grandTotal(scorecard, set, "appraised"),
    found: findings.map(({ detail, severity, code, cell }) => ({
      ...detail,
      severity,
      code,
      cell,
    })),
  };
}

/** What a cell shows of what was typed. */
export const shown = (typed: Typed): string => cellText(content(typed));
